import { UnorderedListOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";

import { CALLS_KEY, momentOf, type CallLine } from "@/shared/bank/staff";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { ChoiceFilter, DayRangeFilter, FilterBar, SearchFilter } from "@/shared/components/FilterBar";
import { OutcomeTag } from "@/shared/components/OutcomeTag";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { formatInstant } from "@/shared/format/dates";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";

const OUTCOMES = ["done", "accepted", "parked", "declined"];

/** Every call the bank decided, newest first, with its outcome and first reason. */
export default function CallLogPage() {
  const { t } = useTranslation("executions");
  const navigate = useNavigate();
  const { language, say } = useLanguage();
  const label = useLabel("executions");
  const outcomes = useLabel("shared");
  const [search, setSearch] = useSearchParams();
  const at = (name: string) => search.get(name) ?? "";
  const filter = { code: at("code"), outcome: at("outcome"), from: at("from"), to: at("to") };
  const set = (part: Partial<typeof filter>) => setSearch({ ...filter, ...part }, { replace: true });
  const list = useCursorList<CallLine>(CALLS_KEY, "/v1/staff/executions", {
    code: filter.code,
    outcome: filter.outcome,
    from_time: momentOf(filter.from),
    to_time: momentOf(filter.to, 1),
  });
  const who = (call: CallLine) => `${label("actor", call.actor_kind)} ${call.actor_masked}`;
  const columns = [
    { title: t("at"), key: "at", render: (_: unknown, call: CallLine) => <span className="number">{formatInstant(call.called_at, language)}</span> },
    { title: t("operation"), key: "operation", render: (_: unknown, call: CallLine) => say(call) },
    { title: t("who"), key: "who", render: (_: unknown, call: CallLine) => who(call) },
    { title: t("channel"), key: "channel", render: (_: unknown, call: CallLine) => label("channel_name", call.channel) },
    { title: t("outcome"), key: "outcome", render: (_: unknown, call: CallLine) => <OutcomeTag outcome={call.outcome} /> },
    { title: t("code"), key: "code", render: (_: unknown, call: CallLine) => call.code && <code>{call.code}</code> },
  ];
  return (
    <Page title={t("log.title")} lead={t("log.lead")}>
      <FilterBar>
        <SearchFilter key={filter.code} label={t("log.search")} initial={filter.code} onSearch={(code) => set({ code })} width={340} />
        <ChoiceFilter label={t("outcome")} value={filter.outcome} options={OUTCOMES.map((value) => ({ value, label: outcomes("outcome_short", value) }))} onChange={(outcome) => set({ outcome })} />
        <DayRangeFilter value={filter} onChange={set} />
      </FilterBar>
      <Panel flush>
        <Loaded query={list.query} rows={10}>
          {(rows) => (
            <DataTable<CallLine>
              label={t("log.title")}
              rows={rows}
              rowKey={(call) => call.execution_id}
              columns={columns}
              more={list.more}
              onOpen={(call) => void navigate(`/console/executions/${call.execution_id}`)}
              phoneRow={(call) => (
                <PhoneLine title={say(call)} note={`${formatInstant(call.called_at, language)} · ${who(call)}`} value={<OutcomeTag outcome={call.outcome} />} valueNote={call.code} />
              )}
              empty={<EmptyState icon={<UnorderedListOutlined />} title={t("log.empty")} hint={t("log.empty_hint")} />}
            />
          )}
        </Loaded>
      </Panel>
    </Page>
  );
}
