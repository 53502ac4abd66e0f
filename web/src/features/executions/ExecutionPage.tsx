import { UndoOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import type { Schema } from "@/api";
import { Page, Panel } from "@/shared/components/Page";
import { Reasons } from "@/shared/components/Reasons";
import { Copyable, Rows } from "@/shared/components/Rows";
import { Loaded } from "@/shared/components/States";
import { OutcomeHead } from "@/shared/flow/OutcomePanels";
import { formatInstant } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { mayEnter } from "@/shared/session/areas";
import { useSession } from "@/shared/session/session";

import { CorrectJournal } from "./CorrectJournal";

/** A call with its explanation: the outcome, why, and what was posted. The words are the operation's name. */
type Execution = Schema<"ExecutionView">;

/** Kinds of journals the bank corrects by hand; interest and corrections put themselves right otherwise. */
const CORRECTABLE = ["transfer", "cash_deposit", "cash_withdrawal"];

function Details({ execution, receipts }: { execution: Execution; receipts: boolean }) {
  const { t } = useTranslation(["executions", "shared"]);
  const { say, language } = useLanguage();
  const label = useLabel("executions");
  const words = useLabel("shared");
  const mayCorrect = mayEnter(useSession(), "correct");
  const [correcting, setCorrecting] = useState<string | null>(null);
  const instant = (at: string | null) => at && <span className="number">{formatInstant(at, language)}</span>;
  return (
    <>
      <Panel>
        <OutcomeHead outcome={execution.outcome} />
        <Rows
          rows={[
            { label: t("operation"), value: say(execution) },
            { label: t("who"), value: `${label("actor", execution.actor_kind)} ${execution.actor_masked}` },
            { label: t("channel"), value: label("channel_name", execution.channel) },
            { label: t("at"), value: instant(execution.called_at) },
            { label: t("settled_at"), value: instant(execution.settled_at) },
            { label: t("shared:refusal_code"), value: execution.code && <code>{execution.code}</code> },
            { label: t("shared:execution_id"), value: <Copyable text={execution.execution_id} /> },
          ]}
        />
      </Panel>
      {execution.reasons.length > 0 && (
        <Panel title={t("why")}>
          <Reasons reasons={execution.reasons} title={t("reasons")} />
        </Panel>
      )}
      {execution.journals.map((journal) => (
        <Panel
          key={journal.journal_id}
          title={t("effects")}
          extra={receipts ? <Link to={`/receipts/${journal.journal_id}`}>{t("receipt")}</Link> : <Copyable text={journal.journal_id} />}
        >
          <Rows
            rows={[
              { label: t("kind"), value: words("journal_kind", journal.kind) },
              ...journal.transfers.map((line) => ({ label: `${line.debit} → ${line.credit}`, value: <Amount money={line.money} /> })),
              { label: t("purpose"), value: journal.purpose },
              { label: t("accounting_date"), value: <span className="number">{journal.accounting_date}</span> },
              { label: t("corrects"), value: journal.corrects && <Copyable text={journal.corrects} /> },
            ]}
          />
          {mayCorrect && CORRECTABLE.includes(journal.kind) && (
            <Button danger icon={<UndoOutlined />} onClick={() => setCorrecting(journal.journal_id)} style={{ marginTop: 16 }}>
              {t("correct.title")}
            </Button>
          )}
        </Panel>
      ))}
      <Modal open={correcting !== null} onCancel={() => setCorrecting(null)} footer={null} title={t("correct.title")} destroyOnHidden mask={{ closable: false }}>
        {correcting && <CorrectJournal journalId={correcting} onDone={() => setCorrecting(null)} />}
      </Modal>
    </>
  );
}

/** The full explanation of one call, for the customer who made it or for staff. */
export default function ExecutionPage({ staff = false }: { staff?: boolean }) {
  const { t } = useTranslation("executions");
  const { executionId = "" } = useParams();
  const path = staff ? `/v1/staff/executions/${executionId}` : `/v1/executions/${executionId}`;
  const execution = useQuery({ queryKey: ["executions", path], queryFn: ({ signal }) => get<Execution>(path, undefined, signal) });
  return (
    <Page title={t("title")} lead={t("lead")} back={staff ? "/console/executions" : "/accounts"} narrow>
      <Loaded query={execution} rows={8}>
        {(loaded) => <Details execution={loaded} receipts={!staff} />}
      </Loaded>
    </Page>
  );
}
