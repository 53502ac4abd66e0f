import { DeleteOutlined, IdcardOutlined, PlusOutlined, UserDeleteOutlined } from "@ant-design/icons";
import { Button, Drawer, Modal, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useMembers, type Member } from "@/shared/bank/staff";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { Page, Panel } from "@/shared/components/Page";
import { Copyable, Rows } from "@/shared/components/Rows";
import { EmptyState, Loaded } from "@/shared/components/States";
import { formatInstant } from "@/shared/format/dates";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { mayEnter } from "@/shared/session/areas";
import { useSession } from "@/shared/session/session";

import { CreateMember } from "./CreateMember";
import { MemberChange, type Change } from "./MemberChanges";
import styles from "./Staff.module.css";

function StatusTag({ status }: { status: string }) {
  const label = useLabel("staff");
  return <Tag color={status === "active" ? "success" : "default"}>{label("status", status)}</Tag>;
}

function Roles({ member, onRevoke }: { member: Member; onRevoke?: (role: string) => void }) {
  const { t } = useTranslation("staff");
  const { language } = useLanguage();
  const label = useLabel("shared");
  if (member.roles.length === 0) return <p className={styles.muted}>{t("no_roles")}</p>;
  return (
    <ul className={styles.roles}>
      {member.roles.map(({ role, granted_at: since }) => (
        <li key={role}>
          <span>
            <b>{label("role", role)}</b>
            <small>{t("since", { at: formatInstant(since, language) })}</small>
          </span>
          {onRevoke && (
            <Button size="small" danger icon={<DeleteOutlined />} onClick={() => onRevoke(role)} aria-label={t("revoke.label", { role: label("role", role) })}>
              {t("revoke.title")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Details({ member }: { member: Member }) {
  const { t } = useTranslation("staff");
  const { language } = useLanguage();
  const session = useSession();
  const [change, setChange] = useState<Change | null>(null);
  // Nobody changes their own rights, nor those of somebody who has left.
  const mayChange = mayEnter(session, "members_manage") && member.status === "active" && member.staff_id !== session.actor.id;
  const instant = (at: string | null) => at && <span className="number">{formatInstant(at, language)}</span>;
  const titles = { grant: t("grant.title"), revoke: t("revoke.heading"), close: t("close.title") };
  return (
    <>
      <Rows
        rows={[
          { label: t("name"), value: <b>{member.name_masked}</b> },
          { label: t("phone"), value: <span className="number">{member.phone_masked}</span> },
          { label: t("status_title"), value: <StatusTag status={member.status} /> },
          { label: t("created"), value: instant(member.created_at) },
          { label: t("last_in"), value: instant(member.last_signed_in_at) },
          { label: t("password"), value: instant(member.password_changed_at) },
          { label: t("staff_id"), value: <Copyable text={member.staff_id} /> },
        ]}
      />
      <h3 className={styles.subtitle}>{t("roles")}</h3>
      <Roles member={member} {...(mayChange && { onRevoke: (role: string) => setChange({ kind: "revoke", role }) })} />
      {member.permissions.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t("permissions")}</h3>
          <Permissions codes={member.permissions} />
        </>
      )}
      {mayChange && (
        <div className={styles.buttons}>
          <Button icon={<PlusOutlined />} onClick={() => setChange({ kind: "grant" })}>
            {t("grant.title")}
          </Button>
          <Button danger icon={<UserDeleteOutlined />} onClick={() => setChange({ kind: "close" })}>
            {t("close.title")}
          </Button>
        </div>
      )}
      <Modal open={change !== null} onCancel={() => setChange(null)} footer={null} title={change ? titles[change.kind] : ""} destroyOnHidden mask={{ closable: false }}>
        {change && <MemberChange change={change} member={member} onDone={() => setChange(null)} />}
      </Modal>
    </>
  );
}

function Permissions({ codes }: { codes: string[] }) {
  const label = useLabel("staff");
  return (
    <div className={styles.tags}>
      {codes.map((code) => (
        <Tag key={code}>{label("permission", code)}</Tag>
      ))}
    </div>
  );
}

/** Who works here. What one administrator asks for, the other one releases. */
export default function MembersPage() {
  const { t } = useTranslation("staff");
  const { language } = useLanguage();
  const label = useLabel("shared");
  const members = useMembers();
  const mayManage = mayEnter(useSession(), "members_manage");
  const [openId, setOpenId] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const open = members.data?.find((member) => member.staff_id === openId);
  const rolesOf = (member: Member) => member.roles.map(({ role }) => label("role", role)).join(" · ");
  const columns = [
    { title: t("number"), key: "number", render: (_: unknown, member: Member) => <code>{member.staff_number}</code> },
    { title: t("name"), key: "name", render: (_: unknown, member: Member) => <b>{member.name_masked}</b> },
    { title: t("roles"), key: "roles", render: (_: unknown, member: Member) => rolesOf(member) || <span className={styles.muted}>{t("no_roles")}</span> },
    { title: t("status_title"), key: "status", render: (_: unknown, member: Member) => <StatusTag status={member.status} /> },
    { title: t("last_in"), key: "last", render: (_: unknown, member: Member) => member.last_signed_in_at && <span className="number">{formatInstant(member.last_signed_in_at, language)}</span> },
  ];
  const create = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
      {t("create.title")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={mayManage && create}>
      <Panel flush>
        <Loaded query={members} rows={8}>
          {(all) => (
            <DataTable<Member>
              label={t("title")}
              rows={all}
              rowKey={(member) => member.staff_id}
              columns={columns}
              onOpen={(member) => setOpenId(member.staff_id)}
              phoneRow={(member) => <PhoneLine title={`${member.staff_number} ${member.name_masked}`} note={rolesOf(member) || t("no_roles")} value={<StatusTag status={member.status} />} />}
              empty={<EmptyState icon={<IdcardOutlined />} title={t("empty.title")} hint={t("empty.hint")} />}
            />
          )}
        </Loaded>
      </Panel>
      <Drawer open={open !== undefined} onClose={() => setOpenId(null)} size={520} title={open?.staff_number} destroyOnHidden styles={{ wrapper: { maxWidth: "100vw" } }}>
        {open && <Details key={open.staff_id} member={open} />}
      </Drawer>
      <Modal open={creating} onCancel={() => setCreating(false)} footer={null} title={t("create.title")} destroyOnHidden mask={{ closable: false }}>
        <CreateMember onDone={() => setCreating(false)} />
      </Modal>
    </Page>
  );
}
