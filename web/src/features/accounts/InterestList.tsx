import { PercentageOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";

import type { Schema } from "@/api";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
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
  const { t } = useTranslation("accounts");
  const { say } = useLanguage();
  const list = useCursorList<InterestDay, Interest>(["interest"], path);
  const columns = [
    { title: t("interest.day"), key: "day", render: (_: unknown, day: InterestDay) => <span className="number">{day.accounting_date}</span> },
    { title: t("interest.derivation"), key: "derivation", align: "right" as const, render: (_: unknown, day: InterestDay) => <span className="number">{say(day)}</span> },
  ];
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
          <h3 className={styles.subtitle}>{t("interest.days")}</h3>
          <DataTable<InterestDay>
            label={t("interest.days")}
            rows={days}
            rowKey={(day) => day.accounting_date}
            columns={columns}
            more={list.more}
            phoneRow={(day) => <PhoneLine title={day.accounting_date} note={say(day)} />}
            empty={<EmptyState icon={<PercentageOutlined />} title={t("interest.empty")} hint={t("interest.empty_hint")} />}
          />
        </>
      )}
    </Loaded>
  );
}
