import { AuditOutlined, SafetyCertificateOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import type { Schema } from "@/api";
import { momentOf } from "@/shared/bank/staff";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { ChoiceFilter, DayRangeFilter, FilterBar, SearchFilter } from "@/shared/components/FilterBar";
import { OutcomeTag } from "@/shared/components/OutcomeTag";
import { Page, Panel } from "@/shared/components/Page";
import { Copyable, Rows } from "@/shared/components/Rows";
import { EmptyState, FailureNote, Loaded } from "@/shared/components/States";
import { formatInstant } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";

/** One event of the chain; the words are the operation's name. */
type AuditEvent = Schema<"AuditLine">;

/** Whether a part of the chain holds; to be asked again from `next_sequence` while that is not null. */
type ChainCheck = Schema<"AuditCheck">;

/** Checks the chain part by part to its end, telling how far it is. */
async function checkChain(onProgress: (checked: number) => void): Promise<ChainCheck> {
  let checked = 0;
  let part = await get<ChainCheck>("/v1/staff/audit/check");
  for (;;) {
    checked += part.checked;
    onProgress(checked);
    if (!part.is_whole || part.next_sequence === null) return { ...part, checked };
    part = await get<ChainCheck>("/v1/staff/audit/check", { from_sequence: part.next_sequence });
  }
}

const OUTCOMES = ["done", "accepted", "challenged", "parked", "declined"];

/** The filter an id belongs to, by its prefix; anything else is an operation's name. */
function whoseId(id: string): Record<string, string> {
  if (id.startsWith("exe_")) return { execution_id: id };
  if (id.startsWith("stf_")) return { actor_id: id };
  if (id.startsWith("cus_")) return { customer_id: id };
  return { operation: id };
}

function CheckResult({ check }: { check: ChainCheck }) {
  const { t } = useTranslation("audit");
  if (check.is_whole) return <Alert type="success" showIcon role="status" title={t("check.intact", { checked: check.checked })} />;
  return <Alert type="error" showIcon role="alert" title={t("check.broken", { sequence: check.first_bad ?? 0 })} />;
}

function EventDetails({ event }: { event: AuditEvent }) {
  const { t } = useTranslation("audit");
  const { language, say } = useLanguage();
  const label = useLabel("audit");
  return (
    <>
      <Rows
        rows={[
          { label: t("sequence"), value: <span className="number">{event.sequence}</span> },
          { label: t("at"), value: <span className="number">{formatInstant(event.at, language)}</span> },
          { label: t("actor_title"), value: `${label("actor", event.actor_kind)} ${event.actor_masked}` },
          { label: t("actor_id"), value: <Copyable text={event.actor_id} /> },
          { label: t("operation"), value: say(event) },
          { label: t("outcome"), value: <OutcomeTag outcome={event.outcome} /> },
          { label: t("code"), value: event.code && <code>{event.code}</code> },
          { label: t("channel"), value: event.channel },
          { label: t("address"), value: event.address },
          { label: t("device"), value: event.device },
          { label: t("subject"), value: event.subject_id && <Copyable text={event.subject_id} /> },
          { label: t("execution"), value: event.execution_id && <Copyable text={event.execution_id} /> },
          { label: t("request"), value: <Copyable text={event.request_id} /> },
          { label: t("seal"), value: <Copyable text={event.seal} /> },
        ]}
      />
      <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: 13 }}>{JSON.stringify(event.details, null, 2)}</pre>
    </>
  );
}

export default function AuditPage() {
  const { t } = useTranslation("audit");
  const { language, say } = useLanguage();
  const label = useLabel("audit");
  const outcomes = useLabel("shared");
  const [search, setSearch] = useSearchParams();
  const at = (name: string) => search.get(name) ?? "";
  const filter = { id: at("id"), outcome: at("outcome"), from: at("from"), to: at("to") };
  const set = (part: Partial<typeof filter>) => setSearch({ ...filter, ...part }, { replace: true });
  const list = useCursorList<AuditEvent>(["staff", "audit"], "/v1/staff/audit", {
    ...whoseId(filter.id),
    outcome: filter.outcome,
    from_time: momentOf(filter.from),
    to_time: momentOf(filter.to, 1),
  });
  const [checked, setChecked] = useState(0);
  const check = useMutation({ mutationFn: () => checkChain(setChecked) });
  const [open, setOpen] = useState<AuditEvent | null>(null);
  const columns = [
    { title: t("sequence"), key: "sequence", align: "right" as const, render: (_: unknown, event: AuditEvent) => <span className="number">{event.sequence}</span> },
    { title: t("at"), key: "at", render: (_: unknown, event: AuditEvent) => <span className="number">{formatInstant(event.at, language)}</span> },
    { title: t("actor_title"), key: "actor", render: (_: unknown, event: AuditEvent) => `${label("actor", event.actor_kind)} ${event.actor_masked}` },
    { title: t("operation"), key: "operation", render: (_: unknown, event: AuditEvent) => say(event) },
    { title: t("outcome"), key: "outcome", render: (_: unknown, event: AuditEvent) => <OutcomeTag outcome={event.outcome} /> },
    { title: t("address"), key: "address", render: (_: unknown, event: AuditEvent) => event.address },
  ];
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <Button type="primary" icon={<SafetyCertificateOutlined />} loading={check.isPending} onClick={() => check.mutate()}>
          {check.isPending ? t("check.progress", { checked }) : t("check.title")}
        </Button>
      }
    >
      {check.data && <CheckResult check={check.data} />}
      {check.error && <FailureNote failure={check.error} />}
      <FilterBar>
        <SearchFilter key={filter.id} label={t("search")} initial={filter.id} onSearch={(id) => set({ id })} width={340} />
        <ChoiceFilter label={t("outcome")} value={filter.outcome} options={OUTCOMES.map((value) => ({ value, label: outcomes("outcome_short", value) }))} onChange={(outcome) => set({ outcome })} />
        <DayRangeFilter value={filter} onChange={set} />
      </FilterBar>
      <Panel flush>
        <Loaded query={list.query} rows={10}>
          {(rows) => (
            <DataTable<AuditEvent>
              label={t("title")}
              rows={rows}
              rowKey={(event) => String(event.sequence)}
              columns={columns}
              more={list.more}
              onOpen={setOpen}
              phoneRow={(event) => <PhoneLine title={say(event)} note={`${formatInstant(event.at, language)} · ${label("actor", event.actor_kind)}`} value={<OutcomeTag outcome={event.outcome} />} />}
              empty={<EmptyState icon={<AuditOutlined />} title={t("empty.title")} hint={t("empty.hint")} />}
            />
          )}
        </Loaded>
      </Panel>
      <Drawer open={open !== null} onClose={() => setOpen(null)} size={520} title={t("event")} styles={{ wrapper: { maxWidth: "100vw" } }}>
        {open && <EventDetails event={open} />}
      </Drawer>
    </Page>
  );
}
