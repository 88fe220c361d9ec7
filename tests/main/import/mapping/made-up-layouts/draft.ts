import type { DurationUnit } from "../../../../../src/domain/floor/import-codes.ts";
import type { FieldName } from "../../../../../src/domain/mapping/mapped-field.ts";
import type { FieldRule } from "../../../../../src/domain/mapping/mapping.ts";
import type { Chance } from "./chance.ts";
import { type NameStyle, nameStyle, styledName } from "./column-names.ts";
import type { MadeCell, MadeColumn } from "./made-layout.ts";
import type { Meaning } from "./vocabulary/vocabulary.ts";
import {
  type DurationStyle,
  type InstantStyle,
  instantStyleFor,
  unitOf,
  writtenClock,
  writtenDay,
  writtenDuration,
  writtenInstant,
} from "./written-cells.ts";

/** Words by what they mean. A layout asks only for meanings that its kind of file has. */
type Words = (meaning: Meaning) => readonly string[];

type LabelOf = (column: MadeColumn) => string;
export type DraftRule = (labelOf: LabelOf) => FieldRule;

type Extra = Partial<Pick<MadeColumn, "group" | "mayBe" | "agentBy" | "isRowNumber">>;

/** A layout in the making: its columns, and what they mean, before they are shuffled and named by labels. */
export class Draft {
  readonly columns: MadeColumn[] = [];
  readonly fields: Partial<Record<FieldName, DraftRule>> = {};
  readonly times: InstantStyle;
  readonly lengths: DurationStyle;
  readonly mark: "." | ",";
  /** What stands where there is nothing. */
  readonly nothing: string;
  readonly #chance: Chance;
  readonly #words: Words;
  readonly #style: NameStyle;
  readonly #taken = new Set<string>();

  /** @param words of the layout's language, by what they mean */
  constructor(chance: Chance, language: string, words: Words) {
    this.#chance = chance;
    this.#words = words;
    this.#style = nameStyle(chance);
    this.times = instantStyleFor(language, chance);
    this.lengths = chance.pick([
      "seconds",
      "seconds",
      "seconds",
      "clock",
      "clock",
      "short-clock",
      "minutes",
      "milliseconds",
    ]);
    this.mark = language === "en" || chance.isTrue(0.3) ? "." : ",";
    this.nothing = chance.pick(["", "", "", "-", "NULL"]);
  }

  /** A word for a meaning, as a name that no other column has. */
  name(meaning: Meaning, suffix = ""): string {
    for (const word of this.#chance.shuffled(this.#words(meaning))) {
      const name = styledName(`${word}${word.includes("(") ? "" : suffix}`, this.#style);
      if (this.#take(name)) return name;
    }
    const name = styledName(`${this.#words(meaning)[0]} B`, this.#style);
    this.#take(name);
    return name;
  }

  #take(name: string): boolean {
    const plain = name.toLowerCase();
    if (this.#taken.has(plain)) return false;
    this.#taken.add(plain);
    return true;
  }

  text(meaning: Meaning, values: readonly (string | null)[], extra: Extra = {}): MadeColumn {
    const cells = values.map((value): MadeCell => ({ text: value ?? this.nothing }));
    return this.#add({ name: this.name(meaning), cells, holds: "text", values, ...extra });
  }

  instant(meaning: Meaning, values: readonly (number | null)[], extra: Extra = {}): MadeColumn {
    const write = (at: number) => writtenInstant(at, this.times);
    return this.#add({
      name: this.name(meaning),
      cells: this.#cells(values, write),
      holds: "instant",
      values,
      ...extra,
    });
  }

  day(meaning: Meaning, instants: readonly number[], extra: Extra = {}): MadeColumn {
    const cells = instants.map((at) => writtenDay(at, this.times));
    const values = instants.map((at) => at - (at % 86_400));
    return this.#add({ name: this.name(meaning), cells, holds: "day", values, ...extra });
  }

  clock(meaning: Meaning, instants: readonly (number | null)[], extra: Extra = {}): MadeColumn {
    const cells = this.#cells(instants, (at) => writtenClock(at, this.times));
    const values = instants.map((at) => (at === null ? null : at % 86_400));
    return this.#add({ name: this.name(meaning), cells, holds: "clock", values, ...extra });
  }

  /** Lengths in seconds, written in the layout's way; now and then one column has another. */
  length(meaning: Meaning, seconds: readonly (number | null)[], extra: Extra = {}): MadeColumn {
    const style = this.#chance.isTrue(0.1) ? this.#chance.pick(["seconds", "clock"] as const) : this.lengths;
    const written = seconds.map((one) => (one === null ? null : writtenDuration(one, style, this.mark)));
    const unit = unitOf(style);
    return this.#add({
      name: this.name(meaning, this.#suffix(style)),
      cells: written.map((one) => one ?? { text: this.nothing }),
      holds: "duration",
      values: written.map((one) => one?.seconds ?? null),
      ...(unit !== undefined && { unit }),
      ...extra,
    });
  }

  #suffix(style: DurationStyle): string {
    const said = {
      seconds: 0.4,
      minutes: 0.75,
      milliseconds: 0.85,
      clock: 0.15,
      "short-clock": 0.15,
    } as const;
    if (!this.#chance.isTrue(said[style])) return "";
    switch (style) {
      case "seconds":
        return this.#chance.pick(this.#words("inSeconds"));
      case "minutes":
        return this.#chance.pick(this.#words("inMinutes"));
      case "milliseconds":
        return " (ms)";
      case "clock":
        return " (hh:mm:ss)";
      case "short-clock":
        return " (mm:ss)";
    }
  }

  #cells(values: readonly (number | null)[], write: (value: number) => MadeCell): MadeCell[] {
    return values.map((value) => (value === null ? { text: this.nothing } : write(value)));
  }

  #add(column: Omit<MadeColumn, "group" | "mayBe"> & Extra): MadeColumn {
    const whole = { group: 3, mayBe: [], ...column };
    this.columns.push(whole);
    return whole;
  }
}

/** A field from one column. */
export function fromColumn(column: MadeColumn, words?: Readonly<Record<string, string>>): DraftRule {
  const unit: { unit?: DurationUnit } = column.unit === undefined ? {} : { unit: column.unit };
  return (labelOf) => ({ from: "column", column: labelOf(column), ...unit, ...(words && { words }) });
}

export function constant(value: string): DraftRule {
  return () => ({ from: "constant", value });
}

export function dayAndClock(day: MadeColumn, clock: MadeColumn): DraftRule {
  return (labelOf) => ({ from: "day-and-clock", day: labelOf(day), clock: labelOf(clock) });
}

export function names(first: MadeColumn, last: MadeColumn): DraftRule {
  return (labelOf) => ({ from: "names", first: labelOf(first), last: labelOf(last) });
}

export function key(columns: readonly MadeColumn[]): DraftRule {
  return (labelOf) => ({ from: "key", columns: columns.map(labelOf) });
}
