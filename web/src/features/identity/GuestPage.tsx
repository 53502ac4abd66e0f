import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import styles from "./Guest.module.css";

export function GuestPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation("shared");
  useEffect(() => {
    document.title = `${title} · ${t("bank")}`;
  }, [title, t]);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
