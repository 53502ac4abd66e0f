import { Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { CodeInput, ResendButton } from "@/shared/components/CodeInput";
import { LabInboxLink } from "@/shared/components/LabInboxLink";
import { FailureNote } from "@/shared/components/States";
import { SubmitButton } from "@/shared/components/SubmitButton";
import { IdNumberField } from "@/shared/person/fields";

import { completeReset, startReset, type ResetStarted } from "./api";
import { LoginField, NewPasswordFields } from "./fields";
import styles from "./Guest.module.css";
import { GuestPage } from "./GuestPage";
import { useAttempt } from "./useAttempt";

type Started = ResetStarted & { login: string; at: number };

interface FinishValues {
  code: string;
  id_number: string;
  password: string;
  totp_code?: string;
}

function StartForm({ onStarted }: { onStarted: (started: Started) => void }) {
  const { t } = useTranslation("identity");
  const start = useAttempt(
    ({ login }: { login: string }, key) => startReset(login.trim(), key),
    (answer, { login }) => onStarted({ ...answer, login: login.trim(), at: Date.now() }),
  );
  return (
    <Form layout="vertical" requiredMark={false} onFinish={start.send}>
      {start.failure && <div className={styles.note}><FailureNote failure={start.failure} /></div>}
      <LoginField />
      <SubmitButton busy={start.busy}>
        {t("send_code")}
      </SubmitButton>
      <div className={styles.links}>
        <Link to="/sign-in">{t("reset.to_sign_in")}</Link>
      </div>
    </Form>
  );
}

function FinishForm({ started, onResent }: { started: Started; onResent: (started: Started) => void }) {
  const { t } = useTranslation(["identity", "shared"]);
  const navigate = useNavigate();
  const finish = useAttempt(
    ({ code, id_number, password, totp_code: totp }: FinishValues, key) =>
      completeReset(started.reset_id, { code, id_number, new_password: password, totp_code: totp?.trim() ? totp.trim() : null }, key),
    () => void navigate("/sign-in?reason=reset"),
  );
  const resend = useAttempt(
    (_: { again: number }, key) => startReset(started.login, key),
    (answer) => onResent({ ...answer, login: started.login, at: Date.now() }),
  );
  const failure = finish.failure ?? resend.failure;
  return (
    <Form layout="vertical" requiredMark={false} onFinish={finish.send} scrollToFirstError={{ focus: true }}>
      {failure && <div className={styles.note}><FailureNote failure={failure} /></div>}
      <Form.Item name="code" label={t("sign_up.code_to", { phone: started.login })} rules={[{ required: true, len: 6, message: t("shared:faults.code") }]}>
        <CodeInput autoFocus />
      </Form.Item>
      <div className={styles.codeHints}>
        <ResendButton availableAt={started.at + started.resend_after_s * 1000} busy={resend.busy} onResend={() => resend.send({ again: Date.now() })} />
        <LabInboxLink />
      </div>
      <IdNumberField label={t("id_number")} />
      <Form.Item name="totp_code" label={t("reset.totp")} extra={t("reset.totp_hint")}>
        <Input size="large" inputMode="numeric" autoComplete="off" maxLength={6} />
      </Form.Item>
      <NewPasswordFields />
      <SubmitButton busy={finish.busy}>
        {t("reset.submit")}
      </SubmitButton>
    </Form>
  );
}

/** A new password for someone who holds the phone and knows the ID number; two-step sign-in stays as it was. */
export default function ResetPage() {
  const { t } = useTranslation("identity");
  const [started, setStarted] = useState<Started | null>(null);
  return (
    <GuestPage title={t("reset.title")} lead={t("reset.lead")}>
      {started ? <FinishForm key={started.reset_id} started={started} onResent={setStarted} /> : <StartForm onStarted={setStarted} />}
    </GuestPage>
  );
}
