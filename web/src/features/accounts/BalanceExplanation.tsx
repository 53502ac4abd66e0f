import { DatePicker } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Account } from "@/shared/bank/accounts";
import { Rows } from "@/shared/components/Rows";
import { Loaded } from "@/shared/components/States";
import { bankDay } from "@/shared/format/dates";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { toMinor } from "@/shared/money/money";

import styles from "./Accounts.module.css";
import { useExplanation, type Explanation } from "./api";

function Derivation({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation("accounts");
  const { say } = useLanguage();
  const { opening, paid_in: paidIn, paid_out: paidOut, closing, held, by_kind: kinds, interest } = explanation;
  return (
    <>
      <p className={styles.caption}>{say(explanation)}</p>
      <Rows
        rows={[
          { label: t("explanation.opening", { day: explanation.from }), value: <Amount money={opening} /> },
          { label: t("filter.in"), value: <Amount money={paidIn} direction="in" /> },
          { label: t("filter.out"), value: <Amount money={paidOut} direction="out" /> },
          { label: t("explanation.closing", { day: explanation.as_of }), value: <Amount money={closing} size="large" /> },
          { label: t("held"), value: <Amount money={held} /> },
        ]}
      />
      {kinds.length > 0 && <h3 className={styles.subtitle}>{t("explanation.kinds", { count: explanation.entry_count })}</h3>}
      <Rows
        rows={kinds.map((kind) => ({
          label: `${say(kind)} × ${kind.count}`,
          value: (
            <span className={styles.pair}>
              {toMinor(kind.paid_in) !== 0n && <Amount money={kind.paid_in} direction="in" />}
              {toMinor(kind.paid_out) !== 0n && <Amount money={kind.paid_out} direction="out" />}
            </span>
          ),
        }))}
      />
      {interest.length > 0 && <h3 className={styles.subtitle}>{t("explanation.interest", { total: explanation.interest_total })}</h3>}
      <Rows
        rows={interest.map((day) => ({
          label: day.date,
          value: (
            <span className="number">
              {t("explanation.interest_day", { balance: day.balance.amount, rate: day.rate_percent })} = {day.interest}
            </span>
          ),
        }))}
      />
    </>
  );
}

/** A balance opened as its derivation. */
export function BalanceExplanation({ account }: { account: Account }) {
  const { t } = useTranslation("accounts");
  const [asOf, setAsOf] = useState<string | null>(null);
  const explanation = useExplanation(account.account_id, asOf);
  return (
    <>
      <DatePicker
        aria-label={t("explanation.as_of")}
        style={{ width: "100%", marginBottom: 16 }}
        maxDate={dayjs(bankDay(new Date()))}
        placeholder={t("explanation.now")}
        onChange={(day) => setAsOf(day ? day.format("YYYY-MM-DD") : null)}
      />
      <Loaded query={explanation}>{(loaded) => <Derivation explanation={loaded} />}</Loaded>
    </>
  );
}
