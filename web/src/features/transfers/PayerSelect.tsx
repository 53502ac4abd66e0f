import { Select } from "antd";

import type { Account } from "@/shared/bank/accounts";
import { useAccountName } from "@/shared/components/AccountName";
import { Amount } from "@/shared/money/Amount";

import styles from "./Transfers.module.css";

interface PayerSelectProps {
  accounts: Account[];
  value?: string;
  onChange?: (accountId: string) => void;
  id?: string;
}

export function PayerSelect({ accounts, ...control }: PayerSelectProps) {
  const name = useAccountName();
  return (
    <Select
      {...control}
      size="large"
      options={accounts.map((account) => ({
        value: account.account_id,
        label: (
          <span className={styles.option}>
            <span>{name(account)}</span>
            <Amount money={account.available} hideable />
          </span>
        ),
      }))}
    />
  );
}
