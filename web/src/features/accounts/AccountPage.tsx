import { CalculatorOutlined, DownloadOutlined, PercentageOutlined, SettingOutlined, SwapOutlined } from "@ant-design/icons";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";

import { useAccounts, type Account } from "@/shared/bank/accounts";
import { Page, Panel } from "@/shared/components/Page";
import { AccountNumber } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { AmountsSwitch } from "@/shared/components/Switches";
import { useLabel } from "@/shared/i18n/useLabel";
import { Amount } from "@/shared/money/Amount";

import styles from "./Accounts.module.css";
import { AccountSettings } from "./AccountSettings";
import type { EntryFilter } from "./api";
import { BalanceExplanation } from "./BalanceExplanation";
import { EntryFilterBar } from "./EntryFilterBar";
import { EntryList } from "./EntryList";
import { InterestList } from "./InterestList";
import { StatementForm } from "./StatementForm";

type Open = "statement" | "settings" | "explanation" | "interest" | null;

function Summary({ account, onOpen }: { account: Account; onOpen: (which: Open) => void }) {
  const { t } = useTranslation("accounts");
  const label = useLabel("accounts");
  const navigate = useNavigate();
  return (
    <Panel>
      <div className={styles.summary}>
        <div className={styles.total}>
          <p className={styles.caption}>
            {t("available")} <AmountsSwitch />
          </p>
          <Amount money={account.available} size="display" hideable />
          <p className={styles.facts}>
            <span>
              {t("balance")} <b><Amount money={account.balance} hideable /></b>
            </span>
            <span>
              {t("held")} <b><Amount money={account.held} hideable /></b>
            </span>
            <span>{label("class", account.account_class)}</span>
            <span>{label("status", account.status)}</span>
          </p>
          <p className={styles.facts}>
            <AccountNumber number={account.number} copyable />
          </p>
        </div>
        <div className={styles.buttons}>
          <Button type="primary" icon={<SwapOutlined />} onClick={() => void navigate(`/transfer?from=${account.account_id}`)}>
            {t("transfer")}
          </Button>
          <Button icon={<DownloadOutlined />} onClick={() => onOpen("statement")}>
            {t("statement.title")}
          </Button>
          <Button icon={<CalculatorOutlined />} onClick={() => onOpen("explanation")}>
            {t("explanation.title")}
          </Button>
          <Button icon={<PercentageOutlined />} onClick={() => onOpen("interest")}>
            {t("interest.title")}
          </Button>
          <Button icon={<SettingOutlined />} onClick={() => onOpen("settings")}>
            {t("settings.title")}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function Content({ account }: { account: Account }) {
  const { t } = useTranslation(["accounts", "shared"]);
  const [filter, setFilter] = useState<EntryFilter>({});
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const titles = { statement: t("statement.title"), settings: t("settings.title"), explanation: t("explanation.title"), interest: t("interest.title") };
  return (
    <Page title={account.alias || t(`shared:account_kind.${account.kind}`)} back="/accounts">
      <Summary account={account} onOpen={setOpen} />
      <Panel title={t("entries")} flush>
        <EntryFilterBar currency={account.currency} onChange={setFilter} />
        <EntryList accountId={account.account_id} filter={filter} />
      </Panel>
      <Drawer open={open !== null} onClose={close} size={460} title={open ? titles[open] : ""} destroyOnHidden styles={{ wrapper: { maxWidth: "100vw" } }}>
        {open === "statement" && <StatementForm account={account} />}
        {open === "settings" && <AccountSettings account={account} onDone={close} />}
        {open === "explanation" && <BalanceExplanation account={account} />}
        {open === "interest" && <InterestList path={`/v1/accounts/${account.account_id}/interest`} />}
      </Drawer>
    </Page>
  );
}

export default function AccountPage() {
  const { t } = useTranslation(["accounts", "shared"]);
  const { accountId } = useParams();
  const navigate = useNavigate();
  const accounts = useAccounts();
  return (
    <Loaded query={accounts} rows={8}>
      {(all) => {
        const account = all.find((each) => each.account_id === accountId);
        if (account) return <Content key={account.account_id} account={account} />;
        return (
          <EmptyState
            icon={<CalculatorOutlined />}
            title={t("missing.title")}
            hint={t("missing.hint")}
            action={<Button onClick={() => void navigate("/accounts")}>{t("shared:back")}</Button>}
          />
        );
      }}
    </Loaded>
  );
}
