/** What several pages of the console read. */
import { useQuery } from "@tanstack/react-query";

import { get } from "../http/client";
import type { Bilingual, Reason } from "../http/types";

/** One line of the call log. */
export interface CallLine {
  execution_id: string;
  operation: string;
  operation_name: Bilingual | null;
  actor_kind: string;
  actor_id: string;
  actor_name_masked: string | null;
  channel: string;
  outcome: string;
  code: string | null;
  called_at: string;
  settled_at: string | null;
  journal_id: string | null;
  reasons: Reason[];
}

export interface ParkedCall {
  execution_id: string;
  operation: string;
  operation_name: Bilingual | null;
  made_by: string;
  parked_at: string;
  expires_at: string;
  /** The request as asked for, field by field. */
  request: Record<string, unknown>;
  reasons: Reason[];
  /** False for one's own: maker and checker are different people. */
  decidable: boolean;
}

export interface AccountingDay {
  accounting_date: string;
  state: "open" | "closing" | "closed";
  stage: string | null;
  accounts_done: number;
  accounts_total: number;
  last_closed_date: string | null;
  last_closed_at: string | null;
}

export const APPROVALS_KEY = ["staff", "approvals"] as const;
export const DAY_KEY = ["staff", "accounting-day"] as const;
export const CALLS_KEY = ["staff", "executions"] as const;

const CLOSING_REFRESH_MS = 1000;

export function useApprovals() {
  return useQuery({ queryKey: APPROVALS_KEY, queryFn: async ({ signal }) => (await get<{ items: ParkedCall[] }>("/v1/staff/approvals", { limit: 100 }, signal)).items });
}

/** Asked again each second while a close is under way, so that its progress is seen. */
export function useAccountingDay() {
  return useQuery({
    queryKey: DAY_KEY,
    queryFn: ({ signal }) => get<AccountingDay>("/v1/staff/accounting-day", undefined, signal),
    refetchInterval: (query) => (query.state.data?.state === "closing" ? CLOSING_REFRESH_MS : false),
  });
}
