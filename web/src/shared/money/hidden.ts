import { useSyncExternalStore } from "react";

const STORED = "qudao.amounts_hidden";
const listeners = new Set<() => void>();

function read(): boolean {
  return localStorage.getItem(STORED) === "yes";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the customer has covered the balances (someone may be looking over the shoulder). */
export function useAmountsHidden(): boolean {
  return useSyncExternalStore(subscribe, read);
}

export function hideAmounts(hidden: boolean): void {
  localStorage.setItem(STORED, hidden ? "yes" : "no");
  for (const listener of listeners) listener();
}
