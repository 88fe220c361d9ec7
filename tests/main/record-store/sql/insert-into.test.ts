import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Columns } from "../../../../src/main/record-store/sql/columns.ts";
import {
  insertFrom,
  insertInto,
  type OnConflict,
} from "../../../../src/main/record-store/sql/insert-into.ts";
import { openWritable, type WritableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { storeKey, temporaryFolder } from "../store/store-fixture.ts";

const columns = {
  agent: "text",
  day: "integer",
  handled: "integer",
  seconds: "real?",
} as const satisfies Columns;

function tableOfDays(): WritableStore {
  const { store, close } = openWritable({ file: join(temporaryFolder(), "days.db"), key: storeKey });
  onTestFinished(close);
  store.script(`CREATE TABLE day (
    day_id INTEGER PRIMARY KEY, seconds REAL, handled INTEGER NOT NULL, day INTEGER NOT NULL, agent TEXT NOT NULL,
    UNIQUE (agent, day)) STRICT`);
  return store;
}

const monday = { agent: "ann", day: 1, handled: 7, seconds: 420.5 };
const daysOf = (store: WritableStore) =>
  store.rows("SELECT agent, day, handled, seconds FROM day ORDER BY day_id");

describe("a row that is inserted", () => {
  test("has each value under its own column, in whatever order table, list and row have them", () => {
    const store = tableOfDays();
    const addDay = insertInto("day", columns);
    addDay(store, monday);
    addDay(store, { seconds: null, handled: 0, day: 2, agent: "bob" });
    expect(daysOf(store)).toEqual([monday, { agent: "bob", day: 2, handled: 0, seconds: null }]);
  });

  test("takes nothing from what else its object holds", () => {
    const store = tableOfDays();
    const more = { ...monday, extra: "of no column" };
    insertInto("day", columns)(store, more);
    expect(daysOf(store)).toEqual([monday]);
  });

  test("says its id, and that it came", () => {
    const store = tableOfDays();
    const addDay = insertInto("day", columns);
    expect(addDay(store, monday)).toEqual({ rows: 1, id: 1 });
    expect(addDay(store, { ...monday, day: 2 })).toEqual({ rows: 1, id: 2 });
  });
});

describe("a row whose key the table has", () => {
  const again = { ...monday, handled: 9, seconds: null };
  const twice = (onConflict: OnConflict) => {
    const store = tableOfDays();
    const addDay = insertInto("day", columns, onConflict);
    addDay(store, monday);
    const { rows } = addDay(store, again);
    return { rows, days: daysOf(store), ids: store.rows("SELECT day_id AS id FROM day") };
  };

  test("is refused where nothing was said of it", () => {
    const store = tableOfDays();
    const addDay = insertInto("day", columns);
    addDay(store, monday);
    expect(() => addDay(store, again)).toThrow("UNIQUE");
    expect(daysOf(store)).toEqual([monday]);
  });

  test("takes the other's place, is left out, changes the other, or is added to it", () => {
    expect(twice("replace")).toEqual({ rows: 1, days: [again], ids: [{ id: 2 }] });
    expect(twice("ignore")).toEqual({ rows: 0, days: [monday], ids: [{ id: 1 }] });
    expect(twice("overwrite")).toEqual({ rows: 1, days: [again], ids: [{ id: 1 }] });
    expect(twice({ set: "handled = handled + excluded.handled" })).toEqual({
      rows: 1,
      days: [{ ...monday, handled: 16 }],
      ids: [{ id: 1 }],
    });
  });
});

test("rows of a query go where their expressions are named", () => {
  const store = tableOfDays();
  insertInto("day", columns)(store, monday);
  const sql = insertFrom(
    "day",
    { seconds: "NULL", agent: "agent", day: "day + ?", handled: "2 * handled" },
    "FROM day",
  );
  expect(store.run(sql, 1)).toBe(1);
  expect(daysOf(store)).toEqual([monday, { agent: "ann", day: 2, handled: 14, seconds: null }]);
});

test("a statement takes values by place or by name, and a name that is missing is refused", () => {
  const store = tableOfDays();
  insertInto("day", columns)(store, monday);
  expect(store.row("SELECT handled FROM day WHERE agent = ? AND day = ?", "ann", 1)).toEqual({ handled: 7 });
  const named = "SELECT handled FROM day WHERE agent = @agent AND day = @day";
  expect(store.row(named, { day: 1, agent: "ann" })).toEqual({ handled: 7 });
  expect(store.run("UPDATE day SET handled = @more WHERE day = @day", { day: 1, more: 8 })).toBe(1);
  expect(store.rows(named, { day: 1, agent: "ann" })).toEqual([{ handled: 8 }]);
  expect(() => store.row(named, { agent: "ann" })).toThrow("day");
});
