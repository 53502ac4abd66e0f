import { useTranslation } from "react-i18next";

import type { Schema } from "@/api";

import { shownOf, type Unit } from "./units";

/** One dated value, and the two people behind it. */
export type ParameterVersion = Schema<"ParameterVersion">;

/** A policy figure of the bank: what holds, its bounds, what is approved to follow, and what was. */
export type Parameter = Schema<"ParameterView">;

export const PARAMETERS_KEY = ["staff", "parameters"] as const;

export function useShown(): (unit: Unit, value: number) => string {
  const { t } = useTranslation(["parameters"]);
  return (unit, value) => shownOf(unit, value, { on: t("on"), off: t("off"), seconds: (seconds) => t("seconds", { seconds }) });
}
