import { Alert, Form, type FormInstance } from "antd";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { FailureNote } from "../components/States";
import { SubmitButton } from "../components/SubmitButton";
import type { Row } from "../components/Rows";
import type { FieldFault, Money, OperationAnswer, Preview } from "../http/types";
import { useLanguage } from "../i18n/useLanguage";
import styles from "./Flow.module.css";
import { PreviewPanel } from "./PreviewPanel";
import { ProvePanel } from "./ProvePanel";
import { DeclinedPanel, ReceiptPanel, UnknownPanel } from "./OutcomePanels";
import { useOperation, type OperationCall, type OperationRun } from "./useOperation";

export interface ReceiptView {
  title?: string;
  rows?: Row[];
  actions?: ReactNode;
  extra?: ReactNode;
}

export interface OperationFlowProps<V extends object, T> {
  call: (values: V) => OperationCall;
  form: FormInstance<V>;
  /** The form's items. */
  children: ReactNode;
  initialValues?: Partial<V>;
  /** What is about to happen, in rows; the preview's answer is null until the bank gave one. */
  describe: (values: V, preview: Preview<T> | null) => Row[];
  headline?: (values: V) => { caption: string; money: Money } | null;
  receipt?: (answer: OperationAnswer<T>, values: V) => ReceiptView;
  onCommitted?: (answer: OperationAnswer<T>, values: V) => void;
  /** Fields of the request whose form item has another name. */
  fieldNames?: Record<string, string>;
  /** False for small changes (a name, a switch) that need no second look. */
  withPreview?: boolean;
  submitLabel?: string;
  confirmLabel?: string;
  danger?: boolean;
  /** Leaves the flow after its end. */
  onLeave?: () => void;
}

/** A field the form does not show under that name ("money.amount" typed as "amount") is found by the map. */
function useFieldFaults<V extends object>(form: FormInstance<V>, faults: FieldFault[], fieldNames: Record<string, string>): void {
  const { say } = useLanguage();
  useEffect(() => {
    if (faults.length === 0) return;
    const byField = faults.map((fault) => ({ name: (fieldNames[fault.field] ?? fault.field).split("."), errors: [say(fault)] }));
    form.setFields(byField as never);
    form.scrollToField(byField[0]?.name, { focus: true });
    // The language at the time of the refusal is the one to show.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [faults, form]);
}

const NO_FAULTS: FieldFault[] = [];
const AS_NAMED: Record<string, string> = { "money.amount": "amount", money: "amount" };

function FillPanel<V extends object, T>({ props, run }: { props: OperationFlowProps<V, T>; run: OperationRun<V, T> }) {
  const { t } = useTranslation("shared");
  const { state } = run;
  const fill = state.stage === "fill" ? state : null;
  useFieldFaults(props.form, fill?.faults ?? NO_FAULTS, props.fieldNames ?? AS_NAMED);
  const busy = state.stage === "previewing" || state.stage === "sending";
  const submit = (values: V) => (props.withPreview === false ? run.sendAtOnce(values) : run.preview(values));
  return (
    <Form<V> form={props.form} layout="vertical" requiredMark={false} initialValues={props.initialValues} onFinish={submit} scrollToFirstError={{ focus: true }} disabled={busy}>
      {fill?.offline && <Alert className={styles.note} role="alert" type="warning" showIcon title={t("offline")} />}
      {fill?.refusal && fill.faults.length === 0 && (
        <div className={styles.note}>
          <FailureNote failure={fill.refusal} />
        </div>
      )}
      {props.children}
      <SubmitButton busy={busy} danger={props.danger ?? false}>
        {props.submitLabel ?? (props.withPreview === false ? t("flow.submit") : t("flow.next"))}
      </SubmitButton>
    </Form>
  );
}

/** Fill → preview → prove → receipt, the same for every operation of the bank. */
export function OperationFlow<V extends object, T>(props: OperationFlowProps<V, T>) {
  const run = useOperation<V, T>(props.call, props.onCommitted);
  const { state } = run;
  const leave = props.onLeave;
  switch (state.stage) {
    case "fill":
    case "previewing":
      return <FillPanel props={props} run={run} />;
    case "sending":
    case "preview": {
      if (state.stage === "sending" && state.challenge) return <ProvePanel key={state.challenge.challenge_id} challenge={state.challenge} fault={null} busy run={run} />;
      if (!state.preview) return <FillPanel props={props} run={run} />;
      const { values } = state.attempt;
      return (
        <PreviewPanel
          preview={state.preview}
          rows={props.describe(values, state.preview)}
          headline={props.headline?.(values) ?? null}
          busy={state.stage === "sending"}
          danger={props.danger ?? false}
          {...(props.confirmLabel && { confirmLabel: props.confirmLabel })}
          onConfirm={run.confirm}
          onEdit={run.edit}
        />
      );
    }
    case "prove":
      return <ProvePanel key={state.challenge.challenge_id} challenge={state.challenge} fault={state.fault} busy={false} run={run} />;
    case "unknown":
      return <UnknownPanel onRetry={run.retry} />;
    case "declined":
      return <DeclinedPanel problem={state.refusal} onEdit={run.edit} {...(leave && { onLeave: leave })} />;
    case "receipt":
      return (
        <ReceiptPanel
          outcome={state.outcome}
          committed={state.committed}
          headline={props.headline?.(state.values) ?? null}
          view={props.receipt?.(state.committed, state.values) ?? { rows: props.describe(state.values, null) }}
          {...(leave && { onLeave: leave })}
        />
      );
  }
}
