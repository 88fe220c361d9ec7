import type { FileProfile } from "../../../domain/mapping/propose/column-profile.ts";
import { rowSieve } from "../furniture/row-sieve.ts";
import { isNothing } from "../read/nothing-words.ts";
import { everyRow, type RowHead } from "../read/row-source.ts";
import { canCutBytes, eachByteRow } from "./byte-rows.ts";
import { ByteTally, cellText } from "./byte-tally.ts";
import { ColumnTally, type CountedColumn } from "./column-tally.ts";
import type { FoundTable } from "./find-table.ts";
import { profiledColumns } from "./profiled-columns.ts";
import { RowSample } from "./row-sample.ts";

/** What is to be known of a table before all its rows are gone through. */
export type ProfiledTable = RowHead & Pick<FoundTable, "name" | "titles" | "sample">;

const mostEssential = 3;
const rowsOfRecords = 200;
const mostBlank = 0.4;

/** Above so many bytes the rows are gone through as bytes: the few that are no records do not weigh then. */
const largeTable = 4 * 1024 * 1024;

/** What each column of a table holds, counted over all its rows. @throws Refusal where a row cannot be cut */
export async function profileTable(table: ProfiledTable): Promise<FileProfile> {
  const counted = table.bytes > largeTable && canCutBytes(table) ? countedBytes(table) : undefined;
  const { rows, tallies, sample } = counted ?? (await countedRows(table));
  return { rows, sampled: sample.rows.length, columns: profiledColumns(table.header, tallies, sample.rows) };
}

interface Counted {
  readonly rows: number;
  readonly tallies: readonly CountedColumn[];
  readonly sample: RowSample;
}

async function countedRows(table: ProfiledTable): Promise<Counted> {
  const tallies = table.header.map(() => new ColumnTally());
  const sample = new RowSample(table.header.length);
  const sieve = rowSieve(table, { essential: essentialOf(table) });
  const isTable = table.layout === "table" || table.layout === "workbook";
  let rows = 0;
  for await (const piece of everyRow(table)) {
    for (const cells of isTable ? sieve(piece).rows : piece.rows) {
      rows++;
      for (let at = 0; at < tallies.length; at++) tallies[at]?.add(cells[at] ?? "");
      sample.add((at) => cells[at] ?? "");
    }
  }
  return { rows, tallies, sample };
}

/** The same of a large table, whose cells do not become texts; undefined where it cannot be cut so. */
function countedBytes(table: ProfiledTable): Counted | undefined {
  const decoder = new TextDecoder(table.encoding);
  const decode = (bytes: Uint8Array) => decoder.decode(bytes);
  const tallies = table.header.map(() => new ByteTally(decode));
  const sample = new RowSample(table.header.length);
  let rows = 0;
  const isWhole = eachByteRow(table, tallies.length, ({ bytes, cells, starts, ends }) => {
    rows++;
    const width = Math.min(cells, tallies.length);
    for (let at = 0; at < width; at++) {
      const from = starts[at] as number;
      const to = ends[at] as number;
      if (to > from) (tallies[at] as ByteTally).add(bytes, from, to);
    }
    sample.add((at) => (at < width ? cellText(decode(bytes.subarray(starts[at], ends[at]))) : ""));
  });
  return isWhole ? { rows, tallies, sample } : undefined;
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
    .filter(({ blank }) => blank <= rows.length * mostBlank)
    .toSorted((a, b) => a.blank - b.blank)
    .slice(0, mostEssential)
    .map(({ column }) => column);
}
