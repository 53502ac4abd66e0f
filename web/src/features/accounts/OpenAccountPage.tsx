import { useQueryClient } from "@tanstack/react-query";
import { Form, Radio, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { ACCOUNTS_KEY } from "@/shared/bank/accounts";
import { Page, Panel } from "@/shared/components/Page";
import { AccountNumber } from "@/shared/components/Rows";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { CURRENCIES } from "@/shared/money/money";

import styles from "./OpenAccount.module.css";

interface Values {
  kind: "current" | "savings";
  account_class: "I" | "II" | "III";
  currency: (typeof CURRENCIES)[number];
}

export default function OpenAccountPage() {
  const { t } = useTranslation(["accounts", "shared"]);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const describe = ({ kind, account_class: level, currency }: Values) => [
    { label: t("open.kind"), value: t(`shared:account_kind.${kind}`) },
    { label: t("open.class"), value: t(`class.${level}`) },
    { label: t("open.currency"), value: t(`shared:currency.${currency}`) },
  ];
  return (
    <Page title={t("open.title")} lead={t("open.lead")} back="/accounts" narrow>
      <Panel>
        <OperationFlow<Values, { account_id: string; number?: string; account_number?: string }>
          form={form}
          initialValues={{ kind: "current", account_class: "II", currency: "CNY" }}
          call={(values) => ({ path: "/v1/accounts", body: values })}
          describe={describe}
          receipt={({ answer }, values) => {
            const number = answer.number ?? answer.account_number;
            return { title: t("open.done"), rows: [...(number ? [{ label: t("number"), value: <AccountNumber number={number} copyable /> }] : []), ...describe(values)] };
          }}
          onCommitted={() => void client.invalidateQueries({ queryKey: ACCOUNTS_KEY })}
          onLeave={() => void navigate("/accounts")}
        >
          <Form.Item name="kind" label={t("open.kind")}>
            <Radio.Group className={styles.choices}>
              {(["current", "savings"] as const).map((kind) => (
                <Radio key={kind} value={kind} className={styles.choice}>
                  <b>{t(`shared:account_kind.${kind}`)}</b>
                  <small>{t(`open.kind_hint.${kind}`)}</small>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
          <Form.Item name="account_class" label={t("open.class")}>
            <Radio.Group className={styles.choices}>
              {(["I", "II", "III"] as const).map((level) => (
                <Radio key={level} value={level} className={styles.choice}>
                  <b>{t(`class.${level}`)}</b>
                  <small>{t(`open.class_hint.${level}`)}</small>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
          <Form.Item name="currency" label={t("open.currency")}>
            <Select size="large" options={CURRENCIES.map((code) => ({ value: code, label: `${code} ${t(`shared:currency.${code}`)}` }))} />
          </Form.Item>
        </OperationFlow>
      </Panel>
    </Page>
  );
}
