import { isCall } from "../../../../../src/domain/floor/channel.ts";
import type { FieldName } from "../../../../../src/domain/mapping/mapped-field.ts";
import {
  directions,
  firstSeen,
  isIdRight,
  isSoftRight,
  mayBe,
  ofMixed,
  shownNames,
} from "./column-figures.ts";
import type { MadeLayout } from "./made-layout.ts";
import type { RowsOf, Value } from "./read-by-mapping.ts";

/** Figures of a file's rows by name, a value a row; or one for the whole file. */
export type Figures = ReadonlyMap<string, readonly Value[]>;

/** Fields of contacts that no figure of load hangs on: they may be left out, and must not be made of anything else. */
const softOfContacts: readonly FieldName[] = [
  "customer",
  "resolution",
  "transferred_in",
  "transferred_out",
  "escalated",
  "complaint",
  "abuse",
];
/** The same of other kinds. */
const softOfOthers: readonly FieldName[] = [
  "reason",
  "contact_id",
  "activity",
  "source",
  "behaviour",
  "not_applicable",
];
const ids: readonly FieldName[] = ["contact_id", "response_id"];

/** What comes out of a mapping's rows that a person would see. Without a value: what the mapping leaves unknown. */
export function figuresOf(layout: MadeLayout, rows: RowsOf): Figures {
  return layout.truth.kind === "contacts" ? contactFigures(layout, rows) : otherFigures(layout, rows);
}

function contactFigures(layout: MadeLayout, rows: RowsOf): Figures {
  const { rows: count } = layout;
  const of = (field: FieldName) => rows.values(field) ?? Array<null>(count).fill(null);
  const number = (field: FieldName) => of(field).map((value) => (typeof value === "number" ? value : null));
  const agent = of("agent");
  const [offered, answeredSaid, endedSaid] = [
    number("offered_at"),
    number("answered_at"),
    number("ended_at"),
  ];
  const [waitSaid, talk, both, hold] = [
    number("wait_seconds"),
    number("talk_seconds"),
    number("talk_and_hold_seconds"),
    number("hold_seconds"),
  ];
  const [acw, whole, duration] = [
    number("acw_seconds"),
    number("handle_seconds"),
    number("duration_seconds"),
  ];
  const each = <Made extends Value>(make: (row: number) => Made) =>
    Array.from({ length: count }, (_, row) => make(row));
  const outcomeSaid = rows.has("outcome") ? of("outcome") : each(() => "handled");
  const outcome = each((row) =>
    outcomeSaid[row] === "handled" && agent[row] === null ? "unserved" : (outcomeSaid[row] ?? null),
  );
  const isHandled = (row: number) => outcome[row] === "handled";
  const answered = each((row) =>
    isHandled(row) ? (answeredSaid[row] ?? plus(offered[row], waitSaid[row])) : null,
  );
  const ended = each((row) => endedSaid[row] ?? plus(offered[row], duration[row]));
  const channel = of("channel");
  // From the answer to the end is work in a call alone.
  const spanOf = (row: number) =>
    isCall(channel[row] === null ? null : String(channel[row])) ? less(ended[row], answered[row]) : null;
  const handle = each((row) => {
    if (!isHandled(row)) return null;
    if (whole[row] !== null) return whole[row] ?? null;
    const work = both[row] ?? plus(talk[row], hold[row] ?? 0) ?? spanOf(row);
    return plus(work, acw[row] ?? 0);
  });
  const wait = each((row) => waitSaid[row] ?? less(answered[row], offered[row]));
  return new Map<string, readonly Value[]>([
    ["contact", [isIdRight("contact_id", layout, rows)]],
    ["agent", firstSeen(agent)],
    ["shown", shownNames(rows, count)],
    ["outcome", outcome],
    ["offered", offered],
    ["ended?", ended],
    ["handle", handle],
    ["wait", each((row) => (isHandled(row) || waitSaid[row] !== null ? (wait[row] ?? null) : null))],
    ["acw?", each((row) => (isHandled(row) ? (acw[row] ?? null) : null))],
    ["hold?", each((row) => (isHandled(row) ? (hold[row] ?? null) : null))],
    ["queue", mayBe("queue", layout, rows)],
    ["team", mayBe("team", layout, rows)],
    ["direction", directions(layout, rows)],
    ["channel", ofMixed("channel", layout, rows)],
    ...softOfContacts.map((field) => [field, [isSoftRight(field, layout, rows)]] as const),
  ]);
}

function otherFigures(layout: MadeLayout, rows: RowsOf): Figures {
  const figures = new Map<string, readonly Value[]>();
  const fields = new Set([...Object.keys(layout.truth.fields), ...softOfOthers] as FieldName[]);
  for (const field of fields) {
    if (softOfOthers.includes(field)) figures.set(field, [isSoftRight(field, layout, rows)]);
    else if (ids.includes(field)) figures.set(field, [isIdRight(field, layout, rows)]);
    else if (field === "agent" || field === "evaluation_id" || field === "evaluator" || field === "form")
      figures.set(field, firstSeen(rows.values(field) ?? []));
    else if (field !== "ended_at" && field !== "duration_seconds")
      figures.set(field, rows.values(field) ?? []);
  }
  if (layout.truth.kind === "agent-states") {
    const [start, end, length] = [
      rows.values("started_at"),
      rows.values("ended_at"),
      rows.values("duration_seconds"),
    ];
    const ends = Array.from(
      { length: layout.rows },
      (_, row) => asNumber(end?.[row]) ?? plus(asNumber(start?.[row]), asNumber(length?.[row])),
    );
    figures.set("ended", ends);
  }
  return figures;
}

/** Whether two lists of figures are the same to a person. Of names with a "?" only a wrong value counts, not a missing one. */
export function sameFigures(is: Figures, should: Figures, layout: MadeLayout): boolean {
  for (const [name, values] of should) {
    const found = is.get(name) ?? [];
    if (found.length !== values.length) return false;
    const also = alsoOf(name, layout);
    if (values.some((value, row) => !isSame(name, found[row] ?? null, value, also(row)))) return false;
  }
  return true;
}

function isSame(name: string, is: Value, should: Value, also: readonly string[]): boolean {
  if (is === should || (name.endsWith("?") && is === null)) return true;
  if (typeof is === "number" && typeof should === "number") return Math.abs(is - should) <= 2;
  return also.includes(String(is));
}

/** What the word of a row can mean beside what the truth says, where a figure is made of the file's words. */
function alsoOf(name: string, { truth, columns, alsoMeans }: MadeLayout): (row: number) => readonly string[] {
  const rule = name === "outcome" || name === "state" ? truth.fields[name] : undefined;
  const column = rule?.from === "column" ? columns[truth.table.columns.indexOf(rule.column)] : undefined;
  return (row) => alsoMeans[column?.cells[row]?.text ?? ""] ?? [];
}

function asNumber(value: Value | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function plus(a: number | null | undefined, b: number | null | undefined): number | null {
  return typeof a === "number" && typeof b === "number" ? a + b : null;
}

function less(a: number | null | undefined, b: number | null | undefined): number | null {
  return typeof a === "number" && typeof b === "number" ? a - b : null;
}
