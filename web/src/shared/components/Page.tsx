import { ArrowLeftOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import styles from "./Page.module.css";

interface PageProps {
  title: string;
  lead?: ReactNode;
  back?: string;
  actions?: ReactNode;
  /** A form reads best narrow; lists take the full width. */
  narrow?: boolean;
  children: ReactNode;
}

export function Page({ title, lead, back, actions, narrow = false, children }: PageProps) {
  const { t } = useTranslation("shared");
  const navigate = useNavigate();
  useEffect(() => {
    document.title = `${title} · ${t("bank")}`;
  }, [title, t]);
  return (
    <div className={narrow ? styles.narrow : styles.wide}>
      <header className={styles.header}>
        {back && <Button type="text" shape="circle" icon={<ArrowLeftOutlined />} aria-label={t("back")} onClick={() => void navigate(back)} />}
        <div className={styles.titles}>
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface PanelProps {
  title?: ReactNode;
  extra?: ReactNode;
  flush?: boolean;
  children: ReactNode;
}

/** A card of content. `flush` lets a table reach the edges. */
export function Panel({ title, extra, flush = false, children }: PanelProps) {
  return (
    <section className={`${styles.panel} ${flush ? styles.flush : ""}`}>
      {(title ?? extra) && (
        <div className={styles.panelHead}>
          <h2 className={styles.panelTitle}>{title}</h2>
          {extra}
        </div>
      )}
      {children}
    </section>
  );
}
