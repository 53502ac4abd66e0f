import { LaptopOutlined, MobileOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm, Tag } from "antd";
import { useTranslation } from "react-i18next";

import { Page, Panel } from "@/shared/components/Page";
import { Loaded } from "@/shared/components/States";
import { useQuickOperation } from "@/shared/flow/QuickOperation";
import { formatInstant } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { SESSION_KEY } from "@/shared/session/session";

import type { SessionItem } from "./api";
import { deviceName } from "./device";
import styles from "./Me.module.css";

const KEY = ["sessions"] as const;

function SessionLine({ session, onEnd, busy }: { session: SessionItem; onEnd: () => void; busy: boolean }) {
  const { t } = useTranslation("identity");
  const { language } = useLanguage();
  const label = useLabel("identity");
  const phone = /android|iphone|mobile/i.test(session.device);
  return (
    <div className={styles.factor}>
      <div>
        <b>
          {phone ? <MobileOutlined aria-hidden="true" /> : <LaptopOutlined aria-hidden="true" />} {deviceName(session.device)}
        </b>{" "}
        {session.current && <Tag color="success">{t("sessions.this")}</Tag>}
        <p>
          {label("channel", session.channel)}
          {session.place && ` · ${session.place}`}
        </p>
        <p>{t("sessions.times", { since: formatInstant(session.signed_in_at, language), seen: formatInstant(session.seen_at, language) })}</p>
      </div>
      {!session.current && (
        <Button loading={busy} onClick={onEnd}>
          {t("sessions.end")}
        </Button>
      )}
    </div>
  );
}

export default function SessionsPage() {
  const { t } = useTranslation("identity");
  const client = useQueryClient();
  const sessions = useQuery({ queryKey: KEY, queryFn: async ({ signal }) => (await get<{ items: SessionItem[] }>("/v1/sessions", undefined, signal)).items });
  const end = useQuickOperation<string, unknown>(
    (id) => ({ method: "DELETE", path: `/v1/sessions/${id}` }),
    () => void client.invalidateQueries({ queryKey: KEY }),
  );
  const endAll = useQuickOperation<object, unknown>(
    () => ({ path: "/v1/sessions/sign-out-everywhere" }),
    () => client.setQueryData(SESSION_KEY, null),
  );
  return (
    <Page
      title={t("sessions.title")}
      lead={t("sessions.lead")}
      back="/me"
      narrow
      actions={
        <Popconfirm title={t("sessions.all_confirm")} onConfirm={() => endAll.send({})}>
          <Button danger loading={endAll.busy}>
            {t("sessions.all")}
          </Button>
        </Popconfirm>
      }
    >
      <Panel>
        <Loaded query={sessions}>
          {(items) => items.map((session) => <SessionLine key={session.session_id} session={session} busy={end.busy} onEnd={() => end.send(session.session_id)} />)}
        </Loaded>
      </Panel>
      {end.dialog}
      {endAll.dialog}
    </Page>
  );
}
