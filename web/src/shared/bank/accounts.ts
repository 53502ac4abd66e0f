import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { get } from "../http/client";
import type { Money, Page } from "../http/types";

export interface Account {
  account_id: string;
  number: string;
  kind: "current" | "savings";
  account_class: "I" | "II" | "III";
  /** Empty when the customer gave it no name. */
  alias: string;
  currency: string;
  balance: Money;
  available: Money;
  held: Money;
  status: string;
  hidden: boolean;
  is_default: boolean;
  position: number;
}

export const ACCOUNTS_KEY = ["accounts"] as const;

/** The customer's accounts in their own order. */
export function useAccounts(): UseQueryResult<Account[]> {
  return useQuery({
    queryKey: [...ACCOUNTS_KEY, "list"],
    queryFn: async ({ signal }) => (await get<Page<Account>>("/v1/accounts", undefined, signal)).items,
    select: (accounts) => [...accounts].sort((one, other) => one.position - other.position),
  });
}
