import { describe, expect, it } from "vitest";

import { capitalAmount } from "./capital";
import { amountFault, formatMoney, fromMinor, moneyOf, toMinor, typedAmount } from "./money";

const cny = (amount: string) => ({ amount, currency: "CNY" });

describe("minor units", () => {
  it.each([
    ["0.00", 0n],
    ["12.34", 1234n],
    ["-0.05", -5n],
    ["99999999999.99", 9_999_999_999_999n],
    ["9007199254740993.01", 900_719_925_474_099_301n],
  ])("reads %s exactly and writes it back", (amount, minor) => {
    expect(toMinor(cny(amount))).toBe(minor);
    expect(fromMinor(minor, "CNY").amount).toBe(amount);
  });

  it("knows currencies without decimals", () => {
    expect(toMinor({ amount: "500", currency: "JPY" })).toBe(500n);
    expect(fromMinor(500n, "JPY").amount).toBe("500");
  });

  it.each(["1e3", "NaN", "", "1.234", "+1", "1,000"])("refuses %s", (amount) => {
    expect(() => toMinor(cny(amount))).toThrow(RangeError);
  });
});

describe("formatMoney", () => {
  it.each([
    ["1234567.5", "¥1,234,567.50"],
    ["-1000.00", "−¥1,000.00"],
    ["0.07", "¥0.07"],
    ["999.99", "¥999.99"],
  ])("groups %s as %s", (amount, shown) => expect(formatMoney(cny(amount))).toBe(shown));

  it("signs an incoming amount when asked", () => expect(formatMoney(cny("5.00"), "always")).toBe("+¥5.00"));
  it("names a currency that has no symbol of its own", () => {
    expect(formatMoney({ amount: "5.00", currency: "CHF" })).toBe("CHF 5.00");
  });
});

describe("a typed amount", () => {
  it.each([
    ["１，２３４。５", "1234.5"],
    ["¥1,234.50", "1234.50"],
    ["1.2.3", "1.23"],
    ["12a", "12"],
    ["", ""],
  ])("%s is taken as %s", (typed, plain) => expect(typedAmount(typed)).toBe(plain));

  it.each([
    ["", "amount_required"],
    [".", "amount_required"],
    ["0", "amount_zero"],
    ["0.00", "amount_zero"],
    ["1.234", "amount_decimals"],
    ["100000000000.01", "amount_too_large"],
    ["100000000000", null],
    [".5", null],
    ["5.", null],
  ])("%s has fault %s", (typed, fault) => expect(amountFault(typed, "CNY")).toBe(fault));

  it.each([
    ["5", "5.00"],
    ["5.", "5.00"],
    [".5", "0.50"],
    ["007.10", "7.10"],
  ])("%s is sent as %s", (typed, sent) => expect(moneyOf(typed, "CNY").amount).toBe(sent));
});

describe("capitalAmount", () => {
  it.each([
    ["0.00", "零元整"],
    ["0.05", "伍分"],
    ["0.50", "伍角整"],
    ["10.00", "壹拾元整"],
    ["1001.00", "壹仟零壹元整"],
    ["1234.56", "壹仟贰佰叁拾肆元伍角陆分"],
    ["1680.05", "壹仟陆佰捌拾元零伍分"],
    ["100000.00", "壹拾万元整"],
    ["107000.53", "壹拾万柒仟元伍角叁分"],
    ["10000001.00", "壹仟万零壹元整"],
    ["100000000.00", "壹亿元整"],
    ["100010000.20", "壹亿零壹万元贰角整"],
  ])("writes %s as %s", (amount, text) => expect(capitalAmount(cny(amount))).toBe(text));

  it("has no form for other currencies", () => expect(capitalAmount({ amount: "1.00", currency: "USD" })).toBeNull());
});
