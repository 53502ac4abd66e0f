import { describe, expect, it } from "vitest";

import { strengthOf } from "./rules";

describe("strengthOf", () => {
  it.each([
    ["short", "weak"],
    ["aaaaaaaaaaaaaaaa", "weak"],
    ["riverbank", "fair"],
    ["River-bank7!", "strong"],
    ["四月的河水流过我家门口的石桥", "fair"],
    ["correct horse battery staple", "strong"],
  ])("%s is %s", (password, strength) => expect(strengthOf(password)).toBe(strength));
});
