import type { FileProfile } from "../../../domain/mapping/propose/column-profile.ts";
import { rowSieve } from "../furniture/row-sieve.ts";
import { isNothing } from "../read/nothing-words.ts";
import { everyRow, type RowHead } from "../read/row-source.ts";
import { ColumnTally } from "./column-tally.ts";
import type { FoundTable } from "./find-table.ts";
import { profiledColumns } from "./profiled-columns.ts";
import { RowSample } from "./row-sample.ts";

/** What is to be known of a table before all its rows are gone through. */
export type ProfiledTable = RowHead & Pick<FoundTable, "name" | "titles" | "sample">;

const mostEssential = 3;
const rowsOfRecords = 200;

/** What each column of a table holds, counted over all its rows. @throws Refusal where a row cannot be cut */
export async function profileTable(table: ProfiledTable): Promise<FileProfile> {
  const tallies = table.header.map(() => new ColumnTally());
  const sample = new RowSample(table.header.length);
  const sieve = rowSieve(table, { essential: essentialOf(table) });
  let rows = 0;
  for await (const piece of everyRow(table)) {
    const { rows: records } = table.layout === "table" || table.layout === "workbook" ? sieve(piece) : piece;
    for (const cells of records) {
      rows++;
      for (let at = 0; at < tallies.length; at++) tallies[at]?.add(cells[at] ?? "");
      sample.add(cells);
    }
  }
  return { rows, sampled: sample.rows.length, columns: profiledColumns(table.header, tallies, sample.rows) };
}

/** Columns that are blank in no record, as far as the first rows show: a row that lacks them all is no record. */
function essentialOf({ header, sample }: ProfiledTable): string[] {
  const rows = sample.slice(0, rowsOfRecords);
  const filled = header.map((column, at) => ({
    column,
    blank: rows.filter((row) => isNothing(row[at] ?? "")).length,
  }));
  // Lines of totals at the foot of a short file lack them too.
  return filled
    .filter(({ blank }) => blank <= rows.length * 0.05)
    .toSorted((a, b) => a.blank - b.blank)
    .slice(0, mostEssential)
    .map(({ column }) => column);
}
