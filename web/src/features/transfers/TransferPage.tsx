import { SwapOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Checkbox, Form, Input, type FormInstance } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";

import { ACCOUNTS_KEY, useAccounts, type Account } from "@/shared/bank/accounts";
import { AccountNumber } from "@/shared/components/Rows";
import { useAccountName } from "@/shared/components/AccountName";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { Amount } from "@/shared/money/Amount";
import { formatMoney, moneyOf, toMinor } from "@/shared/money/money";
import { MoneyInput, useAmountRule } from "@/shared/money/MoneyInput";

import { PAYEES_KEY, type TransferAnswer } from "./api";
import { PayeeFields } from "./PayeeFields";
import { PayerSelect } from "./PayerSelect";
import { ReceiptDownload } from "./ReceiptDownload";
import styles from "./Transfers.module.css";

export interface TransferValues {
  from_account_id: string;
  to_account_number: string;
  payee_name: string;
  amount: string;
  purpose?: string;
  save_payee?: boolean;
}

const PURPOSE_MAX = 60;

function useDescribe(accounts: Account[]) {
  const { t } = useTranslation("transfers");
  const name = useAccountName();
  return (values: TransferValues, answer: TransferAnswer | null) => {
    const payer = accounts.find((account) => account.account_id === values.from_account_id);
    const { fee, arrival } = answer ?? {};
    return [
      { label: t("payee_name"), value: <b>{values.payee_name}</b> },
      { label: t("payee_number"), value: <AccountNumber number={values.to_account_number} /> },
      { label: t("from"), value: payer && name(payer) },
      { label: t("fee"), value: fee ? toMinor(fee) === 0n ? t("fee_none") : <Amount money={fee} /> : null },
      { label: t("arrival"), value: answer && t(`arrivals.${arrival ?? "instant"}`) },
      { label: t("purpose"), value: values.purpose },
    ];
  };
}

function Fields({ form, accounts, currency }: { form: FormInstance<TransferValues>; accounts: Account[]; currency: string }) {
  const { t } = useTranslation("transfers");
  const amountRule = useAmountRule(currency);
  const payerId = Form.useWatch("from_account_id", form);
  const payer = accounts.find((account) => account.account_id === payerId);
  return (
    <>
      <Form.Item name="from_account_id" label={t("from")} rules={[{ required: true, message: t("from_required") }]}>
        <PayerSelect accounts={accounts} />
      </Form.Item>
      <PayeeFields form={form} />
      <Form.Item name="amount" label={t("amount")} rules={[amountRule]} validateTrigger="onBlur" {...(payer && { extra: t("available", { amount: formatMoney(payer.available) }) })}>
        <MoneyInput currency={currency} large />
      </Form.Item>
      <Form.Item name="purpose" label={t("purpose")}>
        <Input size="large" maxLength={PURPOSE_MAX} placeholder={t("purpose_hint")} autoComplete="off" />
      </Form.Item>
      <Form.Item name="save_payee" valuePropName="checked">
        <Checkbox>{t("save_payee")}</Checkbox>
      </Form.Item>
    </>
  );
}

function Transfer({ accounts, onAgain }: { accounts: Account[]; onAgain: () => void }) {
  const { t } = useTranslation("transfers");
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form] = Form.useForm<TransferValues>();
  const payerId = Form.useWatch("from_account_id", form);
  const payers = accounts.filter((account) => account.status === "open");
  const initial = payers.find((account) => account.account_id === search.get("from")) ?? payers.find((account) => account.is_default) ?? payers[0];
  const currencyOf = (id: string | undefined) => accounts.find((account) => account.account_id === id)?.currency ?? "CNY";
  const moneyFrom = (values: TransferValues) => moneyOf(values.amount, currencyOf(values.from_account_id));
  const describe = useDescribe(accounts);
  return (
    <OperationFlow<TransferValues, TransferAnswer>
      form={form}
      initialValues={{
        ...(initial && { from_account_id: initial.account_id }),
        to_account_number: search.get("to") ?? "",
        payee_name: search.get("name") ?? "",
        save_payee: !search.has("to"),
      }}
      call={(values) => ({
        path: "/v1/transfers",
        body: {
          from_account_id: values.from_account_id,
          to_account_number: values.to_account_number.replace(/\s/g, ""),
          payee_name: values.payee_name.trim(),
          money: moneyFrom(values),
          purpose: values.purpose?.trim() ?? "",
          save_payee: values.save_payee ?? false,
        },
      })}
      headline={(values) => ({ caption: t("you_pay"), money: moneyFrom(values) })}
      describe={(values, preview) => describe(values, preview?.answer ?? null)}
      confirmLabel={t("confirm")}
      receipt={({ answer, outcome }, values) => ({
        title: t("done"),
        rows: describe(values, answer),
        actions: (
          <>
            {outcome === "done" && <ReceiptDownload journalId={answer.journal_id} />}
            <Button type="link" onClick={onAgain}>
              {t("again")}
            </Button>
          </>
        ),
      })}
      onCommitted={() => {
        void client.invalidateQueries({ queryKey: ACCOUNTS_KEY });
        void client.invalidateQueries({ queryKey: PAYEES_KEY });
      }}
      onLeave={() => void navigate("/")}
    >
      <Fields form={form} accounts={payers} currency={currencyOf(payerId)} />
    </OperationFlow>
  );
}

export default function TransferPage() {
  const { t } = useTranslation("transfers");
  const navigate = useNavigate();
  const accounts = useAccounts();
  const [attempt, setAttempt] = useState(0);
  const again = () => {
    void navigate("/transfer", { replace: true });
    setAttempt(attempt + 1);
  };
  return (
    <Page title={t("title")} lead={t("lead")} narrow actions={
        <span className={styles.links}>
          <Link to="/payees">{t("payees")}</Link>
          <Link to="/recalls">{t("recall.title")}</Link>
        </span>
      }>
      <Panel>
        <Loaded query={accounts}>
          {(all) =>
            all.some((account) => account.status === "open") ? (
              <Transfer key={attempt} accounts={all} onAgain={again} />
            ) : (
              <EmptyState
                icon={<SwapOutlined />}
                title={t("no_payer.title")}
                hint={t("no_payer.hint")}
                action={
                  <Button type="primary" onClick={() => void navigate("/accounts/open")}>
                    {t("no_payer.action")}
                  </Button>
                }
              />
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}
