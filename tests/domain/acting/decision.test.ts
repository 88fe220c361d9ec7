import { describe, expect, test } from "vitest";
import { decisionRefusal, promiseOfDecision } from "../../../src/domain/acting/decision.ts";
import { decisionKinds } from "../../../src/domain/acting/kinds.ts";

const today = 20_000;
const refused = (kind: (typeof decisionKinds)[number], reason?: string, until: number | null = null) =>
  decisionRefusal({ kind, reason, until }, today)?.code;

describe("a decision about a proposal", () => {
  test("to change, put off or dismiss it takes a reason; to approve or reopen it does not", () => {
    expect(decisionKinds.filter((kind) => refused(kind, undefined, today + 1) === "reason-needed")).toEqual([
      "change",
      "defer",
      "dismiss",
    ]);
    expect(refused("dismiss", "")).toBe("reason-needed");
    expect(refused("dismiss", "agreed in person last week")).toBeUndefined();
  });

  test("to put it off takes a day after today", () => {
    for (const until of [null, today - 1, today])
      expect(refused("defer", "on leave", until)).toBe("day-needed");
    expect(refused("defer", "on leave", today + 1)).toBeUndefined();
    expect(refused("approve", undefined, null)).toBeUndefined();
  });
});

describe("what a decision promises", () => {
  const relief = { text: "Please keep eleven hours between shifts.", due: today + 14 };

  test("approving relief promises that the planner was asked for it, by the day on which it comes back", () => {
    expect(promiseOfDecision(relief, "approve", undefined)).toEqual({ ...relief, keeper: "planner" });
  });

  test("a changed relief is promised in the words in which it was sent", () => {
    const text = "Please keep twelve hours between shifts.";
    expect(promiseOfDecision(relief, "change", text)).toEqual({ text, due: relief.due, keeper: "planner" });
  });

  test("nothing is promised by any other decision, or where nobody is asked for relief", () => {
    for (const kind of ["defer", "dismiss", "reopen"] as const)
      expect(promiseOfDecision(relief, kind, undefined)).toBeNull();
    expect(promiseOfDecision(null, "approve", undefined)).toBeNull();
  });
});
