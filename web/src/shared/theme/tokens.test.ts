import { describe, expect, it } from "vitest";

import { palettes, type Mode, type Palette } from "./tokens";

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_ON: [keyof Palette, keyof Palette][] = [
  ["text", "ground"],
  ["text", "surface"],
  ["textMuted", "ground"],
  ["textMuted", "surface"],
  ["textMuted", "sunken"],
  ["brandText", "surface"],
  ["brandText", "ground"],
  ["brandText", "brandTint"],
  ["onBrand", "brand"],
  ["onBrand", "brandHover"],
  ["income", "surface"],
  ["success", "successTint"],
  ["warning", "warningTint"],
  ["danger", "dangerTint"],
  ["danger", "surface"],
  ["gold", "surface"],
];

describe.each<Mode>(["light", "dark"])("the %s palette meets WCAG 2.2 AA", (mode) => {
  const palette = palettes[mode];
  it.each(TEXT_ON)("%s on %s is at least 4.5:1", (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
  it("outlines controls at 3:1", () => expect(contrast(palette.lineStrong, palette.surface)).toBeGreaterThanOrEqual(3));
});
