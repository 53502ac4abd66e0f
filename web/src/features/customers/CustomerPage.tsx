import { EyeOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Form, Input, Modal, Tag } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";

import type { Schema } from "@/api";
import type { StaffAccount } from "@/shared/bank/staff";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { Page, Panel } from "@/shared/components/Page";
import { Copyable, Rows } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { formatInstant } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { mayEnter } from "@/shared/session/areas";
import { useSession } from "@/shared/session/session";

type Customer = Schema<"CustomerDetail">;

/** The data in clear come with the first answer only. */
type Unmasked = Schema<"Unmasked"> & { name?: string; phone?: string; id_number?: string };

/** Personal data in clear leave the page by themselves. */
const SHOWN_MS = 60_000;

function UnmaskDialog({ customerId, onShown, onClose }: { customerId: string; onShown: (data: Unmasked) => void; onClose: () => void }) {
  const { t } = useTranslation("customers");
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <OperationFlow<{ reason: string }, Unmasked>
      form={form}
      call={({ reason }) => ({ path: `/v1/staff/customers/${customerId}/unmask`, body: { reason: reason.trim() } })}
      withPreview={false}
      submitLabel={t("unmask.submit")}
      describe={() => []}
      receipt={() => ({ title: t("unmask.done") })}
      onCommitted={({ answer, outcome }) => {
        if (outcome === "done") onShown(answer);
      }}
      onLeave={onClose}
    >
      <p style={{ marginBottom: 18 }}>{t("unmask.lead")}</p>
      <Form.Item name="reason" label={t("unmask.reason")} rules={[{ required: true, whitespace: true, message: t("unmask.reason_required") }]}>
        <Input.TextArea rows={3} maxLength={200} showCount autoFocus />
      </Form.Item>
    </OperationFlow>
  );
}

function Details({ customer }: { customer: Customer }) {
  const { t } = useTranslation("customers");
  const { language } = useLanguage();
  const label = useLabel("customers");
  const navigate = useNavigate();
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const [clear, setClear] = useState<Unmasked | null>(null);
  useEffect(() => {
    if (!clear) return;
    const timer = setTimeout(() => setClear(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [clear]);
  const kindOf = (account: StaffAccount) => `${label("kind", account.kind)} · ${label("class", account.account_class)}`;
  const columns = [
    { title: t("account"), key: "account", render: (_: unknown, account: StaffAccount) => kindOf(account) },
    { title: t("number"), key: "number", render: (_: unknown, account: StaffAccount) => <span className="number">{account.number_masked}</span> },
    { title: t("status_title"), key: "status", render: (_: unknown, account: StaffAccount) => <Tag>{label("account_status", account.status)}</Tag> },
    { title: t("balance"), key: "balance", align: "right" as const, render: (_: unknown, account: StaffAccount) => <Amount money={account.balance} /> },
  ];
  return (
    <>
      <Panel
        title={t("details")}
        extra={
          mayEnter(session, "unmask") && (
            <Button icon={<EyeOutlined />} onClick={() => setAsking(true)} disabled={clear !== null}>
              {t("unmask.title")}
            </Button>
          )
        }
      >
        {clear && <Alert type="warning" showIcon title={t("unmask.shown")} style={{ marginBottom: 12 }} />}
        <Rows
          rows={[
            { label: t("name"), value: <b>{clear?.name ?? customer.name_masked}</b> },
            { label: t("phone"), value: <span className="number">{clear?.phone ?? customer.phone_masked}</span> },
            { label: t("id_number"), value: <span className="number">{clear?.id_number ?? customer.id_number_masked}</span> },
            { label: t("status_title"), value: <Tag>{label("status", customer.status)}</Tag> },
            { label: t("since"), value: <span className="number">{formatInstant(customer.registered_at, language)}</span> },
            { label: t("blocked_until"), value: customer.is_blocked_until && <span className="number">{formatInstant(customer.is_blocked_until, language)}</span> },
            { label: t("customer_id"), value: <Copyable text={customer.customer_id} /> },
          ]}
        />
      </Panel>
      <Panel title={t("accounts")} flush>
        <DataTable<StaffAccount>
          label={t("accounts")}
          rows={customer.accounts}
          rowKey={(account) => account.account_id}
          columns={columns}
          onOpen={(account) => void navigate(`/console/accounts?customer_id=${account.customer_id}`)}
          phoneRow={(account) => <PhoneLine title={kindOf(account)} note={label("account_status", account.status)} value={<Amount money={account.balance} />} />}
          empty={<EmptyState icon={<EyeOutlined />} title={t("no_accounts.title")} hint={t("no_accounts.hint")} />}
        />
      </Panel>
      <Modal open={asking} onCancel={() => setAsking(false)} footer={null} title={t("unmask.title")} destroyOnHidden mask={{ closable: false }}>
        <UnmaskDialog customerId={customer.customer_id} onShown={setClear} onClose={() => setAsking(false)} />
      </Modal>
    </>
  );
}

export default function CustomerPage() {
  const { t } = useTranslation("customers");
  const { customerId = "" } = useParams();
  const customer = useQuery({
    queryKey: ["staff", "customers", "one", customerId],
    queryFn: ({ signal }) => get<Customer>(`/v1/staff/customers/${customerId}`, undefined, signal),
  });
  return (
    <Page title={customer.data?.name_masked ?? t("title")} back="/console/customers">
      <Loaded query={customer} rows={8}>
        {(loaded) => <Details customer={loaded} />}
      </Loaded>
    </Page>
  );
}
