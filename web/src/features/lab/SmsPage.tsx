import { MessageOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import { Copyable } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { formatClock, formatInstant } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import { useLanguage } from "@/shared/i18n/useLanguage";

import styles from "./Sms.module.css";

interface Sms {
  phone: string;
  text: string;
  sent_at: string;
}

const REFRESH_MS = 2000;
const CODE = /(?<!\d)\d{6}(?!\d)/;

function useMessages(phone: string) {
  return useQuery({
    queryKey: ["lab", "sms", phone],
    queryFn: async ({ signal }) => (await get<{ items: Sms[] }>("/lab/api/sms", { phone }, signal)).items,
    select: (items) => [...items].sort((one, other) => one.sent_at.localeCompare(other.sent_at)),
    refetchInterval: REFRESH_MS,
    refetchOnWindowFocus: true,
  });
}

function Bubble({ message }: { message: Sms }) {
  const { t } = useTranslation("lab");
  const { language } = useLanguage();
  const code = CODE.exec(message.text)?.[0];
  return (
    <li>
      <time className={styles.time} dateTime={message.sent_at}>
        {formatInstant(message.sent_at, language)} · {message.phone}
      </time>
      <p className={styles.bubble}>{message.text}</p>
      {code && (
        <p className={styles.code}>
          {t("code")} <Copyable text={code} shown={<b className="number">{code}</b>} />
        </p>
      )}
    </li>
  );
}

function Screen({ messages }: { messages: Sms[] }) {
  const { t } = useTranslation("lab");
  const list = useRef<HTMLUListElement>(null);
  const count = messages.length;
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [count]);
  if (count === 0) return <EmptyState icon={<MessageOutlined />} title={t("empty.title")} hint={t("empty.hint")} />;
  return (
    <ul className={styles.messages} ref={list} aria-live="polite" aria-label={t("messages")}>
      {messages.map((message, index) => (
        <Bubble key={`${message.sent_at}-${index}`} message={message} />
      ))}
    </ul>
  );
}

/** The simulated phone of every customer: what the bank's SMS gateway delivered, newest at the bottom. */
export default function SmsPage() {
  const { t } = useTranslation(["lab", "shared"]);
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const phone = search.get("phone") ?? "";
  const [typed, setTyped] = useState(phone);
  const messages = useMessages(phone);
  const all = useMessages("");
  const phones = useMemo(() => [...new Set((all.data ?? []).map((message) => message.phone))].reverse().slice(0, 12), [all.data]);
  const show = (next: string) => {
    setTyped(next);
    setSearch(next ? { phone: next } : {}, { replace: true });
  };
  useEffect(() => {
    document.title = `${t("title")} · ${t("shared:bank")}`;
  }, [t]);
  return (
    <div className={styles.page}>
      <section className={styles.about}>
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
        <Input.Search
          size="large"
          inputMode="numeric"
          allowClear
          value={typed}
          aria-label={t("phone")}
          placeholder={t("phone")}
          onChange={(event) => setTyped(event.target.value.replace(/\D/g, ""))}
          onSearch={show}
        />
        <div className={styles.phones} role="group" aria-label={t("phones")}>
          <Button type={phone === "" ? "primary" : "default"} onClick={() => show("")}>
            {t("shared:all")}
          </Button>
          {phones.map((each) => (
            <Button key={each} type={phone === each ? "primary" : "default"} className="number" onClick={() => show(each)}>
              {each}
            </Button>
          ))}
        </div>
      </section>
      <section className={styles.device} aria-label={t("device")}>
        <div className={styles.status} aria-hidden="true">
          <span className="number">{messages.dataUpdatedAt > 0 && formatClock(new Date(messages.dataUpdatedAt).toISOString(), language)}</span>
          <i />
          <span>5G</span>
        </div>
        <p className={styles.sender}>{t("sender")}</p>
        <Loaded query={messages}>{(loaded) => <Screen messages={loaded} />}</Loaded>
      </section>
    </div>
  );
}
