import { useInfiniteQuery, useQuery } from "@tanstack/react-query";

import type { Schema } from "@/api";
import { ACCOUNTS_KEY } from "@/shared/bank/accounts";
import { get } from "@/shared/http/client";
import type { Page } from "@/shared/http/types";

export type Overview = Schema<"Overview">;

/** Counterparties are masked; empty where there is none. */
export type Entry = Schema<"EntryView">;

export interface EntryFilter {
  from?: string | undefined;
  to?: string | undefined;
  direction?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  text?: string | undefined;
  counterparty?: string | undefined;
}

export type KindSum = Schema<"KindSum">;

/** Why the balance is what it is: opening + paid in − paid out = closing, and the interest it earned so far. */
export type Explanation = Schema<"Explanation">;

const HISTORY_DAYS = 30;
const ENTRIES_PAGE = 30;

export function useOverview(currency: string) {
  return useQuery({ queryKey: [...ACCOUNTS_KEY, "overview", currency], queryFn: ({ signal }) => get<Overview>("/v1/overview", { currency, days: HISTORY_DAYS }, signal) });
}

export function useEntries(accountId: string, filter: EntryFilter) {
  return useInfiniteQuery({
    queryKey: [...ACCOUNTS_KEY, "entries", accountId, filter],
    queryFn: ({ pageParam, signal }) => get<Page<Entry>>(`/v1/accounts/${accountId}/entries`, { ...filter, cursor: pageParam, limit: ENTRIES_PAGE }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor ?? null,
  });
}

export function useExplanation(accountId: string, asOf: string | null) {
  return useQuery({
    queryKey: [...ACCOUNTS_KEY, "explanation", accountId, asOf],
    queryFn: ({ signal }) => get<Explanation>(`/v1/accounts/${accountId}/explanation`, { as_of: asOf }, signal),
  });
}
