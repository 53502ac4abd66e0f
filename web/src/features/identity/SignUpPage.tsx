import { useQueryClient } from "@tanstack/react-query";
import { Button, Checkbox, Form, Input, Steps } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { CodeInput, ResendButton } from "@/shared/components/CodeInput";
import { LabInboxLink } from "@/shared/components/LabInboxLink";
import { FailureNote } from "@/shared/components/States";
import { SubmitButton } from "@/shared/components/SubmitButton";
import { OutcomeHead } from "@/shared/flow/OutcomePanels";
import { formatAccountNumber } from "@/shared/format/dates";
import { Problem } from "@/shared/http/problem";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { IdNumberField, PhoneField } from "@/shared/person/fields";
import { fetchSession, SESSION_KEY } from "@/shared/session/session";

import { completeSignUp, provePhone, startSignUp, type SignUpDone, type SignUpStarted } from "./api";
import { NewPasswordFields } from "./fields";
import styles from "./Guest.module.css";
import { GuestPage } from "./GuestPage";
import { TERMS_VERSION } from "./rules";
import { useAttempt } from "./useAttempt";

type Started = SignUpStarted & { phone: string; at: number };

function Failure({ failure }: { failure: Error | null }) {
  if (!failure) return null;
  return (
    <div className={styles.note}>
      <FailureNote failure={failure} />
    </div>
  );
}

function PhoneStep({ onStarted }: { onStarted: (started: Started) => void }) {
  const { t } = useTranslation("identity");
  const start = useAttempt(
    ({ phone }: { phone: string }, key) => startSignUp(phone, key),
    (answer, { phone }) => onStarted({ ...answer, phone, at: Date.now() }),
  );
  return (
    <Form layout="vertical" requiredMark={false} onFinish={start.send}>
      <Failure failure={start.failure} />
      <PhoneField label={t("phone")} autoFocus />
      <SubmitButton busy={start.busy}>
        {t("send_code")}
      </SubmitButton>
      <div className={styles.links}>
        <Link to="/sign-in">{t("sign_up.to_sign_in")}</Link>
      </div>
    </Form>
  );
}

function CodeStep({ started, onProved, onResent }: { started: Started; onProved: () => void; onResent: (started: Started) => void }) {
  const { t } = useTranslation(["identity", "shared"]);
  const [form] = Form.useForm<{ code: string }>();
  const prove = useAttempt(({ code }: { code: string }, key) => provePhone(started.sign_up_id, code, key), onProved);
  const resend = useAttempt(
    (_: { again: number }, key) => startSignUp(started.phone, key),
    (answer) => onResent({ ...answer, phone: started.phone, at: Date.now() }),
  );
  // Typing over a refused code would send a new mixture with every digit, and use up the tries.
  useEffect(() => {
    if (prove.failure instanceof Problem) form.resetFields(["code"]);
  }, [prove.failure, form]);
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={prove.send}>
      <Failure failure={prove.failure ?? resend.failure} />
      <Form.Item name="code" label={t("sign_up.code_to", { phone: started.phone })} rules={[{ required: true, len: 6, message: t("shared:faults.code") }]}>
        <CodeInput autoFocus onFilled={() => form.submit()} />
      </Form.Item>
      <div className={styles.codeHints}>
        <ResendButton availableAt={started.at + started.resend_after_s * 1000} busy={resend.busy} onResend={() => resend.send({ again: Date.now() })} />
        <LabInboxLink />
      </div>
      <SubmitButton busy={prove.busy}>
        {t("sign_up.prove")}
      </SubmitButton>
    </Form>
  );
}

interface DetailValues {
  name: string;
  id_number: string;
  password: string;
}

function DetailStep({ started, onDone }: { started: Started; onDone: (done: SignUpDone) => void }) {
  const { t } = useTranslation("identity");
  const { language, say } = useLanguage();
  const [form] = Form.useForm();
  const complete = useAttempt(
    ({ name, id_number, password }: DetailValues, key) =>
      completeSignUp(started.sign_up_id, { name: name.trim(), id_number, password, language, terms_version: TERMS_VERSION }, key),
    onDone,
  );
  const faults = complete.failure instanceof Problem ? (complete.failure.body.fields ?? []) : [];
  useEffect(() => {
    form.setFields(faults.map((fault) => ({ name: fault.field, errors: [say(fault)] })));
    // Written once per refusal.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [complete.failure]);
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={complete.send} scrollToFirstError={{ focus: true }}>
      <Failure failure={faults.length === 0 ? complete.failure : null} />
      <Form.Item name="name" label={t("name")} extra={t("name_hint")} rules={[{ required: true, whitespace: true, message: t("name_required") }]}>
        <Input size="large" autoComplete="name" autoFocus maxLength={60} />
      </Form.Item>
      <IdNumberField label={t("id_number")} />
      <NewPasswordFields />
      <Form.Item
        name="accepted"
        valuePropName="checked"
        rules={[{ validator: (_rule, value) => (value === true ? Promise.resolve() : Promise.reject(new Error(t("terms.required")))) }]}
      >
        <Checkbox>
          {t("terms.accept")}{" "}
          <Link to="/terms" target="_blank">
            {t("terms.title")}
          </Link>
        </Checkbox>
      </Form.Item>
      <SubmitButton busy={complete.busy}>
        {t("sign_up.open")}
      </SubmitButton>
    </Form>
  );
}

function Opened({ done }: { done: SignUpDone }) {
  const { t } = useTranslation("identity");
  const client = useQueryClient();
  const enter = () => void fetchSession().then((session) => client.setQueryData(SESSION_KEY, session));
  return (
    <div className={styles.page}>
      <OutcomeHead outcome="done" title={t("sign_up.opened")} text={t("sign_up.opened_text")} />
      <p className={styles.account}>
        <span>{t("sign_up.account")}</span>
        <b className="number">{formatAccountNumber(done.account_number)}</b>
      </p>
      <Button type="primary" size="large" block onClick={enter}>
        {t("sign_up.enter")}
      </Button>
    </div>
  );
}

/** Phone → SMS code → who you are → an account. */
export default function SignUpPage() {
  const { t } = useTranslation("identity");
  const [started, setStarted] = useState<Started | null>(null);
  const [proved, setProved] = useState(false);
  const [done, setDone] = useState<SignUpDone | null>(null);
  if (done) {
    return (
      <GuestPage title={t("sign_up.title")}>
        <Opened done={done} />
      </GuestPage>
    );
  }
  const at = proved ? 2 : started ? 1 : 0;
  const steps = [t("sign_up.step_phone"), t("sign_up.step_code"), t("sign_up.step_details")];
  return (
    <GuestPage title={t("sign_up.title")} lead={t("sign_up.lead")}>
      <Steps size="small" responsive={false} titlePlacement="vertical" current={at} items={steps.map((title) => ({ title }))} style={{ marginBottom: 24 }} />
      {!started && <PhoneStep onStarted={setStarted} />}
      {started && !proved && <CodeStep key={started.sign_up_id} started={started} onProved={() => setProved(true)} onResent={setStarted} />}
      {started && proved && <DetailStep started={started} onDone={setDone} />}
    </GuestPage>
  );
}
