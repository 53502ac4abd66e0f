import { describe, expect, it } from "vitest";

import { rolesOpenTo } from "./api";

const CONFLICTS = [
  ["operations_maker", "operations_checker"],
  ["teller", "operations_checker"],
  ["auditor", "teller"],
];
const holding = (...roles: string[]) => ({ roles: roles.map((role) => ({ role, granted_at: "2026-03-02T02:00:00Z" })) });

describe("rolesOpenTo", () => {
  it("offers every role to a newcomer", () => expect(rolesOpenTo(holding(), CONFLICTS)).toHaveLength(6));
  it("offers neither what is held nor what conflicts with it, whichever side of the pair it is", () =>
    expect(rolesOpenTo(holding("teller"), CONFLICTS)).toEqual(["operations_maker", "system_administrator", "security_administrator"]));
});
