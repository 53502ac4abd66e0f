import { useQuery } from "@tanstack/react-query";

import type { Schema } from "@/api";
import type { Member } from "@/shared/bank/staff";
import { get } from "@/shared/http/client";

export type Role = Schema<"ChangeRole">["role"];
export type PermissionReview = Schema<"PermissionReview">;

export const ROLES: Role[] = ["teller", "operations_maker", "operations_checker", "system_administrator", "security_administrator", "auditor"];

const REVIEW_KEY = ["staff", "permission-review"] as const;

export function usePermissionReview() {
  return useQuery({ queryKey: REVIEW_KEY, queryFn: ({ signal }) => get<PermissionReview>("/v1/staff/permission-review", undefined, signal) });
}

/** The roles this member could take besides: none held already, none that must not meet one held. */
export function rolesOpenTo(member: Pick<Member, "roles">, conflicts: string[][]): Role[] {
  const held = member.roles.map(({ role }) => role);
  const clashes = (role: Role) => conflicts.some((pair) => pair.includes(role) && pair.some((other) => other !== role && held.includes(other)));
  return ROLES.filter((role) => !held.includes(role) && !clashes(role));
}
