import { describe, expect, it } from "vitest";

import { bankDay, formatAccountNumber, formatCountdown, formatDay, formatInstant, initialOf, tailOf } from "./dates";

describe("dates of the bank", () => {
  it("shows an instant in Shanghai whatever the browser's zone", () => {
    expect(formatInstant("2026-11-21T16:00:05Z", "zh-CN")).toBe("2026/11/22 00:00:05");
    expect(formatInstant("2026-11-21T16:00:05Z", "en")).toBe("22 Nov 2026, 00:00:05");
  });

  it.each([
    ["2026-12-31T15:59:59.999Z", "2026-12-31"],
    ["2026-12-31T16:00:00.000Z", "2027-01-01"],
  ])("puts %s on bank day %s", (instant, day) => expect(bankDay(instant)).toBe(day));

  it("names a day", () => {
    expect(formatDay("2026-11-22", "zh-CN")).toBe("11月22日星期日");
    expect(formatDay("2026-11-22", "en")).toBe("Sun 22 Nov");
  });
});

describe("numbers people read", () => {
  it("groups an account number by four", () => expect(formatAccountNumber("622848001234567")).toBe("6228 4800 1234 567"));
  it.each([
    ["*小明", "小"],
    ["王小明", "王"],
    ["𠮷野", "𠮷"],
    ["**", "?"],
  ])("lets %s be shown by %s", (name, initial) => expect(initialOf(name)).toBe(initial));
  it("names an account by its tail", () => expect(tailOf("6228 4800 1234 5678")).toBe("5678"));
  it.each([
    [75, "1:15"],
    [60, "1:00"],
    [0.4, "0:01"],
    [-3, "0:00"],
  ])("counts %s s down as %s", (seconds, text) => expect(formatCountdown(seconds)).toBe(text));
});
