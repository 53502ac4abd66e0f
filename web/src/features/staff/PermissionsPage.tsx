import { KeyOutlined } from "@ant-design/icons";
import { Tag } from "antd";
import { useTranslation } from "react-i18next";

import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { useLabel } from "@/shared/i18n/useLabel";

import { usePermissionReview, type PermissionReview } from "./api";
import styles from "./Staff.module.css";

type Holders = PermissionReview["items"][number];

/** Who may do what, and which roles must never meet in one person. */
export default function PermissionsPage() {
  const { t } = useTranslation("staff");
  const label = useLabel("staff");
  const words = useLabel("shared");
  const review = usePermissionReview();
  const roles = (line: { roles: string[] }) => line.roles.map((role) => words("role", role)).join(" · ");
  const numbers = (line: Holders) => line.staff_numbers.map((number) => <Tag key={number}>{number}</Tag>);
  const columns = [
    {
      title: t("review.permission"),
      key: "permission",
      render: (_: unknown, line: Holders) => (
        <>
          <b>{label("permission", line.permission)}</b>
          <br />
          <code>{line.permission}</code>
        </>
      ),
    },
    { title: t("roles"), key: "roles", render: (_: unknown, line: Holders) => roles(line) },
    { title: t("review.holders"), key: "holders", render: (_: unknown, line: Holders) => (line.staff_numbers.length > 0 ? numbers(line) : <span className={styles.muted}>{t("review.nobody")}</span>) },
  ];
  return (
    <Page title={t("review.title")} lead={t("review.lead")}>
      <Loaded query={review} rows={10}>
        {({ items, conflicts }) => (
          <>
            <Panel flush>
              <DataTable<Holders>
                label={t("review.title")}
                rows={items}
                rowKey={(line) => line.permission}
                columns={columns}
                phoneRow={(line) => <PhoneLine title={label("permission", line.permission)} note={`${roles(line)} — ${line.staff_numbers.join(" ") || t("review.nobody")}`} />}
                empty={<EmptyState icon={<KeyOutlined />} title={t("empty.title")} hint={t("empty.hint")} />}
              />
            </Panel>
            <Panel title={t("review.conflicts")}>
              <ul className={styles.pairs}>
                {conflicts.map((pair) => (
                  <li key={pair.join("+")}>{roles({ roles: pair })}</li>
                ))}
              </ul>
            </Panel>
          </>
        )}
      </Loaded>
    </Page>
  );
}
