import { expect, test } from "vitest";
import { maySeeTeam } from "../../../src/domain/privacy/viewer.ts";

test("a supervisor of one team sees that team and nobody without a team", () => {
  const viewer = { role: "supervisor", teams: ["Billing"] } as const;
  expect(maySeeTeam(viewer, "Billing")).toBe(true);
  expect(maySeeTeam(viewer, "Claims")).toBe(false);
  expect(maySeeTeam(viewer, null)).toBe(false);
});
