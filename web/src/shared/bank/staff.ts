/** What several pages of the console read. */
import { useQuery } from "@tanstack/react-query";

import type { Schema } from "@/api";

import { get } from "../http/client";

/** One line of the call log; the words are the operation's name. */
export type CallLine = Schema<"CallLine">;

/** A parked call: what is asked, by whom, and whether the reader may decide it. */
export type ParkedCall = Schema<"ApprovalView">;

export type CloseProgress = Schema<"CloseProgress">;

export type AccountingDay = Schema<"AccountingDay">;

export type StaffAccount = Schema<"StaffAccount">;

export type Member = Schema<"Member">;

export const MEMBERS_KEY = ["staff", "members"] as const;
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

/** Everybody who works here, those who left too; `wanted` is false for who may not or need not read it. */
export function useMembers(wanted = true) {
  return useQuery({
    queryKey: MEMBERS_KEY,
    queryFn: async ({ signal }) => (await get<Schema<"MemberList">>("/v1/staff/members", undefined, signal)).items,
    enabled: wanted,
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
