import { BellOutlined, SafetyOutlined, SettingOutlined, SwapOutlined } from "@ant-design/icons";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { fetchNotices, NOTICES_KEY, type Notice } from "@/shared/bank/notices";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { useQuickOperation } from "@/shared/flow/QuickOperation";
import { formatInstant } from "@/shared/format/dates";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";

import styles from "./Notices.module.css";

const ICONS: Record<string, ReactNode> = { money: <SwapOutlined />, transfers: <SwapOutlined />, security: <SafetyOutlined /> };

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
          {label("category", notice.category)} · <span className="number">{formatInstant(notice.at, language)}</span>
          {unread && <span className={styles.dot}>{t("unread")}</span>}
        </p>
        <p>{say(notice)}</p>
        <p className={styles.links}>
          {notice.execution_id && <Link to={`/executions/${notice.execution_id}`}>{t("details")}</Link>}
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
  const notices = useInfiniteQuery({
    queryKey: [...NOTICES_KEY, "pages"],
    queryFn: ({ pageParam, signal }) => fetchNotices(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
  const read = useQuickOperation<string, unknown>(
    (id) => ({ path: `/v1/notices/${id}/read`, body: {} }),
    () => void client.invalidateQueries({ queryKey: NOTICES_KEY }),
  );
  return (
    <Page
      title={t("title")}
      narrow
      actions={
        <>
          <Segmented value={only} onChange={setOnly} options={[{ value: "all", label: t("shared:all") }, { value: "unread", label: t("unread") }]} />
          <Button icon={<SettingOutlined />} onClick={() => void navigate("/notices/settings")} aria-label={t("settings.title")} />
        </>
      }
    >
      <Panel flush>
        <Loaded query={notices}>
          {({ pages }) => {
            const shown = pages.flatMap((page) => page.items).filter((notice) => only === "all" || notice.read_at === null);
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
        {notices.hasNextPage && (
          <div className={styles.more}>
            <Button loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
              {t("shared:load_more")}
            </Button>
          </div>
        )}
      </Panel>
      {read.dialog}
    </Page>
  );
}
