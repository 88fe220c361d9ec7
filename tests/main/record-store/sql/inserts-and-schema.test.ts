import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { migrations } from "../../../../src/main/record-store/schema/migrations.ts";
import type { Columns } from "../../../../src/main/record-store/sql/columns.ts";
import { migrate } from "../../../../src/main/record-store/store/migrate.ts";
import { openWritable } from "../../../../src/main/record-store/store/open-store.ts";
import { storeKey, temporaryFolder } from "../store/store-fixture.ts";

const made = vi.hoisted((): { table: string; columns: Columns }[] => []);

// Passes on what it is given, and remembers it.
vi.mock(import("../../../../src/main/record-store/sql/insert-into.ts"), async (original) => {
  const actual = await original();
  return {
    ...actual,
    insertInto: (table, columns, onConflict) => {
      made.push({ table, columns });
      return actual.insertInto(table, columns, onConflict);
    },
  };
});

interface SchemaColumn {
  readonly name: string;
  readonly type: string;
  readonly required: 0 | 1;
  /** It has to be given: nothing else fills it. */
  readonly due: 0 | 1;
}

test("every insert of the console names columns of its table, of their kinds, and all that have to be given", async () => {
  await import("../../../../src/main/record-store/store/writes.ts");
  const file = join(temporaryFolder(), "evenkeel.db");
  const { store, close } = openWritable({ file, key: storeKey });
  onTestFinished(close);
  migrate(store, migrations, file);
  expect(made.length).toBeGreaterThan(25);
  for (const { table, columns } of made) {
    const known = store.rows<SchemaColumn>(
      `SELECT name, lower(type) AS type, "notnull" AS required,
              ("notnull" AND dflt_value IS NULL) AS due FROM pragma_table_info(?)`,
      table,
    );
    const byName = new Map(known.map((column) => [column.name, column]));
    for (const [name, kind] of Object.entries(columns)) {
      const column = byName.get(name);
      expect(column?.type, `${table}.${name}`).toBe(kind.replace("?", ""));
      // A writer may promise more than the schema asks for, and never less.
      if (column?.required) expect(kind, `${table}.${name}`).not.toContain("?");
    }
    const missing = known.filter(({ name, due }) => due && !(name in columns));
    expect(missing, table).toEqual([]);
  }
});
