import { CheckOutlined, CopyOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { formatAccountNumber } from "../format/dates";
import styles from "./Rows.module.css";

export interface Row {
  label: string;
  value: ReactNode;
}

/** Label–value pairs of a preview, receipt or detail page. Rows without a value are left out. */
export function Rows({ rows }: { rows: Row[] }) {
  const shown = rows.filter((row) => row.value !== null && row.value !== undefined && row.value !== "");
  return (
    <dl className={styles.rows}>
      {shown.map((row) => (
        <div key={row.label} className={styles.row}>
          <dt className={styles.label}>{row.label}</dt>
          <dd className={styles.value}>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

const COPIED_MS = 2000;

export function Copyable({ text, shown }: { text: string; shown?: ReactNode }) {
  const { t } = useTranslation("shared");
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MS);
  };
  const label = copied ? t("copied") : t("copy");
  return (
    <span className={styles.copyable}>
      {shown ?? <code className={styles.code}>{text}</code>}
      <Tooltip title={label}>
        <Button type="text" size="small" aria-label={label} icon={copied ? <CheckOutlined /> : <CopyOutlined />} onClick={() => void copy()} />
      </Tooltip>
    </span>
  );
}

export function AccountNumber({ number, copyable = false }: { number: string; copyable?: boolean }) {
  const shown = <span className="number">{formatAccountNumber(number)}</span>;
  return copyable ? <Copyable text={number} shown={shown} /> : shown;
}
