import { BellOutlined, CheckOutlined, SafetyOutlined, SettingOutlined, SwapOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { NOTICES_KEY, useUnreadCount, type Notice } from "@/shared/bank/notices";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { useQuickOperation } from "@/shared/flow/QuickOperation";
import { formatInstant } from "@/shared/format/dates";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";

import styles from "./Notices.module.css";

const ICONS: Record<string, ReactNode> = { money_in: <SwapOutlined />, money_out: <SwapOutlined />, security: <SafetyOutlined /> };

function NoticeLine({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { t } = useTranslation("notices");
  const { say, language } = useLanguage();
  const label = useLabel("notices");
  const unread = notice.read_at === null;
  return (
    <li className={styles.notice} data-unread={unread}>
      <span className={styles.icon} aria-hidden="true">
        {ICONS[notice.category] ?? <BellOutlined />}
      </span>
      <div className={styles.body}>
        <p className={styles.meta}>
          {label("category", notice.category)} · <span className="number">{formatInstant(notice.sent_at, language)}</span>
          {unread && <span className={styles.dot}>{t("unread")}</span>}
        </p>
        <p>{say(notice)}</p>
        <p className={styles.links}>
          {unread && (
            <Button type="link" size="small" onClick={onRead}>
              {t("mark_read")}
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}

export default function NoticesPage() {
  const { t } = useTranslation(["notices", "shared"]);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [only, setOnly] = useState<"all" | "unread">("all");
  const notices = useCursorList<Notice>(NOTICES_KEY, "/v1/notices", only === "unread" ? { unread: true } : {});
  const unread = useUnreadCount();
  const read = useQuickOperation<string, unknown>(
    (id) => ({ path: `/v1/notices/${id}/read` }),
    () => void client.invalidateQueries({ queryKey: NOTICES_KEY }),
  );
  const readAll = useQuickOperation<object, unknown>(
    () => ({ path: "/v1/notices/read" }),
    () => void client.invalidateQueries({ queryKey: NOTICES_KEY }),
  );
  return (
    <Page
      title={t("title")}
      narrow
      actions={
        <>
          <Segmented value={only} onChange={setOnly} options={[{ value: "all", label: t("shared:all") }, { value: "unread", label: t("unread") }]} />
          {unread > 0 && (
            <Button icon={<CheckOutlined />} loading={readAll.busy} onClick={() => readAll.send({})} aria-label={t("read_all")} title={t("read_all")} />
          )}
          <Button icon={<SettingOutlined />} onClick={() => void navigate("/notices/settings")} aria-label={t("settings.title")} />
        </>
      }
    >
      <Panel flush>
        <Loaded query={notices.query}>
          {(shown) => {
            if (shown.length === 0) return <EmptyState icon={<BellOutlined />} title={t("empty.title")} hint={t("empty.hint")} />;
            return (
              <ul>
                {shown.map((notice) => (
                  <NoticeLine key={notice.notice_id} notice={notice} onRead={() => read.send(notice.notice_id)} />
                ))}
              </ul>
            );
          }}
        </Loaded>
        {notices.more.has && (
          <div className={styles.more}>
            <Button loading={notices.more.busy} onClick={notices.more.load}>
              {t("shared:load_more")}
            </Button>
          </div>
        )}
      </Panel>
      {read.dialog}
      {readAll.dialog}
    </Page>
  );
}
