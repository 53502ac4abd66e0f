import { CheckOutlined, CheckSquareOutlined, CloseOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm, Tag } from "antd";
import { useTranslation } from "react-i18next";

import { APPROVALS_KEY, CALLS_KEY, MEMBERS_KEY, useApprovals, useMembers, type ParkedCall } from "@/shared/bank/staff";
import { Page, Panel } from "@/shared/components/Page";
import { Copyable, Rows } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { useQuickOperation } from "@/shared/flow/QuickOperation";
import { formatInstant } from "@/shared/format/dates";
import type { Money } from "@/shared/http/types";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { mayEnter } from "@/shared/session/areas";
import { useSession } from "@/shared/session/session";

type Decision = "release" | "reject";

function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "amount" in value && "currency" in value;
}

/** A value as the reader knows it: a role and a status in words, a member by number. */
function Value({ field, value }: { field: string; value: unknown }) {
  const words = useLabel("shared");
  const label = useLabel("approvals");
  const members = useMembers(mayEnter(useSession(), "members") && field === "staff_id");
  const member = members.data?.find(({ staff_id: id }) => id === value);
  if (member) return <>{`${member.staff_number} ${member.name_masked}`}</>;
  if (typeof value === "string" && field === "role") return <b>{words("role", value)}</b>;
  if (typeof value === "string" && field === "status") return <b>{label("status", value)}</b>;
  if (typeof value === "string" && field.endsWith("_id")) return <Copyable text={value} />;
  if (isMoney(value)) return <Amount money={value} />;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return <>{String(value)}</>;
  return <code>{JSON.stringify(value)}</code>;
}

function Waiting({ call, busy, onDecide }: { call: ParkedCall; busy: boolean; onDecide: (decision: Decision) => void }) {
  const { t } = useTranslation("approvals");
  const { language, say } = useLanguage();
  const label = useLabel("approvals");
  const instant = (at: string) => <span className="number">{formatInstant(at, language)}</span>;
  return (
    <Panel title={say(call)} extra={!call.may_decide && <Tag>{t("own")}</Tag>}>
      <Rows
        rows={[
          { label: t("made_by"), value: <b>{call.maker}</b> },
          { label: t("parked_at"), value: instant(call.parked_at) },
          { label: t("expires_at"), value: instant(call.expires_at) },
          ...Object.entries<unknown>(call.request).filter(([, value]) => value !== null).map(([field, value]) => ({ label: label("field", field), value: <Value field={field} value={value} /> })),
          { label: t("execution"), value: <Copyable text={call.execution_id} /> },
        ]}
      />
      {call.may_decide && (
        <div style={{ display: "flex", gap: 12, justifyContent: "flex-end", marginTop: 18 }}>
          <Popconfirm title={t("reject_confirm")} onConfirm={() => onDecide("reject")}>
            <Button danger icon={<CloseOutlined />} disabled={busy}>
              {t("reject")}
            </Button>
          </Popconfirm>
          <Popconfirm title={t("release_confirm")} onConfirm={() => onDecide("release")}>
            <Button type="primary" icon={<CheckOutlined />} disabled={busy}>
              {t("release")}
            </Button>
          </Popconfirm>
        </div>
      )}
    </Panel>
  );
}

/** Calls that wait for a second person. What is released is decided anew at that moment. */
export default function ApprovalsPage() {
  const { t } = useTranslation("approvals");
  const client = useQueryClient();
  const approvals = useApprovals();
  const decide = useQuickOperation<{ id: string; decision: Decision }, unknown>(
    ({ id, decision }) => ({ path: `/v1/staff/approvals/${id}/${decision}` }),
    () => {
      void client.invalidateQueries({ queryKey: APPROVALS_KEY });
      void client.invalidateQueries({ queryKey: CALLS_KEY });
      void client.invalidateQueries({ queryKey: MEMBERS_KEY });
    },
  );
  return (
    <Page title={t("title")} lead={t("lead")} narrow>
      <Loaded query={approvals} rows={8}>
        {(waiting) =>
          waiting.length === 0 ? (
            <Panel>
              <EmptyState icon={<CheckSquareOutlined />} title={t("empty.title")} hint={t("empty.hint")} />
            </Panel>
          ) : (
            <>
              {waiting.map((call) => (
                <Waiting key={call.execution_id} call={call} busy={decide.busy} onDecide={(decision) => decide.send({ id: call.execution_id, decision })} />
              ))}
            </>
          )
        }
      </Loaded>
      {decide.dialog}
    </Page>
  );
}
