import { useTranslation } from "react-i18next";

import type { Bilingual } from "@/shared/http/types";

import { shownOf, type Unit } from "./units";

/** A dated policy figure of the bank; `next` is approved and not yet in force. */
export interface Parameter extends Bilingual {
  code: string;
  unit: Unit;
  value: number;
  least: number;
  most: number;
  source: string;
  valid_from: string | null;
  next: { value: number; valid_from: string } | null;
}

export const PARAMETERS_KEY = ["staff", "parameters"] as const;

export function useShown(): (unit: Unit, value: number) => string {
  const { t } = useTranslation(["parameters"]);
  return (unit, value) => shownOf(unit, value, { on: t("on"), off: t("off"), seconds: (seconds) => t("seconds", { seconds }) });
}
