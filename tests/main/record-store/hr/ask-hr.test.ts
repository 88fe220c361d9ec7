import { describe, expect, test } from "vitest";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { rosterEntryKind, rosterEntryValues } from "../../../../src/domain/floor/roster-entry.ts";
import type { HrCell, HrQuestion, HrTable } from "../../../../src/main/record-store/hr/ask-hr.ts";
import { contact, importRows, newStore, type StoreFixture, type TestRow } from "../store/store-fixture.ts";

const month = "2025-06";
const day = (text: string) => serviceDayOf(text) ?? 0;

interface Staff {
  readonly team: string;
  readonly site: string;
  readonly people: number;
  readonly hired?: string;
}

/** People of teams and sites, who each handled a contact on each of two days of June 2025. */
async function floorOf(staff: readonly Staff[]): Promise<StoreFixture> {
  const fixture = await newStore();
  const rows: TestRow[] = staff.flatMap(({ team, site, people, hired = "2020-01-01" }) =>
    Array.from({ length: people }, (_, at) => `${team}-${at}`).flatMap((agent) => [
      (batcher) =>
        batcher.record(
          rosterEntryKind,
          `roster/${agent}`,
          null,
          rosterEntryValues({
            agent,
            name: agent,
            team,
            site,
            supervisor: null,
            email: null,
            weeklyHours: null,
            hiredOn: day(hired),
            leftOn: null,
            shiftPattern: null,
          }),
        ),
      ...["2025-06-10", "2025-06-17"].map((text) => {
        const at = day(text) * 86_400 + 36_000;
        const times = { serviceDay: day(text), offeredAt: at, answeredAt: at, endedAt: at + 600 };
        return contact(`${agent}-${text}`, { agent, ...times });
      }),
    ]),
  );
  await importRows(fixture, { name: "staff.csv", rows });
  return fixture;
}

function ask({ store }: StoreFixture, differs: Partial<HrQuestion> = {}): Promise<HrTable> {
  return store.write("askHr", {
    figures: "workload",
    by: "team",
    within: null,
    months: [month],
    today: day("2025-07-01"),
    at: 1,
    ...differs,
  });
}

const short = (cell: HrCell | undefined) => (cell?.told ? cell.people : (cell?.why ?? "none"));
const shown = (table: HrTable) => ({
  ...Object.fromEntries(table.groups.map((group, at) => [group, short(table.months[0]?.cells[at])])),
  all: short(table.months[0]?.all),
});

describe("what HR is shown", () => {
  test("hides a small team, and the next smallest so that the total does not give it away", async () => {
    const floor = await floorOf([
      { team: "Billing", site: "North", people: 12 },
      { team: "Claims", site: "North", people: 4 },
      { team: "Support", site: "South", people: 9 },
      { team: "Sales", site: "South", people: 7 },
    ]);
    const table = await ask(floor);
    expect(shown(table)).toEqual({ Billing: 12, Claims: "small", Support: 9, Sales: "small", all: 32 });
    const [billing] = table.months[0]?.cells ?? [];
    expect(billing).toMatchObject({
      figures: { contactsAWeek: 1, handleSecondsAWeek: 600, occupancy: null },
    });
    // Nothing of a hidden group but its name.
    expect(Object.keys(table.months[0]?.cells[1] ?? {}).sort()).toEqual(["told", "why"]);
  });

  test("does not report a site that would give a hidden team away, whatever was asked first", async () => {
    const staff = [
      { team: "Billing", site: "North", people: 12 },
      { team: "Claims", site: "North", people: 4 },
      { team: "Support", site: "South", people: 20 },
      { team: "Sales", site: "South", people: 7 },
    ];
    const teamsFirst = await floorOf(staff);
    expect(shown(await ask(teamsFirst))).toEqual({
      Billing: 12,
      Claims: "small",
      Support: 20,
      Sales: "small",
      all: 43,
    });
    // North less Billing is Claims; South less Support would then do as well.
    expect(shown(await ask(teamsFirst, { by: "site" }))).toMatchObject({ North: "earlier", all: 43 });
    const sitesFirst = await floorOf(staff);
    expect(shown(await ask(sitesFirst, { by: "site" }))).toEqual({ North: 16, South: 27, all: 43 });
    expect(shown(await ask(sitesFirst))).toMatchObject({ Billing: "earlier", Claims: "small", all: 43 });
  });

  test("answers the same question again with the same figures", async () => {
    const floor = await floorOf([
      { team: "Billing", site: "North", people: 12 },
      { team: "Support", site: "North", people: 9 },
    ]);
    expect(await ask(floor)).toEqual(await ask(floor));
  });

  test("refuses a filter that differs from an earlier question by fewer than five people", async () => {
    const floor = await floorOf([
      { team: "Billing", site: "North", people: 12 },
      { team: "Newcomers", site: "North", people: 3, hired: "2025-05-01" },
    ]);
    expect(shown(await ask(floor, { by: "site" }))).toEqual({ North: 15, all: 15 });
    const within = { by: "tenure", group: "over-24-months" } as const;
    expect(shown(await ask(floor, { by: "site", within }))).toEqual({ North: "earlier", all: "earlier" });
    // Another month's people, and other figures, are another matter.
    const memory = floor.look((store) => store.rows<{ people: string }>("SELECT people FROM hr_told"));
    expect(memory.map(({ people }) => JSON.parse(people).length)).toEqual([15]);
  });

  test("remembers what it reported when the console was closed and started again", async () => {
    const before = await floorOf([
      { team: "Billing", site: "North", people: 12 },
      { team: "Newcomers", site: "North", people: 3, hired: "2025-05-01" },
    ]);
    const first = await ask(before, { by: "site" });
    expect(shown(first)).toEqual({ North: 15, all: 15 });
    await before.close();
    const after = await newStore(before.folder);
    // The first question after the start would give three people away, beside what was reported before it.
    const within = { by: "tenure", group: "over-24-months" } as const;
    expect(shown(await ask(after, { by: "site", within }))).toEqual({ North: "earlier", all: "earlier" });
    expect(await ask(after, { by: "site" })).toEqual(first);
    // On a floor of which nothing was reported, the same question has its answer.
    const unreported = await floorOf([
      { team: "Billing", site: "North", people: 12 },
      { team: "Newcomers", site: "North", people: 3, hired: "2025-05-01" },
    ]);
    expect(shown(await ask(unreported, { by: "site", within }))).toEqual({ North: 12, all: 12 });
  });

  test("needs ten people for wellbeing, and has nothing to report where no signal is kept", async () => {
    const floor = await floorOf([{ team: "Billing", site: "North", people: 12 }]);
    expect(await ask(floor, { figures: "signals" })).toMatchObject({ least: 10 });
    expect(shown(await ask(floor, { figures: "signals" }))).toEqual({ Billing: "small", all: "small" });
  });
});
