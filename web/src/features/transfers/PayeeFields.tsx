import { CheckCircleFilled, ExclamationCircleFilled, TeamOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input, Modal, type FormInstance } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ACCOUNT_NUMBER } from "@/shared/bank/accounts";
import { EmptyState, Loaded, useFailureText } from "@/shared/components/States";
import { formatAccountNumber } from "@/shared/format/dates";

import { checkPayee, usePayees, useRecentPayees, type Payee, type RecentPayee } from "./api";
import type { TransferValues } from "./TransferPage";
import styles from "./Transfers.module.css";

/** The people paid lately, one tap away. */
function Recent({ onPick }: { onPick: (payee: RecentPayee) => void }) {
  const { t } = useTranslation("transfers");
  const recent = useRecentPayees();
  if (!recent.data?.length) return null;
  return (
    <div className={styles.recent} role="group" aria-label={t("recent")}>
      {recent.data.map((payee) => (
        <Button key={payee.account_number} size="small" shape="round" onClick={() => onPick(payee)}>
          {payee.name}
        </Button>
      ))}
    </div>
  );
}

function PayeePicker({ onPick }: { onPick: (payee: Payee) => void }) {
  const { t } = useTranslation("transfers");
  const payees = usePayees();
  const [text, setText] = useState("");
  return (
    <Loaded query={payees}>
      {(all) => {
        if (all.length === 0) return <EmptyState icon={<TeamOutlined />} title={t("no_payees.title")} hint={t("no_payees.hint")} />;
        const found = all.filter((payee) => `${payee.name}${payee.account_number}`.includes(text.trim()));
        return (
          <>
            <Input.Search allowClear placeholder={t("payee_search")} aria-label={t("payee_search")} onChange={(event) => setText(event.target.value)} />
            <ul className={styles.payees}>
              {found.map((payee) => (
                <li key={payee.payee_id}>
                  <button type="button" onClick={() => onPick(payee)}>
                    <b>{payee.name}</b>
                    <span className="number">{formatAccountNumber(payee.account_number)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}

/** Who is paid, and the bank's word on whether name and number belong together, before any money moves. */
export function PayeeFields({ form }: { form: FormInstance<TransferValues> }) {
  const { t } = useTranslation("transfers");
  const failureText = useFailureText();
  const [picking, setPicking] = useState(false);
  const number = Form.useWatch<string | undefined>("to_account_number", form);
  const name = Form.useWatch<string | undefined>("payee_name", form);
  const check = useMutation({ mutationFn: (pair: { number: string; name: string }) => checkPayee(pair.number, pair.name) });
  const asked = check.variables;
  const current = asked !== undefined && asked.number === number && asked.name === name?.trim();
  const ask = () => {
    const pair = { number: form.getFieldValue("to_account_number") as string, name: (form.getFieldValue("payee_name") as string).trim() };
    if (ACCOUNT_NUMBER.test(pair.number) && pair.name && !(asked?.number === pair.number && asked.name === pair.name)) check.mutate(pair);
  };
  const pick = (payee: Pick<Payee, "account_number" | "name">, saved: boolean) => {
    form.setFieldsValue({ to_account_number: payee.account_number, payee_name: payee.name, save_payee: !saved });
    setPicking(false);
    ask();
  };
  return (
    <>
      <Recent onPick={(payee) => pick(payee, payee.is_saved)} />
      <Form.Item
        name="payee_name"
        label={
          <span className={styles.label}>
            {t("payee_name")}
            <Button type="link" size="small" icon={<TeamOutlined />} onClick={() => setPicking(true)}>
              {t("choose_payee")}
            </Button>
          </span>
        }
        rules={[{ required: true, whitespace: true, message: t("payee_name_required") }]}
        validateTrigger="onBlur"
      >
        <Input size="large" maxLength={60} autoComplete="off" onBlur={ask} />
      </Form.Item>
      <Form.Item
        name="to_account_number"
        label={t("payee_number")}
        normalize={(text: string) => text.normalize("NFKC").replace(/\D/g, "")}
        rules={[{ required: true, pattern: ACCOUNT_NUMBER, message: t("payee_number_required") }]}
        validateTrigger="onBlur"
        extra={
          current && (
            <span role="status" className={styles.check} data-result={check.data?.result ?? ""}>
              {check.data?.result === "match" && (
                <>
                  <CheckCircleFilled aria-hidden="true" /> {t("check.match", { name: check.data.name_masked })}
                </>
              )}
              {check.data?.result === "no_match" && (
                <>
                  <ExclamationCircleFilled aria-hidden="true" /> {t("check.no_match")}
                </>
              )}
              {check.error && failureText(check.error)}
            </span>
          )
        }
      >
        <Input size="large" inputMode="numeric" autoComplete="off" className="number" onBlur={ask} />
      </Form.Item>
      <Modal open={picking} onCancel={() => setPicking(false)} footer={null} title={t("choose_payee")} destroyOnHidden>
        <PayeePicker onPick={(payee) => pick(payee, true)} />
      </Modal>
    </>
  );
}
