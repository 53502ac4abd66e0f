/** What several pages of the console read. */
import { useQuery } from "@tanstack/react-query";

import { get } from "../http/client";
import type { Bilingual } from "../http/types";

/** One line of the call log; the words are the operation's name. */
export interface CallLine extends Bilingual {
  execution_id: string;
  called_at: string;
  actor_kind: string;
  actor_id: string;
  actor_masked: string;
  operation: string;
  channel: string;
  outcome: string;
  code: string | null;
}

/** A parked call: what is asked, by whom, and whether the reader may decide it. */
export interface ParkedCall extends Bilingual {
  execution_id: string;
  operation: string;
  maker: string;
  request: Record<string, unknown>;
  state: string;
  parked_at: string;
  expires_at: string;
  decided_by: string | null;
  decided_at: string | null;
  may_decide: boolean;
}

export interface CloseProgress {
  accounting_date: string;
  stage: string;
  step: number;
  accounts_done: number;
  accounts_total: number;
  started_at: string;
  closed_at: string | null;
}

export interface AccountingDay {
  accounting_date: string;
  bank_date: string;
  may_close: boolean;
  under_way: CloseProgress | null;
  last: CloseProgress | null;
}

export interface StaffAccount {
  account_id: string;
  number_masked: string;
  holder_masked: string;
  customer_id: string;
  kind: string;
  account_class: string;
  currency: string;
  balance: { amount: string; currency: string };
  available: { amount: string; currency: string };
  held: { amount: string; currency: string };
  status: string;
  opened_at: string;
}

export const APPROVALS_KEY = ["staff", "approvals"] as const;
export const DAY_KEY = ["staff", "accounting-day"] as const;
export const CALLS_KEY = ["staff", "executions"] as const;

const CLOSING_REFRESH_MS = 1000;
const APPROVALS_SHOWN = 100;

export function useApprovals() {
  return useQuery({
    queryKey: APPROVALS_KEY,
    queryFn: async ({ signal }) => (await get<{ items: ParkedCall[] }>("/v1/staff/approvals", { state: "waiting", limit: APPROVALS_SHOWN }, signal)).items,
  });
}

/** Asked again each second while a close is under way, so that its progress is seen. */
export function useAccountingDay() {
  return useQuery({
    queryKey: DAY_KEY,
    queryFn: ({ signal }) => get<AccountingDay>("/v1/staff/accounting-day", undefined, signal),
    refetchInterval: (query) => (query.state.data?.under_way ? CLOSING_REFRESH_MS : false),
  });
}

/** The first moment of a day, or of the day after it, as the bank's filters take it; nothing for no day. */
export function momentOf(day: string, daysAfter = 0): string | undefined {
  if (!day) return undefined;
  const midnight = new Date(`${day}T00:00:00+08:00`);
  midnight.setUTCDate(midnight.getUTCDate() + daysAfter);
  return midnight.toISOString();
}
