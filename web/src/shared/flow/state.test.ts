import { describe, expect, it } from "vitest";

import { Problem, Unanswered } from "../http/problem";
import type { Challenge, OperationAnswer, Preview } from "../http/types";
import { emptyFlow, step, type FlowEvent, type FlowState } from "./state";

interface Values {
  amount: string;
}
type State = FlowState<Values, string>;
type Event = FlowEvent<Values, string>;

const values = { amount: "5.00" };
const preview: Preview<string> = { outcome: "preview", would_be: "challenged", answer: null, reasons: [], effects: [], fields: [] };
const challenge: Challenge = { challenge_id: "stp_1", method: "sms", expires_at: "2026-11-22T00:05:00Z", shown: { zh: "付款", en: "pay" } };
const answer: OperationAnswer<string> = { outcome: "done", execution_id: "exe_1", answer: "ok", reasons: [] };
const asked = new Problem({ status: 428, code: "step_up_required", challenge });
const wrongCode = new Problem({ status: 422, code: "step_up_code_wrong" });
const refused = new Problem({ status: 422, code: "balance_insufficient", retry: "never" });
const badField = new Problem({ status: 400, code: "input_invalid", fields: [{ field: "payee_name", code: "too_long", zh: "过长", en: "too long" }] });

const run = (...events: Event[]): State => events.reduce<State>((state, event) => step(state, event), emptyFlow<Values, string>());
const toPreview: Event[] = [{ type: "preview_asked", values }, { type: "previewed", preview, key: "key-1" }];
const toProve: Event[] = [...toPreview, { type: "confirmed" }, { type: "failed", failure: asked }];

describe("the operation flow", () => {
  it("goes fill → preview → prove → receipt under one key", () => {
    const proving = run(...toProve);
    expect(proving).toMatchObject({ stage: "prove", attempt: { key: "key-1" }, challenge, fault: null });
    const sending = step(proving, { type: "code_given" });
    expect(sending).toMatchObject({ stage: "sending", attempt: { key: "key-1" }, challenge });
    expect(step(sending, { type: "answered", answer })).toMatchObject({ stage: "receipt", outcome: "done" });
  });

  it.each(["accepted", "parked"] as const)("ends in a receipt when the outcome is %s", (outcome) => {
    const state = run(...toPreview, { type: "confirmed" }, { type: "answered", answer: { ...answer, outcome } });
    expect(state).toMatchObject({ stage: "receipt", outcome });
  });

  it("keeps the key and forbids editing while the outcome is unknown", () => {
    const unknown = run(...toPreview, { type: "confirmed" }, { type: "failed", failure: new Unanswered("net") });
    expect(unknown).toMatchObject({ stage: "unknown", attempt: { key: "key-1" } });
    expect(step(unknown, { type: "edited" })).toBe(unknown);
    expect(step(unknown, { type: "started_over" })).toBe(unknown);
    expect(step(unknown, { type: "retried" })).toMatchObject({ stage: "sending", attempt: { key: "key-1" } });
  });

  it("treats a refusal that allows the same key as unknown, not as final", () => {
    const busy = new Problem({ status: 409, code: "call_in_flight", retry: "same_key" });
    expect(run(...toPreview, { type: "confirmed" }, { type: "failed", failure: busy }).stage).toBe("unknown");
  });

  it("keeps the challenge across a lost connection, so the code can be sent again", () => {
    const state = run(...toProve, { type: "code_given" }, { type: "failed", failure: new Unanswered("net") }, { type: "retried" });
    expect(state).toMatchObject({ stage: "sending", challenge });
  });

  it("stays in prove after a wrong code and says so", () => {
    const state = run(...toProve, { type: "code_given" }, { type: "failed", failure: wrongCode });
    expect(state).toMatchObject({ stage: "prove", challenge, fault: wrongCode });
  });

  it("takes a new challenge when a code is asked for again", () => {
    const fresh = new Problem({ status: 428, code: "step_up_required", challenge: { ...challenge, challenge_id: "stp_2" } });
    const state = run(...toProve, { type: "code_asked_again" }, { type: "failed", failure: fresh });
    expect(state).toMatchObject({ stage: "prove", challenge: { challenge_id: "stp_2" }, fault: null });
  });

  it("drops the key when the content is edited after a preview or challenge", () => {
    const edited = step(run(...toProve), { type: "edited" });
    expect(edited).toMatchObject({ stage: "fill", values });
    expect(edited).not.toHaveProperty("attempt");
  });

  it("returns to the form with the faults by the field", () => {
    expect(run({ type: "preview_asked", values }, { type: "preview_failed", failure: badField })).toMatchObject({ stage: "fill", values, faults: [{ field: "payee_name" }] });
    expect(run(...toPreview, { type: "confirmed" }, { type: "failed", failure: badField })).toMatchObject({ stage: "fill", faults: [{ field: "payee_name" }] });
  });

  it("returns to the form when a preview finds faults", () => {
    const faulty = { ...preview, would_be: "declined" as const, fields: [{ field: "money.amount", code: "zero", zh: "须大于零", en: "must be above zero" }] };
    expect(run({ type: "preview_asked", values }, { type: "previewed", preview: faulty, key: "key-1" })).toMatchObject({ stage: "fill", values, faults: [{ field: "money.amount" }] });
  });

  it("ends declined on a business refusal", () => {
    expect(run(...toPreview, { type: "confirmed" }, { type: "failed", failure: refused })).toMatchObject({ stage: "declined", refusal: refused });
  });

  it("ignores a double click and a late answer", () => {
    const sending = run(...toPreview, { type: "confirmed" });
    expect(step(sending, { type: "confirmed" })).toBe(sending);
    const done = step(sending, { type: "answered", answer });
    expect(step(done, { type: "failed", failure: refused })).toBe(done);
  });

  it("may be sent at once, without a preview, and still be proved", () => {
    const state = run({ type: "sent_at_once", values, key: "key-2" }, { type: "failed", failure: asked });
    expect(state).toMatchObject({ stage: "prove", attempt: { key: "key-2" }, preview: null });
  });
});
