import { describe, expect, test } from "vitest";
import type { QueueHalfHourRow, QueueSummary, QueueWeek } from "../../../../src/contract/workload.ts";
import { peopleShort } from "../../../../src/domain/queueing/queue-shortage.ts";
import { queueHeat, slotsADay, weekFrame } from "../../../../src/renderer/charts/queue-heat-model.ts";
import { endLabels, stepLine } from "../../../../src/renderer/features/wellbeing/queue-lines.ts";
import {
  movedSlot,
  queueOutcome,
  queueRoom,
  queueWeekModel,
  slotNear,
} from "../../../../src/renderer/features/wellbeing/queue-week-model.ts";
import { periodText, queuesInOrder } from "../../../../src/renderer/features/wellbeing/queues-model.ts";

const stable = (serviceLevel: number, occupancy = 0.7) =>
  ({
    kind: "stable",
    agents: 9,
    waitProbability: 0.2,
    averageWaitSeconds: 8,
    serviceLevel,
    occupancy,
  }) as const;

function slot(weekday: number, minute: number, figures: Partial<QueueHalfHourRow> = {}): QueueHalfHourRow {
  const row = {
    weekday,
    minute,
    arrivalsPerWeek: 60,
    handleSeconds: 180,
    handleFrom: "half-hour" as const,
    offeredLoad: 6,
    needed: 9,
    there: 9,
    occupancy: 6 / 9,
    now: stable(0.9),
    onePersonMore: stable(0.95),
    tenPercentMoreContacts: stable(0.7),
    ...figures,
  };
  return { short: peopleShort(row.needed, row.there), ...row };
}

const period = {
  contactDays: 56,
  stateDays: 56,
  arrivalsPerWeek: 120,
  averageHandleSeconds: 180,
  concurrency: 1,
  abandonedShare: 0.05,
  halfHours: 3,
  short: 1,
  overCap: 1,
};

function week(halfHours: QueueHalfHourRow[]): QueueWeek {
  return {
    queue: "Disputes",
    week: "2026-W47",
    from: "2026-09-28",
    to: "2026-11-22",
    target: { seconds: 20, level: 0.8, occupancyCap: 0.85 },
    summary: period,
    halfHours,
  };
}

describe("the half-hours of a queue", () => {
  test("of which nobody knows who was there are not called enough", () => {
    const [cell] = queueHeat([slot(1, 540, { there: null, occupancy: null, now: { kind: "unknown" } })]);
    expect(cell).toMatchObject({ kind: "unknown", step: null });
  });

  test("without anybody of the queue's own cannot be judged", () => {
    const [cell] = queueHeat([
      slot(1, 540, { there: 0, occupancy: null, now: { kind: "unstable", agents: 0 } }),
    ]);
    expect(cell).toMatchObject({ kind: "unknown", short: 0 });
  });

  test("get darker with the people they lack, and darkest where no number describes the wait", () => {
    const cells = queueHeat([
      slot(1, 540),
      slot(1, 570, { there: 8 }),
      slot(1, 600, { there: 2, occupancy: 0.99 }),
      slot(1, 630, { there: 5, now: { kind: "unstable", agents: 5 } }),
      slot(1, 660, { arrivalsPerWeek: 0 }),
    ]);
    expect(cells.map(({ kind, step }) => [kind, step])).toEqual([
      ["enough", 0],
      ["short", 1],
      ["short", 3],
      ["unstable", 5],
      ["quiet", null],
    ]);
  });

  test("stand under one another in the hours and days that any queue has", () => {
    const frame = weekFrame([week([slot(1, 570)]), week([slot(3, 1020)])]);
    expect(frame).toEqual({ weekdays: [1, 3], from: 540, to: 1080 });
    expect(frame && slotsADay(frame)).toBe(18);
    expect(weekFrame([])).toBeUndefined();
    expect(weekFrame([week([slot(1, 540)])])).toMatchObject({ from: 540, to: 1020 });
    expect(weekFrame([week([slot(1, 1410)])])).toMatchObject({ from: 960, to: 1440 });
  });
});

describe("a queue's week", () => {
  const halfHours = [slot(1, 540), slot(1, 570, { there: 7 }), slot(2, 540, { there: null })];
  const frame = { weekdays: [1, 2], from: 540, to: 600 };
  const width = queueRoom.left + queueRoom.right + 412;

  test("puts day beside day on one axis of people", () => {
    const model = queueWeekModel(week(halfHours), frame, undefined, width);
    expect(model.days.map(({ left, right }) => right - left)).toEqual([200, 200]);
    expect(model.slots.map(({ x }) => x - queueRoom.left)).toEqual([0, 100, 212]);
    expect(model.ticks[0]).toBe(0);
    expect(model.slots.map(({ short }) => short)).toEqual([0, 2, null]);
  });

  test("with one person more has one more wherever somebody's number is known", () => {
    const model = queueWeekModel(week(halfHours), frame, "person", width);
    expect(model.slots.map(({ there }) => there)).toEqual([10, 8, null]);
    expect(model.slots[0]?.state).toEqual(stable(0.95));
  });

  test("with ten per cent more contacts needs by Erlang what a tenth more load needs", () => {
    // 100 contacts of 180 s: 14 people by the published case; 110 of them offer 11 erlangs.
    const busy = [slot(1, 540, { arrivalsPerWeek: 100, offeredLoad: 10, needed: 14 })];
    const [more] = queueWeekModel(week(busy), frame, "contacts", width).slots;
    expect(more?.load).toBeCloseTo(11);
    expect(more?.needed).toBe(15);
  });

  test("counts target met and unstable apart, and leaves out what cannot be judged", () => {
    const outcome = queueOutcome(
      week([
        slot(1, 540),
        slot(1, 570, { now: stable(0.9, 0.9) }),
        slot(1, 600, { now: { kind: "unstable", agents: 5 } }),
        slot(1, 630, { there: null, occupancy: null, now: { kind: "unknown" } }),
      ]),
      undefined,
    );
    expect(outcome).toEqual({ judged: 3, met: 1, unstable: 1 });
  });

  test("is walked by half-hours", () => {
    const { slots } = queueWeekModel(week(halfHours), frame, undefined, width);
    expect(slotNear(slots, queueRoom.left + 149)).toBe(1);
    expect(slotNear([], 10)).toBe(-1);
    expect(movedSlot(2, "ArrowRight", 3)).toBe(2);
    expect(movedSlot(2, "Home", 3)).toBe(0);
    expect(movedSlot(2, "Enter", 3)).toBeUndefined();
  });

  test("its lines break where nothing is known and between the days", () => {
    const model = queueWeekModel(
      week([slot(1, 540), slot(1, 570, { there: 7 }), slot(2, 540), slot(2, 570, { there: null })]),
      frame,
      undefined,
      width,
    );
    const path = stepLine(
      model,
      ({ there }) => there,
      (people) => 100 - people,
    );
    expect(path).toBe("M48,91H148V93H248M260,91H360");
  });

  test("the names of its lines do not lie upon one another", () => {
    const model = queueWeekModel(week([slot(1, 540)]), frame, undefined, width);
    const [lower, upper] = endLabels(
      model,
      [
        { name: "there", text: "there" },
        { name: "needed", text: "needed" },
      ],
      () => 50,
    ).map(({ labelY }) => labelY);
    expect((lower ?? 0) - (upper ?? 0)).toBeGreaterThanOrEqual(15);
  });
});

describe("the queues", () => {
  const summary = (queue: string, understaffed: QueueSummary["understaffed"]): QueueSummary => ({
    queue,
    ...period,
    before: null,
    understaffed,
  });

  test("stand in the order of their need, queues being no persons", () => {
    const order = queuesInOrder([
      summary("b", "no"),
      summary("a", null),
      summary("c", "lately"),
      summary("a", "no"),
    ]);
    expect(order.map(({ queue, understaffed }) => [queue, understaffed])).toEqual([
      ["c", "lately"],
      ["a", "no"],
      ["b", "no"],
      ["a", null],
    ]);
  });

  test("say nothing of shortage where nobody knows who was there", () => {
    expect(periodText({ ...period, short: null, overCap: null }, 0.85)).toBeUndefined();
    expect(periodText(period, 0.85)).toBe("short of the target on 1 of 3 half-hours, busier than 85% on 1");
  });
});
