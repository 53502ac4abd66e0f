import { useTranslation } from "react-i18next";

import type { Account } from "../bank/accounts";
import { tailOf } from "../format/dates";

/** "Travel (5678)", or "Current account (5678)" when the customer gave it no name. */
export function useAccountName(): (account: Pick<Account, "alias" | "kind" | "number">) => string {
  const { t } = useTranslation("shared");
  return (account) => `${account.alias || t(`account_kind.${account.kind}`)} (${tailOf(account.number)})`;
}
