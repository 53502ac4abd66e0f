/** Every colour, radius, size and font of the app. Contrast of text on its ground is ≥4.5:1 in both modes (tokens.test.ts). */

export type Mode = "light" | "dark";

export interface Palette {
  /** Brand: river green. `brandText` is the brand as text on surface; `onBrand` is text on a brand-coloured ground. */
  brand: string;
  brandHover: string;
  brandText: string;
  onBrand: string;
  brandTint: string;
  ground: string;
  surface: string;
  raised: string;
  sunken: string;
  line: string;
  lineStrong: string;
  text: string;
  textMuted: string;
  income: string;
  success: string;
  successTint: string;
  warning: string;
  warningTint: string;
  danger: string;
  dangerTint: string;
  gold: string;
  shadow: string;
}

export const palettes: Record<Mode, Palette> = {
  light: {
    brand: "#0b6b62",
    brandHover: "#0e8073",
    brandText: "#0b6b62",
    onBrand: "#ffffff",
    brandTint: "#e3f1ee",
    ground: "#f3f7f6",
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#eef3f2",
    line: "#e0e8e6",
    lineStrong: "#879894",
    text: "#10211e",
    textMuted: "#50635f",
    income: "#0b6b62",
    success: "#17704a",
    successTint: "#e2f3ea",
    warning: "#8a5600",
    warningTint: "#fbf1dc",
    danger: "#b3322a",
    dangerTint: "#fbe9e7",
    gold: "#8f6a1e",
    shadow: "0 1px 2px rgb(12 40 36 / 5%), 0 8px 24px -12px rgb(12 40 36 / 14%)",
  },
  dark: {
    brand: "#41c2af",
    brandHover: "#63d4c3",
    brandText: "#5fd0bf",
    onBrand: "#04211d",
    brandTint: "#12302c",
    ground: "#0b1312",
    surface: "#131d1b",
    raised: "#1a2624",
    sunken: "#0f1817",
    line: "#243330",
    lineStrong: "#6f827e",
    text: "#e6f0ee",
    textMuted: "#9bb0ab",
    income: "#5fd0bf",
    success: "#57c793",
    successTint: "#11291f",
    warning: "#e3ad52",
    warningTint: "#2e2411",
    danger: "#f28b80",
    dangerTint: "#341a18",
    gold: "#d8b467",
    shadow: "0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px -12px rgb(0 0 0 / 60%)",
  },
};

export const radius = { small: 8, medium: 12, large: 20 } as const;

export const fontFamily =
  '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei UI", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans SC", "Noto Sans CJK SC", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

export const numberFamily =
  '"SF Pro Display", "Segoe UI Variable Display", "Segoe UI", Inter, "Helvetica Neue", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

/** Type scale in px. */
export const size = { small: 13, body: 15, large: 17, title: 20, heading: 26, display: 38 } as const;

export const PHONE_MAX_PX = 767;
