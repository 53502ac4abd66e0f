import { useInfiniteQuery, useQuery } from "@tanstack/react-query";

import { ACCOUNTS_KEY, type Account } from "@/shared/bank/accounts";
import { get } from "@/shared/http/client";
import type { Bilingual, Money, Page } from "@/shared/http/types";

export interface Overview {
  total: Money;
  by_kind: { kind: string; money: Money }[];
  history: { date: string; money: Money }[];
  accounts: Account[];
}

export interface Entry {
  entry_id: string;
  journal_id: string;
  booked_at: string;
  accounting_date: string;
  kind: string;
  direction: "in" | "out";
  money: Money;
  balance_after: Money;
  counterparty_name: string | null;
  counterparty_number: string | null;
  purpose: string | null;
}

export interface EntryFilter {
  from?: string | undefined;
  to?: string | undefined;
  direction?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  text?: string | undefined;
  counterparty?: string | undefined;
}

export interface ExplanationLine extends Bilingual {
  money: Money;
}

/** How a balance came about: what it was, what moved it, what it is. */
export interface Explanation {
  as_of: string;
  opening: Money;
  lines: ExplanationLine[];
  closing: Money;
  held: Money;
  available: Money;
}

const ENTRIES_PAGE = 30;

export function useOverview(currency: string) {
  return useQuery({ queryKey: [...ACCOUNTS_KEY, "overview", currency], queryFn: ({ signal }) => get<Overview>("/v1/overview", { currency }, signal) });
}

export function useEntries(accountId: string, filter: EntryFilter) {
  return useInfiniteQuery({
    queryKey: [...ACCOUNTS_KEY, "entries", accountId, filter],
    queryFn: ({ pageParam, signal }) => get<Page<Entry>>(`/v1/accounts/${accountId}/entries`, { ...filter, cursor: pageParam, limit: ENTRIES_PAGE }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
}

export function useExplanation(accountId: string, asOf: string | null) {
  return useQuery({
    queryKey: [...ACCOUNTS_KEY, "explanation", accountId, asOf],
    queryFn: ({ signal }) => get<Explanation>(`/v1/accounts/${accountId}/explanation`, { as_of: asOf }, signal),
  });
}
