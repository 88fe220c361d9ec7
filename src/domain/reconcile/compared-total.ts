import { ourTotal } from "./our-total.ts";
import { type FloorTotal, totalUnits } from "./source-figure.ts";
import { type DayTotal, type PossibleCause, possibleCauses } from "./total-cause.ts";

/** A cause with its share of a difference. The shares and what is not explained add up to the difference. */
export interface ExplainedPart extends PossibleCause {
  /**
   * What it accounts for of this difference, with the difference's sign: what the causes before it leave, and never
   * more than it can. 0 where how much it accounts for is not known, or nothing is left.
   */
  readonly amount: number;
}

/** Why the console has no figure to hold against the source's. */
export const missingTotals = ["day-not-imported", "not-in-files"] as const;
export type MissingTotal = (typeof missingTotals)[number];

/** A source's total beside the console's. */
export interface ComparedTotal {
  readonly figure: FloorTotal;
  /** Null where nobody has typed it. */
  readonly theirs: number | null;
  /** Null where it is not known; `why` says why. */
  readonly ours: number | null;
  readonly why: MissingTotal | null;
  /** Contacts that our figure is made of, and of these the ones whose time is not known. */
  readonly contacts: number;
  readonly unknown: number;
  /** Theirs less ours; null where one of them is missing. */
  readonly difference: number | null;
  /** Whether they are the same, seconds to the whole second; null where one of them is missing. */
  readonly agrees: boolean | null;
  /** What may account for the difference; none where they agree. */
  readonly parts: readonly ExplainedPart[];
  /** What no part accounts for, with the difference's sign; null where there is no difference to explain. */
  readonly notExplained: number | null;
}

/**
 * A source's total held against the console's: the difference, and what may account for it. The causes are taken in
 * their order, each for no more than it can account for; what is left is not explained. Only causes that make the
 * source's figure differ in that direction are looked at: two that cancel out are not seen.
 *
 * @param theirs null where nobody has typed it: then nothing is compared
 * @param covered whether any contacts of the day were imported
 * @returns no difference where one of the two is missing
 * @example comparedTotal({ theirs: 41, ...threeRowsWereRejectedAnd38CameIn }, true).notExplained // 0
 */
export function comparedTotal(
  { theirs, ...total }: Omit<DayTotal, "theirs"> & { readonly theirs: number | null },
  covered: boolean,
): ComparedTotal {
  const { figure, contacts, day } = total;
  const our = ourTotal(figure, contacts, day);
  const ours = covered ? our.value : null;
  const beside = {
    figure,
    theirs,
    ours,
    why: ours === null ? (covered ? ("not-in-files" as const) : ("day-not-imported" as const)) : null,
    contacts: our.contacts,
    unknown: our.unknown,
  };
  if (theirs === null || ours === null)
    return { ...beside, difference: null, agrees: null, parts: [], notExplained: null };
  const difference = theirs - ours;
  if (isSame(figure, difference))
    return { ...beside, difference, agrees: true, parts: [], notExplained: null };
  const causes = possibleCauses({ ...total, theirs }, difference > 0, Math.abs(difference));
  return { ...beside, difference, agrees: false, ...shares(difference, causes) };
}

/** Seconds are typed whole, and the records may have parts of them. */
function isSame(figure: FloorTotal, difference: number): boolean {
  return totalUnits[figure] === "seconds" ? Math.abs(difference) < 1 : difference === 0;
}

function shares(difference: number, causes: readonly PossibleCause[]) {
  const sign = Math.sign(difference);
  let left = Math.abs(difference);
  const parts = causes.map((cause) => {
    const taken = Math.min(left, cause.upTo ?? 0);
    left -= taken;
    return { ...cause, amount: taken === 0 ? 0 : sign * taken };
  });
  return { parts, notExplained: left === 0 ? 0 : sign * left };
}
