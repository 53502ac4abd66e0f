import { useQueryClient } from "@tanstack/react-query";
import { Form, Radio } from "antd";
import { useTranslation } from "react-i18next";

import { APPROVALS_KEY, MEMBERS_KEY, type Member } from "@/shared/bank/staff";
import { Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { useLabel } from "@/shared/i18n/useLabel";

import { rolesOpenTo, usePermissionReview, type Role } from "./api";

export type Change = { kind: "grant" } | { kind: "revoke"; role: string } | { kind: "close" };

interface ChangeProps {
  member: Member;
  onDone: () => void;
}

function useRefresh(): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: MEMBERS_KEY });
    void client.invalidateQueries({ queryKey: APPROVALS_KEY });
  };
}

function useWho(): (member: Member) => { label: string; value: string } {
  const { t } = useTranslation("staff");
  return (member) => ({ label: t("member"), value: `${member.staff_number} ${member.name_masked}` });
}

function GrantRole({ member, roles, onDone }: ChangeProps & { roles: Role[] }) {
  const { t } = useTranslation(["staff", "shared"]);
  const [form] = Form.useForm<{ role: Role }>();
  const refresh = useRefresh();
  const who = useWho();
  if (roles.length === 0) return <p>{t("grant.none")}</p>;
  return (
    <OperationFlow<{ role: Role }, unknown>
      form={form}
      call={({ role }) => ({ path: `/v1/staff/members/${member.staff_id}/roles`, body: { role } })}
      describe={({ role }) => [who(member), { label: t("grant.role"), value: <b>{t(`shared:role.${role}`)}</b> }]}
      confirmLabel={t("ask")}
      onCommitted={refresh}
      onLeave={onDone}
    >
      <p style={{ marginBottom: 18 }}>{t("grant.lead")}</p>
      <Form.Item name="role" label={t("grant.role")} rules={[{ required: true, message: t("grant.role_required") }]}>
        <Radio.Group style={{ display: "grid", gap: 10 }} options={roles.map((role) => ({ value: role, label: t(`shared:role.${role}`) }))} />
      </Form.Item>
    </OperationFlow>
  );
}

function RevokeRole({ member, role, onDone }: ChangeProps & { role: string }) {
  const { t } = useTranslation("staff");
  const label = useLabel("shared");
  const [form] = Form.useForm<object>();
  const refresh = useRefresh();
  const who = useWho();
  return (
    <OperationFlow<object, unknown>
      form={form}
      call={() => ({ method: "DELETE", path: `/v1/staff/members/${member.staff_id}/roles/${role}` })}
      describe={() => [who(member), { label: t("revoke.role"), value: <b>{label("role", role)}</b> }]}
      confirmLabel={t("ask")}
      danger
      onCommitted={refresh}
      onLeave={onDone}
    >
      <p style={{ marginBottom: 18 }}>{t("revoke.lead", { role: label("role", role) })}</p>
    </OperationFlow>
  );
}

function CloseMember({ member, onDone }: ChangeProps) {
  const { t } = useTranslation("staff");
  const label = useLabel("shared");
  const [form] = Form.useForm<object>();
  const refresh = useRefresh();
  const who = useWho();
  const describe = () => [who(member), { label: t("roles"), value: member.roles.map(({ role }) => label("role", role)).join(" · ") }];
  return (
    <OperationFlow<object, unknown>
      form={form}
      call={() => ({ path: `/v1/staff/members/${member.staff_id}/close` })}
      describe={describe}
      confirmLabel={t("close.confirm")}
      danger
      receipt={() => ({ title: t("close.done"), rows: [who(member)] })}
      onCommitted={refresh}
      onLeave={onDone}
    >
      <p style={{ marginBottom: 18 }}>{t("close.lead")}</p>
    </OperationFlow>
  );
}

/** The dialog of one change to a member. */
export function MemberChange({ change, member, onDone }: ChangeProps & { change: Change }) {
  const review = usePermissionReview();
  switch (change.kind) {
    case "grant":
      return <Loaded query={review}>{({ conflicts }) => <GrantRole member={member} roles={rolesOpenTo(member, conflicts)} onDone={onDone} />}</Loaded>;
    case "revoke":
      return <RevokeRole member={member} role={change.role} onDone={onDone} />;
    case "close":
      return <CloseMember member={member} onDone={onDone} />;
  }
}
