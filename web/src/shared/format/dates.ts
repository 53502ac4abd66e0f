/** Dates and times as the bank means them: instants are shown in Asia/Shanghai, accounting dates are plain dates. */
import type { Language } from "../i18n/language";

const ZONE = "Asia/Shanghai";

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "zh-CN", { timeZone: ZONE, hourCycle: "h23", ...options });
}

export function formatInstant(instant: string, language: Language): string {
  return formatter(language, { year: "numeric", month: language === "en" ? "short" : "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(new Date(instant));
}

/** The hour of the day at the bank, 0 to 23. */
export function bankHour(instant: Date): number {
  return Number(formatter("en", { hour: "2-digit" }).format(instant));
}

export function formatClock(instant: string, language: Language): string {
  return formatter(language, { hour: "2-digit", minute: "2-digit" }).format(new Date(instant));
}

/** "2026-11-22" as "11月22日 星期日" or "Sun 22 Nov". */
export function formatDay(date: string, language: Language): string {
  return formatter(language, { month: language === "en" ? "short" : "long", day: "numeric", weekday: language === "en" ? "short" : "long" }).format(new Date(`${date}T12:00:00+08:00`));
}

/** "2026-11-22" as "11/22" or "22 Nov", for the axis of a chart. */
export function formatShortDay(date: string, language: Language): string {
  return formatter(language, { month: language === "en" ? "short" : "numeric", day: "numeric" }).format(new Date(`${date}T12:00:00+08:00`));
}

/** The bank's calendar day of an instant: "YYYY-MM-DD" in Shanghai. */
export function bankDay(instant: Date | string): string {
  const parts = formatter("en", { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** 6228480012345678 as "6228 4800 1234 5678". */
export function formatAccountNumber(number: string): string {
  return number.replace(/\s+/g, "").replace(/(.{4})(?=.)/g, "$1 ");
}

/** The last four digits, the way people name their own accounts. */
export function tailOf(number: string): string {
  return number.replace(/\s+/g, "").slice(-4);
}

/** The sign that stands for a person in a small circle: the first that is not masked ("*Li" gives "L"). */
export function initialOf(name: string): string {
  return Array.from(name).find((sign) => sign !== "*" && sign.trim() !== "") ?? "?";
}

/** 75 as "1:15". */
export function formatCountdown(seconds: number): string {
  const left = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
}
