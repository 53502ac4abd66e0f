/** Texts: each folder keeps its own locales/<language>.json, which becomes the namespace named after the folder. */
import "dayjs/locale/zh-cn";

import dayjs from "dayjs";
import i18next, { type ResourceLanguage } from "i18next";
import { initReactI18next } from "react-i18next";

import { preferredLanguage, type Language } from "@/shared/i18n/language";

export const DEFAULT_NAMESPACE = "shared";

const files = import.meta.glob<{ default: ResourceLanguage }>("/src/**/locales/*.json");

/** "/src/features/transfers/locales/en.json" → transfers; "/src/shared/i18n/locales/en.json" → shared. */
export function namespaceOf(path: string): string {
  const [, , layer = "", folder = ""] = path.split("/");
  return layer === "features" ? folder : layer;
}

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, DEFAULT_NAMESPACE)) return;
  const wanted = Object.entries(files).filter(([path]) => path.endsWith(`/${language}.json`));
  await Promise.all(
    wanted.map(async ([path, fetchTexts]) => {
      const texts = await fetchTexts();
      i18next.addResourceBundle(language, namespaceOf(path), texts.default);
    }),
  );
}

function adopt(language: Language): void {
  document.documentElement.lang = language;
  dayjs.locale(language === "en" ? "en" : "zh-cn");
}

export async function startTexts(): Promise<void> {
  const language = preferredLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: DEFAULT_NAMESPACE,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: "added" },
  });
  await load(language);
  adopt(language);
  const change = i18next.changeLanguage.bind(i18next);
  // Texts of the other language are fetched before the switch, so no page shows bare keys in between.
  i18next.changeLanguage = async (next, done) => {
    await load(next as Language);
    adopt(next as Language);
    return change(next, done);
  };
}
