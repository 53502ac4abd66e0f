import { CalendarOutlined, TableOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, DatePicker, Form, Modal, Progress, Table, Tag } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DAY_KEY, useAccountingDay, type AccountingDay } from "@/shared/bank/staff";
import { Page, Panel } from "@/shared/components/Page";
import { Rows } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { formatDay, formatInstant } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import type { Bilingual, Money } from "@/shared/http/types";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";

interface TrialLine extends Bilingual {
  gl_code: string;
  currency: string;
  opening: Money;
  debits: Money;
  credits: Money;
  closing: Money;
}

interface TrialBalance {
  accounting_date: string;
  balanced: boolean;
  lines: TrialLine[];
}

const TRIAL_KEY = ["staff", "trial-balance"] as const;

function Day({ day, onClose }: { day: AccountingDay; onClose: () => void }) {
  const { t } = useTranslation("closing");
  const { language } = useLanguage();
  const label = useLabel("closing");
  const closing = day.state === "closing";
  const percent = day.accounts_total === 0 ? 0 : Math.floor((100 * day.accounts_done) / day.accounts_total);
  return (
    <Panel
      title={t("day")}
      extra={
        <Button type="primary" icon={<CalendarOutlined />} onClick={onClose} disabled={closing}>
          {t("close.title")}
        </Button>
      }
    >
      <Rows
        rows={[
          { label: t("accounting_date"), value: <b>{formatDay(day.accounting_date, language)}</b> },
          { label: t("state_title"), value: <Tag color={closing ? "processing" : "success"}>{label("state", day.state)}</Tag> },
          { label: t("last_closed"), value: day.last_closed_date && <span className="number">{day.last_closed_date}</span> },
          { label: t("last_closed_at"), value: day.last_closed_at && <span className="number">{formatInstant(day.last_closed_at, language)}</span> },
        ]}
      />
      {closing && (
        <div role="status">
          <p>{t("progress", { stage: label("stage", day.stage ?? ""), done: day.accounts_done, total: day.accounts_total })}</p>
          <Progress percent={percent} status="active" aria-label={t("close.title")} />
        </div>
      )}
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

function Trial({ trial }: { trial: TrialBalance }) {
  const { t } = useTranslation("closing");
  const { say } = useLanguage();
  if (trial.lines.length === 0) return <EmptyState icon={<TableOutlined />} title={t("trial.empty")} hint={t("trial.empty_hint")} />;
  const money = (name: "opening" | "debits" | "credits" | "closing") => ({
    title: t(`trial.${name}`),
    key: name,
    align: "right" as const,
    render: (_: unknown, line: TrialLine) => <Amount money={line[name]} />,
  });
  const columns = [
    { title: t("trial.code"), key: "code", render: (_: unknown, line: TrialLine) => <code>{line.gl_code}</code> },
    { title: t("trial.name"), key: "name", render: (_: unknown, line: TrialLine) => say(line) },
    { title: t("trial.currency"), key: "currency", render: (_: unknown, line: TrialLine) => line.currency },
    money("opening"),
    money("debits"),
    money("credits"),
    money("closing"),
  ];
  return (
    <>
      <div style={{ padding: "0 24px 16px" }}>
        <Alert type={trial.balanced ? "success" : "error"} showIcon title={trial.balanced ? t("trial.balanced") : t("trial.unbalanced")} />
      </div>
      <Table<TrialLine> rowKey={(line) => `${line.gl_code}-${line.currency}`} columns={columns} dataSource={trial.lines} pagination={false} scroll={{ x: "max-content" }} />
    </>
  );
}

export default function ClosingPage() {
  const { t } = useTranslation("closing");
  const day = useAccountingDay();
  const [closing, setClosing] = useState(false);
  const [date, setDate] = useState<string | null>(null);
  const trial = useQuery({ queryKey: [...TRIAL_KEY, date], queryFn: ({ signal }) => get<TrialBalance>("/v1/staff/trial-balance", { date }, signal) });
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
      <Panel
        title={t("trial.title")}
        flush
        extra={<DatePicker aria-label={t("accounting_date")} value={date ? dayjs(date) : null} placeholder={t("trial.latest")} onChange={(chosen) => setDate(chosen ? chosen.format("YYYY-MM-DD") : null)} />}
      >
        <Loaded query={trial} rows={8}>
          {(loaded) => <Trial trial={loaded} />}
        </Loaded>
      </Panel>
    </Page>
  );
}
