import { describe, expect, test } from "vitest";
import { copyNeeded } from "../../../src/domain/acting/copy-needed.ts";
import { causes, proposalKinds } from "../../../src/domain/acting/kinds.ts";

describe("the agent's copy comes before the talk", () => {
  test("where a signal about them called for a check-in", () => {
    const needed = causes.filter((cause) => copyNeeded({ kind: "check-in", cause }));
    expect(needed).toEqual([
      "rest-cut-short",
      "work-heavier-lately",
      "lower-under-load",
      "lower-when-rested",
    ]);
  });

  test("and for nothing else that is proposed: relief, refreshers, staffing and talks that only lapsed", () => {
    for (const kind of proposalKinds.filter((one) => one !== "check-in"))
      for (const cause of causes) expect(copyNeeded({ kind, cause })).toBe(false);
  });
});
