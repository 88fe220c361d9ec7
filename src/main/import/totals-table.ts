import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import { zoneClock } from "../../domain/calendar/zone-clock.ts";
import type { DayOrder } from "../../domain/floor/import-codes.ts";
import {
  canBeTotal,
  type FloorTotal,
  totalColumns,
  totalUnits,
} from "../../domain/reconcile/source-figure.ts";
import { columnName } from "./formats/column-name.ts";
import { fileContent } from "./read/file-content.ts";
import { isNothing } from "./read/nothing-words.ts";
import { firstRows } from "./read/row-source.ts";
import { isWorkbook, workbookSheets } from "./read/workbook-rows.ts";
import { writtenDuration } from "./read/written-duration.ts";
import { writtenDayNumber } from "./read/written-instant.ts";
import { numberOf } from "./read/written-number.ts";
import { Refusal } from "./recognise/refusal.ts";
import { separatorsOf } from "./recognise/separator.ts";
import { encodingsOf } from "./recognise/text-encoding.ts";

/** A total that a table gives of a day. */
export interface TabledTotal {
  readonly line: number;
  readonly day: ServiceDay;
  /** As the table names them; null for the whole floor. */
  readonly agent: string | null;
  readonly figure: FloorTotal;
  readonly value: number;
}

const columns = Object.entries(totalColumns) as (readonly [FloorTotal, string])[];
const hour = /^\d+:\d{2}$/;

/**
 * The totals of a small table: a day, an agent (none: the whole floor) and a figure a column. A blank says nothing of
 * its figure. Nothing of a table with a cell that cannot be read is taken.
 *
 * @throws Refusal
 */
export async function totalsTable(
  path: string,
  name: string,
  dates: DayOrder | undefined,
): Promise<readonly TabledTotal[]> {
  const found = (await tablesIn(path, name)).map(underHeader).find((table) => table !== undefined);
  if (!found) {
    const names = columns.map(([, column]) => column).join(", ");
    throw new Refusal(
      "unknown-format",
      `${name} is no table of totals: it needs a column day and at least one of ${names}; agent is blank for the whole floor.`,
    );
  }
  const totals = found.rows.flatMap((row) => totalsOfRow(name, row, found.header, dates));
  ensureOnce(name, totals);
  if (totals.length === 0)
    throw new Refusal("header-alone", `${name} has no totals below its header; fill in a row and try again.`);
  return totals;
}

interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of each sheet, or of the text by each separator that may be its own. */
async function tablesIn(path: string, name: string): Promise<readonly (readonly TableRow[])[]> {
  const { look, isPacked } = await contentOf(path, name);
  if (isPacked) throw new Refusal("binary", `${name} is packed; unpack it first.`);
  if (isWorkbook(look.start)) {
    const sheets = await workbookSheets(path, name);
    return sheets.map(({ rows }) => rows.map((cells, at) => ({ line: at + 1, cells })));
  }
  if (look.bytes > look.start.length)
    throw new Refusal("too-large", `${name} is too large for a table of totals; name a few days at a time.`);
  const [encoding, ...others] = encodingsOf(look, name);
  if (others.length > 0)
    throw new Refusal(
      "encoding-open",
      `${name} can be read in several encodings; save it as "CSV UTF-8" and try again.`,
    );
  const text = new TextDecoder(encoding).decode(look.start).replaceAll(/\r\n?/g, "\n");
  return separatorsOf(text).map((separator) => {
    const { rows, lines } = firstRows(text, false, { name, separator });
    return rows.map((cells, at) => ({ line: lines[at] ?? at + 1, cells }));
  });
}

async function contentOf(path: string, name: string) {
  try {
    return await fileContent(path, name);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("not-readable", `${name} cannot be read; check its path, and that you may open it.`);
  }
}

interface TotalsHeader {
  readonly day: number;
  readonly agent: number | undefined;
  readonly figures: readonly { readonly figure: FloorTotal; readonly column: string; readonly at: number }[];
}

function underHeader(rows: readonly TableRow[]) {
  for (const [place, { cells }] of rows.entries()) {
    const names = cells.map(columnName);
    const at = (column: string) => names.indexOf(columnName(column));
    const figures = columns.flatMap(([figure, column]) =>
      at(column) < 0 ? [] : [{ figure, column, at: at(column) }],
    );
    if (at("day") < 0 || figures.length === 0) continue;
    const header: TotalsHeader = {
      day: at("day"),
      agent: at("agent") < 0 ? undefined : at("agent"),
      figures,
    };
    return { header, rows: rows.slice(place + 1) };
  }
  return undefined;
}

function totalsOfRow(
  name: string,
  { line, cells }: TableRow,
  { day: dayAt, agent: agentAt, figures }: TotalsHeader,
  dates: DayOrder | undefined,
): TabledTotal[] {
  const given = figures.filter(({ at }) => !isNothing(cells[at] ?? ""));
  if (given.length === 0) return [];
  const day = dayOf(cells[dayAt] ?? "", dates);
  if (day === undefined)
    throw unreadable(
      name,
      line,
      "day",
      "write it as 2026-11-02, or say the order with --dates day-first or month-first",
    );
  const named = agentAt === undefined ? "" : (cells[agentAt] ?? "");
  const agent = isNothing(named) ? null : named;
  return given.map(({ figure, column, at }) => {
    const text = cells[at] ?? "";
    const value = totalUnits[figure] === "contacts" ? wholeNumber(text) : seconds(text);
    if (value === undefined || !canBeTotal(figure, value))
      throw unreadable(
        name,
        line,
        column,
        totalUnits[figure] === "contacts" ? "write a whole number" : "write seconds, or a time as 3:12:00",
      );
    if (agent !== null && (figure === "offered" || figure === "abandoned"))
      throw unreadable(name, line, column, "such a total is the whole floor's, so the agent stays blank");
    return { line, day, agent, figure, value };
  });
}

function dayOf(text: string, dates: DayOrder | undefined): ServiceDay | undefined {
  const clock = zoneClock("UTC");
  const day = clock && writtenDayNumber(text, dates, clock);
  return typeof day === "number" ? day : undefined;
}

/** Groups of three digits are thousands: a count has no decimals. */
function wholeNumber(text: string): number | undefined {
  return numberOf(text, /^\d{1,3}(?:\.\d{3})+$/.test(text) ? "decimal-comma" : "decimal-point");
}

/** The columns say seconds. A clock of two parts could be hours as well as minutes, and is not guessed at. */
function seconds(text: string): number | undefined {
  if (hour.test(text)) return undefined;
  const written = writtenDuration(text);
  return written?.kind === "said" ? written.seconds : wholeNumber(text);
}

function ensureOnce(name: string, totals: readonly TabledTotal[]): void {
  const lines = new Map<string, number>();
  for (const { line, day, agent, figure } of totals) {
    const key = JSON.stringify([day, agent, figure]);
    const before = lines.get(key);
    if (before !== undefined)
      throw new Refusal(
        "two-columns-of-one-name",
        `${name}: lines ${before} and ${line} are of the same day and agent; leave one of them.`,
      );
    lines.set(key, line);
  }
}

function unreadable(name: string, line: number, column: string, todo: string): Refusal {
  return new Refusal("nothing-accepted", `${name}: ${column} in line ${line} cannot be read; ${todo}.`);
}
