import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { CodeInput, ResendButton } from "@/shared/components/CodeInput";
import { LabInboxLink } from "@/shared/components/LabInboxLink";
import { FailureNote } from "@/shared/components/States";
import { SubmitButton } from "@/shared/components/SubmitButton";
import { fetchSession, SESSION_KEY } from "@/shared/session/session";

import { openSession, startSignIn, type SignInStarted } from "./api";
import { LoginField } from "./fields";
import styles from "./Guest.module.css";
import { GuestPage } from "./GuestPage";
import { useAttempt } from "./useAttempt";

interface ProofValues {
  password: string;
  code: string;
}

type Started = SignInStarted & { login: string; at: number };

function LoginForm({ login, onStarted }: { login: string; onStarted: (started: Started) => void }) {
  const { t } = useTranslation("identity");
  const start = useAttempt(
    ({ login: given }: { login: string }, key) => startSignIn(given.trim(), key),
    (answer, values) => onStarted({ ...answer, login: values.login.trim(), at: Date.now() }),
  );
  return (
    <Form layout="vertical" requiredMark={false} initialValues={{ login }} onFinish={start.send}>
      {start.failure && (
        <div className={styles.note}>
          <FailureNote failure={start.failure} />
        </div>
      )}
      <LoginField />
      <SubmitButton busy={start.busy}>
        {t("sign_in.next")}
      </SubmitButton>
      <div className={styles.links}>
        <Link to="/sign-up">{t("sign_in.to_sign_up")}</Link>
        <Link to="/reset">{t("sign_in.to_reset")}</Link>
      </div>
    </Form>
  );
}

function ProofForm({ started, onRestart, onResent }: { started: Started; onRestart: () => void; onResent: (started: Started) => void }) {
  const { t } = useTranslation(["identity", "shared"]);
  const client = useQueryClient();
  const prove = useAttempt(
    (values: ProofValues, key) => openSession({ sign_in_id: started.sign_in_id, ...values }, key),
    () => void fetchSession().then((session) => client.setQueryData(SESSION_KEY, session)),
  );
  const resend = useAttempt(
    (_: { again: number }, key) => startSignIn(started.login, key),
    (answer) => onResent({ ...answer, login: started.login, at: Date.now() }),
  );
  const [form] = Form.useForm<ProofValues>();
  // Typing over six refused digits would mix old and new ones.
  useEffect(() => {
    if (prove.failure) form.resetFields(["code"]);
  }, [prove.failure, form]);
  return (
    <Form<ProofValues> form={form} layout="vertical" requiredMark={false} onFinish={prove.send}>
      {(prove.failure ?? resend.failure) && (
        <div className={styles.note}>
          <FailureNote failure={prove.failure ?? resend.failure} />
        </div>
      )}
      <Form.Item name="password" label={t("password")} rules={[{ required: true, message: t("password_required") }]}>
        <Input.Password size="large" autoComplete="current-password" autoFocus />
      </Form.Item>
      <Form.Item name="code" label={t("sign_in.code")} extra={t("sign_in.code_hint")} rules={[{ required: true, len: 6, message: t("shared:faults.code") }]}>
        <CodeInput />
      </Form.Item>
      <div className={styles.codeHints}>
        <ResendButton availableAt={started.at + started.resend_after_s * 1000} busy={resend.busy} onResend={() => resend.send({ again: Date.now() })} />
        <LabInboxLink />
      </div>
      <SubmitButton busy={prove.busy}>
        {t("sign_in.submit")}
      </SubmitButton>
      <div className={styles.links}>
        <Button type="link" style={{ padding: 0 }} onClick={onRestart}>
          {t("sign_in.other")}
        </Button>
        <Link to="/reset">{t("sign_in.to_reset")}</Link>
      </div>
    </Form>
  );
}

export default function SignInPage() {
  const { t } = useTranslation("identity");
  const [search] = useSearchParams();
  const [started, setStarted] = useState<Started | null>(null);
  const [login, setLogin] = useState("");
  const arrive = (next: Started) => {
    setLogin(next.login);
    setStarted(next);
  };
  return (
    <GuestPage title={t("sign_in.title")} lead={started ? t("sign_in.prove", { login: started.login }) : t("sign_in.lead")}>
      {search.has("return") && !started && <Alert className={styles.note} type="info" showIcon title={t("sign_in.returning")} />}
      {search.get("reason") === "reset" && !started && <Alert className={styles.note} type="success" showIcon title={t("reset.done")} />}
      {started ? <ProofForm key={started.sign_in_id} started={started} onRestart={() => setStarted(null)} onResent={arrive} /> : <LoginForm login={login} onStarted={arrive} />}
    </GuestPage>
  );
}
