import { describe, expect, test } from "vitest";
import { rosterEntryKind, rosterEntryValues } from "../../../../src/domain/floor/roster-entry.ts";
import type { TypedPerson } from "../../../../src/domain/people/typed-person.ts";
import { contact, importRows, newStore, type StoreFixture } from "../store/store-fixture.ts";

const at = 1_760_000_000;
const dm = { scope: "all", by: "DM" } as const;

function roster(fixture: StoreFixture, name: string, statedAt: number, says: Partial<Entry>) {
  const entry = {
    agent: "ann",
    name: "Ann Byrne",
    team: null,
    site: null,
    supervisor: null,
    email: null,
    weeklyHours: null,
    hiredOn: null,
    leftOn: null,
    shiftPattern: null,
    ...says,
  };
  return importRows(fixture, {
    name,
    statedAt,
    rows: [(batcher) => batcher.record(rosterEntryKind, "roster/ann", null, rosterEntryValues(entry))],
  });
}
type Entry = Parameters<typeof rosterEntryValues>[0];

const typed = (
  fixture: StoreFixture,
  fields: TypedPerson,
  more: Partial<{ at: number; scope: string[] }> = {},
) =>
  fixture.store.write("typePerson", {
    person: "ann",
    isNew: false,
    fields,
    takenBack: [],
    at,
    ...dm,
    ...more,
  });
const taken = (fixture: StoreFixture, field: "team" | "weekly_hours" | "shift_pattern", when = at + 1) =>
  fixture.store.write("typePerson", {
    person: "ann",
    isNew: false,
    fields: {},
    takenBack: [field],
    at: when,
    ...dm,
  });

function ann(fixture: StoreFixture) {
  return fixture.look((store) =>
    store.row(
      `SELECT agent.name AS name, team.name AS team, weekly_hours AS hours FROM agent LEFT JOIN team USING (team_id)
        WHERE source_id = 'ann'`,
    ),
  );
}

const shiftsOfAnn = (fixture: StoreFixture) =>
  fixture.look((store) => store.row("SELECT shift_pattern AS shifts FROM agent WHERE source_id = 'ann'"));

describe("what is typed of a person", () => {
  test("may be the shifts that they are contracted to, until a roster's word is taken", async () => {
    const fixture = await newStore();
    await roster(fixture, "first.csv", at - 9, { shiftPattern: "days" });
    await typed(fixture, { shift_pattern: "nights" });
    expect(shiftsOfAnn(fixture)).toEqual({ shifts: "nights" });
    const { rosters } = (await fixture.store.read("personDetail", { agent: "ann", scope: "all" })) ?? {};
    expect(rosters).toEqual([{ field: "shift_pattern", value: "days", at: at - 9 }]);
    await taken(fixture, "shift_pattern");
    expect(shiftsOfAnn(fixture)).toEqual({ shifts: "days" });
  });

  test("holds against rosters before and after it, field by field, until a roster's word is taken", async () => {
    const fixture = await newStore();
    await roster(fixture, "first.csv", at - 9, { team: "Blue", weeklyHours: 40 });
    await typed(fixture, { team: "Green" });
    expect(ann(fixture)).toEqual({ name: "Ann Byrne", team: "Green", hours: 40 });
    await roster(fixture, "later.csv", at + 9, { team: "Red", weeklyHours: 30 });
    expect(ann(fixture)).toEqual({ name: "Ann Byrne", team: "Green", hours: 30 });
    const { imports } = await taken(fixture, "team");
    expect(ann(fixture)).toEqual({ name: "Ann Byrne", team: "Red", hours: 30 });
    await fixture.store.write("undoImport", { importId: imports[0] as number, at: at + 2 });
    expect(ann(fixture)).toEqual({ name: "Ann Byrne", team: "Green", hours: 30 });
    await fixture.store.write("redoImport", { importId: imports[0] as number, at: at + 3 });
    expect(ann(fixture)).toEqual({ name: "Ann Byrne", team: "Red", hours: 30 });
  });

  test("may be that there is none, and can be typed again after a roster's word was taken", async () => {
    const fixture = await newStore();
    await roster(fixture, "first.csv", at - 9, { team: "Blue", weeklyHours: 40 });
    await importRows(fixture, { name: "calls.csv", rows: [contact("1", { team: "Blue" })] });
    await typed(fixture, { team: null });
    expect(ann(fixture)).toMatchObject({ team: null });
    await taken(fixture, "team");
    expect(ann(fixture)).toMatchObject({ team: "Blue" });
    await typed(fixture, { team: "Green" }, { at: at + 5 });
    expect(ann(fixture)).toMatchObject({ team: "Green" });
  });

  test("goes when it is undone, whatever came meanwhile", async () => {
    const fixture = await newStore();
    await importRows(fixture, { name: "calls.csv", rows: [contact("1")] });
    const { imports } = await typed(fixture, { team: "Green", weekly_hours: 20 });
    expect(ann(fixture)).toEqual({ name: null, team: "Green", hours: 20 });
    await roster(fixture, "later.csv", at - 9, { team: "Blue" });
    await fixture.store.write("undoImport", { importId: imports[0] as number, at: at + 2 });
    expect(ann(fixture)).toEqual({ name: "Ann Byrne", team: "Blue", hours: null });
  });

  test("of a person under several names holds under each, and parts with its name", async () => {
    const fixture = await newStore();
    await roster(fixture, "first.csv", at - 9, { team: "Blue" });
    await importRows(fixture, { name: "calls.csv", rows: [contact("1", { agent: "a.byrne" })] });
    await fixture.store.write("typePerson", {
      person: "a.byrne",
      isNew: false,
      fields: { team: "Green" },
      takenBack: [],
      at,
      ...dm,
    });
    await fixture.store.write("joinPeople", { person: "ann", names: ["a.byrne"], at, ...dm });
    expect(ann(fixture)).toMatchObject({ name: "Ann Byrne", team: "Green" });
    await taken(fixture, "team");
    expect(ann(fixture)).toMatchObject({ team: "Blue" });
    await fixture.store.write("partPerson", { name: "a.byrne", at, ...dm });
    expect(ann(fixture)).toMatchObject({ team: "Blue" });
  });

  test("may be of somebody new, once, and within one's own teams", async () => {
    const fixture = await newStore();
    const add = (person: string, team: string, scope: "all" | string[] = "all") =>
      fixture.store.write("typePerson", {
        person,
        isNew: true,
        fields: { name: "Bob Lee", team },
        takenBack: [],
        at,
        by: "DM",
        scope,
      });
    expect(await add("bob", "Blue", ["Blue"])).toMatchObject({ agent: "bob" });
    await expect(add("bob", "Blue")).rejects.toMatchObject({ reason: "known-already" });
    await expect(add("cy", "Green", ["Blue"])).rejects.toMatchObject({ reason: "another-team" });
    await expect(typed(fixture, { team: "Blue" })).rejects.toMatchObject({ reason: "unknown-agent" });
    expect(await fixture.store.read("agents", { scope: "all" })).toEqual([
      { agent: "bob", name: "Bob Lee", team: "Blue" },
    ]);
    await importRows(fixture, { name: "calls.csv", rows: [contact("1")] });
    await typed(fixture, { team: "Blue" });
    await expect(typed(fixture, { team: "Green" }, { scope: ["Blue"] })).rejects.toMatchObject({
      reason: "another-team",
    });
    await expect(typed(fixture, {})).rejects.toMatchObject({ reason: "nothing-typed" });
    expect(await add(" d\u200be\n", "Blue")).toMatchObject({ agent: "de" });
    for (const person of [" ", "\u202e", "+44 20 7946 0018"])
      await expect(add(person, "Blue")).rejects.toMatchObject({ reason: "no-id" });
    await expect(add(" bob\t", "Blue")).rejects.toMatchObject({ reason: "known-already" });
    await expect(typed(fixture, { hired_on: 20_000, left_on: 19_000 })).rejects.toMatchObject({
      reason: "left-before-hired",
    });
  });
});

describe("leave that is typed", () => {
  const leave = (fixture: StoreFixture, from: number, to: number, key: string | null = null) =>
    fixture.store.write("typeLeave", {
      person: "ann",
      leave: key,
      from,
      to,
      kind: "planned",
      at: at + from,
      ...dm,
    });
  const absences = (fixture: StoreFixture) =>
    fixture.look((store) =>
      store.rows("SELECT service_day AS first, last_day AS last, kind FROM absence ORDER BY 1"),
    );

  test("counts as an absence, and can be changed and withdrawn", async () => {
    const fixture = await newStore();
    await importRows(fixture, { name: "calls.csv", rows: [contact("1")] });
    const { leave: key, imports } = await leave(fixture, 20_300, 20_305);
    expect(absences(fixture)).toEqual([{ first: 20_300, last: 20_305, kind: "planned" }]);
    const changed = await leave(fixture, 20_301, 20_303, key);
    expect(absences(fixture)).toEqual([{ first: 20_301, last: 20_303, kind: "planned" }]);
    await fixture.store.write("undoImport", { importId: changed.imports[0] as number, at: 3 });
    expect(absences(fixture)).toEqual([{ first: 20_300, last: 20_305, kind: "planned" }]);
    await fixture.store.write("redoImport", { importId: changed.imports[0] as number, at: 4 });
    const order = { person: "ann", leave: key, at: 5, ...dm };
    expect((await fixture.store.write("withdrawLeave", order)).imports).toEqual([
      ...imports,
      ...changed.imports,
    ]);
    expect(absences(fixture)).toEqual([]);
    await expect(fixture.store.write("withdrawLeave", order)).rejects.toMatchObject({
      reason: "unknown-leave",
    });
  });

  test("is of the person under any name, and refused where it cannot be", async () => {
    const fixture = await newStore();
    await importRows(fixture, { name: "calls.csv", rows: [contact("1"), contact("2", { agent: "bob" })] });
    await leave(fixture, 20_300, 20_305);
    await fixture.store.write("joinPeople", { person: "bob", names: ["ann"], at, ...dm });
    await leave(fixture, 20_310, 20_311);
    expect(absences(fixture)).toHaveLength(2);
    await fixture.store.write("partPerson", { name: "ann", at, ...dm });
    const whose = fixture.look((store) =>
      store.rows("SELECT source_id AS agent FROM absence JOIN agent USING (agent_id) ORDER BY service_day"),
    );
    expect(whose).toEqual([{ agent: "ann" }, { agent: "bob" }]);
    await expect(leave(fixture, 20_305, 20_300)).rejects.toMatchObject({ reason: "ends-before-start" });
    await expect(leave(fixture, 20_300, 29_000)).rejects.toMatchObject({ reason: "leave-too-long" });
    await expect(leave(fixture, 20_300, 20_301, "absence/ann/1")).rejects.toMatchObject({
      reason: "unknown-leave",
    });
  });
});
