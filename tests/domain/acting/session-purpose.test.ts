import { describe, expect, test } from "vitest";
import type { Cause, SessionKind } from "../../../src/domain/acting/kinds.ts";
import type { LeadingCondition } from "../../../src/domain/acting/proposal.ts";
import {
  measuresOf,
  purposeAtBooking,
  purposeOfOldSession,
  purposeOfText,
  purposeText,
  samePurpose,
} from "../../../src/domain/acting/session-purpose.ts";

describe("what a session is for", () => {
  test.each<[string, SessionKind, Cause | null, LeadingCondition | null, string, readonly string[]]>([
    [
      "a check-in after short rests",
      "check-in",
      "rest-cut-short",
      null,
      "rest",
      ["short-rests", "longest-stretch"],
    ],
    [
      "one that busy half-hours led to",
      "check-in",
      "work-heavier-lately",
      "busy-share",
      "relief busy-share",
      ["busy-share"],
    ],
    [
      "one that overtime led to",
      "check-in",
      "work-heavier-lately",
      "overtime",
      "relief overtime",
      ["overtime"],
    ],
    [
      "one that quick returns led to is about rest",
      "check-in",
      "work-heavier-lately",
      "quick-returns",
      "rest",
      ["short-rests", "longest-stretch"],
    ],
    [
      "one that no condition of work led to",
      "check-in",
      "work-heavier-lately",
      "transfers-out",
      "relief",
      [],
    ],
    ["a 1:1 that was due", "check-in", "check-in-lapsed", null, "talk", []],
    ["a 1:1 that nothing proposed", "check-in", null, null, "talk", []],
    ["a refresher", "refresher", "lower-when-rested", null, "skills E4 E6", ["behaviours"]],
    [
      "one that difficult contacts at their limit led to",
      "check-in",
      "work-heavier-lately",
      "difficult-contacts",
      "relief difficult-contacts",
      ["difficult-contacts"],
    ],
  ])("%s", (_, kind, cause, lead, text, measures) => {
    const purpose = purposeAtBooking({
      kind,
      behaviours: kind === "refresher" ? ["E4", "E6"] : [],
      proposal: cause && { cause, lead },
    });
    expect(purposeText(purpose)).toBe(text);
    expect(purposeOfText(text)).toEqual(purpose);
    expect(measuresOf(purpose, kind)).toEqual(measures);
  });

  test("a refresher whose template names no behaviour is measured by the empathy score", () => {
    expect(measuresOf({ kind: "skills", behaviours: [] }, "refresher")).toEqual(["empathy-score"]);
  });

  test.each<[SessionKind, Cause | null, unknown, readonly string[]]>([
    ["check-in", "rest-cut-short", { kind: "rest" }, ["short-rests", "longest-stretch"]],
    ["check-in", "work-heavier-lately", { kind: "relief", exposure: null }, []],
    ["check-in", null, null, []],
    ["refresher", "lower-when-rested", null, ["empathy-score"]],
  ])("an old %s after %s says only what its proposal says", (kind, cause, purpose, measures) => {
    const old = purposeOfOldSession(kind, cause);
    expect(old).toEqual(purpose);
    expect(measuresOf(old, kind)).toEqual(measures);
  });

  test("a text that is no purpose is none", () => {
    expect(purposeOfText("dancing")).toBeUndefined();
    expect(purposeOfText("relief something")).toEqual({ kind: "relief", exposure: null });
  });

  test("two sessions share a purpose where they could move the same figures", () => {
    const rest = { kind: "check-in", purpose: { kind: "rest" } } as const;
    const relief = { kind: "check-in", purpose: { kind: "relief", exposure: "overtime" } } as const;
    const talk = { kind: "check-in", purpose: { kind: "talk" } } as const;
    const refresher = { kind: "refresher", purpose: null } as const;
    expect([samePurpose(rest, relief), samePurpose(rest, refresher)]).toEqual([true, false]);
    expect([samePurpose(talk, talk), samePurpose(refresher, refresher)]).toEqual([false, true]);
  });
});
