import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { shownLabel } from "../../../domain/mapping/shown-label.ts";
import type { Format } from "../formats/format.ts";
import { formats } from "../formats/formats.ts";
import { isFigure } from "../furniture/figure.ts";
import { missingMappedColumns } from "../mapping/find-mapped-table.ts";
import { isWrittenTime } from "../read/written-time.ts";
import { candidateHeaders } from "./find-header.ts";
import { lackOf, type NearLayout, nearestLayout } from "./nearest-layout.ts";
import { Refusal } from "./refusal.ts";
import { totalsSentence } from "./totals-report.ts";

type Row = readonly string[];

const howToPropose = '"evenkeel import FILE --propose OUT.json"';

/**
 * Why a file in no known layout is refused: it holds totals alone; or which layout it comes nearest to, and what of
 * it is missing.
 *
 * @param tables the file's first rows, once for each way in which they can be cut
 */
export function unknownLayout(name: string, tables: readonly (readonly Row[])[]): Refusal {
  const candidates = tables.map(candidateHeaders);
  for (const [at, headers] of candidates.entries()) {
    const totals = totalsSentence(name, headers, (header) => lackWords(header, tables[at] ?? []));
    if (totals) return new Refusal("totals-only", totals);
  }
  const near = candidates.map((rows) => nearestLayout(rows, formats)).find((found) => found !== undefined);
  if (near) return new Refusal("unknown-format", nearSentence(name, near), offered(near));
  const rows = tables[0] ?? [];
  const header = likeliestHeader(candidates[0] ?? []) ?? rows[0] ?? [];
  const why = lackWords(header, rows);
  const proposed = why === "" ? `, and ${howToPropose} proposes what its columns mean` : "";
  return new Refusal(
    "unknown-format",
    `${name} is in no format that is known here (its columns: ${seen(header)})${why}; "evenkeel formats" lists the known ones${proposed}.`,
  );
}

/** Why a file cannot be read as the layout that somebody said it is. */
export function notThisLayout(name: string, asked: Format, tables: readonly (readonly Row[])[]): Refusal {
  const candidates = tables.flatMap(candidateHeaders);
  const near = nearestLayout(candidates, [asked]);
  const header = near?.header ?? likeliestHeader(candidates) ?? [];
  const { lacksEssential } = near ?? lackOf(header, asked);
  const lack =
    lacksEssential.length > 0 ? `${lacksEssential.join(", ")}, without which no record can be built` : "";
  return new Refusal(
    "not-this-format",
    `${name} does not have the columns of ${asked.id}${lack && `: it lacks ${lack}`} (it has ${seen(header)}); leave the format out or choose another.`,
  );
}

/** Why a file cannot be read by a mapping. */
export function notThisMapping(name: string, mapping: Mapping, tables: readonly (readonly Row[])[]): Refusal {
  const [rows = []] = tables;
  if (mapping.table.headerRows === 0) {
    return new Refusal(
      "mapping-other-file",
      `${name} is not a file of the mapping "${mapping.name}": its rows do not have ${mapping.table.columns.length} columns. Choose another mapping, or have a new one proposed.`,
    );
  }
  const lacks = tables
    .map((table) => missingMappedColumns(table, mapping))
    .reduce((fewest, next) => (next.length < fewest.length ? next : fewest));
  const header = likeliestHeader(candidateHeaders(rows)) ?? [];
  return new Refusal(
    "mapping-other-file",
    `${name} is not a file of the mapping "${mapping.name}": it has no ${columnWords(lacks.slice(0, maxSeen).map(shownLabel))} (it has ${seen(header)}). Choose another mapping, or have a new one proposed.`,
  );
}

function nearSentence(name: string, { format, lacks, lacksEssential }: NearLayout): string {
  const looks = `${name} looks like ${format.title}`;
  if (lacksEssential.length > 0) {
    const others = lacks.filter((column) => !lacksEssential.includes(column));
    const also = others.length > 0 ? `, nor ${listed(others)}` : "";
    const those = lacks.length > 1 ? "those columns" : "that column";
    return `${looks}, but has no ${columnWords(lacksEssential)}, without which no record can be built${also}; export it again with ${those}; if it is another export, ${howToPropose} proposes what its columns mean.`;
  }
  const but = lacks.length > 0 ? `, but has no ${columnWords(lacks)}` : "";
  return `${looks}${but}; import it with --as ${format.id} if it is.`;
}

function offered({ format, lacks, lacksEssential }: NearLayout) {
  return lacksEssential.length > 0 ? undefined : { format: format.id, title: format.title, lacks };
}

/** @example columnWords(["from", "to"]) // "columns from and to" */
function columnWords(names: readonly string[]): string {
  return `${names.length > 1 ? "columns" : "column"} ${listed(names)}`;
}

/** @example listed(["a", "b", "c"]) // "a, b and c" */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Of rows that could name columns the one that names the most. */
function likeliestHeader(rows: readonly Row[]): Row | undefined {
  const named = (row: Row) => row.filter((cell) => cell !== "" && !isFigure(cell)).length;
  return rows.reduce<Row | undefined>(
    (best, row) => (best && named(best) >= named(row) ? best : row),
    undefined,
  );
}

const idLike =
  /(?:^|[^\p{L}])(?:id|ids|uuid|guid|uii|key|ref|reference|ticket|case)(?:$|[^\p{L}])|[a-z]I[dD]$|(?:^|_)id$/u;

/** What a record needs and no column of a table has: a time, and an id. */
function lackWords(header: Row, rows: readonly Row[]): string {
  const below = rows.slice(rows.indexOf(header) + 1);
  const hasTimes = below.some((row) => row.some((cell) => isWrittenTime(cell)));
  const hasIds = header.some((cell) => idLike.test(cell));
  if (hasTimes || below.length === 0) return "";
  return hasIds
    ? ", and none of its columns holds a time"
    : ", and its rows have no time and no id, so no record can be made of them";
}

const maxSeen = 8;

function seen(header: Row): string {
  const shown = header.slice(0, maxSeen).map((cell) => shownLabel(cell) || "(unnamed)");
  const more = header.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
