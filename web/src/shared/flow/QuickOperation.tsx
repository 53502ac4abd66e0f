import { Modal } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { FailureNote } from "../components/States";
import type { OperationAnswer } from "../http/types";
import { DeclinedPanel, UnknownPanel } from "./OutcomePanels";
import { ProvePanel } from "./ProvePanel";
import { useOperation, type OperationCall, type OperationRun } from "./useOperation";

interface QuickOperation<V, T> {
  run: OperationRun<V, T>;
  busy: boolean;
  send: (values: V) => void;
  /** Put this in the page: it opens when the bank asks for proof, refuses, or does not answer. */
  dialog: React.ReactNode;
}

/** An operation without a form of its own (a switch, "remove", "end this session"): sent at once, the same proof and refusals. */
export function useQuickOperation<V, T>(call: (values: V) => OperationCall, onCommitted?: (answer: OperationAnswer<T>, values: V) => void): QuickOperation<V, T> {
  const { t } = useTranslation("shared");
  const run = useOperation<V, T>(call, onCommitted);
  const { state, startOver } = run;
  useEffect(() => {
    if (state.stage === "receipt") startOver();
  }, [state.stage, startOver]);
  const proving = state.stage === "prove" || (state.stage === "sending" && state.challenge !== null);
  const refusedInForm = state.stage === "fill" && (state.refusal !== null || state.offline);
  const open = proving || refusedInForm || state.stage === "declined" || state.stage === "unknown";
  const challenge = "challenge" in state ? state.challenge : null;
  const dialog = (
    <Modal open={open} footer={null} title={t("flow.dialog")} onCancel={startOver} destroyOnHidden mask={{ closable: false }}>
      {proving && challenge && (
        <ProvePanel key={challenge.challenge_id} challenge={challenge} fault={state.stage === "prove" ? state.fault : null} busy={state.stage === "sending"} run={{ ...run, edit: startOver }} />
      )}
      {refusedInForm && <FailureNote failure={state.refusal ?? new Error("offline")} />}
      {state.stage === "declined" && <DeclinedPanel problem={state.refusal} onEdit={startOver} />}
      {state.stage === "unknown" && <UnknownPanel onRetry={run.retry} />}
    </Modal>
  );
  return { run, busy: state.stage === "sending", send: run.sendAtOnce, dialog };
}
