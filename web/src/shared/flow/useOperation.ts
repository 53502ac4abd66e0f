import { useCallback, useReducer, useRef } from "react";

import { request, type Call } from "../http/client";
import { Problem } from "../http/problem";
import type { OperationAnswer, Preview } from "../http/types";
import { emptyFlow, step, type FlowEvent, type FlowState } from "./state";

export type OperationCall = Pick<Call, "path" | "body" | "anonymous"> & { method?: "POST" | "PUT" | "DELETE" };

export interface OperationRun<V, T> {
  state: FlowState<V, T>;
  preview: (values: V) => void;
  sendAtOnce: (values: V) => void;
  confirm: () => void;
  prove: (code: string) => void;
  askCodeAgain: () => void;
  retry: () => void;
  edit: () => void;
  startOver: () => void;
}

function failureOf(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}

/** Drives one operation through the flow of `state.ts`; `call` turns the form's values into the request. */
export function useOperation<V, T>(call: (values: V) => OperationCall, onCommitted?: (answer: OperationAnswer<T>, values: V) => void): OperationRun<V, T> {
  const [state, dispatch] = useReducer(step<V, T>, undefined, emptyFlow<V, T>);
  const lastCode = useRef<string | null>(null);

  const send = useCallback(
    async (values: V, key: string, stepUp: { challengeId: string; code: string } | null) => {
      try {
        const answer = await request<OperationAnswer<T>>({ method: "POST", ...call(values), idempotencyKey: key, ...(stepUp && { stepUp }) });
        dispatch({ type: "answered", answer });
        onCommitted?.(answer, values);
      } catch (cause) {
        dispatch({ type: "failed", failure: failureOf(cause) });
      }
    },
    [call, onCommitted],
  );

  const preview = async (values: V) => {
    dispatch({ type: "preview_asked", values });
    try {
      const shown = await request<Preview<T>>({ method: "POST", ...call(values), dryRun: true });
      dispatch({ type: "previewed", preview: shown, key: crypto.randomUUID() });
    } catch (cause) {
      const failure = failureOf(cause);
      // Some banks' decisions ask for proof even in a preview: then the challenge itself is the preview.
      const asksProof = failure instanceof Problem && failure.body.status === 428;
      const shown: Preview<T> = { outcome: "preview", would_be: "challenged", answer: null, reasons: [], effects: [], fields: [] };
      dispatch(asksProof ? { type: "previewed", preview: shown, key: crypto.randomUUID() } : { type: "preview_failed", failure });
    }
  };

  const again = (event: FlowEvent<V, T>, code: string | null) => {
    if (!("attempt" in state)) return;
    lastCode.current = code;
    dispatch(event);
    const challenge = "challenge" in state ? state.challenge : null;
    void send(state.attempt.values, state.attempt.key, challenge && code ? { challengeId: challenge.challenge_id, code } : null);
  };

  return {
    state,
    preview: (values) => void preview(values),
    sendAtOnce: (values) => {
      if (state.stage !== "fill") return;
      const key = crypto.randomUUID();
      lastCode.current = null;
      dispatch({ type: "sent_at_once", values, key });
      void send(values, key, null);
    },
    confirm: () => again({ type: "confirmed" }, null),
    prove: (code) => again({ type: "code_given" }, code),
    askCodeAgain: () => again({ type: "code_asked_again" }, null),
    retry: () => again({ type: "retried" }, lastCode.current),
    edit: () => dispatch({ type: "edited" }),
    startOver: () => dispatch({ type: "started_over" }),
  };
}
