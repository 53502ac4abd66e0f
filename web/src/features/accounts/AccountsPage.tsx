import { BankOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { useAccounts } from "@/shared/bank/accounts";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { AmountsSwitch } from "@/shared/components/Switches";

import { AccountCard } from "./AccountCard";
import styles from "./Accounts.module.css";

export default function AccountsPage() {
  const { t } = useTranslation("accounts");
  const navigate = useNavigate();
  const accounts = useAccounts();
  const [withHidden, setWithHidden] = useState(false);
  const open = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate("/accounts/open")}>
      {t("open.title")}
    </Button>
  );
  return (
    <Page
      title={t("title")}
      actions={
        <>
          <AmountsSwitch />
          {open}
        </>
      }
    >
      <Loaded query={accounts}>
        {(all) => {
          const hidden = all.filter((account) => account.hidden).length;
          const shown = withHidden ? all : all.filter((account) => !account.hidden);
          return (
            <>
              {shown.length > 0 ? (
                <div className={styles.cards}>
                  {shown.map((account) => (
                    <AccountCard key={account.account_id} account={account} />
                  ))}
                </div>
              ) : (
                <Panel>
                  <EmptyState icon={<BankOutlined />} title={t("empty.title")} hint={t("empty.hint")} action={open} />
                </Panel>
              )}
              {hidden > 0 && (
                <div>
                  <Button type="link" onClick={() => setWithHidden(!withHidden)}>
                    {withHidden ? t("hide_hidden") : t("show_hidden", { hidden })}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
