import { useQueryClient } from "@tanstack/react-query";
import { Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { CodeInput } from "@/shared/components/CodeInput";
import { LabInboxLink } from "@/shared/components/LabInboxLink";
import { FailureNote } from "@/shared/components/States";
import { SubmitButton } from "@/shared/components/SubmitButton";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { PhoneField } from "@/shared/person/fields";

import { startPhoneChange, type PhoneChangeStarted } from "./api";
import styles from "./Guest.module.css";
import { ME_KEY } from "./MePage";
import { useAttempt } from "./useAttempt";

type Started = PhoneChangeStarted & { phone: string };

function NewPhone({ onStarted }: { onStarted: (started: Started) => void }) {
  const { t } = useTranslation("identity");
  const start = useAttempt(
    ({ phone }: { phone: string }, key) => startPhoneChange(phone, key),
    (answer, { phone }) => onStarted({ ...answer, phone }),
  );
  return (
    <Form layout="vertical" requiredMark={false} onFinish={start.send}>
      {start.failure && (
        <div className={styles.note}>
          <FailureNote failure={start.failure} />
        </div>
      )}
      <PhoneField label={t("security.new_phone")} autoFocus />
      <SubmitButton busy={start.busy}>
        {t("send_code")}
      </SubmitButton>
    </Form>
  );
}

/** The new phone proves itself by a code, its owner by the password and, when the bank asks, by the old phone. */
export function PhoneDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(["identity", "shared"]);
  const client = useQueryClient();
  const [started, setStarted] = useState<Started | null>(null);
  const [form] = Form.useForm<{ code: string; password: string }>();
  if (!started) return <NewPhone onStarted={setStarted} />;
  const rows = [{ label: t("security.new_phone"), value: <span className="number">{started.phone}</span> }];
  return (
    <OperationFlow
      form={form}
      call={({ code, password }) => ({ path: "/v1/me/phone", body: { phone_change_id: started.phone_change_id, code, password } })}
      withPreview={false}
      describe={() => rows}
      receipt={() => ({ title: t("security.phone_done"), rows })}
      onCommitted={() => void client.invalidateQueries({ queryKey: ME_KEY })}
      onLeave={onClose}
    >
      <Form.Item name="code" label={t("sign_up.code_to", { phone: started.phone })} rules={[{ required: true, len: 6, message: t("shared:faults.code") }]} extra={<LabInboxLink />}>
        <CodeInput autoFocus />
      </Form.Item>
      <Form.Item name="password" label={t("current_password")} extra={t("security.phone_hint")} rules={[{ required: true, message: t("password_required") }]}>
        <Input.Password size="large" autoComplete="current-password" />
      </Form.Item>
    </OperationFlow>
  );
}
