import { PercentageOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import type { Schema } from "@/api";
import { Rows } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";

import styles from "./Accounts.module.css";

type Interest = Schema<"InterestView">;
type InterestDay = Interest["items"][number];

/** Each day's interest as its derivation, what is due of it and what was paid. `path`: whose reading it is. */
export function InterestList({ path }: { path: string }) {
  const { t } = useTranslation(["accounts", "shared"]);
  const { say } = useLanguage();
  const list = useCursorList<InterestDay, Interest>(["interest"], path);
  return (
    <Loaded query={list.query} rows={8}>
      {(days) => (
        <>
          <p className={styles.caption}>{t("interest.lead")}</p>
          <Rows rows={[{ label: t("interest.due"), value: list.first && <b className="number">{`${list.first.due} ${list.first.currency}`}</b> }]} />
          {list.first && list.first.paid.length > 0 && (
            <>
              <h3 className={styles.subtitle}>{t("interest.paid")}</h3>
              <Rows rows={list.first.paid.map((paid) => ({ label: paid.accounting_date, value: <Amount money={paid.money} direction="in" /> }))} />
            </>
          )}
          {days.length === 0 ? (
            <EmptyState icon={<PercentageOutlined />} title={t("interest.empty")} hint={t("interest.empty_hint")} />
          ) : (
            <details open className={styles.days}>
              <summary>{t("interest.days")}</summary>
              <Rows rows={days.map((day) => ({ label: day.accounting_date, value: <span className={styles.derivation}>{say(day)}</span> }))} />
            </details>
          )}
          {list.more.has && (
            <Button block onClick={list.more.load} loading={list.more.busy}>
              {t("shared:load_more")}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
