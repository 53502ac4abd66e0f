import { Button, Form, Input, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { Schema } from "@/api";
import { ACCOUNT_NUMBER } from "@/shared/bank/accounts";
import { Page, Panel } from "@/shared/components/Page";
import { AccountNumber, Copyable } from "@/shared/components/Rows";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { formatInstant } from "@/shared/format/dates";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { CURRENCIES, moneyOf } from "@/shared/money/money";
import { MoneyInput, useAmountRule } from "@/shared/money/MoneyInput";
import { IdNumberField } from "@/shared/person/fields";

type Direction = "deposit" | "withdrawal";
type CashReceipt = Schema<"CashReceipt">;

interface Values {
  account_number: string;
  holder_name: string;
  id_number?: string;
  currency: string;
  amount: string;
  purpose?: string;
}

const PATHS: Record<Direction, string> = { deposit: "/v1/staff/cash-deposits", withdrawal: "/v1/staff/cash-withdrawals" };
const NAME_MAX = 60;
const PURPOSE_MAX = 60;

function Fields({ direction, currency }: { direction: Direction; currency: string }) {
  const { t } = useTranslation(["counter", "shared"]);
  const amountRule = useAmountRule(currency);
  return (
    <>
      <Form.Item
        name="account_number"
        label={t("account_number")}
        normalize={(text: string) => text.normalize("NFKC").replace(/\D/g, "")}
        rules={[{ required: true, pattern: ACCOUNT_NUMBER, message: t("account_number_required") }]}
        validateTrigger="onBlur"
      >
        <Input size="large" className="number" inputMode="numeric" autoComplete="off" autoFocus />
      </Form.Item>
      <Form.Item name="holder_name" label={t("holder_name")} rules={[{ required: true, whitespace: true, message: t("holder_name_required") }]}>
        <Input size="large" maxLength={NAME_MAX} autoComplete="off" />
      </Form.Item>
      {direction === "withdrawal" && <IdNumberField label={t("id_number")} />}
      <Form.Item name="currency" label={t("currency")}>
        <Select size="large" options={CURRENCIES.map((code) => ({ value: code, label: `${code} ${t(`shared:currency.${code}`)}` }))} />
      </Form.Item>
      <Form.Item name="amount" label={t("amount")} rules={[amountRule]} validateTrigger="onBlur">
        <MoneyInput currency={currency} large />
      </Form.Item>
      <Form.Item name="purpose" label={t("purpose")}>
        <Input size="large" maxLength={PURPOSE_MAX} placeholder={t(`default_purpose.${direction}`)} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function Cash({ direction, onAgain }: { direction: Direction; onAgain: () => void }) {
  const { t } = useTranslation("counter");
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const currency = Form.useWatch<string | undefined>("currency", form) ?? "CNY";
  const describe = (values: Values) => [
    { label: t("kind"), value: t(direction) },
    { label: t("account_number"), value: <AccountNumber number={values.account_number} /> },
    { label: t("holder_name"), value: values.holder_name.trim() },
    { label: t("id_number"), value: values.id_number && <span className="number">{values.id_number}</span> },
    { label: t("purpose"), value: values.purpose?.trim() ?? "" },
  ];
  const handedOver = (receipt: CashReceipt, purpose = "") => [
    { label: t("kind"), value: t(direction) },
    { label: t("account_number"), value: <span className="number">{receipt.account_number}</span> },
    { label: t("holder_name"), value: receipt.holder },
    { label: t("balance"), value: <Amount money={receipt.balance} /> },
    { label: t("purpose"), value: purpose.trim() },
    { label: t("at"), value: <span className="number">{formatInstant(receipt.at, language)}</span> },
    { label: t("journal"), value: <Copyable text={receipt.journal_id} /> },
  ];
  return (
    <OperationFlow<Values, CashReceipt>
      form={form}
      initialValues={{ currency: "CNY", account_number: "", holder_name: "" }}
      call={({ currency: code, amount, account_number, holder_name, id_number, purpose }) => ({
        path: PATHS[direction],
        body: { account_number, holder_name: holder_name.trim(), money: moneyOf(amount, code), purpose: purpose?.trim() ?? "", ...(direction === "withdrawal" && { id_number }) },
      })}
      headline={({ amount, currency: code }) => ({ caption: t(direction), money: moneyOf(amount, code) })}
      describe={(values) => describe(values)}
      confirmLabel={t(`confirm.${direction}`)}
      receipt={({ answer }, values) => ({
        title: t(`done.${direction}`),
        rows: handedOver(answer, values.purpose),
        actions: (
          <Button type="link" onClick={onAgain}>
            {t("again")}
          </Button>
        ),
      })}
      onLeave={() => void navigate("/console")}
    >
      <Fields direction={direction} currency={currency} />
    </OperationFlow>
  );
}

/** Cash over the counter. Paying out takes the identity document the account was opened with. */
export default function CashPage() {
  const { t } = useTranslation("counter");
  const [direction, setDirection] = useState<Direction>("deposit");
  const [turn, setTurn] = useState(0);
  return (
    <Page title={t("title")} lead={t("lead")} narrow>
      <Panel>
        <Segmented<Direction>
          block
          size="large"
          value={direction}
          options={[
            { value: "deposit", label: t("deposit") },
            { value: "withdrawal", label: t("withdrawal") },
          ]}
          onChange={setDirection}
          style={{ marginBottom: 24 }}
        />
        <Cash key={`${direction}-${turn}`} direction={direction} onAgain={() => setTurn(turn + 1)} />
      </Panel>
    </Page>
  );
}
