import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import type { Schema } from "@/api";

import { get } from "../http/client";
import type { Page } from "../http/types";

export type Account = Schema<"AccountView">;

/** Every account number of the bank; others are refused. */
export const ACCOUNT_NUMBER = /^\d{19}$/;

export const ACCOUNTS_KEY = ["accounts"] as const;

/** The customer's accounts in their own order. */
export function useAccounts(): UseQueryResult<Account[]> {
  return useQuery({
    queryKey: [...ACCOUNTS_KEY, "list"],
    queryFn: async ({ signal }) => (await get<Page<Account>>("/v1/accounts", undefined, signal)).items,
    select: (accounts) => [...accounts].sort((one, other) => one.position - other.position),
  });
}
