import { RollbackOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Modal, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { Page, Panel } from "@/shared/components/Page";
import { AccountNumber, Copyable, Rows } from "@/shared/components/Rows";
import { Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { formatInstant } from "@/shared/format/dates";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { toMinor } from "@/shared/money/money";

import { RECALLS_KEY, useReceipt, type Recall, type Receipt } from "./api";
import { ReceiptDownload } from "./ReceiptDownload";
import styles from "./Transfers.module.css";

function AskBack({ receipt, onDone }: { receipt: Receipt; onDone: () => void }) {
  const { t } = useTranslation("transfers");
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason?: string }>();
  const describe = () => [
    { label: t("payee_name"), value: receipt.payee_name },
    { label: t("amount"), value: <Amount money={receipt.money} /> },
  ];
  return (
    <OperationFlow<{ reason?: string }, Recall>
      form={form}
      call={({ reason }) => ({ path: "/v1/recalls", body: { journal_id: receipt.journal_id, reason: reason?.trim() ?? "" } })}
      describe={describe}
      receipt={() => ({ title: t("recall.asked"), rows: describe() })}
      onCommitted={() => void client.invalidateQueries({ queryKey: RECALLS_KEY })}
      onLeave={onDone}
    >
      <p style={{ marginBottom: 18 }}>{t("recall.lead")}</p>
      <Form.Item name="reason" label={t("recall.reason")}>
        <Input size="large" maxLength={60} placeholder={t("recall.reason_hint")} />
      </Form.Item>
    </OperationFlow>
  );
}

function Details({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation(["transfers", "shared"]);
  const { language, say } = useLanguage();
  const [asking, setAsking] = useState(false);
  const number = (value: string) => value && <AccountNumber number={value} />;
  const recallable = receipt.side === "payer" && receipt.kind === "transfer" && receipt.corrects === null;
  return (
    <Panel>
      <div className={styles.receiptHead}>
        <Tag>{say({ zh: receipt.kind_zh, en: receipt.kind_en })}</Tag>
        <Amount money={receipt.money} size="display" />
        {language === "zh-CN" && <span>{receipt.zh_in_words}</span>}
      </div>
      <Rows
        rows={[
          { label: t("receipt.payer"), value: receipt.payer_name },
          { label: t("receipt.payer_number"), value: number(receipt.payer_number) },
          { label: t("payee_name"), value: receipt.payee_name },
          { label: t("payee_number"), value: number(receipt.payee_number) },
          { label: t("fee"), value: receipt.side === "payer" && (toMinor(receipt.fee) === 0n ? t("fee_none") : <Amount money={receipt.fee} />) },
          { label: t("purpose"), value: receipt.purpose },
          { label: t("receipt.booked_at"), value: <span className="number">{formatInstant(receipt.booked_at, language)}</span> },
          { label: t("receipt.accounting_date"), value: <span className="number">{receipt.accounting_date}</span> },
          { label: t("receipt.balance_after"), value: <Amount money={receipt.balance_after} hideable /> },
          { label: t("receipt.corrects"), value: receipt.corrects && <Link to={`/receipts/${receipt.corrects}`}>{receipt.corrects}</Link> },
          { label: t("receipt.journal"), value: <Copyable text={receipt.journal_id} /> },
          { label: t("shared:execution_id"), value: receipt.execution_id && receipt.side === "payer" && <Link to={`/executions/${receipt.execution_id}`}>{receipt.execution_id}</Link> },
        ].filter(({ value }) => value !== false)}
      />
      {recallable && (
        <div className={styles.receiptFoot}>
          <Button type="text" icon={<RollbackOutlined />} onClick={() => setAsking(true)}>
            {t("recall.ask")}
          </Button>
        </div>
      )}
      <Modal open={asking} onCancel={() => setAsking(false)} footer={null} title={t("recall.ask")} destroyOnHidden mask={{ closable: false }}>
        <AskBack receipt={receipt} onDone={() => setAsking(false)} />
      </Modal>
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
