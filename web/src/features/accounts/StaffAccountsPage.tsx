import { BankOutlined } from "@ant-design/icons";
import { Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import type { StaffAccount } from "@/shared/bank/staff";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { ChoiceFilter, FilterBar, SearchFilter } from "@/shared/components/FilterBar";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLabel } from "@/shared/i18n/useLabel";
import { Amount } from "@/shared/money/Amount";

import { StaffAccountDrawer } from "./StaffAccountDrawer";

const STATUSES = ["open", "no_debit", "frozen", "closed"];

export default function StaffAccountsPage() {
  const { t } = useTranslation("accounts");
  const label = useLabel("accounts");
  const [search, setSearch] = useSearchParams();
  const [number, customer, status] = [search.get("number") ?? "", search.get("customer_id") ?? "", search.get("status") ?? ""];
  const set = (part: Record<string, string>) => setSearch({ number, customer_id: customer, status, ...part }, { replace: true });
  const list = useCursorList<StaffAccount>(["staff", "accounts"], "/v1/staff/accounts", { number, customer_id: customer, status });
  // One box takes either: an account number is digits, a customer id is not.
  const find = (text: string) => set(/^\d*$/.test(text) ? { number: text, customer_id: "" } : { number: "", customer_id: text });
  const [open, setOpen] = useState<StaffAccount | null>(null);
  const columns = [
    { title: t("number"), key: "number", render: (_: unknown, line: StaffAccount) => <span className="number">{line.number_masked}</span> },
    { title: t("staff.customer"), key: "customer", render: (_: unknown, line: StaffAccount) => line.holder_masked },
    { title: t("open.kind"), key: "kind", render: (_: unknown, line: StaffAccount) => `${label("kind", line.kind)} · ${label("class", line.account_class)}` },
    { title: t("staff.status"), key: "status", render: (_: unknown, line: StaffAccount) => <Tag>{label("status", line.status)}</Tag> },
    { title: t("held"), key: "held", align: "right" as const, render: (_: unknown, line: StaffAccount) => <Amount money={line.held} /> },
    { title: t("balance"), key: "balance", align: "right" as const, render: (_: unknown, line: StaffAccount) => <Amount money={line.balance} /> },
  ];
  return (
    <Page title={t("staff.title")}>
      <FilterBar>
        <SearchFilter key={number || customer} label={t("staff.search")} initial={number || customer} onSearch={find} width={400} />
        <ChoiceFilter label={t("staff.status")} value={status} options={STATUSES.map((value) => ({ value, label: label("status", value) }))} onChange={(next) => set({ status: next })} />
      </FilterBar>
      <Panel flush>
        <Loaded query={list.query} rows={8}>
          {(rows) => (
            <DataTable<StaffAccount>
              label={t("staff.title")}
              rows={rows}
              rowKey={(line) => line.account_id}
              columns={columns}
              more={list.more}
              onOpen={setOpen}
              phoneRow={(line) => <PhoneLine title={<span className="number">{line.number_masked}</span>} note={line.holder_masked} value={<Amount money={line.balance} />} valueNote={label("status", line.status)} />}
              empty={<EmptyState icon={<BankOutlined />} title={t("staff.empty")} hint={t("staff.empty_hint")} />}
            />
          )}
        </Loaded>
      </Panel>
      <StaffAccountDrawer account={open} onClose={() => setOpen(null)} />
    </Page>
  );
}
