import { useTranslation } from "react-i18next";

import type { Bilingual } from "@/shared/http/types";

import { shownOf, type Unit } from "./units";

/** One dated value, and the two people behind it. */
export interface ParameterVersion {
  version: number;
  value: number;
  valid_from: string;
  set_at: string;
  set_by: string;
  approved_by: string;
}

/** A policy figure of the bank: what holds, its bounds, what is approved to follow, and what was. */
export interface Parameter extends Bilingual {
  code: string;
  unit: Unit;
  value: number;
  least: number;
  most: number;
  default: number;
  source: string;
  upcoming: ParameterVersion[];
  history: ParameterVersion[];
}

export const PARAMETERS_KEY = ["staff", "parameters"] as const;

export function useShown(): (unit: Unit, value: number) => string {
  const { t } = useTranslation(["parameters"]);
  return (unit, value) => shownOf(unit, value, { on: t("on"), off: t("off"), seconds: (seconds) => t("seconds", { seconds }) });
}
