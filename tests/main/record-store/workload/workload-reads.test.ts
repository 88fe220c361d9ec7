import { describe, expect, test } from "vitest";
import { weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { contact, importRows, newStore, shift, stateAt, type TestRow } from "../store/store-fixture.ts";

const everybody = "all" as const;
const hour = 3600;
/** Monday 2025-06-16; the test floor's zone is UTC. */
const monday = 20_255;
const week = weekOfDay(monday);
const at = (day: number, hours: number) => (monday + day) * 86_400 + hours * hour;

async function storeOf(...rows: readonly TestRow[]) {
  const fixture = await newStore();
  await importRows(fixture, { name: "rows.csv", rows });
  return fixture;
}

/** A contact of some minutes that began at that hour of the day after Monday. */
function call(id: string, day: number, hours: number, minutes = 5, differs = {}): TestRow {
  const offeredAt = at(day, hours);
  return contact(id, {
    serviceDay: monday + day,
    offeredAt,
    answeredAt: offeredAt,
    endedAt: offeredAt + minutes * 60,
    handleSeconds: minutes * 60,
    ...differs,
  });
}

async function workloadOf(rows: readonly TestRow[], by: "day" | "week" | "period", range = {}) {
  const { store } = await storeOf(...rows);
  const asked = { scope: everybody, agent: null, team: null, from: null, to: null, ...range };
  const read = await store.read("workload", { ...asked, by });
  return read.map(({ quickReturns, quickReturnsFrom }) => [quickReturns, quickReturnsFrom]);
}

describe("quick returns", () => {
  // 22:00 to 06:00: each night has two service days, and between two nights are sixteen hours.
  const nights = [0, 1, 2, 3].flatMap((day) => [
    stateAt("ann", "available", at(day, 22), at(day, 24)),
    stateAt("ann", "available", at(day + 1, 0), at(day + 1, 6)),
  ]);

  test("nights that follow one another are intervals of their own, with a full rest between", async () => {
    expect(await workloadOf(nights, "period")).toEqual([[0, "states"]]);
  });

  test("a night that follows too soon after the one before is a quick return", async () => {
    // Off at 06:00 on Tuesday, back at 14:00: eight hours.
    const early = stateAt("ann", "talk", at(1, 14), at(1, 15));
    const rows = [...nights.slice(0, 2), early];
    expect(await workloadOf(rows, "period")).toEqual([[1, "states"]]);
    expect(await workloadOf(rows, "day")).toEqual([
      [null, null],
      [1, "states"],
    ]);
  });

  test("from Sunday night to Monday morning belongs to the week in which work began too soon", async () => {
    const rows = [
      stateAt("ann", "talk", at(-1, 14), at(-1, 22)),
      stateAt("ann", "talk", at(0, 7), at(0, 15)),
    ];
    expect(await workloadOf(rows, "week")).toEqual([
      [null, null],
      [1, "states"],
    ]);
    // Asked for from Monday on, the Sunday before still counts.
    expect(await workloadOf(rows, "period", { from: monday })).toEqual([[1, "states"]]);
  });

  test("from shifts where there are no states, and from contacts with at least so many", async () => {
    const calls = [call("1", 0, 21), call("2", 1, 7)];
    // By the contacts the rest was 9 h 55 min; the shifts say 11 hours exactly, which is none.
    const shifts = [shift("ann", at(0, 13), at(0, 22)), shift("ann", at(1, 9), at(1, 15))];
    expect(await workloadOf(calls, "period")).toEqual([[1, "contacts"]]);
    expect(await workloadOf([...calls, ...shifts], "period")).toEqual([[0, "shifts"]]);
  });

  test("one interval of work leaves them unknown, not zero", async () => {
    expect(await workloadOf([call("1", 0, 9), call("2", 0, 12)], "period")).toEqual([[null, null]]);
  });

  test("the board counts four weeks of them, the week asked for among them", async () => {
    const late = (day: number) => stateAt("ann", "talk", at(day, 14), at(day, 22));
    const early = (day: number) => stateAt("ann", "talk", at(day, 7), at(day, 12));
    const { store } = await storeOf(
      ...[late(-28), early(-27), late(-21), early(-20), late(-7), early(-6), late(0), early(1)],
      call("1", 0, 15),
    );
    const board = (asked: number) => store.read("floorBoard", { week: asked, scope: everybody, team: null });
    expect((await board(week)).rows).toMatchObject([
      { quickReturns: 3, quickReturnsAtLeast: false, bands: { quickReturns: "heavy" } },
    ]);
    expect((await board(week - 1)).rows).toMatchObject([{ quickReturns: 3 }]);
    expect((await board(week + 4)).rows).toMatchObject([
      { quickReturns: null, bands: { quickReturns: null, occupancy: null } },
    ]);
  });

  test("a file that comes late for the week before changes the week after it", async () => {
    const fixture = await storeOf(stateAt("ann", "talk", at(0, 7), at(0, 15)));
    const known = async () =>
      (await fixture.store.read("floorBoard", { week, scope: everybody, team: null })).rows[0]?.quickReturns;
    expect(await known()).toBeNull();
    const { importId } = await importRows(fixture, {
      name: "late.csv",
      rows: [stateAt("ann", "talk", at(-1, 14), at(-1, 22))],
    });
    expect(await known()).toBe(1);
    await fixture.store.write("undoImport", { importId, at: 1 });
    expect(await known()).toBeNull();
  });
});

describe("an agent's day", () => {
  async function dayOf(...rows: readonly TestRow[]) {
    const { store } = await storeOf(...rows);
    const read = await store.read("agentDay", { agent: "ann", scope: everybody, day: monday });
    if (!read) expect.fail("there is no such agent");
    return read;
  }

  test("states that overlap are repaired by their priority, counted and reported", async () => {
    // A forgotten "available" from 9 to 17, in which the agent talked, and had a break by another system.
    const day = await dayOf(
      stateAt("ann", "available", at(0, 9), at(0, 17)),
      stateAt("ann", "talk", at(0, 10), at(0, 12)),
      stateAt("ann", "break", at(0, 16.5), at(0, 17.5)),
    );
    expect(day.timeline).toEqual([
      { state: "available", from: at(0, 9), to: at(0, 10) },
      { state: "talk", from: at(0, 10), to: at(0, 12) },
      { state: "available", from: at(0, 12), to: at(0, 17) },
      { state: "break", from: at(0, 17), to: at(0, 17.5) },
    ]);
    // 2.5 of 8.5 hours were reported twice, which is more than a tenth.
    expect(day.repaired).toEqual({ states: 3, seconds: 2.5 * hour, share: 2.5 / 8.5, tell: true });
    expect(day.figures).toMatchObject({ occupancy: 2 / 8, loggedSeconds: 8.5 * hour });
    expect(day.missing).toEqual(["contacts", "shifts", "demand"]);
  });

  test("a week of available is nobody's work: what else is known of it holds, and the figures say so", async () => {
    const day = await dayOf(
      stateAt("ann", "available", at(0, 8), at(7, 8)),
      stateAt("ann", "talk", at(0, 9), at(0, 11)),
    );
    expect(day.timeline).toEqual([
      { state: "offline", from: at(0, 8), to: at(0, 9) },
      { state: "talk", from: at(0, 9), to: at(0, 11) },
      { state: "offline", from: at(0, 11), to: at(7, 8) },
    ]);
    expect(day.repaired).toEqual({ states: 1, seconds: 7 * 24 * hour, share: 1, tell: true });
    expect(day.figures.loggedSeconds).toBe(2 * hour);
  });

  test("one agent in two places counts once, by the state of higher priority", async () => {
    const day = await dayOf(
      stateAt("ann", "talk", at(0, 9), at(0, 10)),
      stateAt("ann", "meeting", at(0, 9), at(0, 10)),
    );
    expect(day.timeline).toEqual([{ state: "talk", from: at(0, 9), to: at(0, 10) }]);
    expect(day.repaired).toEqual({ states: 2, seconds: hour, share: 1, tell: true });
  });

  test("a little overlap is counted, and the figures need not speak of it", async () => {
    const day = await dayOf(
      stateAt("ann", "available", at(0, 9), at(0, 17)),
      stateAt("ann", "talk", at(0, 10), at(0, 10.5)),
    );
    expect(day.repaired).toMatchObject({ states: 2, seconds: hour / 2, tell: false });
  });

  test("runs, gaps and the rest before follow from the rows", async () => {
    const day = await dayOf(
      call("0", -1, 21, 60),
      call("1", 0, 8, 10),
      call("2", 0, 8, 20, {
        offeredAt: at(0, 8) + 605,
        answeredAt: at(0, 8) + 605,
        endedAt: at(0, 8) + 1200,
      }),
      call("3", 0, 8, 20, { offeredAt: at(0, 8) + 1200, answeredAt: at(0, 8) + 1200, endedAt: at(0, 9) }),
      call("4", 0, 10, 10),
    );
    expect(day.gaps.map(({ seconds }) => seconds)).toEqual([5, 0, hour]);
    expect(day.runs).toEqual([{ from: at(0, 8), to: at(0, 9), count: 3, seconds: hour }]);
    expect(day.figures).toMatchObject({
      handled: 4,
      longestStretchSeconds: hour,
      backToBackLongest: 3,
      // From 22:00 on Sunday; by contacts alone it was at most so long.
      restBeforeSeconds: 10 * hour,
      restFrom: "contacts",
      occupancy: null,
      loggedSeconds: null,
    });
    expect(day.bands).toEqual({ longestStretch: "usual", restBefore: "heavy" });
  });

  test("without the moment of the answer, the handle time before its end is the agent's, not the wait", async () => {
    const day = await dayOf(call("1", 0, 8, 10, { answeredAt: null, handleSeconds: 302.5, acwSeconds: 2.5 }));
    // Offered at 8:00, ended at 8:10, handled for five minutes before that; the seconds are whole ones.
    expect(day.contacts).toMatchObject([{ from: at(0, 8) + 300, to: at(0, 8) + 603, handleSeconds: 302.5 }]);
  });

  test("how hard a contact was is known only where a column reports it", async () => {
    const plain = await dayOf(call("1", 0, 8));
    expect(plain.contacts).toMatchObject([{ demand: null, hard: null }]);
    expect(plain.figures.demandRate).toBeNull();
    const hard = await dayOf(call("1", 0, 8, 5, { complaint: 1, resolution: "unresolved" }), call("2", 0, 9));
    expect(hard.contacts.map((one) => [one.contact, one.demand, one.hard])).toEqual([
      ["contact/1", 0.6 + 0.3, true],
      ["contact/2", 0, false],
    ]);
    expect(hard.figures.demandPer).toBe("handling-hour");
    expect(hard.missingDemand).toEqual(["abuse", "escalated", "transferred_in"]);
  });

  test("nothing handled on a day that was imported is zero; on another day it is unknown", async () => {
    const { store } = await storeOf(call("1", 0, 8), call("2", 1, 8, 5, { agent: "bob" }));
    const heat = await store.read("agentHeat", {
      agent: "ann",
      scope: everybody,
      from: monday,
      to: monday + 2,
    });
    expect(heat?.days.map((day) => [day.contacts, day.handleSeconds, day.longestStretchSeconds])).toEqual([
      [1, 300, 300],
      [0, 0, 0],
      [null, null, null],
    ]);
    expect(heat?.days.map((day) => day.longestStretchBand)).toEqual(["usual", null, null]);
  });
});

describe("a queue", () => {
  const target = { serviceLevel: 0.8, withinSeconds: 20, occupancyCap: 0.85 };
  const range = { from: monday - 49, to: monday + 6, target };

  test("counts all that arrive, the abandoned among them, and not what goes out", async () => {
    const { store } = await storeOf(
      call("1", 0, 9),
      call("2", 0, 9.25, 10),
      call("3", 0, 9.3, 0, { agent: null, outcome: "abandoned", handleSeconds: null }),
      call("4", 0, 9.45, 5, { direction: "outbound" }),
      stateAt("ann", "talk", at(0, 9), at(0, 9.25)),
      stateAt("ann", "available", at(0, 9.25), at(0, 9.4)),
    );
    const [summary] = await store.read("queueSummaries", { ...range, queue: null });
    expect(summary).toMatchObject({
      queue: "billing",
      contactDays: 1,
      stateDays: 1,
      arrivalsPerWeek: 3,
      averageHandleSeconds: 450,
      abandonedShare: 1 / 3,
      before: null,
    });
    const load = await store.read("queueLoad", { ...range, queue: "billing" });
    expect(load?.halfHours).toMatchObject([
      { weekday: 1, minute: 540, arrivalsPerWeek: 3, offeredLoad: 0.75, handleFrom: "queue", short: 2 },
    ]);
    // Ann was there for 24 of 30 minutes: 0.75 erlangs are 94 % of it.
    expect(load?.halfHours[0]?.there).toBeCloseTo(0.8, 9);
    expect(load?.halfHours[0]?.occupancy).toBeCloseTo(0.9375, 9);
    expect(load?.halfHours[0]?.now).toMatchObject({ kind: "stable", agents: 1, occupancy: 0.75 });
  });

  test("without states nobody knows who was there, and nothing is said of shortage", async () => {
    const { store } = await storeOf(call("1", 0, 9));
    const [summary] = await store.read("queueSummaries", { ...range, queue: null });
    expect(summary).toMatchObject({ short: null, overCap: null, understaffed: null });
    const load = await store.read("queueLoad", { ...range, queue: "billing" });
    expect(load?.halfHours).toMatchObject([
      { there: null, occupancy: null, short: null, now: { kind: "unknown" } },
    ]);
  });

  test("more than its people can handle is unstable, never a number", async () => {
    // Of different people, so that nobody has two at once; of one of them it is known when she was there.
    const calls = Array.from({ length: 8 }, (_, n) =>
      call(`${n}`, 0, 9 + n / 40, 10, { agent: n === 0 ? "ann" : `agent ${n}` }),
    );
    const { store } = await storeOf(...calls, stateAt("ann", "talk", at(0, 9), at(0, 9.5)));
    const load = await store.read("queueLoad", { ...range, queue: "billing" });
    expect(load?.halfHours[0]?.now).toMatchObject({ kind: "unstable", agents: 1 });
    expect(load?.halfHours[0]?.onePersonMore.kind).toBe("unstable");
  });

  test("whose people have two chats at once is loaded half as much as their handle times add up to", async () => {
    // Two chats of 15 minutes at once, in each of two half-hours, and as long a wait: one person, busy half of the time.
    const rows = [0, 0.5].flatMap((later) => [
      call(`a ${later}`, 0, 9 + later, 15),
      call(`b ${later}`, 0, 9 + later, 15),
      stateAt("ann", "talk", at(0, 9 + later), at(0, 9.25 + later)),
      stateAt("ann", "available", at(0, 9.25 + later), at(0, 9.5 + later)),
    ]);
    const { store } = await storeOf(...rows);
    const [summary] = await store.read("queueSummaries", { ...range, queue: null });
    expect(summary).toMatchObject({ concurrency: 2, halfHours: 2, overCap: 0, understaffed: "no" });
    const load = await store.read("queueLoad", { ...range, queue: "billing" });
    expect(load?.halfHours).toMatchObject([
      { offeredLoad: 0.5, there: 1, occupancy: 0.5, now: { kind: "stable", occupancy: 0.5 } },
      { offeredLoad: 0.5, there: 1, occupancy: 0.5, now: { kind: "stable", occupancy: 0.5 } },
    ]);
  });

  test("of which no contact has an end: nothing says how many were handled at once", async () => {
    const { store } = await storeOf(call("1", 0, 9, 5, { endedAt: null }));
    const [summary] = await store.read("queueSummaries", { ...range, queue: null });
    expect(summary).toMatchObject({ concurrency: null });
  });

  test("of no such name is unknown", async () => {
    const { store } = await storeOf(call("1", 0, 9));
    expect(await store.read("queueLoad", { ...range, queue: "nobody" })).toBeUndefined();
  });
});

describe("a contact without an end", () => {
  const open = call("open", 1, 10, 5, { endedAt: null });
  const rows = [call("1", 0, 9, 20), call("2", 1, 9, 30), open];
  const asked = { scope: everybody, agent: null, team: null, from: null, to: null };

  test("counts as handled, and leaves the longest stretch of its day and its week open", async () => {
    const { store } = await storeOf(...rows);
    const of = async (by: "day" | "week" | "period") =>
      (await store.read("workload", { ...asked, by })).map((row) => [
        row.handled,
        row.handleSeconds,
        row.longestStretchSeconds,
        row.backToBackLongest,
      ]);
    expect(await of("day")).toEqual([
      [1, 1200, 1200, 1],
      [2, 2100, null, null],
    ]);
    expect(await of("week")).toEqual([[3, 3300, null, null]]);
    expect(await of("period")).toEqual([[3, 3300, null, null]]);
    const board = await store.read("floorBoard", { week, scope: everybody, team: null });
    expect(board.rows).toMatchObject([{ contacts: 3, longestStretchSeconds: null }]);
  });

  test("of a day says that ends are missing, and computes nothing from them", async () => {
    const { store } = await storeOf(...rows);
    const day = await store.read("agentDay", { agent: "ann", scope: everybody, day: monday + 1 });
    expect(day).toMatchObject({
      contacts: [{ contact: "contact/2" }, { contact: "contact/open", to: null }],
      gaps: [],
      runs: [],
      figures: {
        handled: 2,
        handleSeconds: 2100,
        overlapSeconds: null,
        longestStretchSeconds: null,
        backToBackLongest: null,
        gapsUnderAMinute: null,
      },
    });
    expect(day?.missing).toContain("ends");
    const before = await store.read("agentDay", { agent: "ann", scope: everybody, day: monday });
    expect(before?.missing).not.toContain("ends");
  });

  test("whose newer record has its end is known from then on", async () => {
    const fixture = await storeOf(...rows);
    await importRows(fixture, { name: "later.csv", rows: [call("open", 1, 10, 40)] });
    const [period] = await fixture.store.read("workload", { ...asked, by: "period" });
    expect(period).toMatchObject({ handled: 3, longestStretchSeconds: 2400 });
  });

  test("is among the rows of its agent, without an end", async () => {
    const { store } = await storeOf(open);
    const page = { agent: "ann", scope: everybody, from: monday, to: monday + 6, offset: 0, limit: 10 };
    expect((await store.read("agentContacts", page))?.rows).toMatchObject([{ endedAt: null }]);
  });
});
