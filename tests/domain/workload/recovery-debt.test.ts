import { describe, expect, test } from "vitest";
import { isoOfServiceDay, serviceDayOf } from "../../../src/domain/calendar/service-day.ts";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import { type DemandRule, demandRules } from "../../../src/domain/workload/emotional-demand.ts";
import { breakRules } from "../../../src/domain/workload/missed-break.ts";
import {
  type DebtContact,
  type DebtRecords,
  recoveryDebt,
} from "../../../src/domain/workload/recovery-debt.ts";

const berlin = zoneClock("Europe/Berlin");
if (!berlin) throw new Error("no zone Europe/Berlin");
const at = (local: string) => berlin.instantOf(Date.parse(`${local}Z`) / 1000).at;
const range = { from: serviceDayOf("2026-06-01") as number, to: serviceDayOf("2026-06-07") as number };
const nothing: DebtRecords = { contacts: [], states: [], shifts: [] };
const contact = (from: number, to: number | null, facts: Partial<DebtContact> = {}): DebtContact => ({
  from,
  to,
  queue: "support",
  handleSeconds: to === null ? null : to - from,
  resolution: null,
  transferredIn: null,
  escalated: null,
  complaint: null,
  abuse: null,
  ...facts,
});
const shift = (from: string, to: string) => ({ activity: null, from: at(from), to: at(to) });
const debt = (records: Partial<DebtRecords>) =>
  recoveryDebt({ ...nothing, ...records }, range, berlin, () => undefined);

describe("the recovery-debt ledger", () => {
  test("without records it has no lines, and says that nothing could be judged", () => {
    const { lines, knowledge } = debt({});
    expect(lines).toEqual([]);
    expect(new Set(Object.values(knowledge))).toEqual(new Set(["no-records"]));
  });

  test("a contact without an end parts a run, and what contacts say is then a lower bound", () => {
    const nine = at("2026-06-01T09:00:00");
    const contacts = [
      contact(nine, nine + 300),
      contact(nine + 305, nine + 600),
      contact(nine + 605, null),
      contact(nine + 900, nine + 1200),
    ];
    const { lines, knowledge } = debt({ contacts });
    expect(lines.map(({ code, count }) => [code, count])).toEqual([["short-gaps", 1]]);
    expect(knowledge).toMatchObject({ "back-to-back": "at-least", "short-gaps": "at-least" });
  });

  test("contacts of which none has an end say nothing of gaps, breaks and rest", () => {
    const nine = at("2026-06-01T09:00:00");
    const { lines, knowledge } = debt({ contacts: [contact(nine, null), contact(nine + 60, null)] });
    expect(lines).toEqual([]);
    expect(new Set(Object.values(knowledge))).toEqual(new Set(["no-records"]));
  });

  test("three contacts without a gap of ten seconds are a line, two are not", () => {
    const nine = at("2026-06-01T09:00:00");
    const contacts = [
      contact(nine, nine + 300),
      contact(nine + 305, nine + 600),
      contact(nine + 609, nine + 900),
      contact(nine + 1200, nine + 1500),
      contact(nine + 1501, nine + 1800),
    ];
    const { lines, knowledge } = debt({ contacts });
    expect(lines.filter(({ code }) => code === "back-to-back")).toEqual([
      {
        code: "back-to-back",
        day: range.from,
        from: nine,
        to: nine + 900,
        seconds: 900,
        count: 3,
        rows: { kind: "contact", from: nine, to: nine + 900 },
      },
    ]);
    expect(lines.filter(({ code }) => code === "short-gaps")).toMatchObject([{ count: 3, seconds: 15 }]);
    expect(knowledge["back-to-back"]).toBe("known");
    expect(knowledge["hard-contacts"]).toBe("no-records");
    expect(knowledge["missed-break"]).toBe("at-least");
  });

  test("three hard contacts in a row are a line, judged by the rule of their week", () => {
    const nine = at("2026-06-02T09:00:00");
    const hard = [0, 1, 2].map((place) =>
      contact(nine + place * 600, nine + place * 600 + 300, { complaint: 1 }),
    );
    const found = debt({ contacts: hard });
    expect(found.lines.map(({ code, count }) => [code, count])).toEqual([["hard-contacts", 3]]);
    expect(found.knowledge["hard-contacts"]).toBe("at-least");
    const milder: DemandRule = {
      ...(demandRules[0] as DemandRule),
      version: 2,
      fromWeek: 2000,
      hardFrom: 0.9,
    };
    const rules = { demand: [...demandRules, milder], breaks: breakRules };
    expect(recoveryDebt({ ...nothing, contacts: hard }, range, berlin, () => undefined, rules).lines).toEqual(
      [],
    );
  });

  test("a rest that began before the range belongs to the day on which work began too soon", () => {
    const shifts = [
      shift("2026-05-31T14:00:00", "2026-05-31T22:00:00"),
      shift("2026-06-01T07:00:00", "2026-06-01T15:00:00"),
    ];
    const [line] = debt({ shifts }).lines;
    expect(line).toMatchObject({ code: "quick-return", seconds: 9 * 3600, rows: { kind: "shift" } });
    expect(line && isoOfServiceDay(line.day)).toBe("2026-06-01");
  });

  test("seven days of work have no weekly rest, and no day shows it that lies outside the range", () => {
    const shifts = Array.from({ length: 9 }, (_, place) => {
      const day = isoOfServiceDay(range.from - 1 + place);
      return shift(`${day}T08:00:00`, `${day}T16:00:00`);
    });
    const { lines, knowledge } = debt({ shifts });
    expect(lines).toMatchObject([
      { code: "short-weekly-rest", day: range.from, seconds: 16 * 3600, from: at("2026-06-01T00:00:00") },
    ]);
    expect(knowledge["short-weekly-rest"]).toBe("known");
  });

  test("work of six and a half hours without a break points to its states", () => {
    const states = [
      { state: "talk" as const, from: at("2026-06-03T08:00:00"), to: at("2026-06-03T14:30:00") },
    ];
    expect(debt({ states }).lines).toMatchObject([
      { code: "missed-break", seconds: 6.5 * 3600, rows: { kind: "agent_state" } },
    ]);
  });

  test("lines stand in the order of time, whatever the order of the rows", () => {
    const nine = at("2026-06-04T09:00:00");
    const contacts = Array.from({ length: 40 }, (_, place) =>
      contact(nine + place * 620, nine + place * 620 + 615, { abuse: 1 }),
    );
    const shifts = [
      shift("2026-06-03T14:00:00", "2026-06-03T23:00:00"),
      shift("2026-06-04T09:00:00", "2026-06-04T16:00:00"),
    ];
    const forwards = debt({ contacts, shifts });
    expect(debt({ contacts: contacts.toReversed(), shifts: shifts.toReversed() })).toEqual(forwards);
    const starts = forwards.lines.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(forwards.lines.map(({ code }) => code))).toEqual(
      new Set(["quick-return", "back-to-back", "short-gaps", "hard-contacts", "missed-break"]),
    );
  });
});
