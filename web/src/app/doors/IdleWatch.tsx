import { useQueryClient } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { formatCountdown } from "@/shared/format/dates";
import { startIdleClock, useIdleLeft } from "@/shared/session/idle";
import { fetchSession, SESSION_KEY } from "@/shared/session/session";
import { useSignOut } from "@/shared/session/useSignOut";

const WARN_S = 60;

/** Warns a minute before the bank ends an idle session; at the end asks the bank, and leaves only if it says so. */
export function IdleWatch() {
  const { t } = useTranslation("shared");
  const client = useQueryClient();
  const signOut = useSignOut();
  const left = useIdleLeft(true);
  const asking = useRef(false);
  const ended = left !== null && left <= 0;

  const ask = async () => {
    if (asking.current) return;
    asking.current = true;
    try {
      const session = await fetchSession();
      if (session) startIdleClock(session.expires_idle_at);
      client.setQueryData(SESSION_KEY, session);
    } finally {
      asking.current = false;
    }
  };
  const askLatest = useRef(ask);
  useEffect(() => {
    askLatest.current = ask;
  });
  useEffect(() => {
    if (ended) void askLatest.current().catch(() => undefined);
  }, [ended]);

  const warn = left !== null && left <= WARN_S;
  return (
    <Modal open={warn} closable={false} mask={{ closable: false }} keyboard={false} title={t("session.idle_title")} footer={null} width={400}>
      <p role="alert">{t("session.idle_text", { left: formatCountdown(left ?? 0) })}</p>
      <div style={{ display: "flex", gap: 12, justifyContent: "flex-end", marginTop: 20 }}>
        <Button onClick={() => void signOut()}>{t("session.sign_out")}</Button>
        <Button type="primary" autoFocus onClick={() => void ask()}>
          {t("session.stay")}
        </Button>
      </div>
    </Modal>
  );
}
