/** Money in the browser: decimal strings on the wire, integer minor units (bigint) in between, never a float. */
import type { Money } from "../http/types";

const MINOR_DIGITS: Record<string, number> = { JPY: 0, KRW: 0, VND: 0, KWD: 3, BHD: 3 };
const SYMBOLS: Record<string, string> = { CNY: "¥", USD: "US$", EUR: "€", GBP: "£", HKD: "HK$", JPY: "JP¥", CZK: "Kč " };

/** What the bank keeps accounts in. */
export const CURRENCIES = ["CNY", "USD", "EUR", "GBP", "HKD", "JPY", "CZK"] as const;

/** Largest amount the bank takes in one call: 10^13 minor units. */
export const MINOR_MAX = 10_000_000_000_000n;

export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2;
}

export function toMinor(money: Money): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(money.amount);
  if (!match) throw new RangeError(`not an amount: ${money.amount}`);
  const digits = minorDigits(money.currency);
  const fraction = (match[3] ?? "").padEnd(digits, "0");
  if (fraction.length > digits) throw new RangeError(`too many decimals for ${money.currency}: ${money.amount}`);
  const value = BigInt(`${match[2] ?? "0"}${fraction}`);
  return match[1] ? -value : value;
}

export function fromMinor(minor: bigint, currency: string): Money {
  const digits = minorDigits(currency);
  const sign = minor < 0n ? "-" : "";
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, "0");
  const whole = digits === 0 ? text : text.slice(0, -digits);
  return { amount: digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-digits)}`, currency };
}

/** "-¥1,234.50"; with sign "always" also "+¥1,234.50". A true minus sign keeps columns aligned. */
export function formatMoney(money: Money, sign: "auto" | "always" | "none" = "auto"): string {
  const negative = money.amount.startsWith("-");
  const [whole = "0", fraction] = money.amount.replace(/^-/, "").split(".");
  const digits = minorDigits(money.currency);
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const decimals = digits === 0 ? "" : `.${(fraction ?? "").padEnd(digits, "0")}`;
  const symbol = SYMBOLS[money.currency] ?? `${money.currency} `;
  const marks = { auto: negative ? "−" : "", always: negative ? "−" : "+", none: "" };
  return `${marks[sign]}${symbol}${grouped}${decimals}`;
}

export function currencySymbol(currency: string): string {
  return (SYMBOLS[currency] ?? currency).trim();
}

const FULL_WIDTH: Record<string, string> = { "。": ".", "．": ".", "，": "", ",": "", " ": "", "¥": "", "￥": "" };

/** What people type or paste ("１，２３４。５", "¥1,234.50") as plain digits and at most one point; no judgement yet. */
export function typedAmount(text: string): string {
  const plain = Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
    return FULL_WIDTH[sign] ?? sign;
  }).join("");
  const [whole = "", ...rest] = plain.replace(/[^\d.]/g, "").split(".");
  return rest.length === 0 ? whole : `${whole}.${rest.join("")}`;
}

export type AmountFault = "amount_required" | "amount_decimals" | "amount_zero" | "amount_too_large";

/** First fault of a typed amount in order of precedence, or null when the bank will understand it. */
export function amountFault(text: string, currency: string): AmountFault | null {
  if (!/^\d+(\.\d*)?$|^\.\d+$/.test(text)) return "amount_required";
  const fraction = text.split(".")[1] ?? "";
  if (fraction.length > minorDigits(currency)) return "amount_decimals";
  const minor = toMinor(moneyOf(text, currency));
  if (minor === 0n) return "amount_zero";
  return minor > MINOR_MAX ? "amount_too_large" : null;
}

/** A faultless typed amount ("5", "5.", ".5", "05.5") in the one form the bank takes ("5.00", "0.50", "5.50"). */
export function moneyOf(text: string, currency: string): Money {
  const [whole = "", fraction = ""] = text.split(".");
  const digits = minorDigits(currency);
  const plain = whole.replace(/^0+(?=\d)/, "") || "0";
  return { amount: digits === 0 ? plain : `${plain}.${fraction.padEnd(digits, "0")}`, currency };
}
