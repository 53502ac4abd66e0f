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

import { useExplanation } from "./api";

/** A balance opened as its derivation. */
export function BalanceExplanation({ account }: { account: Account }) {
  const { t } = useTranslation("accounts");
  const { say } = useLanguage();
  const today = dayjs(bankDay(new Date()));
  const [asOf, setAsOf] = useState<string | null>(null);
  const explanation = useExplanation(account.account_id, asOf);
  return (
    <>
      <p style={{ marginBottom: 16 }}>{t("explanation.lead")}</p>
      <DatePicker
        aria-label={t("explanation.as_of")}
        style={{ width: "100%", marginBottom: 16 }}
        maxDate={today}
        placeholder={t("explanation.now")}
        onChange={(day) => setAsOf(day ? day.format("YYYY-MM-DD") : null)}
      />
      <Loaded query={explanation}>
        {({ opening, lines, closing, held, available }) => (
          <Rows
            rows={[
              { label: t("explanation.opening"), value: <Amount money={opening} /> },
              ...lines.map((line) => ({ label: say(line), value: <Amount money={line.money} /> })),
              { label: t("explanation.closing"), value: <Amount money={closing} size="large" /> },
              { label: t("held"), value: <Amount money={held} /> },
              { label: t("available"), value: <Amount money={available} /> },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
