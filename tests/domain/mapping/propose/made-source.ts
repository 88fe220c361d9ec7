import {
  type CellFact,
  type ColumnProfile,
  cellFacts,
} from "../../../../src/domain/mapping/propose/column-profile.ts";
import type { Source } from "../../../../src/domain/mapping/propose/source.ts";

interface MadeValues {
  readonly label?: string;
  readonly at?: readonly number[];
  readonly number?: readonly number[];
  readonly texts?: readonly string[];
}

/** The profile of a column with these values. */
export function madeColumn({ label = "A column", at, number, texts }: MadeValues): ColumnProfile {
  const values: readonly (string | number)[] = at ?? number ?? texts ?? [];
  const known = [...new Set<string | number>(values)];
  const none = values.map(() => Number.NaN);
  const facts: readonly CellFact[] = at ? ["instant"] : number ? ["number", "whole"] : ["letters"];
  const share = Object.fromEntries(cellFacts.map((fact) => [fact, facts.includes(fact) ? 1 : 0]));
  const counts = known.map((one) => ({
    text: String(one),
    count: values.filter((value) => value === one).length,
  }));
  return {
    label,
    filled: values.length,
    distinct: known.length,
    words: texts ? counts : [],
    examples: [],
    share: share as Record<CellFact, number>,
    longest: 8,
    range: number ? { min: Math.min(...number), max: Math.max(...number), mean: 0 } : null,
    order: null,
    days: null,
    named: null,
    likely: null,
    dropped: null,
    sample: {
      code: Int32Array.from(values.map((value) => known.indexOf(value))),
      texts: known.map(String),
      at: Float64Array.from(at ?? none),
      seconds: Float64Array.from(none),
      number: Float64Array.from(number ?? none),
    },
  };
}

/** A source of one column with these values. */
export function madeSource(values: MadeValues): Source {
  const column = madeColumn(values);
  const rule = { from: "column", column: column.label } as const;
  const holds = values.at ? "instant" : "other";
  return { rule, own: [], label: { parts: [], unknown: 0 }, column, sample: column.sample, holds };
}
