import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Modal, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { CodeInput } from "@/shared/components/CodeInput";
import { Page, Panel } from "@/shared/components/Page";
import { Copyable } from "@/shared/components/Rows";
import { Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { useQuickOperation } from "@/shared/flow/QuickOperation";

import type { Me, TotpSecret } from "./api";
import { NewPasswordFields } from "./fields";
import styles from "./Me.module.css";
import { ME_KEY, useMe } from "./MePage";
import { PhoneDialog } from "./PhoneDialog";

type Open = "phone" | "password" | "totp" | null;

function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("identity");
  const [form] = Form.useForm<{ current_password: string; password: string }>();
  return (
    <OperationFlow
      form={form}
      call={({ current_password, password }) => ({ path: "/v1/me/password", body: { current_password, new_password: password } })}
      fieldNames={{ new_password: "password" }}
      withPreview={false}
      describe={() => []}
      receipt={() => ({ title: t("security.password_done") })}
      onLeave={onClose}
    >
      <Form.Item name="current_password" label={t("current_password")} rules={[{ required: true, message: t("password_required") }]}>
        <Input.Password size="large" autoComplete="current-password" />
      </Form.Item>
      <NewPasswordFields />
    </OperationFlow>
  );
}

function TotpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(["identity", "shared"]);
  const client = useQueryClient();
  const [secret, setSecret] = useState<TotpSecret | null>(null);
  const [form] = Form.useForm<{ code: string }>();
  const start = useQuickOperation<object, TotpSecret>(() => ({ path: "/v1/me/totp" }), (answer) => setSecret(answer.answer));
  if (!secret) {
    return (
      <div className={styles.qr}>
        <p>{t("security.totp_intro")}</p>
        <Button type="primary" size="large" loading={start.busy} onClick={() => start.send({})}>
          {t("security.totp_start")}
        </Button>
        {start.dialog}
      </div>
    );
  }
  return (
    <>
      <div className={styles.qr}>
        <p>{t("security.totp_scan")}</p>
        {secret.qr_svg && <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(secret.qr_svg)}`} alt={t("security.totp_qr")} />}
        {secret.secret && <Copyable text={secret.secret} />}
      </div>
      <OperationFlow
        form={form}
        call={({ code }) => ({ path: "/v1/me/totp/confirm", body: { code } })}
        withPreview={false}
        describe={() => []}
        receipt={() => ({ title: t("security.totp_done") })}
        onCommitted={() => void client.invalidateQueries({ queryKey: ME_KEY })}
        onLeave={onClose}
      >
        <Form.Item name="code" label={t("security.totp_code")} rules={[{ required: true, len: 6, message: t("shared:faults.code") }]}>
          <CodeInput />
        </Form.Item>
      </OperationFlow>
    </>
  );
}

function Factors({ me, onOpen }: { me: Me; onOpen: (which: Open) => void }) {
  const { t } = useTranslation("identity");
  const client = useQueryClient();
  const remove = useQuickOperation<object, unknown>(
    () => ({ method: "DELETE", path: "/v1/me/totp" }),
    () => void client.invalidateQueries({ queryKey: ME_KEY }),
  );
  return (
    <Panel>
      <div className={styles.factor}>
        <div>
          <b>{t("password")}</b>
          <p>{t("security.password_hint")}</p>
        </div>
        <Button onClick={() => onOpen("password")}>{t("security.change")}</Button>
      </div>
      <div className={styles.factor}>
        <div>
          <b>{t("phone")}</b>
          <p className="number">{me.phone_masked}</p>
        </div>
        <Button onClick={() => onOpen("phone")}>{t("security.change")}</Button>
      </div>
      <div className={styles.factor}>
        <div>
          <b>{t("security.totp")}</b> {me.has_totp && <Tag color="success">{t("security.on")}</Tag>}
          <p>{t("security.totp_hint")}</p>
        </div>
        {me.has_totp ? (
          <Button danger loading={remove.busy} onClick={() => remove.send({})}>
            {t("security.turn_off")}
          </Button>
        ) : (
          <Button type="primary" onClick={() => onOpen("totp")}>
            {t("security.turn_on")}
          </Button>
        )}
      </div>
      {remove.dialog}
    </Panel>
  );
}

export default function SecurityPage() {
  const { t } = useTranslation("identity");
  const me = useMe();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const titles = { phone: t("security.phone_title"), password: t("security.password_title"), totp: t("security.totp") };
  return (
    <Page title={t("security.title")} lead={t("security.lead")} back="/me" narrow>
      <Loaded query={me}>{(person) => <Factors me={person} onOpen={setOpen} />}</Loaded>
      <Modal open={open !== null} onCancel={close} footer={null} title={open ? titles[open] : ""} destroyOnHidden mask={{ closable: false }}>
        {open === "phone" && <PhoneDialog onClose={close} />}
        {open === "password" && <PasswordDialog onClose={close} />}
        {open === "totp" && <TotpDialog onClose={close} />}
      </Modal>
    </Page>
  );
}
