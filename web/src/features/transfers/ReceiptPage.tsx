import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { Page, Panel } from "@/shared/components/Page";
import { Reasons } from "@/shared/components/Reasons";
import { AccountNumber, Copyable, Rows } from "@/shared/components/Rows";
import { Loaded } from "@/shared/components/States";
import { formatInstant } from "@/shared/format/dates";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { capitalAmount } from "@/shared/money/capital";

import { useReceipt, type Receipt } from "./api";
import { ReceiptDownload } from "./ReceiptDownload";
import styles from "./Transfers.module.css";

function Details({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation(["transfers", "shared"]);
  const { language } = useLanguage();
  const number = (value: string | null) => value && <AccountNumber number={value} />;
  return (
    <Panel>
      <div className={styles.receiptHead}>
        <span>{t("receipt.amount")}</span>
        <Amount money={receipt.money} size="display" />
        {language === "zh-CN" && <span>{capitalAmount(receipt.money)}</span>}
      </div>
      <Rows
        rows={[
          { label: t("receipt.payer"), value: receipt.payer_name },
          { label: t("receipt.payer_number"), value: number(receipt.payer_number) },
          { label: t("payee_name"), value: receipt.payee_name },
          { label: t("payee_number"), value: number(receipt.payee_number) },
          { label: t("fee"), value: receipt.fee && <Amount money={receipt.fee} /> },
          { label: t("purpose"), value: receipt.purpose },
          { label: t("receipt.booked_at"), value: <span className="number">{formatInstant(receipt.booked_at, language)}</span> },
          { label: t("receipt.accounting_date"), value: <span className="number">{receipt.accounting_date}</span> },
          { label: t("receipt.journal"), value: <Copyable text={receipt.journal_id} /> },
          { label: t("shared:execution_id"), value: receipt.execution_id && <Link to={`/executions/${receipt.execution_id}`}>{receipt.execution_id}</Link> },
          { label: t("receipt.verification"), value: receipt.verification_code && <Copyable text={receipt.verification_code} /> },
        ]}
      />
      <Reasons reasons={receipt.reasons} title={t("shared:flow.why")} />
    </Panel>
  );
}

export default function ReceiptPage() {
  const { t } = useTranslation("transfers");
  const { journalId = "" } = useParams();
  const receipt = useReceipt(journalId);
  return (
    <Page title={t("receipt.title")} back="/accounts" narrow actions={<ReceiptDownload journalId={journalId} primary />}>
      <Loaded query={receipt} rows={8}>
        {(loaded) => <Details receipt={loaded} />}
      </Loaded>
    </Page>
  );
}
