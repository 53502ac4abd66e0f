import { CalendarOutlined, TableOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, DatePicker, Form, Modal, Progress, Tag } from "antd";
import dayjs from "dayjs";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Schema } from "@/api";
import { DAY_KEY, useAccountingDay, type AccountingDay, type CloseProgress } from "@/shared/bank/staff";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { Page, Panel } from "@/shared/components/Page";
import { Rows } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { formatDay, formatInstant } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { toMinor } from "@/shared/money/money";
import { mayEnter } from "@/shared/session/areas";
import { useSession } from "@/shared/session/session";

import { CloseHistory } from "./CloseHistory";

/** One heading in one currency, signed as the ledger does: credits minus debits. */
type TrialLine = Schema<"TrialBalanceLine">;

/** `is_closed`: taken at the close and final. `totals`: by currency, zero when the books balance. */
type TrialBalance = Schema<"TrialBalanceView">;

const TRIAL_KEY = ["staff", "trial-balance"] as const;

function Progressing({ progress }: { progress: CloseProgress }) {
  const { t } = useTranslation("closing");
  const label = useLabel("closing");
  const { accounts_done: done, accounts_total: total } = progress;
  return (
    <div role="status" style={{ marginTop: 12 }}>
      <p>{t("progress", { stage: label("stage", progress.stage), done, total })}</p>
      <Progress percent={total === 0 ? 0 : Math.min(100, Math.floor((100 * done) / total))} status="active" aria-label={t("close.title")} />
    </div>
  );
}

function Day({ day, onClose }: { day: AccountingDay; onClose: () => void }) {
  const { t } = useTranslation("closing");
  const { language } = useLanguage();
  const mayClose = mayEnter(useSession(), "close");
  const { under_way: underWay, last } = day;
  return (
    <Panel
      title={t("day")}
      extra={
        mayClose && (
          <Button type="primary" icon={<CalendarOutlined />} onClick={onClose} disabled={!day.may_close || underWay !== null}>
            {t("close.title")}
          </Button>
        )
      }
    >
      <Rows
        rows={[
          { label: t("accounting_date"), value: <b>{formatDay(day.accounting_date, language)}</b> },
          { label: t("bank_date"), value: formatDay(day.bank_date, language) },
          { label: t("state_title"), value: <Tag color={underWay ? "processing" : "success"}>{underWay ? t("state.closing") : t("state.open")}</Tag> },
          { label: t("last_closed"), value: last && <span className="number">{last.accounting_date}</span> },
          { label: t("last_closed_at"), value: last?.closed_at && <span className="number">{formatInstant(last.closed_at, language)}</span> },
        ]}
      />
      {!day.may_close && !underWay && <Alert type="info" showIcon title={t("not_yet")} />}
      {underWay && <Progressing progress={underWay} />}
    </Panel>
  );
}

function CloseDialog({ day, onDone }: { day: AccountingDay; onDone: () => void }) {
  const { t } = useTranslation("closing");
  const { language } = useLanguage();
  const client = useQueryClient();
  const [form] = Form.useForm<object>();
  const describe = () => [{ label: t("accounting_date"), value: <b>{formatDay(day.accounting_date, language)}</b> }];
  return (
    <OperationFlow<object, unknown>
      form={form}
      call={() => ({ path: "/v1/staff/daily-close", body: { accounting_date: day.accounting_date } })}
      describe={describe}
      confirmLabel={t("close.confirm")}
      receipt={() => ({ title: t("close.done"), rows: describe() })}
      onCommitted={() => {
        void client.invalidateQueries({ queryKey: DAY_KEY });
        void client.invalidateQueries({ queryKey: TRIAL_KEY });
      }}
      onLeave={onDone}
    >
      <p style={{ marginBottom: 18 }}>{t("close.lead")}</p>
    </OperationFlow>
  );
}

/** A balance as accountants write it: which side it is on, and how much. The ledger signs credits minus debits. */
function SidedBalance({ money }: { money: TrialLine["closing"] }) {
  const { t } = useTranslation("closing");
  const minor = toMinor(money);
  if (minor === 0n) return <Amount money={money} />;
  return (
    <>
      {t(minor < 0n ? "trial.debit_side" : "trial.credit_side")} <Amount money={{ ...money, amount: money.amount.replace(/^-/, "") }} />
    </>
  );
}

function Trial({ trial }: { trial: TrialBalance }) {
  const { t } = useTranslation("closing");
  const { say } = useLanguage();
  const label = useLabel("closing");
  const balanced = trial.totals.every((total) => toMinor(total) === 0n);
  const money = (name: "opening" | "debits" | "credits" | "closing") => ({
    title: t(`trial.${name}`),
    key: name,
    align: "right" as const,
    render: (_: unknown, line: TrialLine) =>
      name === "opening" || name === "closing" ? <SidedBalance money={line[name]} /> : <Amount money={line[name]} />,
  });
  const columns = [
    { title: t("trial.code"), key: "code", render: (_: unknown, line: TrialLine) => <code>{line.gl_code}</code> },
    { title: t("trial.name"), key: "name", render: (_: unknown, line: TrialLine) => say(line) },
    { title: t("trial.class"), key: "class", render: (_: unknown, line: TrialLine) => label("gl_class", line.gl_class) },
    { title: t("trial.currency"), key: "currency", render: (_: unknown, line: TrialLine) => line.closing.currency },
    money("opening"),
    money("debits"),
    money("credits"),
    money("closing"),
  ];
  return (
    <>
      <div style={{ padding: "0 24px 16px" }}>
        <Alert
          type={balanced ? "success" : "error"}
          showIcon
          title={balanced ? t("trial.balanced") : t("trial.unbalanced")}
          description={`${trial.accounting_date} · ${trial.is_closed ? t("trial.final") : t("trial.running")}`}
        />
      </div>
      <DataTable<TrialLine>
        label={t("trial.title")}
        rows={trial.lines}
        rowKey={(line) => `${line.gl_code}-${line.closing.currency}`}
        columns={columns}
        phoneRow={(line) => (
          <PhoneLine title={say(line)} note={`${line.gl_code} · ${label("gl_class", line.gl_class)}`} value={<SidedBalance money={line.closing} />} valueNote={line.closing.currency} />
        )}
        empty={<EmptyState icon={<TableOutlined />} title={t("trial.empty")} hint={t("trial.empty_hint")} />}
      />
    </>
  );
}

export default function ClosingPage() {
  const { t } = useTranslation("closing");
  const day = useAccountingDay();
  const [closing, setClosing] = useState(false);
  const [date, setDate] = useState<string | null>(null);
  const trialPanel = useRef<HTMLDivElement>(null);
  const showDay = (day: string) => {
    setDate(day);
    trialPanel.current?.scrollIntoView({ behavior: "smooth" });
  };
  const trial = useQuery({ queryKey: [...TRIAL_KEY, date], queryFn: ({ signal }) => get<TrialBalance>("/v1/staff/trial-balance", { as_of: date }, signal) });
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Loaded query={day}>
        {(today) => (
          <>
            <Day day={today} onClose={() => setClosing(true)} />
            <Modal open={closing} onCancel={() => setClosing(false)} footer={null} title={t("close.title")} destroyOnHidden mask={{ closable: false }}>
              <CloseDialog day={today} onDone={() => setClosing(false)} />
            </Modal>
          </>
        )}
      </Loaded>
      <div ref={trialPanel}>
        <Panel
          title={t("trial.title")}
          flush
          extra={<DatePicker aria-label={t("accounting_date")} value={date ? dayjs(date) : null} placeholder={t("trial.latest")} onChange={(chosen) => setDate(chosen ? chosen.format("YYYY-MM-DD") : null)} />}
        >
          <Loaded query={trial} rows={8}>
            {(loaded) => <Trial trial={loaded} />}
          </Loaded>
        </Panel>
      </div>
      <CloseHistory onOpen={showDay} />
    </Page>
  );
}
