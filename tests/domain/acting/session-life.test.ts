import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accounts, sessionStatuses } from "../../../src/domain/acting/kinds.ts";
import { promiseCounts } from "../../../src/domain/acting/promise-meter.ts";
import {
  refusalOf,
  type SessionState,
  secondBreak,
  sessionActs,
  statusAfter,
} from "../../../src/domain/acting/session-life.ts";

const noon = { earliest: 43_200, latest: 43_200 };
const booked: SessionState = {
  status: "booked",
  startsAt: 36_000,
  day: 0,
  copyNeeded: false,
  copyHandedOn: [],
  followedUp: false,
};

describe("the life of a session", () => {
  test("what is over stays over: nothing leads out of held, missed or cancelled", () => {
    for (const status of ["held", "missed", "cancelled"] as const)
      for (const act of ["approve", "book", "move", "cancel", "hold", "miss"] as const)
        expect(refusalOf({ ...booked, status }, act, noon)?.code).toBe(`already-${status}`);
  });

  test("any row of acts that are not refused ends in a known state, and is held at most once", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sessionActs), { maxLength: 30 }), (acts) => {
        let state: SessionState = { ...booked, status: "proposed" };
        let held = 0;
        for (const act of acts) {
          const refusal = refusalOf(state, act, noon);
          if (refusal) expect(refusal.sentence.length).toBeGreaterThan(10);
          else {
            state = { ...state, status: statusAfter(state.status, act) };
            if (act === "follow-up") state = { ...state, followedUp: true };
            if (act === "hold") held++;
          }
        }
        expect(sessionStatuses).toContain(state.status);
        expect(held).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a check-in from a signal cannot be marked held before every agent's copy was handed over", () => {
    const signalled = { ...booked, day: 100, copyNeeded: true };
    for (const copyHandedOn of [[null], [null, 99], [71]])
      expect(refusalOf({ ...signalled, copyHandedOn }, "hold", noon)?.code).toBe("copy-not-handed-over");
    expect(refusalOf({ ...signalled, copyHandedOn: [72, 100] }, "hold", noon)).toBeUndefined();
    // It can be missed, moved and cancelled without.
    expect(refusalOf({ ...signalled, copyHandedOn: [null] }, "miss", noon)).toBeUndefined();
  });

  test("a session that has not begun can be neither held nor missed; one of the given day can", () => {
    const evening = { ...booked, startsAt: 61_200 };
    expect(refusalOf(evening, "hold", noon)?.code).toBe("not-begun");
    expect(refusalOf(evening, "miss", noon)?.code).toBe("not-begun");
    expect(refusalOf(evening, "hold", { earliest: 0, latest: 86_399 })).toBeUndefined();
  });

  test("a follow-up comes after a session that was held, once", () => {
    expect(refusalOf(booked, "follow-up", noon)?.code).toBe("already-booked");
    const held = { ...booked, status: "held" as const };
    expect(refusalOf(held, "follow-up", noon)).toBeUndefined();
    expect(refusalOf({ ...held, followedUp: true }, "follow-up", noon)?.code).toBe("followed-up");
  });
});

describe("the warning before a promise is broken again", () => {
  test("comes for operations and supervisors from the second time on, and never for the agent", () => {
    for (const account of accounts)
      expect(secondBreak({ cancelled: 0, moved: 0 }, account, "cancel")).toBeUndefined();
    expect(secondBreak({ cancelled: 1, moved: 0 }, "operations", "cancel")?.code).toBe("second-cancellation");
    expect(secondBreak({ cancelled: 0, moved: 2 }, "supervisor", "move")?.sentence).toContain("moved twice");
    expect(secondBreak({ cancelled: 3, moved: 3 }, "agent", "cancel")).toBeUndefined();
  });
});

describe("promises of a month", () => {
  const month = { from: 1, to: 30 };

  test("count once each, on the day for which they were made", () => {
    const sessions = [
      { status: "held" as const, day: 2, account: null },
      { status: "missed" as const, day: 3, account: null },
      { status: "cancelled" as const, day: 4, account: "operations" as const },
      { status: "cancelled" as const, day: 5, account: "agent" as const },
      { status: "booked" as const, day: 6, account: null },
      { status: "booked" as const, day: 29, account: null },
      { status: "held" as const, day: 31, account: null },
    ];
    const steps = [
      { due: 7, outcome: "kept" as const },
      { due: 8, outcome: null },
      { due: 28, outcome: null },
      { due: 9, outcome: "withdrawn" as const },
    ];
    // A session of day 6 that nobody marked, and a step of day 8: their time is over.
    expect(promiseCounts(sessions, steps, month, 15)).toEqual({ kept: 2, broken: 4, open: 2, byAgent: 1 });
  });

  test("are none where nothing was promised", () => {
    expect(promiseCounts([], [], month, 15)).toEqual({ kept: 0, broken: 0, open: 0, byAgent: 0 });
  });
});
