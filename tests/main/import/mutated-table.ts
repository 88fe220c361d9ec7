import fc from "fast-check";
import { garbage } from "./mutated-bytes.ts";

/** A table as rows of cells; a raw cell is written as it is, whatever is in it. */
type Cell = string | { readonly raw: string };
export interface Table {
  /** What stands above the header, or above the first row where there is none. */
  readonly above?: readonly (readonly Cell[])[];
  /** Undefined where the layout has no header. */
  readonly header: readonly string[] | undefined;
  readonly rows: readonly (readonly Cell[])[];
  readonly separator: string;
}

const changes = [
  "drop row",
  "repeat row",
  "move row",
  "blank cell",
  "swap cells",
  "write cell",
  "write column",
  "write raw cell",
  "truncate row",
  "add cell",
  "blank line",
  "blank row",
  "raw line",
  "repeat header",
  "title line",
  "title row",
  "separator line",
  "total row",
  "report line",
  "label row",
  "header case",
  "move column",
  "drop column",
  "add column",
  "number rows",
  "trailing separator",
  "padded cell",
] as const;

export interface TableChange {
  readonly kind: (typeof changes)[number];
  readonly row: number;
  readonly cell: number;
  readonly other: number;
  readonly text: string;
}

export interface TableWriting {
  readonly separator: string | undefined;
  readonly quotesAll: boolean;
  readonly lineEnd: "\n" | "\r\n" | "\r" | "mixed";
  readonly endsLastLine: boolean;
  /** How often the rows are written: some files are larger than the pieces in which they are read. */
  readonly times: number;
}

export const tableChange: fc.Arbitrary<TableChange> = fc.record({
  kind: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...changes) },
    { weight: 1, arbitrary: fc.constantFrom("write cell", "write column", "write raw cell", "raw line") },
  ),
  row: fc.nat(),
  cell: fc.nat(),
  other: fc.nat(),
  text: garbage,
});

export const tableWriting: fc.Arbitrary<TableWriting> = fc.record({
  separator: fc.option(fc.constantFrom(",", ";", "\t", "|"), { nil: undefined, freq: 2 }),
  quotesAll: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r", "mixed"),
  endsLastLine: fc.boolean(),
  times: fc.integer({ min: 0, max: 79 }).map((part) => (part === 0 ? 250 : 1)),
});

/** A sample's text as a table; samples quote by doubling and have no line breaks within cells. */
export function tableOf(text: string, separator: string, hasHeader: boolean): Table {
  const rows = text
    .trimEnd()
    .split("\n")
    .map((line) => cellsOf(line, separator));
  return hasHeader
    ? { header: rows[0], rows: rows.slice(1), separator }
    : { header: undefined, rows, separator };
}

function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let isOpen = false;
  for (const part of line.split(separator)) {
    if (isOpen) cells.push(`${cells.pop() ?? ""}${separator}${part}`);
    else cells.push(part);
    if ((part.split('"').length - 1) % 2 === 1) isOpen = !isOpen;
  }
  return cells.map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

export function changedTable(table: Table, { kind, row, cell, other, text }: TableChange): Table {
  const { rows } = table;
  if (rows.length === 0) return table;
  const at = row % rows.length;
  const to = other % rows.length;
  const picked = rows[at] ?? [];
  const place = picked.length === 0 ? 0 : cell % picked.length;
  const withRow = (cells: readonly Cell[]): Table => ({ ...table, rows: rows.with(at, cells) });
  const withAbove = (...cells: readonly Cell[]): Table => ({
    ...table,
    above: [cells, ...(table.above ?? [])],
  });
  const withCell = (value: Cell) => (picked.length === 0 ? table : withRow(picked.with(place, value)));
  switch (kind) {
    case "drop row":
      return { ...table, rows: rows.toSpliced(at, 1) };
    case "repeat row":
      return { ...table, rows: rows.toSpliced(to, 0, picked) };
    case "move row":
      return { ...table, rows: rows.toSpliced(at, 1).toSpliced(to, 0, picked) };
    case "blank cell":
      return withCell("");
    case "swap cells": {
      const from = rows[to] ?? [];
      const swapped = from.length === 0 ? undefined : from[other % from.length];
      return withCell(swapped ?? "");
    }
    case "write cell":
      return withCell(text);
    case "write raw cell":
      return withCell({ raw: text });
    case "padded cell":
      return withCell(`\t ${String(picked[place])}\f`);
    case "truncate row":
      return withRow(picked.slice(0, place));
    case "add cell":
      return withRow([...picked, text]);
    case "blank line":
      return { ...table, rows: rows.toSpliced(at, 0, [{ raw: "  " }]) };
    case "blank row":
      return withRow(picked.map(() => ""));
    case "raw line":
      return { ...table, rows: rows.toSpliced(at, 0, [{ raw: text }]) };
    case "title line":
      return withAbove({ raw: "Agent calls, first quarter" });
    case "title row":
      return withAbove("Report", text);
    case "separator line":
      return withAbove({ raw: `sep=${table.separator}` });
    case "total row":
      return {
        ...table,
        rows: rows.toSpliced(
          at,
          0,
          picked.map((_, column) => (column === 0 ? "Total" : "7")),
        ),
      };
    case "report line":
      return { ...table, rows: rows.toSpliced(at, 0, [{ raw: "Generated by Reports, page 1 of 2" }]) };
    case "label row":
      return { ...table, rows: [picked.map(() => "(label)"), ...rows] };
    case "repeat header":
      return { ...table, rows: rows.toSpliced(at, 0, table.header ?? picked) };
    default:
      return withColumns(table, kind, cell, other, text);
  }
}

function withColumns(
  table: Table,
  kind: TableChange["kind"],
  cell: number,
  other: number,
  text: string,
): Table {
  const { header, rows, separator } = table;
  const every = (change: (cells: readonly Cell[]) => readonly Cell[]): Table => ({
    ...table,
    separator,
    header: header && change(header).map((name) => (typeof name === "string" ? name : name.raw)),
    rows: rows.map(change),
  });
  const width = header?.length ?? rows[0]?.length ?? 1;
  const from = cell % width;
  const to = other % width;
  switch (kind) {
    case "write column":
      return { ...table, rows: rows.map((cells) => (from < cells.length ? cells.with(from, text) : cells)) };
    case "header case":
      return header ? { ...table, header: header.map((name) => ` ${name.toUpperCase()}`) } : table;
    case "move column": {
      return every((cells) => cells.toSpliced(from, 1).toSpliced(to, 0, ...cells.slice(from, from + 1)));
    }
    case "drop column":
      return every((cells) => cells.toSpliced(from, 1));
    case "add column": {
      const widened = every((cells) => cells.toSpliced(to, 0, text));
      const names = ["comment", "sentiment", "", "agent", "x".repeat(500), text];
      return { ...widened, header: widened.header?.with(to, names[other % names.length] ?? "") };
    }
    case "number rows":
      return { ...table, rows: rows.map((cells, at) => [String(at + 1), ...cells]) };
    default:
      return every((cells) => [...cells, ""]);
  }
}

export function tableText(
  table: Table,
  { separator, quotesAll, lineEnd, endsLastLine, times }: TableWriting,
): string {
  const between = separator ?? table.separator;
  const written = (cell: Cell) => {
    if (typeof cell !== "string") return cell.raw;
    return quotesAll || cell.includes(between) || /["\r\n]/.test(cell)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  };
  const rows = Array.from({ length: times }, () => table.rows).flat();
  const above = table.above ?? [];
  const lines = [...above, ...(table.header ? [table.header] : []), ...rows].map((row) =>
    row.map(written).join(between),
  );
  const ends = ["\n", "\r\n", "\r"];
  return lines
    .map((line, at) => {
      const isLast = at === lines.length - 1;
      const end = lineEnd === "mixed" ? ends[at % ends.length] : lineEnd;
      return isLast && !endsLastLine ? line : `${line}${end}`;
    })
    .join("");
}
