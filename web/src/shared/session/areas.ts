/** Which parts of the console a role has any use for. Only for what to offer: the bank itself decides every call. */
import type { Session } from "./session";

const AREAS = {
  customers: ["teller", "operations_maker", "operations_checker"],
  calls: ["teller", "operations_maker", "operations_checker", "auditor"],
  parameters: ["operations_maker", "operations_checker", "auditor"],
  parameters_change: ["operations_maker"],
  ledger: ["operations_maker", "operations_checker", "auditor"],
  close: ["operations_maker"],
  unmask: ["operations_maker"],
  audit: ["auditor"],
  approvals: ["teller", "operations_maker", "operations_checker", "auditor", "system_administrator", "security_administrator"],
  cash: ["teller"],
  account_status: ["operations_maker"],
  correct: ["operations_maker"],
  members: ["system_administrator", "security_administrator", "auditor"],
  members_manage: ["system_administrator"],
} as const;

export type Area = keyof typeof AREAS;

export function mayEnter(session: Session, area: Area): boolean {
  return AREAS[area].some((role) => session.actor.roles.includes(role));
}
