import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";

import { Unanswered } from "@/shared/http/problem";

interface Attempt<V> {
  send: (values: V) => void;
  busy: boolean;
  failure: Error | null;
  clear: () => void;
}

/** Sends a guest's step. The key is kept while the outcome is unknown and the content unchanged, else a new one is made. */
export function useAttempt<V, T>(call: (values: V, key: string) => Promise<T>, onDone: (answer: T, values: V) => void): Attempt<V> {
  const kept = useRef<{ content: string; key: string } | null>(null);
  const mutation = useMutation({
    mutationFn: (values: V) => {
      const content = JSON.stringify(values);
      if (kept.current?.content !== content) kept.current = { content, key: crypto.randomUUID() };
      return call(values, kept.current.key);
    },
    onSuccess: (answer, values) => {
      kept.current = null;
      onDone(answer, values);
    },
    onError: (failure) => {
      if (!(failure instanceof Unanswered)) kept.current = null;
    },
  });
  return { send: mutation.mutate, busy: mutation.isPending, failure: mutation.error, clear: mutation.reset };
}
