import { SafetyOutlined, UnorderedListOutlined } from "@ant-design/icons";
import { Button, Drawer, Modal, Tabs, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import type { Schema } from "@/api";
import type { StaffAccount } from "@/shared/bank/staff";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { Copyable, Rows } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { formatInstant } from "@/shared/format/dates";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { mayEnter } from "@/shared/session/areas";
import { useSession } from "@/shared/session/session";

import { ChangeStatus } from "./ChangeStatus";
import { InterestList } from "./InterestList";

type StaffEntry = Schema<"StaffEntry">;

function Entries({ accountId }: { accountId: string }) {
  const { t } = useTranslation("accounts");
  const { language } = useLanguage();
  const label = useLabel("shared");
  const navigate = useNavigate();
  const list = useCursorList<StaffEntry>(["staff", "accounts", "entries"], `/v1/staff/accounts/${accountId}/entries`);
  const signed = ({ money }: StaffEntry) => <Amount money={money} direction={money.amount.startsWith("-") ? "out" : "in"} />;
  const columns = [
    { title: t("entry.when"), key: "when", render: (_: unknown, entry: StaffEntry) => <span className="number">{formatInstant(entry.booked_at, language)}</span> },
    {
      title: t("entry.kind"),
      key: "kind",
      render: (_: unknown, entry: StaffEntry) => (
        <>
          {label("journal_kind", entry.kind)}
          <br />
          <small>{entry.purpose}</small>
        </>
      ),
    },
    { title: t("entry.amount"), key: "amount", align: "right" as const, render: (_: unknown, entry: StaffEntry) => signed(entry) },
    { title: t("entry.balance"), key: "balance", align: "right" as const, render: (_: unknown, entry: StaffEntry) => <Amount money={entry.balance_after} /> },
  ];
  const open = (entry: StaffEntry) => entry.execution_id && void navigate(`/console/executions/${entry.execution_id}`);
  return (
    <Loaded query={list.query} rows={8}>
      {(rows) => (
        <DataTable<StaffEntry>
          label={t("entries")}
          rows={rows}
          rowKey={(entry) => String(entry.seq)}
          columns={columns}
          more={list.more}
          onOpen={open}
          phoneRow={(entry) => <PhoneLine title={label("journal_kind", entry.kind)} note={`${formatInstant(entry.booked_at, language)} ${entry.purpose}`} value={signed(entry)} />}
          empty={<EmptyState icon={<UnorderedListOutlined />} title={t("no_match.title")} hint={t("staff.no_entries")} />}
        />
      )}
    </Loaded>
  );
}

function Content({ account }: { account: StaffAccount }) {
  const { t } = useTranslation("accounts");
  const { language } = useLanguage();
  const label = useLabel("accounts");
  const mayChange = mayEnter(useSession(), "account_status") && account.status !== "closed";
  const [changing, setChanging] = useState(false);
  const close = () => setChanging(false);
  return (
    <>
      <Rows
        rows={[
          { label: t("number"), value: <span className="number">{account.number_masked}</span> },
          { label: t("staff.holder"), value: <Link to={`/console/customers/${account.customer_id}`}>{account.holder_masked}</Link> },
          { label: t("open.kind"), value: `${label("kind", account.kind)} · ${label("class", account.account_class)}` },
          { label: t("staff.status"), value: <Tag>{label("status", account.status)}</Tag> },
          { label: t("balance"), value: <Amount money={account.balance} /> },
          { label: t("available"), value: <Amount money={account.available} /> },
          { label: t("held"), value: <Amount money={account.held} /> },
          { label: t("staff.opened"), value: <span className="number">{formatInstant(account.opened_at, language)}</span> },
          { label: t("staff.account_id"), value: <Copyable text={account.account_id} /> },
        ]}
      />
      {mayChange && (
        <Button block icon={<SafetyOutlined />} onClick={() => setChanging(true)} style={{ marginTop: 16 }}>
          {t("staff.change")}
        </Button>
      )}
      <Tabs
        style={{ marginTop: 16 }}
        items={[
          { key: "entries", label: t("entries"), children: <Entries accountId={account.account_id} /> },
          { key: "interest", label: t("interest.title"), children: <InterestList path={`/v1/staff/accounts/${account.account_id}/interest`} /> },
        ]}
      />
      <Modal open={changing} onCancel={close} footer={null} title={t("staff.change")} destroyOnHidden mask={{ closable: false }}>
        <ChangeStatus account={account} onDone={close} />
      </Modal>
    </>
  );
}

/** One account as staff see it, with what they may do to it. */
export function StaffAccountDrawer({ account, onClose }: { account: StaffAccount | null; onClose: () => void }) {
  const { t } = useTranslation("accounts");
  return (
    <Drawer open={account !== null} onClose={onClose} size={640} title={t("staff.one")} destroyOnHidden styles={{ wrapper: { maxWidth: "100vw" } }}>
      {account && <Content key={account.account_id} account={account} />}
    </Drawer>
  );
}
