import { columnLabels } from "../../../domain/mapping/column-labels.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import type { Format } from "../formats/format.ts";
import { formatById, type Recognised, recogniseFormat, recogniseHeadless } from "../formats/formats.ts";
import { findMappedHeader, headers, type MappedHeader } from "../mapping/find-mapped-table.ts";
import { headerFingerprint } from "../mapping/header-fingerprint.ts";
import { mappedRows } from "../mapping/mapped-rows.ts";
import type { SavedMapping } from "../mapping/saved-mapping.ts";
import { namedRows } from "./named-rows.ts";
import { lackOf, nearness } from "./nearest-layout.ts";

type Row = readonly string[];

/** Where a table's header is, and the layout by which it is known. */
export interface FoundHeader extends Recognised {
  /** Place of the header among the rows; -1 where the table has none. */
  readonly at: number;
  /** The columns, as the header or the layout names them; of a mapped file those of the plain format. */
  readonly header: Row;
  /** The file's own names of its columns. */
  readonly ownHeader: Row;
  /** By which its rows are made into those of the plain format; null where the layout reads the file itself. */
  readonly mapping: Mapping | null;
}

/** As what somebody wants a file to be read. */
export interface Wanted {
  /** The layout that it is said to be. */
  readonly format?: Format | undefined;
  /** The mapping by which it is to be read. */
  readonly mapping?: Mapping | undefined;
  /** The mappings by whose headers it may be known, where neither is said. */
  readonly saved?: readonly SavedMapping[] | undefined;
}

/**
 * Finds the header of a table. A mapping that was named reads it or nothing does; one that was saved for this very
 * header wins over a known layout, for somebody confirmed it.
 */
export function findWanted(rows: readonly Row[], wanted: Wanted): FoundHeader | undefined {
  return findMapped(rows, wanted) ?? (wanted.mapping ? undefined : findHeader(rows, wanted.format));
}

/** The header by which a mapping is known, where one was named or saved for it. */
export function findMapped(
  rows: readonly Row[],
  { format, mapping, saved = [] }: Wanted,
): FoundHeader | undefined {
  if (mapping) return foundBy(mapping, findMappedHeader(rows, mapping));
  return format ? undefined : savedFor(rows, saved);
}

/** The table of a mapping that was saved for a header of just these labels, in any order. */
function savedFor(rows: readonly Row[], saved: readonly SavedMapping[]): FoundHeader | undefined {
  for (const height of new Set(saved.map(({ mapping }) => mapping.table.headerRows))) {
    const known = saved.filter(({ mapping }) => mapping.table.headerRows === height);
    for (const candidate of headers(rows, [height || 1])) {
      const fingerprint = headerFingerprint(columnLabels(candidate.header));
      const one = known.find((other) => other.fingerprint === fingerprint);
      if (one) return foundBy(one.mapping, findMappedHeader(rows, one.mapping));
    }
  }
  return undefined;
}

function foundBy(mapping: Mapping, found: MappedHeader | undefined): FoundHeader | undefined {
  const format = formatById(mapping.kind);
  if (!found || !format) return undefined;
  const { header } = mappedRows(mapping, found.header);
  const evidence = [`read by the mapping "${mapping.name}"`];
  return { format, evidence, at: found.at, header, ownHeader: found.header, mapping };
}

/**
 * Finds the header of a table: the first of its first rows by which a layout knows the file, for titles may
 * stand above it; else the shape of rows without a header. Where somebody says which layout it is, the row
 * that has the most of its columns will do, as long as a record can be built.
 */
export function findHeader(rows: readonly Row[], asked: Format | undefined): FoundHeader | undefined {
  for (const [at, header] of namedRows(rows)) {
    const recognised = asked ? recognisedAs(asked, header) : recogniseFormat(header);
    if (recognised) return { ...recognised, at, header, ownHeader: header, mapping: null };
  }
  const headless = asked ? headlessAs(asked, rows) : recogniseHeadless(rows);
  if (headless) {
    const header = headless.headless ?? [];
    return { ...headless, at: -1, header, ownHeader: header, mapping: null };
  }
  return asked && nearestRow(rows, asked);
}

/** The first rows that can name columns. */
export function candidateHeaders(rows: readonly Row[]): Row[] {
  return namedRows(rows).map(([, header]) => header);
}

function recognisedAs(format: Format, header: Row): Recognised | undefined {
  const evidence = format.recognise(header);
  return evidence && { format, evidence };
}

function headlessAs(format: Format, rows: readonly Row[]): Recognised | undefined {
  const found = format.headless?.(rows);
  return found && { format, evidence: found.evidence, headless: found.columns };
}

function nearestRow(rows: readonly Row[], format: Format): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (const [at, header] of namedRows(rows)) {
    const { lacks, lacksEssential } = lackOf(header, format);
    if (lacksEssential.length > 0) continue;
    if (best && nearness(header, format.needed) <= nearness(best.header, format.needed)) continue;
    const without = lacks.length > 0 ? `, without ${lacks.join(", ")}` : "";
    const evidence = [`read as ${format.id}, as you said${without}`];
    best = { format, at, header, ownHeader: header, mapping: null, evidence };
  }
  return best;
}
