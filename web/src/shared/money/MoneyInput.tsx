import { Input } from "antd";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";

import { useLanguage } from "../i18n/useLanguage";
import { capitalAmount } from "./capital";
import styles from "./MoneyInput.module.css";
import { amountFault, currencySymbol, formatMoney, moneyOf, typedAmount } from "./money";

interface MoneyInputProps extends Pick<ComponentProps<typeof Input>, "id" | "disabled" | "aria-describedby" | "aria-invalid" | "aria-required"> {
  currency: string;
  value?: string;
  onChange?: (value: string) => void;
  large?: boolean;
}

/** A form field whose value is the typed decimal string; under it the amount read back (in capitals in Chinese). */
export function MoneyInput({ currency, value = "", onChange, large = false, ...input }: MoneyInputProps) {
  const { language } = useLanguage();
  const faultless = amountFault(value, currency) === null;
  const money = faultless ? moneyOf(value, currency) : null;
  const echo = money && (language === "zh-CN" ? (capitalAmount(money) ?? formatMoney(money)) : formatMoney(money));
  return (
    <>
      <Input
        {...input}
        className={large ? styles.large : ""}
        value={value}
        prefix={<span className={styles.symbol}>{currencySymbol(currency)}</span>}
        inputMode="decimal"
        autoComplete="off"
        placeholder="0.00"
        onChange={(event) => onChange?.(typedAmount(event.target.value))}
      />
      <div className={styles.echo} aria-live="polite">
        {echo}
      </div>
    </>
  );
}

/** Ant Design rule for a MoneyInput: the first fault in words. */
export function useAmountRule(currency: string): { validator: (rule: unknown, value: unknown) => Promise<void> } {
  const { t } = useTranslation("shared");
  return {
    validator: (_rule, value) => {
      const fault = amountFault(typeof value === "string" ? value : "", currency);
      return fault ? Promise.reject(new Error(t(`faults.${fault}`))) : Promise.resolve();
    },
  };
}
