import { expect, test } from "vitest";
import { mondayOf, weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { type ZoneClock, zoneClock } from "../../../../src/domain/calendar/zone-clock.ts";
import {
  type AgentState,
  agentStateKind,
  agentStateValues,
} from "../../../../src/domain/floor/agent-state.ts";
import { shiftKind, shiftValues } from "../../../../src/domain/floor/shift.ts";
import { usualTarget } from "../../../../src/domain/queueing/usual-target.ts";
import { recoveryLedger } from "../../../../src/main/record-store/workload/recovery-ledger.ts";
import { type Chance, chanceOf } from "../../../../src/main/sample-floor/chance.ts";
import { contact, importRows, newStore, type StoreFixture, type TestRow } from "../store/store-fixture.ts";

const hour = 3600;
const halfADay = 12 * hour;
const agents = ["ann", "bob", "cem", "dee"];

/**
 * A floor's week of shifts from 08:30 to 16:30 UTC, or the same work by so many seconds later: contacts in runs and
 * with pauses, chats two at a time, hard ones among them, breaks, a half-hour that is not worked, an early login.
 */
function floorOf(monday: number, days: readonly number[], later: number, clock: ZoneClock): TestRow[] {
  const chance = chanceOf("night and day");
  return agents.flatMap((agent) =>
    days.flatMap((day) =>
      shiftOf(
        agent,
        day,
        (monday + day) * 86_400 + 8.5 * hour + later + 600 * chance.whole(0, 3),
        clock,
        chance,
      ),
    ),
  );
}

function shiftOf(agent: string, day: number, begins: number, clock: ZoneClock, chance: Chance): TestRow[] {
  const ends = begins + 8 * hour;
  const rows: TestRow[] = [
    (batcher) =>
      batcher.record(
        shiftKind,
        `shift/${agent}/${begins}`,
        null,
        shiftValues({
          agent,
          activity: null,
          serviceDay: clock.dayOf(begins),
          startsAt: begins,
          endsAt: ends,
        }),
      ),
  ];
  const spend = (name: AgentState["state"], startedAt: number, endedAt: number) => {
    const values: AgentState = {
      agent,
      state: name,
      reason: null,
      serviceDay: clock.dayOf(startedAt),
      startedAt,
      endedAt,
    };
    rows.push((batcher) =>
      batcher.record(agentStateKind, `state/${agent}/${startedAt}/${name}`, null, agentStateValues(values)),
    );
  };
  let now = begins - 300;
  for (let at = 0; now < ends - 700; at++) {
    const wait = chance.pick([2, 5, 30, 200, 400]);
    spend("available", now, now + wait);
    const from = now + wait;
    const handle = chance.whole(120, 600) + 0.25;
    const to = Math.round(from + handle);
    spend("talk", from, to - 20);
    spend("acw", to - 20, to);
    const isChat = agent === "dee";
    for (const twin of isChat ? [0, 1] : [0])
      rows.push(
        contact(`${agent} ${day} ${at} ${twin}`, {
          agent,
          queue: isChat ? "chat" : "billing",
          channel: isChat ? "chat" : "voice",
          serviceDay: clock.dayOf(from - 5),
          offeredAt: from - 5,
          answeredAt: from,
          endedAt: to - 20,
          talkSeconds: handle - 20,
          acwSeconds: 20,
          handleSeconds: handle,
          resolution: chance.pick(["resolved", "unresolved"]),
          complaint: chance.happens(0.3) ? 1 : 0,
          abuse: chance.happens(0.1) ? 1 : 0,
          transferredOut: chance.happens(0.1) ? 1 : 0,
        }),
      );
    now = to;
    if (at % 12 === 11) {
      spend(chance.pick(["break", "meal"]), now, now + 1500);
      now += 1500;
    }
  }
  spend("available", now, ends);
  return rows;
}

/** Figures of a floor that are of the work, and not of the hour by the clock at which it was done. */
async function figuresOf(fixture: StoreFixture, monday: number, lastDay: number, clock: ZoneClock) {
  await fixture.store.write("refreshBurnout", {});
  const range = { from: monday, to: lastDay };
  const rows = await fixture.store.read("workload", {
    scope: "all",
    agent: null,
    team: null,
    ...range,
    by: "period",
  });
  const queues = await fixture.store.read("queueSummaries", { ...range, target: usualTarget, queue: null });
  const chat = await fixture.store.read("queueLoad", { ...range, target: usualTarget, queue: "chat" });
  const days: Record<string, string | number | null>[] = [];
  for (const agent of agents)
    for (let day = monday; day <= lastDay; day++) {
      const read = await fixture.store.read("agentDay", { agent, scope: "all", day });
      if (!read) continue;
      const { longestStretchSeconds, backToBackLongest, medianGapSeconds, backToBackShare } = read.figures;
      const { gapsUnderAMinute, overlapSeconds, workedHalfHours, busyHalfHours } = read.figures;
      days.push({
        agent,
        day,
        longestStretchSeconds,
        backToBackLongest,
        medianGapSeconds,
        backToBackShare,
        gapsUnderAMinute,
        overlapSeconds,
        workedHalfHours,
        busyHalfHours,
        rest: read.figures.restBeforeSeconds,
      });
    }
  return fixture.look((store) => ({
    workload: rows.map(({ coverage: _, ...row }) => row),
    // Of how many days there are records, the records say: a night has two.
    queues: queues.map(({ contactDays: _, stateDays: __, ...queue }) => queue),
    needs: chat?.halfHours.map(({ needed, short, occupancy, there }) => ({
      needed,
      short,
      occupancy,
      there,
    })),
    days: days.filter(({ workedHalfHours }) => Number(workedHalfHours) > 0),
    rollUps: store.rows(
      `SELECT agent_id, service_day, longest_stretch_seconds, back_to_back_longest, worked_half_hours, busy_half_hours,
              scheduled_seconds, adhering_seconds, missed_breaks, begun_contacts, begun_logged_seconds, main_queue_id
         FROM agent_day WHERE begun_contacts > 0 ORDER BY 1, 2`,
    ),
    quantities: store
      .rows<{ quantities: string }>("SELECT * FROM burnout_quantity ORDER BY week, agent_id")
      .map(({ quantities, ...row }) => {
        const { "late-or-night-work": _, ...others } = JSON.parse(quantities) as Record<string, unknown>;
        return { ...row, ...others };
      }),
    ledger: agents.map((agent) => {
      const read = recoveryLedger(store, {
        agent,
        scope: "all",
        ...range,
        codes: null,
        offset: 0,
        limit: 10_000,
      });
      return {
        counts: read?.counts,
        lines: read?.lines.map(({ code, day, seconds, count }) => ({ code, day, seconds, count })),
      };
    }),
    clock: clock.dayOf(0),
  }));
}

async function figuresBy(zone: string, monday: number, days: readonly number[], later: number) {
  const clock = zoneClock(zone);
  if (!clock) throw new Error(`no zone ${zone}`);
  const fixture = await newStore();
  await importRows(fixture, { name: "floor.csv", zone, rows: floorOf(monday, days, later, clock) });
  return figuresOf(fixture, monday, monday + Math.max(...days) + 1, clock);
}

/** Monday 2025-06-16. */
const june = 20_255;

test("the same work by night and by day gives the same figures, late or night work excepted", async () => {
  const workdays = [0, 1, 2, 3, 4];
  const byDay = await figuresBy("UTC", june, workdays, 0);
  const byNight = await figuresBy("UTC", june, workdays, halfADay);
  expect(byNight).toEqual(byDay);
  // They say something: five shifts are five days in a row, and chats are two at once.
  expect(byDay.workload.map(({ consecutiveDays }) => consecutiveDays)).toEqual([5, 5, 5, 5]);
  expect(byDay.queues.find(({ queue }) => queue === "chat")?.concurrency).toBeCloseTo(2, 2);
  expect(byDay.quantities[0]).toHaveProperty("adherence");
  expect(byDay.rollUps).toHaveLength(agents.length * workdays.length);
});

test("a night from Sunday to Monday is of the week in which it began", async () => {
  const sundayToo = [2, 3, 4, 5, 6];
  const byDay = await figuresBy("UTC", june, sundayToo, 0);
  const byNight = await figuresBy("UTC", june, sundayToo, halfADay);
  // From how many seconds on a contact of a queue is a long one, the contacts of the calendar's week say.
  expect(withoutDemand(byNight.quantities)).toEqual(withoutDemand(byDay.quantities));
  expect(byNight.quantities.map(contactsOfDemand)).toEqual(byDay.quantities.map(contactsOfDemand));
  expect(byNight.rollUps).toEqual(byDay.rollUps);
  expect(byNight.days).toEqual(byDay.days);
});

function withoutDemand(quantities: readonly Readonly<Record<string, unknown>>[]) {
  return quantities.map(({ "emotional-demand": _, ...others }) => others);
}

function contactsOfDemand({ "emotional-demand": demand }: Readonly<Record<string, unknown>>): unknown {
  return Array.isArray(demand) ? demand.slice(1) : demand;
}

test("also where the clock changes in a night", async () => {
  // The last Sunday of October 2025 and of March 2026: clocks go back, and forward, in the night before it.
  for (const sunday of [20_387, 20_541]) {
    const monday = mondayOf(weekOfDay(sunday));
    const week = [2, 3, 4, 5];
    const byDay = await figuresBy("Europe/Berlin", monday, week, 0);
    const byNight = await figuresBy("Europe/Berlin", monday, week, halfADay);
    expect(byNight.quantities).toEqual(byDay.quantities);
    expect(byNight.rollUps).toEqual(byDay.rollUps);
    expect(byNight.days).toEqual(byDay.days);
    expect(byNight.ledger).toEqual(byDay.ledger);
  }
});
