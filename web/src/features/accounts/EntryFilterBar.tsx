import { FilterOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, DatePicker, Input, Select } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useIsPhone } from "@/shared/components/useIsPhone";
import { currencySymbol, typedAmount } from "@/shared/money/money";

import styles from "./Accounts.module.css";
import type { EntryFilter } from "./api";

/** Days, direction, amounts and words; nothing is asked until the search is submitted or a choice made. */
export function EntryFilterBar({ currency, onChange }: { currency: string; onChange: (filter: EntryFilter) => void }) {
  const { t } = useTranslation(["accounts", "shared"]);
  const [draft, setDraft] = useState<EntryFilter>({});
  const phone = useIsPhone();
  const [shown, setShown] = useState(false);
  const [days, setDays] = useState<[Dayjs | null, Dayjs | null] | null>(null);
  const set = (part: EntryFilter, apply: boolean) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (apply) onChange(next);
  };
  const money = (name: "min" | "max") => (
    <Input
      className={styles.filterMoney}
      inputMode="decimal"
      prefix={currencySymbol(currency)}
      placeholder={t(`filter.${name}`)}
      aria-label={t(`filter.${name}`)}
      value={draft[name] ?? ""}
      onChange={(event) => set({ [name]: typedAmount(event.target.value) || undefined }, false)}
    />
  );
  if (phone && !shown) {
    return (
      <div className={styles.filter}>
        <Button icon={<FilterOutlined />} onClick={() => setShown(true)}>
          {t("filter.open")}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.filter}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(draft);
      }}
    >
      <DatePicker.RangePicker
        value={days}
        allowEmpty={[true, true]}
        placeholder={[t("filter.from"), t("filter.to")]}
        onChange={(range) => {
          setDays(range);
          set({ from: range?.[0]?.format("YYYY-MM-DD"), to: range?.[1]?.format("YYYY-MM-DD") }, true);
        }}
      />
      <Select
        aria-label={t("filter.direction")}
        value={draft.direction ?? ""}
        style={{ minWidth: 120 }}
        options={[
          { value: "", label: t("filter.both") },
          { value: "in", label: t("filter.in") },
          { value: "out", label: t("filter.out") },
        ]}
        onChange={(direction) => set({ direction: direction || undefined }, true)}
      />
      {money("min")}
      {money("max")}
      <Input
        className={styles.filterText}
        allowClear
        maxLength={60}
        prefix={<SearchOutlined aria-hidden="true" />}
        placeholder={t("filter.text")}
        aria-label={t("filter.text")}
        value={draft.text ?? ""}
        onChange={(event) => set({ text: event.target.value || undefined }, event.target.value === "")}
      />
      <Button htmlType="submit">{t("filter.search")}</Button>
      <Button
        type="text"
        onClick={() => {
          setDraft({});
          setDays(null);
          onChange({});
        }}
      >
        {t("filter.reset")}
      </Button>
    </form>
  );
}
