import { useQuery } from "@tanstack/react-query";

import type { Schema } from "@/api";
import { get, request } from "@/shared/http/client";
import type { OperationAnswer } from "@/shared/http/types";

export type Payee = Schema<"PayeeView">;
export type RecentPayee = Schema<"RecentPayee">;
export type PayeeCheck = Schema<"PayeeCheck">;
export type TransferAnswer = Schema<"TransferReceipt">;
export type Recall = Schema<"RecallView">;

/** One side's receipt of a journal; the other side is masked. */
export type Receipt = Schema<"Receipt">;

export const PAYEES_KEY = ["payees"] as const;

export function usePayees() {
  return useQuery({ queryKey: PAYEES_KEY, queryFn: async ({ signal }) => (await get<Schema<"PayeeList">>("/v1/payees", undefined, signal)).items });
}

export async function checkPayee(accountNumber: string, name: string): Promise<PayeeCheck> {
  const answer = await request<OperationAnswer<PayeeCheck>>({ method: "POST", path: "/v1/payee-checks", body: { account_number: accountNumber, name } });
  return answer.answer;
}

export function useReceipt(journalId: string) {
  return useQuery({ queryKey: ["receipts", journalId], queryFn: ({ signal }) => get<Receipt>(`/v1/receipts/${journalId}`, undefined, signal), staleTime: Infinity });
}

export const RECALLS_KEY = ["recalls"] as const;

export function useRecentPayees() {
  return useQuery({ queryKey: [...PAYEES_KEY, "recent"], queryFn: async ({ signal }) => (await get<Schema<"RecentPayees">>("/v1/payees/recent", undefined, signal)).items });
}

export function useRecalls() {
  return useQuery({ queryKey: RECALLS_KEY, queryFn: async ({ signal }) => (await get<Schema<"RecallList">>("/v1/recalls", undefined, signal)).items });
}
