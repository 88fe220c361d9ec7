import type { DecimalMark, DurationUnit, ReadingChoices } from "../../../domain/floor/import-codes.ts";
import { columnName } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";
import { eachMappedRow } from "../mapping/each-mapped-row.ts";
import { eachOpenRow } from "../read/open-cells.ts";
import type { RowPiece } from "../read/row-source.ts";
import type { WrittenOrder } from "../read/written-time.ts";
import type { ColumnPart, ColumnReading, ColumnReadings } from "./column-reading.ts";
import { dayOrder } from "./day-order.ts";
import {
  areHours,
  durationUnit,
  type UnitDecision,
  unitBesideWrongName,
  unitInName,
} from "./duration-unit.ts";
import { FileEvidence, type NumberField, type OpenField } from "./file-evidence.ts";
import type { FileHead } from "./file-head.ts";
import type { DurationShape, NumberEvidence } from "./number-evidence.ts";
import { numberMark } from "./number-mark.ts";
import { Refusal } from "./refusal.ts";
import { readingBySpans, type SpanReading } from "./span-arithmetic.ts";

interface ToDecide {
  readonly head: FileHead;
  readonly format: Format;
  rows(): Iterable<RowPiece> | AsyncIterable<RowPiece>;
  readonly choices: ReadingChoices;
}

/** How a file's columns are read, decided from all their values. */
export interface DecidedReadings {
  readonly readings: ColumnReadings;
  /** What was decided and why, in words, for people. */
  readonly words: readonly string[];
  /** Whether any time is local, so that a zone decides what it means. */
  readonly hasLocalTimes: boolean;
  /** Days on which the order of the rows shows the clock being set back. */
  readonly setBackDays: readonly string[];
}

/**
 * Decides for every column that its format leaves open how it is read, from all its values: the order of days,
 * the mark of decimals, the unit of durations.
 *
 * @throws Refusal where the values leave two plausible readings, with the option that settles it
 */
export async function decideReadings({ head, format, rows, choices }: ToDecide): Promise<DecidedReadings> {
  const names = head.header.map(columnName);
  const open: OpenField[] = (format.open ?? [])
    .map((column) => ({
      ...column,
      at: names.indexOf(columnName(column.column)),
      secondAt: column.secondIn === undefined ? -1 : names.indexOf(columnName(column.secondIn)),
    }))
    .filter(({ at }) => at >= 0);
  if (open.length === 0) return { readings: {}, words: [], hasLocalTimes: false, setBackDays: [] };
  const evidence = quickEvidence(head, open) ?? (await evidenceOf(open, rows));
  return new Decider(head, evidence, choices).decide();
}

/** What the rows say, gone through for the open columns alone; undefined where they have to be cut as a whole. */
function quickEvidence(head: FileHead, open: readonly OpenField[]): FileEvidence | undefined {
  if (!isLargeTable(head)) return undefined;
  const evidence = new FileEvidence(open);
  const places = open.flatMap(({ at, secondAt }) => (secondAt < 0 ? [at] : [at, secondAt]));
  const isWhole = head.mapping
    ? eachMappedRow(head, new Set(places.map((at) => head.header[at] ?? "")), (cells) => evidence.add(cells))
    : eachOpenRow(head, places, (cells) => evidence.add(cells));
  return isWhole ? evidence : undefined;
}

async function evidenceOf(open: readonly OpenField[], rows: ToDecide["rows"]): Promise<FileEvidence> {
  const evidence = new FileEvidence(open);
  for await (const piece of rows()) {
    for (const cells of piece.rows) evidence.add(cells);
    // The window's own thread may be the one that looks; it is to stay alive.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return evidence;
}

/** Large tables are gone through for the cells of the open columns alone; in small ones furniture would weigh. */
const largeTable = 4 * 1024 * 1024;

function isLargeTable({ layout, isPacked, bytes }: FileHead): boolean {
  return layout === "table" && !isPacked && bytes > largeTable;
}

class Decider {
  readonly #head: ToDecide["head"];
  readonly #evidence: FileEvidence;
  readonly #choices: ReadingChoices;
  readonly #readings: Record<string, ColumnReading> = {};
  readonly #words: string[] = [];
  readonly #orders: Partial<Record<ColumnPart, WrittenOrder | undefined>> = {};

  constructor(head: ToDecide["head"], evidence: FileEvidence, choices: ReadingChoices) {
    this.#head = head;
    this.#evidence = evidence;
    this.#choices = choices;
  }

  decide(): DecidedReadings {
    this.#decideOrders();
    const fileMarks = this.#fileMarks();
    const { numbers } = this.#evidence;
    const work = numbers.find(({ part }) => part === "talk") ?? numbers.find(({ part }) => part === "handle");
    const workReading = work && this.#decideWork(work, fileMarks);
    const decided = { ...workReading, named: work && unitInName(nameOf(work)) };
    for (const field of numbers) {
      if (field !== work) this.#decideNumber(field, fileMarks, decided);
    }
    return {
      readings: this.#readings,
      words: this.#words,
      hasLocalTimes: this.#evidence.times.some(({ evidence }) => evidence.hasLocal),
      setBackDays: this.#evidence.setBacks.days(),
    };
  }

  #decideOrders(): void {
    const all = this.#evidence.times.map(({ evidence }) => evidence);
    const hasSerialTimes = all.some((evidence) => evidence.hasSerialTimes);
    for (const { column, called, part, evidence } of this.#evidence.times) {
      const { order, isOpen, words } = dayOrder(evidence, all, this.#choices.dates);
      if (isOpen) throw datesOpen(this.#head.name, words ?? called ?? column);
      if (words) this.#words.push(words);
      if (part) this.#orders[part] ??= order;
      this.#readings[columnName(column)] = {
        ...(order && { order }),
        ...(hasSerialTimes && { serialDays: true as const }),
      };
    }
  }

  /** JSON and workbooks keep numbers as numbers: their decimals stand behind a point, whatever people write. */
  #fileMarks(): ReadonlySet<DecimalMark> {
    if (this.#head.layout !== "table") return new Set(["decimal-point"]);
    return new Set(this.#evidence.numbers.flatMap(({ evidence }) => [...evidence.marks]));
  }

  #decideWork(field: NumberField, fileMarks: ReadonlySet<DecimalMark>): ColumnReading {
    const { usual = "seconds", documented, part, evidence } = field;
    const column = nameOf(field);
    const named = unitInName(column);
    const said = saidUnit(field);
    const expected = documented ?? named ?? usual;
    const found = readingBySpans({
      rows: this.#evidence.spans,
      part: part === "handle" ? "handle" : "talk",
      readings: this.#possible(evidence, fileMarks).filter(
        ({ unit }) => said === undefined || !evidence.hasNumbers || unit === said,
      ),
      orders: this.#orders,
      expected,
      isNamed: named !== undefined,
    });
    const bySpans = found?.reading;
    const asked = {
      evidence,
      ofFile: fileMarks,
      asked: this.#choices.numbers,
      separator: this.#head.separator,
    };
    const { mark, isOpen } = bySpans
      ? { mark: bySpans.mark, isOpen: false }
      : numberMark({ ...asked, work: { named, documented, usual } });
    if (isOpen) throw numbersOpen(this.#head.name, column);
    const decision: UnitDecision = bySpans
      ? {
          unit: found.isOpen ? undefined : bySpans.unit,
          why: (said && saidBy(field)) ?? whyBySpans(bySpans.unit, named, found.isOpen),
        }
      : durationUnit({
          ...{ named, documented, saidBy: saidBy(field), usual },
          values: evidence.values(mark),
          isWork: true,
        });
    const isByHours = !bySpans && !evidence.shapes.has("H:MM:SS") && areHours(evidence.twoParts);
    return this.#keepNumber(field, mark, decision, isByHours ? "hours" : bySpans?.twoParts);
  }

  /** Every reading that the shapes of a column of durations allow. */
  #possible(evidence: NumberEvidence, fileMarks: ReadonlySet<DecimalMark>): SpanReading[] {
    const isTwoParts = evidence.shapes.has("MM:SS") && !evidence.shapes.has("H:MM:SS");
    if (!evidence.hasNumbers && !isTwoParts) return [];
    const settled = evidence.openMarks.size === 0 || evidence.marks.size === 1 || fileMarks.size === 1;
    const [own] = evidence.marks.size === 1 ? evidence.marks : fileMarks;
    const marks: (DecimalMark | undefined)[] = settled ? [own] : ["decimal-point", "decimal-comma"];
    const units = evidence.hasNumbers
      ? (["seconds", "minutes", "hours", "milliseconds", "days"] as const)
      : (["seconds"] as const);
    const parts = isTwoParts ? [undefined, "hours" as const] : [undefined];
    return marks.flatMap((mark) =>
      units.flatMap((unit) => parts.map((twoParts) => ({ unit, mark, twoParts }))),
    );
  }

  #decideNumber(
    field: NumberField,
    fileMarks: ReadonlySet<DecimalMark>,
    work: ColumnReading & { readonly named: DurationUnit | undefined },
  ): void {
    const { usual = "seconds", documented, evidence, holds, part } = field;
    const column = nameOf(field);
    const workMarks = work.mark ? new Set([work.mark]) : fileMarks;
    const question = {
      evidence,
      ofFile: workMarks,
      asked: this.#choices.numbers,
      separator: this.#head.separator,
    };
    const { mark, isOpen } = numberMark({ ...question, work: undefined });
    if (isOpen) throw numbersOpen(this.#head.name, column);
    if (holds === "number") {
      if (mark) this.#readings[columnName(field.column)] = { mark };
      return;
    }
    const named = unitInName(column);
    const isWork = part === "talk" || part === "handle";
    const values = evidence.values(mark);
    const isBesideWrongName =
      saidUnit(field) === undefined && named !== undefined && named === work.named && work.unit !== undefined;
    // One program writes the parts of a contact in one unit.
    const alike = named === undefined ? work.unit : undefined;
    const decision =
      isBesideWrongName && work.unit !== named
        ? unitBesideWrongName(values, named, work.unit)
        : durationUnit({
            ...{ named, documented, saidBy: saidBy(field), values },
            ...(alike ? { usual: alike, isWork: false } : { usual, isWork }),
          });
    this.#keepNumber(field, mark, decision, work.twoParts);
  }

  #keepNumber(
    field: NumberField,
    mark: DecimalMark | undefined,
    decision: UnitDecision,
    twoParts: "hours" | undefined,
  ): ColumnReading {
    const { evidence } = field;
    const column = nameOf(field);
    const unit = decision.unit ?? this.#choices.durations;
    if (evidence.hasNumbers && unit === undefined) throw durationsOpen(this.#head.name, column, decision.why);
    const reading: ColumnReading = {
      ...(evidence.hasNumbers && { unit }),
      ...(mark && { mark }),
      ...(twoParts && evidence.shapes.has("MM:SS") && { twoParts }),
      ...(evidence.minusOnes > 0 && evidence.otherNegatives === 0 && { noneIsMinusOne: true as const }),
    };
    this.#readings[columnName(field.column)] = reading;
    this.#describe(column, evidence, reading, decision);
    return reading;
  }

  #describe(column: string, evidence: NumberEvidence, reading: ColumnReading, decision: UnitDecision): void {
    if (evidence.shapes.size === 0) return;
    const written = [...evidence.shapes].map(([shape, count]) => shapeWords(shape, count)).join(", ");
    if (!evidence.hasNumbers) {
      this.#words.push(`${column}: durations, ${reading.twoParts ? "hours and minutes, " : ""}${written}`);
      return;
    }
    const why = decision.unit === undefined ? "as you said" : decision.why;
    const marks = evidence.openMarks.size > 0 && reading.mark ? `, ${markWords(reading.mark)}` : "";
    this.#words.push(`${column}: ${reading.unit}, ${why} (${written})${marks}`);
  }
}

/** What the file calls a column. */
function nameOf({ column, called }: OpenField): string {
  return called ?? column;
}

/** The unit that somebody said who mapped the column: no value of the file makes another one of it. */
function saidUnit({ called, documented }: OpenField): DurationUnit | undefined {
  return called === undefined ? undefined : documented;
}

/** Who says the unit of a column that somebody mapped. */
function saidBy({ called }: OpenField): string | undefined {
  return called === undefined ? undefined : "as the mapping says";
}

function whyBySpans(unit: DurationUnit, named: DurationUnit | undefined, isOpen: boolean): string {
  if (isOpen) return `its name says ${named}, and its start and end ${unit}, unless a wait lies between them`;
  return named === unit ? "by its name" : "as the times of start and end say";
}

function shapeWords(shape: DurationShape, count: number): string {
  const isNumber = shape === "whole number" || shape === "decimal number";
  return isNumber ? `${count} ${shape}${count === 1 ? "" : "s"}` : `${count} ${shape}`;
}

function markWords(mark: DecimalMark): string {
  return mark === "decimal-point" ? "with a decimal point" : "with a decimal comma";
}

function datesOpen(name: string, words: string): Refusal {
  return new Refusal(
    "dates-open",
    `${name} does not tell days from months (${words}); say which it is with --dates day-first or --dates month-first.`,
  );
}

function numbersOpen(name: string, column: string): Refusal {
  return new Refusal(
    "numbers-open",
    `${name}: the mark in the numbers of ${column} may stand before decimals or between thousands; say which it is with --numbers decimal-point or --numbers decimal-comma.`,
  );
}

function durationsOpen(name: string, column: string, why: string): Refusal {
  return new Refusal(
    "durations-open",
    `${name}: the numbers of ${column} may be seconds or minutes (${why}); say which it is with --durations seconds or --durations minutes.`,
  );
}
