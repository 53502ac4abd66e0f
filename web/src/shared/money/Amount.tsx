import type { Money } from "../http/types";
import styles from "./Amount.module.css";
import { useAmountsHidden } from "./hidden";
import { currencySymbol, formatMoney } from "./money";

interface AmountProps {
  money: Money;
  size?: "body" | "large" | "display";
  /** "in" shows a plus sign in the colour of income, "out" a minus sign. */
  direction?: "in" | "out";
  /** Balances can be hidden by the eye; amounts of a running payment never are. */
  hideable?: boolean;
}

export function Amount({ money, size = "body", direction, hideable = false }: AmountProps) {
  const hidden = useAmountsHidden() && hideable;
  const unsigned = { ...money, amount: money.amount.replace(/^-/, "") };
  const signed = direction === "out" ? { ...money, amount: `-${unsigned.amount}` } : unsigned;
  const text = direction ? formatMoney(signed, direction === "in" ? "always" : "auto") : formatMoney(money);
  const classes = ["number", styles.amount, styles[size], direction === "in" ? styles.in : ""].filter(Boolean).join(" ");
  if (hidden) return <span className={classes}>{currencySymbol(money.currency)} ****</span>;
  return <span className={classes}>{text}</span>;
}
