import { expect, test } from "vitest";
import { rosterEntryKind } from "../../../src/domain/floor/roster-entry.ts";
import { contextIn, folder, read } from "./reading.ts";

async function patterns(header: string, rows: readonly string[]) {
  using files = folder();
  const columns = rosterEntryKind.columns.map((column) => column.name);
  const { records } = await read(
    files.file("roster.csv", [header, ...rows, ""].join("\n")),
    contextIn("UTC"),
    columns,
  );
  return records.map((record) => record.shift_pattern);
}

test("a roster says in its own words which shifts somebody is contracted to", async () => {
  const rows = ["1,Ann,Nights", "2,Ben,Late shift", "3,Cy,early", "4,Di,rotating", "5,Eve,"];
  expect(await patterns("agent,name,shift_pattern", rows)).toEqual(["nights", "lates", "days", null, null]);
});

test("one without the column says nothing of it", async () => {
  expect(await patterns("agent,name,team", ["1,Ann,North"])).toEqual([null]);
});
