import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Handled,
  handledByAgent,
  type Interval,
  intervalsByAgent,
  type Row,
  secondsOf,
  type WrittenFloor,
  writtenFloor,
} from "./floor-fixture.ts";

let floor: WrittenFloor;
let contacts: Row[];
let handled: Map<string, Handled[]>;
let intervals: Map<string, Interval[]>;

beforeAll(async () => {
  floor = await writtenFloor({ seed: 7 });
  contacts = await floor.rowsOf("contacts");
  handled = handledByAgent(contacts);
  intervals = intervalsByAgent(await floor.rowsOf("agent-states"));
});

afterAll(() => floor?.remove());

/** Whether one absence of the agent covers the day. */
function isAway(absences: readonly Row[], agent: string, day: string): boolean {
  return absences.some((row) => row.agent === agent && (row.from ?? "") <= day && day <= (row.to ?? ""));
}

describe("an agent's time", () => {
  test("contacts of one agent never overlap", () => {
    for (const own of handled.values()) {
      for (let at = 1; at < own.length; at++) {
        if ((own[at]?.from ?? 0) < (own[at - 1]?.to ?? 0)) expect.fail(JSON.stringify(own[at]?.row));
      }
    }
    expect(handled.size).toBe(floor.manifest.agents);
  });

  test("states of one agent never overlap and none is empty", () => {
    for (const own of intervals.values()) {
      for (const [at, interval] of own.entries()) {
        if (interval.to <= interval.from || interval.from < (own[at - 1]?.to ?? 0))
          expect.fail(JSON.stringify(interval));
      }
    }
    expect(intervals.size).toBe(floor.manifest.agents);
  });

  test("talk, hold and after-contact work in the states are those of the contacts, second for second", () => {
    for (const [agent, own] of handled) {
      const states = intervals.get(agent) ?? [];
      let next = 0;
      for (const { row, from, to } of own) {
        const seconds: Record<string, number> = { talk: 0, hold: 0, acw: 0 };
        while ((states[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
        for (let interval = states[next]; interval && interval.from < to; interval = states[++next]) {
          seconds[interval.state] = (seconds[interval.state] ?? 0) + interval.to - interval.from;
        }
        const { talk, hold, acw } = seconds;
        const same =
          talk === Number(row.talk_seconds) &&
          hold === Number(row.hold_seconds) &&
          acw === Number(row.acw_seconds);
        if (!same) expect.fail(`${JSON.stringify(row)} against ${JSON.stringify(seconds)}`);
      }
    }
  });

  test("states cover each worked shift without a gap, and nobody works a shift they are absent from", async () => {
    const absences = await floor.rowsOf("absence");
    let missed = 0;
    for (const { agent = "", shift_start, shift_end } of await floor.rowsOf("shifts")) {
      const start = secondsOf(shift_start);
      const end = secondsOf(shift_end);
      // A shift of this floor begins on the service day that its start falls on, an hour ahead at most.
      const day = new Date((start + 3600) * 1000).toISOString().slice(0, 10);
      const own = (intervals.get(agent) ?? []).filter(
        (interval) => interval.from < end && interval.to > start,
      );
      if (isAway(absences, agent, day)) {
        expect(own).toEqual([]);
        missed++;
        continue;
      }
      expect(own[0]?.from).toBeLessThanOrEqual(start + 300);
      expect(own.at(-1)?.to).toBeGreaterThanOrEqual(end - 300);
      const gap = own.find(({ from }, at) => at > 0 && from !== own[at - 1]?.to);
      if (gap) expect.fail(`a gap before ${JSON.stringify(gap)}`);
    }
    expect(missed).toBeGreaterThan(0);
  });

  test("a contact's times lie in their order, and its parts add up", () => {
    for (const row of contacts) {
      const [offered, answered, ended] = [row.offered_at, row.answered_at, row.ended_at].map(secondsOf) as [
        number,
        number,
        number,
      ];
      const sound =
        row.outcome === "abandoned"
          ? row.agent === "" && row.answered_at === "" && ended - offered === Number(row.wait_seconds)
          : answered - offered === Number(row.wait_seconds) &&
            ended - answered === Number(row.talk_seconds) + Number(row.hold_seconds);
      if (!sound) expect.fail(JSON.stringify(row));
    }
  });

  test("nothing lies outside the period", async () => {
    const { from, until } = floor.manifest;
    const states = await floor.rowsOf("agent-states");
    const surveys = await floor.rowsOf("surveys");
    const evaluations = await floor.rowsOf("evaluations");
    const instants = [
      ...contacts.flatMap((row) => [row.offered_at, row.ended_at]),
      ...states.flatMap((row) => [row.started_at, row.ended_at]),
      ...surveys.map((row) => row.answered_at),
      ...evaluations.map((row) => row.evaluated_at),
    ].map((iso) => iso ?? "");
    const days = new Set(instants.map((iso) => iso.slice(0, 10)));
    expect([...days].sort().at(0)).toBe(from);
    expect([...days].every((day) => day <= until)).toBe(true);
  });
});

describe("who is there", () => {
  test("a few are contracted to fewer hours, and the night team to nights", async () => {
    const roster = await floor.rowsOf("roster");
    const hours = roster.map((row) => Number(row.weekly_hours));
    expect(hours.every((contracted) => contracted >= 20 && contracted <= 40)).toBe(true);
    const few = hours.filter((contracted) => contracted <= 24).length;
    expect(few).toBeGreaterThanOrEqual(2);
    expect(few).toBeLessThan(roster.length / 4);
    const patterns = Map.groupBy(roster, (row) => row.shift_pattern ?? "");
    expect([...patterns.keys()].sort()).toEqual(["", "days", "nights"]);
    expect(new Set(patterns.get("nights")?.map((row) => row.team))).toEqual(new Set(["Nights"]));
  });

  test("joiners and leavers have no records outside their time", async () => {
    const roster = await floor.rowsOf("roster");
    const { from, until } = floor.manifest;
    const joined = roster.filter((row) => (row.hired_on ?? "") > from);
    const left = roster.filter((row) => row.left_on !== "");
    expect([...joined, ...left].length).toBeGreaterThanOrEqual(2);
    for (const { agent = "", hired_on = "", left_on } of [...joined, ...left]) {
      const days = (intervals.get(agent) ?? []).map(({ from }) =>
        new Date(from * 1000).toISOString().slice(0, 10),
      );
      expect(days.every((day) => day >= hired_on && day <= (left_on || until))).toBe(true);
    }
  });

  test("a full day in an ordinary queue has 45 to 70 contacts, for most", () => {
    const counts = Map.groupBy(
      contacts.filter((row) => row.team === "Billing"),
      (row) => `${row.agent} ${row.offered_at?.slice(0, 10)}`,
    );
    const sorted = [...counts.values()].map((rows) => rows.length).sort((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)];
    expect(middle).toBeGreaterThanOrEqual(45);
    expect(middle).toBeLessThanOrEqual(70);
  });

  test("Mondays are the heaviest days, and the day has its humps around eleven and three", () => {
    const offered = contacts.map((row) => new Date(row.offered_at ?? ""));
    const byWeekday = Map.groupBy(offered, (at) => at.getUTCDay());
    const monday = byWeekday.get(1)?.length ?? 0;
    for (const day of [0, 2, 3, 4, 5, 6]) expect(byWeekday.get(day)?.length ?? 0).toBeLessThan(monday);
    const byHour = Map.groupBy(offered, (at) => at.getUTCHours());
    const inHour = (hour: number) => byHour.get(hour)?.length ?? 0;
    expect(inHour(11)).toBeGreaterThan(inHour(8));
    expect(inHour(14)).toBeGreaterThan(inHour(18));
  });
});
