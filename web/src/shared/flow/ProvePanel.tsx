import { SafetyCertificateOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { CodeInput, ResendButton, useSecondsLeft } from "../components/CodeInput";
import { LabInboxLink } from "../components/LabInboxLink";
import { useFailureText } from "../components/States";
import { formatCountdown } from "../format/dates";
import type { Problem } from "../http/problem";
import type { Challenge } from "../http/types";
import { useLanguage } from "../i18n/useLanguage";
import styles from "./Flow.module.css";

interface ProvePanelProps {
  challenge: Challenge;
  fault: Problem | null;
  busy: boolean;
  run: { prove: (code: string) => void; askCodeAgain: () => void; edit: () => void };
}

/** The bank sends at most one message a minute to a number. */
const RESEND_AFTER_MS = 60_000;

/** Asks for the six digits, and shows what exactly they will permit. Keyed by the challenge: a new one starts afresh. */
export function ProvePanel({ challenge, fault, busy, run }: ProvePanelProps) {
  const { t } = useTranslation("shared");
  const { say } = useLanguage();
  const failureText = useFailureText();
  const [code, setCode] = useState("");
  const [shownAt] = useState(() => Date.now());
  const [faultSeen, setFaultSeen] = useState(fault);
  if (fault !== faultSeen) {
    setFaultSeen(fault);
    if (fault) setCode("");
  }
  const left = useSecondsLeft(new Date(challenge.expires_at).getTime());
  const bySms = challenge.method !== "totp";
  return (
    <div className={styles.panel}>
      <div className={styles.prove}>
        <span className={styles.shield} aria-hidden="true">
          <SafetyCertificateOutlined />
        </span>
        <h2 className={styles.proveTitle}>{t("prove.title")}</h2>
        <p className={styles.muted}>{t(`prove.method.${challenge.method}`)}</p>
        <blockquote className={styles.bound}>
          <small>{t("prove.bound")}</small>
          {say(challenge.shown)}
        </blockquote>
        <CodeInput key={fault ? "again" : "first"} value={code} onChange={setCode} onFilled={run.prove} autoFocus disabled={busy} />
        {fault && <Alert role="alert" type="error" showIcon title={failureText(fault)} />}
        <p className={styles.muted} aria-live="off">
          {left > 0 ? t("prove.expires", { left: formatCountdown(left) }) : t("prove.expired")}
        </p>
        {bySms && (
          <div className={styles.hints}>
            <ResendButton availableAt={shownAt + RESEND_AFTER_MS} busy={busy} onResend={run.askCodeAgain} />
            <LabInboxLink />
          </div>
        )}
      </div>
      <div className={styles.buttons}>
        <Button size="large" onClick={run.edit} disabled={busy}>
          {t("flow.edit")}
        </Button>
        <Button type="primary" size="large" loading={busy} disabled={code.length !== 6} onClick={() => run.prove(code)}>
          {t("prove.submit")}
        </Button>
      </div>
    </div>
  );
}
