/**
 * One operation on its way through fill → preview → prove → receipt, as a pure state machine.
 *
 * An attempt owns one Idempotency-Key. The key lives until a final outcome is known: after a lost connection only
 * the same call under the same key may be sent (`unknown`), so a payment can never happen twice. Changing the
 * content is possible only while nothing may have happened, and always starts a new attempt with a new key.
 */
import { Problem, Unanswered } from "../http/problem";
import type { Challenge, CommittedOutcome, FieldFault, OperationAnswer, Preview, Reason } from "../http/types";

export interface Attempt<V> {
  values: V;
  key: string;
}

export interface Refusal {
  problem: Problem;
  reasons: Reason[];
}

export type FlowState<V, T> =
  | { stage: "fill"; faults: FieldFault[]; refusal: Problem | null; offline: boolean; values: V | null }
  | { stage: "previewing"; values: V }
  | { stage: "preview"; attempt: Attempt<V>; preview: Preview<T> }
  | { stage: "sending"; attempt: Attempt<V>; preview: Preview<T> | null; challenge: Challenge | null }
  | { stage: "prove"; attempt: Attempt<V>; preview: Preview<T> | null; challenge: Challenge; fault: Problem | null }
  | { stage: "unknown"; attempt: Attempt<V>; preview: Preview<T> | null; challenge: Challenge | null }
  | { stage: "receipt"; values: V; outcome: CommittedOutcome; committed: OperationAnswer<T> }
  | { stage: "declined"; values: V; refusal: Problem };

export type FlowEvent<V, T> =
  | { type: "preview_asked"; values: V }
  | { type: "previewed"; preview: Preview<T>; key: string }
  | { type: "preview_failed"; failure: Error }
  | { type: "sent_at_once"; values: V; key: string }
  | { type: "confirmed" }
  | { type: "code_given" }
  | { type: "code_asked_again" }
  | { type: "answered"; answer: OperationAnswer<T> }
  | { type: "failed"; failure: Error }
  | { type: "retried" }
  | { type: "edited" }
  | { type: "started_over" };

export function emptyFlow<V, T>(): FlowState<V, T> {
  return { stage: "fill", faults: [], refusal: null, offline: false, values: null };
}

/** A refusal of the code itself: the same challenge may be tried again. */
export function isCodeFault(problem: Problem): boolean {
  if (problem.body.fields?.some((fault) => fault.field === "code" || fault.field === "step_up_code")) return true;
  return /^(step_up_)?(code|totp)_(wrong|invalid|expired|used|mismatch)|^step_up_(wrong|failed|invalid|expired|code_)/.test(problem.body.code);
}

/** Nothing was decided: the answer may come to a repeat of the same call. */
function isUndecided(failure: Error): boolean {
  return failure instanceof Unanswered || (failure instanceof Problem && failure.body.retry === "same_key");
}

function backToForm<V, T>(values: V, failure: Error): FlowState<V, T> {
  const problem = failure instanceof Problem ? failure : null;
  return { stage: "fill", faults: problem?.body.fields ?? [], refusal: problem, offline: problem === null, values };
}

type Sending<V, T> = Extract<FlowState<V, T>, { stage: "sending" }>;

function afterFailure<V, T>(state: Sending<V, T>, failure: Error): FlowState<V, T> {
  const { attempt, preview, challenge } = state;
  if (failure instanceof Problem) {
    if (failure.body.status === 428 && failure.body.challenge) {
      const fault = challenge && isCodeFault(failure) ? failure : null;
      return { stage: "prove", attempt, preview, challenge: failure.body.challenge, fault };
    }
    if (challenge && isCodeFault(failure)) return { stage: "prove", attempt, preview, challenge, fault: failure };
  }
  if (isUndecided(failure)) return { stage: "unknown", attempt, preview, challenge };
  if (!(failure instanceof Problem)) return { stage: "unknown", attempt, preview, challenge };
  if ((failure.body.fields ?? []).length > 0) return backToForm(attempt.values, failure);
  return { stage: "declined", values: attempt.values, refusal: failure };
}

function valuesOf<V, T>(state: FlowState<V, T>): V | null {
  return "attempt" in state ? state.attempt.values : state.values;
}

function send<V, T>(state: FlowState<V, T>, from: FlowState<V, T>["stage"][], keepChallenge: boolean): FlowState<V, T> {
  if (!("attempt" in state) || !from.includes(state.stage)) return state;
  const challenge = keepChallenge && "challenge" in state ? state.challenge : null;
  return { stage: "sending", attempt: state.attempt, preview: state.preview, challenge };
}

/** Events that do not fit the stage are ignored, so a late answer or a double click changes nothing. */
export function step<V, T>(state: FlowState<V, T>, event: FlowEvent<V, T>): FlowState<V, T> {
  switch (event.type) {
    case "preview_asked":
      return state.stage === "fill" ? { stage: "previewing", values: event.values } : state;
    case "previewed":
      if (state.stage !== "previewing") return state;
      if (event.preview.fields.length > 0) return { stage: "fill", faults: event.preview.fields, refusal: null, offline: false, values: state.values };
      return { stage: "preview", attempt: { values: state.values, key: event.key }, preview: event.preview };
    case "preview_failed":
      return state.stage === "previewing" ? backToForm(state.values, event.failure) : state;
    case "sent_at_once":
      if (state.stage !== "fill") return state;
      return { stage: "sending", attempt: { values: event.values, key: event.key }, preview: null, challenge: null };
    case "confirmed":
      return send(state, ["preview"], false);
    case "code_given":
      return send(state, ["prove"], true);
    case "code_asked_again":
      return send(state, ["prove"], true);
    case "retried":
      return send(state, ["unknown"], true);
    case "answered":
      if (state.stage !== "sending") return state;
      return { stage: "receipt", values: state.attempt.values, outcome: event.answer.outcome, committed: event.answer };
    case "failed":
      return state.stage === "sending" ? afterFailure(state, event.failure) : state;
    case "edited": {
      if (state.stage === "unknown" || state.stage === "sending" || state.stage === "receipt") return state;
      return { stage: "fill", faults: [], refusal: null, offline: false, values: valuesOf(state) };
    }
    case "started_over":
      return state.stage === "unknown" || state.stage === "sending" ? state : emptyFlow<V, T>();
  }
}
