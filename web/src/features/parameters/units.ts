/** A parameter is a whole number in the bank; people read and type it in the unit's own form. Exact both ways. */
import { amountFault, formatMoney, fromMinor, moneyOf, toMinor } from "@/shared/money/money";

export type Unit = "minor" | "ppm" | "seconds" | "count" | "switch";

/** 1 % is 10 000 parts per million. */
const PPM_DIGITS = 4;

/** 12500 ppm as "1.25". */
export function percentOf(ppm: number): string {
  const text = String(ppm).padStart(PPM_DIGITS + 1, "0");
  const fraction = text.slice(-PPM_DIGITS).replace(/0+$/, "");
  return fraction ? `${text.slice(0, -PPM_DIGITS)}.${fraction}` : text.slice(0, -PPM_DIGITS);
}

/** "1.25" as 12500 ppm; null when it is no percentage with at most four decimals. */
export function ppmOf(percent: string): number | null {
  const match = /^(\d{1,5})(?:\.(\d{0,4}))?$/.exec(percent.trim());
  if (!match) return null;
  return Number(`${match[1] ?? ""}${(match[2] ?? "").padEnd(PPM_DIGITS, "0")}`);
}

/** The value as typed into the form. */
export function typedOf(unit: Unit, value: number): string {
  if (unit === "minor") return fromMinor(BigInt(value), "CNY").amount;
  return unit === "ppm" ? percentOf(value) : String(value);
}

/** The whole number of a typed value, or null when it cannot be one. */
export function valueOf(unit: Unit, typed: string): number | null {
  if (unit === "minor") {
    const fault = amountFault(typed, "CNY");
    return fault === null || fault === "amount_zero" ? Number(toMinor(moneyOf(typed, "CNY"))) : null;
  }
  if (unit === "ppm") return ppmOf(typed);
  return /^\d{1,15}$/.test(typed.trim()) ? Number(typed) : null;
}

/** The value for reading; `words` translates what has no figure of its own. */
export function shownOf(unit: Unit, value: number, words: { on: string; off: string; seconds: (value: number) => string }): string {
  switch (unit) {
    case "minor":
      return formatMoney(fromMinor(BigInt(value), "CNY"));
    case "ppm":
      return `${percentOf(value)}%`;
    case "seconds":
      return words.seconds(value);
    case "switch":
      return value === 0 ? words.off : words.on;
    case "count":
      return String(value);
  }
}
