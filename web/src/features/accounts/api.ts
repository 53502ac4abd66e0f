import { useInfiniteQuery, useQuery } from "@tanstack/react-query";

import { ACCOUNTS_KEY, type Account } from "@/shared/bank/accounts";
import { get } from "@/shared/http/client";
import type { Bilingual, Money, Page } from "@/shared/http/types";

export interface Overview {
  currency: string;
  total: Money;
  by_kind: { kind: string; money: Money }[];
  /** What is held in each currency: no rate is invented between them. */
  totals: Money[];
  history: { date: string; money: Money }[];
  accounts: Account[];
}

/** Counterparties are masked; empty where there is none. */
export interface Entry {
  entry_id: string;
  journal_id: string;
  booked_at: string;
  accounting_date: string;
  kind: string;
  kind_zh: string;
  kind_en: string;
  direction: "in" | "out";
  money: Money;
  balance_after: Money;
  counterparty_name: string;
  counterparty_number: string;
  purpose: string;
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

export interface KindSum extends Bilingual {
  kind: string;
  count: number;
  paid_in: Money;
  paid_out: Money;
}

/** Why the balance is what it is: opening + paid in − paid out = closing, and the interest it earned so far. */
export interface Explanation extends Bilingual {
  account_id: string;
  from: string;
  as_of: string;
  opening: Money;
  paid_in: Money;
  paid_out: Money;
  closing: Money;
  entry_count: number;
  by_kind: KindSum[];
  held: Money;
  interest: { date: string; balance: Money; rate_percent: string; interest: string }[];
  /** Six more decimals than money has. */
  interest_total: string;
}

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
