import { TeamOutlined } from "@ant-design/icons";
import { Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { Schema } from "@/api";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { FilterBar, SearchFilter } from "@/shared/components/FilterBar";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { formatInstant } from "@/shared/format/dates";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";

/** A customer as staff see one: masked until unmasked. */
export type CustomerLine = Schema<"CustomerLine">;

export default function CustomersPage() {
  const { t } = useTranslation("customers");
  const navigate = useNavigate();
  const { language } = useLanguage();
  const label = useLabel("customers");
  const [text, setText] = useState("");
  const list = useCursorList<CustomerLine>(["staff", "customers"], "/v1/staff/customers", { text });
  const number = (value: string) => <span className="number">{value}</span>;
  const columns = [
    { title: t("name"), key: "name", render: (_: unknown, line: CustomerLine) => <b>{line.name_masked}</b> },
    { title: t("phone"), key: "phone", render: (_: unknown, line: CustomerLine) => number(line.phone_masked) },
    { title: t("accounts"), key: "accounts", align: "right" as const, render: (_: unknown, line: CustomerLine) => number(String(line.accounts)) },
    { title: t("status_title"), key: "status", render: (_: unknown, line: CustomerLine) => <Tag>{label("status", line.status)}</Tag> },
    { title: t("since"), key: "since", render: (_: unknown, line: CustomerLine) => number(formatInstant(line.registered_at, language)) },
    { title: t("customer_id"), key: "customer_id", render: (_: unknown, line: CustomerLine) => <code>{line.customer_id}</code> },
  ];
  return (
    <Page title={t("title")} lead={t("lead")}>
      <FilterBar>
        <SearchFilter label={t("search")} onSearch={setText} width={380} />
      </FilterBar>
      <Panel flush>
        <Loaded query={list.query} rows={8}>
          {(rows) => (
            <DataTable<CustomerLine>
              label={t("title")}
              rows={rows}
              rowKey={(line) => line.customer_id}
              columns={columns}
              more={list.more}
              onOpen={(line) => void navigate(`/console/customers/${line.customer_id}`)}
              phoneRow={(line) => <PhoneLine title={line.name_masked} note={line.phone_masked} value={label("status", line.status)} />}
              empty={<EmptyState icon={<TeamOutlined />} title={t("empty.title")} hint={t("empty.hint")} />}
            />
          )}
        </Loaded>
      </Panel>
    </Page>
  );
}
