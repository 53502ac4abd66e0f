import { DeleteOutlined, PlusOutlined, SwapOutlined, TeamOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Avatar, Button, Form, Input, Modal, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { ACCOUNT_NUMBER } from "@/shared/bank/accounts";
import { Page, Panel } from "@/shared/components/Page";
import { AccountNumber } from "@/shared/components/Rows";
import { useIsPhone } from "@/shared/components/useIsPhone";
import { EmptyState, Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { initialOf } from "@/shared/format/dates";
import { useQuickOperation } from "@/shared/flow/QuickOperation";

import { PAYEES_KEY, usePayees, type Payee } from "./api";
import styles from "./Transfers.module.css";

interface Values {
  name: string;
  account_number: string;
}

function AddPayee({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation("transfers");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const describe = (values: Values) => [
    { label: t("payee_name"), value: values.name },
    { label: t("payee_number"), value: <AccountNumber number={values.account_number} /> },
  ];
  return (
    <OperationFlow<Values, unknown>
      form={form}
      call={({ name, account_number }) => ({ path: "/v1/payees", body: { name: name.trim(), account_number } })}
      withPreview={false}
      describe={describe}
      receipt={(_answer, values) => ({ title: t("payee_added"), rows: describe(values) })}
      onCommitted={() => void client.invalidateQueries({ queryKey: PAYEES_KEY })}
      onLeave={onDone}
    >
      <Form.Item name="name" label={t("payee_name")} rules={[{ required: true, whitespace: true, message: t("payee_name_required") }]}>
        <Input size="large" maxLength={60} autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="account_number"
        label={t("payee_number")}
        normalize={(text: string) => text.normalize("NFKC").replace(/\D/g, "")}
        rules={[{ required: true, pattern: ACCOUNT_NUMBER, message: t("payee_number_required") }]}
      >
        <Input size="large" inputMode="numeric" autoComplete="off" className="number" />
      </Form.Item>
    </OperationFlow>
  );
}

function PayeeLine({ payee, busy, onRemove }: { payee: Payee; busy: boolean; onRemove: () => void }) {
  const { t } = useTranslation(["transfers", "shared"]);
  const navigate = useNavigate();
  const phone = useIsPhone();
  const pay = `/transfer?${new URLSearchParams({ to: payee.account_number, name: payee.name }).toString()}`;
  return (
    <li className={styles.payee}>
      <Avatar className={styles.avatar}>{initialOf(payee.name)}</Avatar>
      <div>
        <b>{payee.name}</b>
        <AccountNumber number={payee.account_number} />
      </div>
      <Button type="primary" ghost icon={<SwapOutlined />} aria-label={t("pay_to", { name: payee.name })} onClick={() => void navigate(pay)}>
        {!phone && t("pay")}
      </Button>
      <Popconfirm title={t("remove_confirm", { name: payee.name })} onConfirm={onRemove}>
        <Button type="text" icon={<DeleteOutlined />} loading={busy} aria-label={t("shared:remove")} />
      </Popconfirm>
    </li>
  );
}

export default function PayeesPage() {
  const { t } = useTranslation("transfers");
  const client = useQueryClient();
  const payees = usePayees();
  const [adding, setAdding] = useState(false);
  const remove = useQuickOperation<string, unknown>(
    (id) => ({ method: "DELETE", path: `/v1/payees/${id}` }),
    () => void client.invalidateQueries({ queryKey: PAYEES_KEY }),
  );
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t("add_payee")}
    </Button>
  );
  return (
    <Page title={t("payees")} lead={t("payees_lead")} narrow actions={add}>
      <Panel>
        <Loaded query={payees}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState icon={<TeamOutlined />} title={t("no_payees.title")} hint={t("no_payees.hint")} action={add} />
            ) : (
              <ul>
                {all.map((payee) => (
                  <PayeeLine key={payee.payee_id} payee={payee} busy={remove.busy} onRemove={() => remove.send(payee.payee_id)} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      {remove.dialog}
      <Modal open={adding} onCancel={() => setAdding(false)} footer={null} title={t("add_payee")} destroyOnHidden mask={{ closable: false }}>
        <AddPayee onDone={() => setAdding(false)} />
      </Modal>
    </Page>
  );
}
