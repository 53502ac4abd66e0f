import { BankOutlined } from "@ant-design/icons";
import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import type { Account } from "@/shared/bank/accounts";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { ChoiceFilter, FilterBar, SearchFilter } from "@/shared/components/FilterBar";
import { Page, Panel } from "@/shared/components/Page";
import { AccountNumber } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLabel } from "@/shared/i18n/useLabel";
import { Amount } from "@/shared/money/Amount";

type AccountLine = Pick<Account, "account_id" | "number" | "kind" | "account_class" | "currency" | "balance" | "held" | "status"> & {
  customer_id: string | null;
  customer_name_masked: string | null;
};

const STATUSES = ["open", "no_debit", "frozen", "closed"];

export default function StaffAccountsPage() {
  const { t } = useTranslation("accounts");
  const label = useLabel("accounts");
  const [search, setSearch] = useSearchParams();
  const [text, status] = [search.get("text") ?? "", search.get("status") ?? ""];
  const set = (part: Record<string, string>) => setSearch({ text, status, ...part }, { replace: true });
  const list = useCursorList<AccountLine>(["staff", "accounts"], "/v1/staff/accounts", { text, status });
  const owner = (line: AccountLine) => (line.customer_id ? <Link to={`/console/customers/${line.customer_id}`}>{line.customer_name_masked}</Link> : t("staff.internal"));
  const columns = [
    { title: t("number"), key: "number", render: (_: unknown, line: AccountLine) => <AccountNumber number={line.number} /> },
    { title: t("staff.customer"), key: "customer", render: (_: unknown, line: AccountLine) => owner(line) },
    { title: t("open.kind"), key: "kind", render: (_: unknown, line: AccountLine) => `${label("kind", line.kind)} · ${label("class", line.account_class)}` },
    { title: t("staff.status"), key: "status", render: (_: unknown, line: AccountLine) => <Tag>{label("status", line.status)}</Tag> },
    { title: t("held"), key: "held", align: "right" as const, render: (_: unknown, line: AccountLine) => <Amount money={line.held} /> },
    { title: t("balance"), key: "balance", align: "right" as const, render: (_: unknown, line: AccountLine) => <Amount money={line.balance} /> },
  ];
  return (
    <Page title={t("staff.title")}>
      <FilterBar>
        <SearchFilter key={text} label={t("staff.search")} initial={text} onSearch={(next) => set({ text: next })} width={380} />
        <ChoiceFilter label={t("staff.status")} value={status} options={STATUSES.map((value) => ({ value, label: label("status", value) }))} onChange={(next) => set({ status: next })} />
      </FilterBar>
      <Panel flush>
        <Loaded query={list.query} rows={8}>
          {(rows) => (
            <DataTable<AccountLine>
              label={t("staff.title")}
              rows={rows}
              rowKey={(line) => line.account_id}
              columns={columns}
              more={list.more}
              phoneRow={(line) => <PhoneLine title={<AccountNumber number={line.number} />} note={owner(line)} value={<Amount money={line.balance} />} valueNote={label("status", line.status)} />}
              empty={<EmptyState icon={<BankOutlined />} title={t("staff.empty")} hint={t("staff.empty_hint")} />}
            />
          )}
        </Loaded>
      </Panel>
    </Page>
  );
}
