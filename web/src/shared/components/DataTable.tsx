import { Button, Table, type TableProps } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import styles from "./DataTable.module.css";
import { useIsPhone } from "./useIsPhone";

interface DataTableProps<R> {
  rows: R[];
  rowKey: (row: R) => string;
  columns: NonNullable<TableProps<R>["columns"]>;
  /** The same row as a card line on a phone. */
  phoneRow: (row: R) => ReactNode;
  onOpen?: (row: R) => void;
  empty: ReactNode;
  loading?: boolean;
  more?: { has: boolean; busy: boolean; load: () => void };
  label: string;
}

function PhoneRows<R>({ rows, rowKey, phoneRow, onOpen, label }: Pick<DataTableProps<R>, "rows" | "rowKey" | "phoneRow" | "onOpen" | "label">) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          {onOpen ? (
            <button type="button" className={styles.row} onClick={() => onOpen(row)}>
              {phoneRow(row)}
            </button>
          ) : (
            <div className={styles.row}>{phoneRow(row)}</div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A table on a desk, a list of tappable lines on a phone; rows open by mouse, Enter or tap. */
export function DataTable<R extends object>({ rows, rowKey, columns, phoneRow, onOpen, empty, loading = false, more, label }: DataTableProps<R>) {
  const { t } = useTranslation("shared");
  const phone = useIsPhone();
  if (rows.length === 0 && !loading) return <>{empty}</>;
  const open = onOpen && {
    onRow: (row: R) => ({
      onClick: () => onOpen(row),
      onKeyDown: (event: React.KeyboardEvent) => {
        if (event.key === "Enter" && event.target === event.currentTarget) onOpen(row);
      },
      tabIndex: 0,
      className: styles.opens,
    }),
  };
  return (
    <div className={styles.table}>
      {phone ? (
        <PhoneRows rows={rows} rowKey={rowKey} phoneRow={phoneRow} {...(onOpen && { onOpen })} label={label} />
      ) : (
        <Table<R> aria-label={label} rowKey={rowKey} columns={columns} dataSource={rows} pagination={false} loading={loading} scroll={{ x: "max-content" }} {...open} />
      )}
      {more?.has && (
        <div className={styles.more}>
          <Button onClick={more.load} loading={more.busy}>
            {t("load_more")}
          </Button>
        </div>
      )}
    </div>
  );
}

interface PhoneLineProps {
  title: ReactNode;
  note?: ReactNode;
  value?: ReactNode;
  valueNote?: ReactNode;
}

/** The usual phone row: what and when at the left, how much at the right. */
export function PhoneLine({ title, note, value, valueNote }: PhoneLineProps) {
  return (
    <span className={styles.line}>
      <span className={styles.left}>
        <span className={styles.lineTitle}>{title}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
      <span className={styles.right}>
        <span>{value}</span>
        {valueNote && <span className={styles.note}>{valueNote}</span>}
      </span>
    </span>
  );
}
