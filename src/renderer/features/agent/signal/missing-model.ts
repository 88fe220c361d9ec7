import type { MissingFactor } from "../../../../contract/burnout.ts";

/** One thing to import, and the factors that it would bring. */
export interface Lacking {
  /** All of these, each by any of its alternatives; empty where there is only too little so far. */
  readonly groups: readonly (readonly string[])[];
  readonly factors: readonly { readonly name: string; readonly weight: number }[];
}

/** The missing factors by what they lack, so that one import is stated once; what brings most weight first. */
export function lackingTogether(missing: readonly MissingFactor[]): readonly Lacking[] {
  const weightOf = ({ factors }: Lacking) => factors.reduce((sum, { weight }) => sum + weight, 0);
  return [...Map.groupBy(missing, ({ lacking }) => JSON.stringify(lacking)).values()]
    .map(
      (alike): Lacking => ({
        groups: alike[0]?.lacking ?? [],
        factors: alike.map(({ name, weight }) => ({ name, weight })),
      }),
    )
    .sort((a, b) => weightOf(b) - weightOf(a));
}
