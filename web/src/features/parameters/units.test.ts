import { describe, expect, it } from "vitest";

import { percentOf, ppmOf, shownOf, typedOf, valueOf } from "./units";

describe("parts per million", () => {
  it.each([
    [0, "0"],
    [1, "0.0001"],
    [500, "0.05"],
    [12_500, "1.25"],
    [1_000_000, "100"],
  ])("%i is %s percent, both ways", (ppm, percent) => {
    expect(percentOf(ppm)).toBe(percent);
    expect(ppmOf(percent)).toBe(ppm);
  });
  it.each(["", "abc", "1.23456", "-1", "1e2"])("refuses %s", (typed) => expect(ppmOf(typed)).toBeNull());
});

describe("a typed value", () => {
  it.each([
    ["minor", "1000.50", 100_050],
    ["minor", "0", 0],
    ["minor", "1.234", null],
    ["seconds", "300", 300],
    ["seconds", "1.5", null],
    ["count", "5", 5],
    ["count", "", null],
    ["switch", "1", 1],
  ] as const)("%s %s is %s", (unit, typed, value) => expect(valueOf(unit, typed)).toBe(value));

  it.each([
    ["minor", 100_050],
    ["ppm", 3_500],
    ["seconds", 300],
  ] as const)("of %s comes back from the form unchanged", (unit, value) => expect(valueOf(unit, typedOf(unit, value))).toBe(value));
});

it("is shown with its unit", () => {
  const words = { on: "on", off: "off", seconds: (value: number) => `${value} s` };
  expect(shownOf("minor", 5_000_000, words)).toBe("¥50,000.00");
  expect(shownOf("ppm", 3_500, words)).toBe("0.35%");
  expect(shownOf("seconds", 300, words)).toBe("300 s");
  expect(shownOf("switch", 0, words)).toBe("off");
});
