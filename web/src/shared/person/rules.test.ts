import { describe, expect, it } from "vitest";

import { isIdNumber, isMobileNumber } from "./rules";

describe("isIdNumber", () => {
  it.each(["11010519491231002X", "11010519491231002x", "440524188001010014"])("takes %s", (number) => expect(isIdNumber(number)).toBe(true));
  it.each([
    ["110105194912310021", "a wrong check sign"],
    ["11010519491331002X", "month 13"],
    ["11010519490230002X", "30 February"],
    ["1101051949123100", "too few digits"],
    ["01010519491231002X", "a region that starts with zero"],
  ])("refuses %s: %s", (number) => expect(isIdNumber(number)).toBe(false));
});

describe("isMobileNumber", () => {
  it.each(["13800138000", "19912345678"])("takes %s", (phone) => expect(isMobileNumber(phone)).toBe(true));
  it.each(["12345678901", "1380013800", "138001380000", "+8613800138000"])("refuses %s", (phone) => expect(isMobileNumber(phone)).toBe(false));
});
