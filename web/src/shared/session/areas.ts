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
} as const;

export type Area = keyof typeof AREAS;

export function mayEnter(session: Session, area: Area): boolean {
  return AREAS[area].some((role) => session.actor.roles.includes(role));
}
