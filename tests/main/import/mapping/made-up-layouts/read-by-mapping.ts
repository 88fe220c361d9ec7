import type { DurationUnit } from "../../../../../src/domain/floor/import-codes.ts";
import {
  type FieldName,
  type MappedField,
  mappedFields,
} from "../../../../../src/domain/mapping/mapped-field.ts";
import type { FieldRule, Mapping } from "../../../../../src/domain/mapping/mapping.ts";
import { wordMeanings } from "../../../../../src/domain/mapping/word-meanings.ts";
import { outcomeOf } from "../../../../../src/main/import/read/outcome-words.ts";
import type { MadeColumn, MadeLayout } from "./made-layout.ts";

/*
 * What a mapping makes of a made-up file, by what its columns are known to hold: without the reader of files, so that
 * one can be held against the other.
 */

type Rules = Mapping["fields"];
export type Value = string | number | null;

const secondsAUnit: Readonly<Record<DurationUnit, number>> = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
};
const secondsADay = 86_400;

/** A mapping's rules, with the columns by their places: two mappings may label one column differently. */
export function placedRules({ fields, table }: Mapping): Rules {
  const place = (label: string) => String(table.columns.indexOf(label));
  const placed: Partial<Record<FieldName, FieldRule>> = {};
  for (const [field, rule] of Object.entries(fields)) placed[field as FieldName] = placedRule(rule, place);
  return placed;
}

function placedRule(rule: FieldRule, place: (label: string) => string): FieldRule {
  switch (rule.from) {
    case "column":
      return { ...rule, column: place(rule.column) };
    case "day-and-clock":
      return { ...rule, day: place(rule.day), clock: place(rule.clock) };
    case "names":
      return { ...rule, first: place(rule.first), last: place(rule.last) };
    case "key":
    case "first-of":
      return { ...rule, columns: rule.columns.map(place) };
    case "constant":
      return rule;
  }
}

/** Reads the rows of a layout by rules whose columns are places. */
export class RowsOf {
  readonly #layout: MadeLayout;
  readonly #rules: Rules;

  constructor(layout: MadeLayout, rules: Rules) {
    this.#layout = layout;
    this.#rules = rules;
  }

  has(field: FieldName): boolean {
    return this.#rules[field] !== undefined;
  }

  /** The columns that a field reads. */
  columns(field: FieldName): MadeColumn[] {
    const rule = this.#rules[field];
    if (rule === undefined) return [];
    const places =
      rule.from === "column"
        ? [rule.column]
        : rule.from === "names"
          ? [rule.first, rule.last]
          : rule.from === "day-and-clock"
            ? [rule.day, rule.clock]
            : rule.from === "constant"
              ? []
              : rule.columns;
    return places.flatMap((place) => this.#layout.columns[Number(place)] ?? []);
  }

  /** A field's values of all rows, as its kind of values is read; undefined where there is no rule. */
  values(field: FieldName): Value[] | undefined {
    const rule = this.#rules[field];
    const about = mappedFields(this.#layout.truth.kind).find(({ name }) => name === field);
    if (rule === undefined || about === undefined) return undefined;
    return Array.from({ length: this.#layout.rows }, (_, row) => this.#value(rule, about, row));
  }

  #value(rule: FieldRule, about: MappedField, row: number): Value {
    switch (about.holds) {
      case "instant":
        return this.#instant(rule, row);
      case "day": {
        const at = rule.from === "column" ? this.#at(rule.column, row, "day") : this.#instant(rule, row);
        return at === null ? null : at - (at % secondsADay);
      }
      case "duration":
        return this.#seconds(rule, row);
      case "number": {
        const text = this.#text(rule, row);
        return text === null ? null : Number(text);
      }
      case "word":
        return this.#word(rule, about, row);
      default:
        return this.#text(rule, row);
    }
  }

  #column(place: string): MadeColumn | undefined {
    return this.#layout.columns[Number(place)];
  }

  /** A value of a column that holds such values; null of any other column. */
  #at(place: string, row: number, ...holds: readonly MadeColumn["holds"][]): number | null {
    const column = this.#column(place);
    const value = column?.values[row];
    if (column === undefined || typeof value !== "number") return null;
    return column.holds === "instant" || holds.includes(column.holds) ? value : null;
  }

  #instant(rule: FieldRule, row: number): number | null {
    if (rule.from === "column") return this.#at(rule.column, row);
    if (rule.from === "first-of") {
      return rule.columns.map((place) => this.#at(place, row)).find((at) => at !== null) ?? null;
    }
    if (rule.from !== "day-and-clock") return null;
    const day = this.#at(rule.day, row, "day");
    const clock = this.#column(rule.clock);
    const seconds = clock?.holds === "clock" ? clock.values[row] : null;
    return day === null || typeof seconds !== "number" ? null : day - (day % secondsADay) + seconds;
  }

  #seconds(rule: FieldRule, row: number): number | null {
    if (rule.from !== "column") return null;
    const column = this.#column(rule.column);
    const value = column?.values[row] ?? null;
    if (column === undefined || value === null || column.holds === "instant") return null;
    if (typeof value === "string") {
      const number = Number(value.replace(",", "."));
      return Number.isFinite(number) ? number : null;
    }
    if (column.unit === undefined) return value;
    // Where no unit is stated, only seconds go without saying, or what the name says.
    const stated = rule.unit ?? (/ms|millis/i.test(column.name) ? "milliseconds" : undefined);
    const unit = stated ?? (/min/i.test(column.name) ? "minutes" : "seconds");
    return (value / secondsAUnit[column.unit]) * secondsAUnit[unit];
  }

  #word(rule: FieldRule, about: MappedField, row: number): string | null {
    const text = this.#text(rule, row);
    if (text === null || about.words?.includes(text)) return text;
    return about.name === "outcome" ? (outcomeOf(text) ?? null) : null;
  }

  #text(rule: FieldRule, row: number): string | null {
    const text = (place: string) => {
      const column = this.#column(place);
      if (column === undefined || column.values[row] === null) return null;
      return column.cells[row]?.text ?? null;
    };
    switch (rule.from) {
      case "column":
        return meant(text(rule.column), rule.words);
      case "constant":
        return rule.value;
      case "names": {
        const parts = [text(rule.first), text(rule.last)].filter((part) => part !== null);
        return parts.length === 0 ? null : parts.join(" ");
      }
      case "first-of":
        return meant(rule.columns.map(text).find((one) => one !== null) ?? null, rule.words);
      case "key":
        return rule.columns.map((place) => text(place) ?? "").join(" / ");
      case "day-and-clock":
        return null;
    }
  }
}

function meant(text: string | null, words: Readonly<Record<string, string>> | undefined): string | null {
  return text === null || words === undefined ? text : wordMeanings(words)(text);
}
