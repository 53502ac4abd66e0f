import { useTranslation } from "react-i18next";

import type { Bilingual } from "../http/types";
import { inLanguage, isLanguage, preferredLanguage, rememberLanguage, type Language } from "./language";

interface LanguageUse {
  language: Language;
  choose: (language: Language) => void;
  /** Picks the sentence of the bank's bilingual answers. */
  say: (text: Bilingual) => string;
}

export function useLanguage(): LanguageUse {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : preferredLanguage();
  return {
    language,
    choose: (chosen) => {
      rememberLanguage(chosen);
      void i18n.changeLanguage(chosen);
    },
    say: (text) => inLanguage(text, language),
  };
}
