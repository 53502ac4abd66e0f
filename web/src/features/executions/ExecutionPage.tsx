import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { Page, Panel } from "@/shared/components/Page";
import { Reasons } from "@/shared/components/Reasons";
import { Copyable, Rows } from "@/shared/components/Rows";
import { Loaded } from "@/shared/components/States";
import { OutcomeHead, type ShownOutcome } from "@/shared/flow/OutcomePanels";
import { formatInstant } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import type { Bilingual, Effect, Reason } from "@/shared/http/types";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";

/** The full explanation of one call: what was asked, what came of it, why, and what was posted. */
export interface Execution {
  execution_id: string;
  operation: string;
  operation_name: Bilingual | null;
  channel: string;
  outcome: Exclude<ShownOutcome, "unknown">;
  code: string | null;
  detail: Bilingual | null;
  at: string;
  settled_at: string | null;
  journal_id: string | null;
  reasons: Reason[];
  effects: Effect[];
}

function Details({ execution, receipts }: { execution: Execution; receipts: boolean }) {
  const { t } = useTranslation(["executions", "shared"]);
  const { say, language } = useLanguage();
  const label = useLabel("executions");
  const { detail, journal_id: journal } = execution;
  return (
    <>
      <Panel>
        <OutcomeHead outcome={execution.outcome} {...(detail && { text: say(detail) })} />
        <Rows
          rows={[
            { label: t("operation"), value: execution.operation_name ? say(execution.operation_name) : label("operation_name", execution.operation) },
            { label: t("channel"), value: label("channel_name", execution.channel) },
            { label: t("at"), value: <span className="number">{formatInstant(execution.at, language)}</span> },
            { label: t("settled_at"), value: execution.settled_at && <span className="number">{formatInstant(execution.settled_at, language)}</span> },
            { label: t("shared:refusal_code"), value: execution.code && <code>{execution.code}</code> },
            { label: t("journal"), value: journal && (receipts ? <Link to={`/receipts/${journal}`}>{journal}</Link> : <Copyable text={journal} />) },
            { label: t("shared:execution_id"), value: <Copyable text={execution.execution_id} /> },
          ]}
        />
      </Panel>
      {execution.reasons.length > 0 && (
        <Panel title={t("why")}>
          <Reasons reasons={execution.reasons} title={t("reasons")} />
        </Panel>
      )}
      {execution.effects.length > 0 && (
        <Panel title={t("effects")}>
          <Rows rows={execution.effects.map((effect) => ({ label: say(effect), value: <Amount money={effect.money} /> }))} />
        </Panel>
      )}
    </>
  );
}

export default function ExecutionPage({ back = "/accounts", receipts = true }: { back?: string; receipts?: boolean }) {
  const { t } = useTranslation("executions");
  const { executionId = "" } = useParams();
  const execution = useQuery({ queryKey: ["executions", executionId], queryFn: ({ signal }) => get<Execution>(`/v1/executions/${executionId}`, undefined, signal) });
  return (
    <Page title={t("title")} lead={t("lead")} back={back} narrow>
      <Loaded query={execution} rows={8}>
        {(loaded) => <Details execution={loaded} receipts={receipts} />}
      </Loaded>
    </Page>
  );
}
