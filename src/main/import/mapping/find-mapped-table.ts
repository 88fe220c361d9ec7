import { joinedHeader } from "../../../domain/mapping/joined-header.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { neededColumns, readColumns } from "../../../domain/mapping/needed-columns.ts";
import { namedRows } from "../recognise/named-rows.ts";
import { columnPlaces } from "./column-places.ts";

type Row = readonly string[];

/** Where the table of a mapping is. */
export interface MappedHeader {
  /** Place among the rows of the last one that names the columns; -1 where none does. */
  readonly at: number;
  /** The file's own names of its columns. */
  readonly header: Row;
}

const mostHeaderRows = 3;
const rowsLookedAt = 40;

/**
 * The header by which a file is one of a mapping: the first of its rows, one or several together, that have every
 * column without which no record can be built, in any order and among others. Undefined where the file is another.
 */
export function findMappedHeader(rows: readonly Row[], mapping: Mapping): MappedHeader | undefined {
  const { headerRows, columns } = mapping.table;
  if (headerRows === 0) return withoutHeader(rows, columns);
  const needed = neededColumns(mapping);
  // Our own files of rejected rows name each column in one row.
  return headers(rows, [headerRows, 1]).find(({ header }) => missing(header, needed).length === 0);
}

/** The needed columns that the likeliest header of a file lacks. */
export function missingMappedColumns(rows: readonly Row[], mapping: Mapping): string[] {
  const [needed, read] = [neededColumns(mapping), readColumns(mapping)];
  const candidates = headers(rows, [mapping.table.headerRows, 1]);
  const [best] = candidates
    .map(({ header }) => header)
    .toSorted((a, b) => missing(a, read).length - missing(b, read).length);
  return best ? missing(best, needed) : needed;
}

/** Rows, one or several together, that may name a table's columns. */
export function headers(rows: readonly Row[], heights: readonly number[]): MappedHeader[] {
  const tall = [...new Set(heights)].filter((height) => height >= 1 && height <= mostHeaderRows);
  return tall.flatMap((height) =>
    height === 1
      ? namedRows(rows).map(([at, header]) => ({ at, header }))
      : rows.slice(0, rowsLookedAt).flatMap((_, from) => {
          const together = rows.slice(from, from + height);
          if (together.length < height) return [];
          return [{ at: from + height - 1, header: joinedHeader(together) }];
        }),
  );
}

function missing(header: Row, columns: readonly string[]): string[] {
  const placeOf = columnPlaces(header);
  return columns.filter((column) => placeOf(column) < 0);
}

/** A table without a header is known by how many columns it has: most of its rows are as wide. */
function withoutHeader(rows: readonly Row[], columns: readonly string[]): MappedHeader | undefined {
  const width = columns.length;
  const looked = rows.slice(0, rowsLookedAt);
  const fitting = looked.filter((row) => row.length === width).length;
  if (looked.length === 0 || fitting * 2 <= looked.length) return undefined;
  return { at: -1, header: columns };
}
