import { CheckCircleFilled, ClockCircleFilled, CloseCircleFilled, HourglassFilled, QuestionCircleFilled } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";

import { Reasons } from "../components/Reasons";
import { Copyable, Rows } from "../components/Rows";
import { useFailureText } from "../components/States";
import type { Problem } from "../http/problem";
import type { CommittedOutcome, Money, OperationAnswer } from "../http/types";
import { Amount } from "../money/Amount";
import { mayEnter } from "../session/areas";
import { useSessionIfAny } from "../session/session";
import styles from "./Flow.module.css";
import type { ReceiptView } from "./OperationFlow";

export type ShownOutcome = CommittedOutcome | "declined" | "unknown";

const ICONS: Record<ShownOutcome, ReactNode> = {
  done: <CheckCircleFilled />,
  accepted: <ClockCircleFilled />,
  parked: <HourglassFilled />,
  declined: <CloseCircleFilled />,
  unknown: <QuestionCircleFilled />,
};

/** One look for each outcome, wherever an operation ends. */
export function OutcomeHead({ outcome, title, text }: { outcome: ShownOutcome; title?: string; text?: string }) {
  const { t } = useTranslation("shared");
  return (
    <div className={styles.outcome} data-outcome={outcome} role={outcome === "declined" ? "alert" : "status"}>
      <span className={styles.outcomeIcon} aria-hidden="true">
        {ICONS[outcome]}
      </span>
      <h2>{title ?? t(`outcome.${outcome}.title`)}</h2>
      <p className={styles.muted}>{text ?? t(`outcome.${outcome}.text`)}</p>
    </div>
  );
}

interface ReceiptPanelProps {
  outcome: CommittedOutcome;
  committed: OperationAnswer<unknown>;
  headline: { caption: string; money: Money } | null;
  view: ReceiptView;
  onLeave?: () => void;
}

export function ReceiptPanel({ outcome, committed, headline, view, onLeave }: ReceiptPanelProps) {
  const { t } = useTranslation("shared");
  const door = useLocation().pathname.startsWith("/console") ? "/console" : "";
  const session = useSessionIfAny();
  const mayRead = session?.actor.kind !== "staff" || mayEnter(session, "calls");
  const rows = [
    ...(view.rows ?? []),
    { label: t("execution_id"), value: <Copyable text={committed.execution_id} /> },
  ];
  return (
    <div className={styles.panel}>
      <OutcomeHead outcome={outcome} {...(outcome === "done" && view.title && { title: view.title })} />
      {headline && (
        <div className={styles.headline}>
          <Amount money={headline.money} size="display" />
        </div>
      )}
      <Rows rows={rows} />
      {view.extra}
      <Reasons reasons={committed.reasons} title={t("flow.why")} />
      <div className={styles.after}>
        {mayRead && <Link to={`${door}/executions/${committed.execution_id}`}>{t("flow.explain")}</Link>}
        {view.actions}
      </div>
      {onLeave && (
        <Button type="primary" size="large" block onClick={onLeave}>
          {t("flow.finish")}
        </Button>
      )}
    </div>
  );
}

export function DeclinedPanel({ problem, onEdit, onLeave }: { problem: Problem; onEdit: () => void; onLeave?: () => void }) {
  const { t } = useTranslation("shared");
  const text = useFailureText();
  const { execution_id: execution, request_id: request, code, reasons } = problem.body;
  return (
    <div className={styles.panel}>
      <OutcomeHead outcome="declined" text={text(problem)} />
      <Reasons reasons={reasons ?? []} title={t("flow.why_not")} />
      <Rows
        rows={[
          { label: t("refusal_code"), value: <code>{code}</code> },
          { label: t("execution_id"), value: execution && <Copyable text={execution} /> },
          { label: t("request_id"), value: request && <Copyable text={request} /> },
        ]}
      />
      {problem.body.retry === "later" && <p className={styles.muted}>{t("flow.try_later")}</p>}
      <div className={styles.buttons}>
        {onLeave && (
          <Button size="large" onClick={onLeave}>
            {t("flow.leave")}
          </Button>
        )}
        <Button type="primary" size="large" onClick={onEdit}>
          {t("flow.edit")}
        </Button>
      </div>
    </div>
  );
}

export function UnknownPanel({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation("shared");
  return (
    <div className={styles.panel}>
      <OutcomeHead outcome="unknown" />
      <Button type="primary" size="large" block onClick={onRetry}>
        {t("flow.ask_again")}
      </Button>
    </div>
  );
}
