import { expect, test } from "vitest";
import { zoneNamed, zonesWith } from "../../../../src/renderer/features/import/zones.ts";

test.each([
  "UTC",
  "asia/kolkata",
  "Europe/Kyiv",
  "America/Argentina/Buenos_Aires",
  "Asia/Calcutta",
  "Europe/Dublin",
])("%s is a zone to choose", (typed) => {
  expect(zoneNamed(zonesWith("Europe/Dublin"), ` ${typed}`)?.toLowerCase()).toBe(typed.toLowerCase());
});

test("the zone that is chosen is among them, and none is twice", () => {
  const zones = zonesWith("US/Eastern");
  expect(zones).toContain("US/Eastern");
  expect(new Set(zones).size).toBe(zones.length);
});
