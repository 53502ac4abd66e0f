import { HistoryOutlined } from "@ant-design/icons";
import { Tag } from "antd";
import { useTranslation } from "react-i18next";

import { DAY_KEY, type CloseProgress } from "@/shared/bank/staff";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { formatInstant } from "@/shared/format/dates";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";

/** Every close, newest first; opening a finished one shows its trial balance. */
export function CloseHistory({ onOpen }: { onOpen: (day: string) => void }) {
  const { t } = useTranslation("closing");
  const { language } = useLanguage();
  const label = useLabel("closing");
  const list = useCursorList<CloseProgress>([...DAY_KEY, "history"], "/v1/staff/daily-closes");
  const instant = (at: string | null) => at && <span className="number">{formatInstant(at, language)}</span>;
  const stage = (close: CloseProgress) => <Tag color={close.stage === "closed" ? "success" : "processing"}>{label("stage", close.stage)}</Tag>;
  const columns = [
    { title: t("accounting_date"), key: "date", render: (_: unknown, close: CloseProgress) => <b className="number">{close.accounting_date}</b> },
    { title: t("state_title"), key: "stage", render: (_: unknown, close: CloseProgress) => stage(close) },
    { title: t("history.accounts"), key: "accounts", align: "right" as const, render: (_: unknown, close: CloseProgress) => <span className="number">{close.accounts_done}</span> },
    { title: t("history.started"), key: "started", render: (_: unknown, close: CloseProgress) => instant(close.started_at) },
    { title: t("history.closed"), key: "closed", render: (_: unknown, close: CloseProgress) => instant(close.closed_at) },
  ];
  return (
    <Panel title={t("history.title")} flush>
      <Loaded query={list.query} rows={4}>
        {(rows) => (
          <DataTable<CloseProgress>
            label={t("history.title")}
            rows={rows}
            rowKey={(close) => close.accounting_date}
            columns={columns}
            more={list.more}
            onOpen={(close) => close.stage === "closed" && onOpen(close.accounting_date)}
            phoneRow={(close) => <PhoneLine title={close.accounting_date} note={instant(close.closed_at ?? close.started_at)} value={stage(close)} />}
            empty={<EmptyState icon={<HistoryOutlined />} title={t("history.empty")} hint={t("history.empty_hint")} />}
          />
        )}
      </Loaded>
    </Panel>
  );
}
