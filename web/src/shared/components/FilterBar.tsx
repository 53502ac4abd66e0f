import { DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import styles from "./FilterBar.module.css";

/** The filters above a list of the console. */
export function FilterBar({ children }: { children: ReactNode }) {
  return (
    <div className={styles.bar} role="search">
      {children}
    </div>
  );
}

interface SearchProps {
  label: string;
  initial?: string;
  onSearch: (text: string) => void;
  width?: number;
}

export function SearchFilter({ label, initial = "", onSearch, width = 300 }: SearchProps) {
  return (
    <Input.Search
      allowClear
      enterButton
      defaultValue={initial}
      placeholder={label}
      aria-label={label}
      maxLength={80}
      style={{ width }}
      onSearch={(text) => onSearch(text.trim())}
    />
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

export function ChoiceFilter({ label, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation("shared");
  return (
    <Select
      aria-label={label}
      value={value}
      style={{ minWidth: 150 }}
      options={[{ value: "", label: `${label}: ${t("all")}` }, ...options]}
      onChange={onChange}
    />
  );
}

interface DayRangeProps {
  value: { from: string; to: string };
  onChange: (days: { from: string; to: string }) => void;
}

const DAY = "YYYY-MM-DD";

export function DayRangeFilter({ value, onChange }: DayRangeProps) {
  return (
    <DatePicker.RangePicker
      allowEmpty={[true, true]}
      value={[value.from ? dayjs(value.from) : null, value.to ? dayjs(value.to) : null]}
      onChange={(range) => onChange({ from: range?.[0]?.format(DAY) ?? "", to: range?.[1]?.format(DAY) ?? "" })}
    />
  );
}
