import { useQuery } from "@tanstack/react-query";

import { get, request } from "@/shared/http/client";
import type { Money, OperationAnswer, Page, Reason } from "@/shared/http/types";

export interface Payee {
  payee_id: string;
  name: string;
  account_number: string;
  added_at: string;
}

export interface PayeeCheck {
  result: "match" | "no_match";
  /** Empty unless it matches. */
  name_masked: string;
}

export interface TransferAnswer {
  journal_id: string;
  from_account_id: string;
  from_account_number: string;
  to_account_number: string;
  payee_name: string;
  money: Money;
  fee: Money;
  purpose: string;
  arrival: "instant";
  called_at: string;
  payee_saved: boolean;
}

/** Every account number of the bank; others are refused. */
export const ACCOUNT_NUMBER = /^\d{19}$/;

export interface Receipt {
  journal_id: string;
  execution_id: string | null;
  kind: string;
  booked_at: string;
  accounting_date: string;
  money: Money;
  fee: Money | null;
  payer_name: string | null;
  payer_number: string | null;
  payee_name: string | null;
  payee_number: string | null;
  purpose: string | null;
  channel: string | null;
  verification_code: string | null;
  reasons: Reason[];
}

export const PAYEES_KEY = ["payees"] as const;

export function usePayees() {
  return useQuery({ queryKey: PAYEES_KEY, queryFn: async ({ signal }) => (await get<Page<Payee>>("/v1/payees", { limit: 100 }, signal)).items });
}

export async function checkPayee(accountNumber: string, name: string): Promise<PayeeCheck> {
  const answer = await request<OperationAnswer<PayeeCheck>>({ method: "POST", path: "/v1/payee-checks", body: { account_number: accountNumber, name } });
  return answer.answer;
}

export function useReceipt(journalId: string) {
  return useQuery({ queryKey: ["receipts", journalId], queryFn: ({ signal }) => get<Receipt>(`/v1/receipts/${journalId}`, undefined, signal), staleTime: Infinity });
}
