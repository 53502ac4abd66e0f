import { StarFilled } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { Account } from "@/shared/bank/accounts";
import { tailOf } from "@/shared/format/dates";
import { useLabel } from "@/shared/i18n/useLabel";
import { Amount } from "@/shared/money/Amount";

import styles from "./Accounts.module.css";

export function AccountCard({ account }: { account: Account }) {
  const { t } = useTranslation(["accounts", "shared"]);
  const label = useLabel("accounts");
  const normal = account.status === "open";
  return (
    <Link to={`/accounts/${account.account_id}`} className={styles.card} data-default={account.is_default}>
      <span className={styles.cardHead}>
        <b>{account.alias || t(`shared:account_kind.${account.kind}`)}</b>
        {account.is_default && <StarFilled aria-label={t("is_default")} />}
        {!normal && <em>{label("status", account.status)}</em>}
      </span>
      <span className={styles.cardNumber}>
        <span className="number">**** {tailOf(account.number)}</span> · {label("class", account.account_class)} · {account.currency}
      </span>
      <Amount money={account.available} size="large" hideable />
      <small>{t("available")}</small>
    </Link>
  );
}
