import i18next from "i18next";

import type { Bilingual } from "../http/types";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED = "qudao.language";

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The customer's earlier choice, else Chinese: the bank's first language whatever the browser says. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  return isLanguage(stored) ? stored : "zh-CN";
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : preferredLanguage();
}

export function inLanguage(text: Bilingual, language: Language): string {
  return language === "en" ? text.en : text.zh;
}
