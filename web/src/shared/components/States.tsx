import { CloudOutlined, ReloadOutlined } from "@ant-design/icons";
import { Alert, Button, Skeleton } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Problem } from "../http/problem";
import { useLanguage } from "../i18n/useLanguage";
import styles from "./States.module.css";

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  /** What to do next. */
  hint: string;
  action?: ReactNode;
}

export function EmptyState({ icon, title, hint, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.hint}>{hint}</p>
      {action}
    </div>
  );
}

/** The words for any failure of a call. */
export function useFailureText(): (failure: unknown) => string {
  const { t } = useTranslation("shared");
  const { say } = useLanguage();
  return (failure) => (failure instanceof Problem ? say(failure.text) : t("offline"));
}

export function FailureNote({ failure }: { failure: unknown }) {
  const text = useFailureText();
  if (!failure) return null;
  const request = failure instanceof Problem ? failure.body.request_id : undefined;
  return <Alert role="alert" type="error" showIcon title={text(failure)} description={request && <code className={styles.request}>{request}</code>} />;
}

/** The part of a query that a page shows. */
export interface Loadable<T> {
  data: T | undefined;
  error: Error | null;
  isPending: boolean;
  refetch: () => Promise<unknown>;
}

interface LoadedProps<T> {
  query: Loadable<T>;
  rows?: number;
  children: (loaded: T) => ReactNode;
}

/** Skeleton while a query runs, what went wrong with a way to try again, or the content. */
export function Loaded<T>({ query, rows = 4, children }: LoadedProps<T>) {
  const { t } = useTranslation("shared");
  const text = useFailureText();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) {
    return (
      <div className={styles.loading} aria-busy="true" aria-label={t("loading")}>
        <Skeleton active title={false} paragraph={{ rows }} />
      </div>
    );
  }
  return (
    <EmptyState
      icon={<CloudOutlined />}
      title={t("load_failed")}
      hint={text(query.error)}
      action={
        <Button icon={<ReloadOutlined />} onClick={() => void query.refetch()}>
          {t("try_again")}
        </Button>
      }
    />
  );
}
