import { BellOutlined, LaptopOutlined, LogoutOutlined, RightOutlined, SafetyOutlined, SlidersOutlined, TeamOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Avatar, Tag } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { Page, Panel } from "@/shared/components/Page";
import { Rows } from "@/shared/components/Rows";
import { Loaded } from "@/shared/components/States";
import { initialOf } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import { useSignOut } from "@/shared/session/useSignOut";

import type { Me } from "./api";
import styles from "./Me.module.css";

export const ME_KEY = ["me"] as const;

export function useMe() {
  return useQuery({ queryKey: ME_KEY, queryFn: ({ signal }) => get<Me>("/v1/me", undefined, signal) });
}

function Line({ to, icon, title, hint }: { to: string; icon: ReactNode; title: string; hint: string }) {
  return (
    <Link to={to} className={styles.line}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.text}>
        <b>{title}</b>
        <small>{hint}</small>
      </span>
      <RightOutlined aria-hidden="true" />
    </Link>
  );
}

export default function MePage() {
  const { t } = useTranslation("identity");
  const me = useMe();
  const signOut = useSignOut();
  return (
    <Page title={t("me.title")} narrow>
      <Panel>
        <Loaded query={me}>
          {(person) => (
            <>
              <div className={styles.person}>
                <Avatar size={60} className={styles.avatar}>
                  {initialOf(person.name_masked)}
                </Avatar>
                <div>
                  <p className={styles.name}>{person.name_masked}</p>
                  <Tag color={person.has_totp ? "success" : "default"}>{person.has_totp ? t("me.totp_on") : t("me.totp_off")}</Tag>
                </div>
              </div>
              <Rows
                rows={[
                  { label: t("phone"), value: <span className="number">{person.phone_masked}</span> },
                  { label: t("id_number"), value: <span className="number">{person.id_number_masked}</span> },
                ]}
              />
            </>
          )}
        </Loaded>
      </Panel>
      <Panel flush>
        <Line to="/me/security" icon={<SafetyOutlined />} title={t("me.security")} hint={t("me.security_hint")} />
        <Line to="/me/sessions" icon={<LaptopOutlined />} title={t("me.sessions")} hint={t("me.sessions_hint")} />
        <Line to="/limits" icon={<SlidersOutlined />} title={t("me.limits")} hint={t("me.limits_hint")} />
        <Line to="/payees" icon={<TeamOutlined />} title={t("me.payees")} hint={t("me.payees_hint")} />
        <Line to="/notices/settings" icon={<BellOutlined />} title={t("me.notices")} hint={t("me.notices_hint")} />
      </Panel>
      <button type="button" className={styles.out} onClick={() => void signOut()}>
        <LogoutOutlined aria-hidden="true" /> {t("me.sign_out")}
      </button>
    </Page>
  );
}
