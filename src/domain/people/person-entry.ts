import type { ClaimValue } from "../floor/claim.ts";
import { compareTyped } from "../floor/typed-claim.ts";

/** The import whose word a field of a person is. */
export interface FieldGiver {
  readonly importId: number;
  readonly format: string;
  /** When its file was exported, as it states it, else when it first came; of what was typed, when that was. UTC seconds. */
  readonly rankedAt: number;
  readonly rank: number;
}

/** One field of what rosters and people say of an agent. */
export interface GivenField {
  readonly value: ClaimValue;
  /** Null where nobody says anything. */
  readonly giver: FieldGiver | null;
}

const unknown: GivenField = { value: null, giver: null };

/**
 * One field of a person who goes by several names, each of which may stand on a roster: what was typed here, else the
 * newest roster that knows it. Of two that are equal the first.
 *
 * @param ofNames the field under each name, that of the person's own name first
 * @returns a field that nobody gives where no name has it
 * @example of "Blue" by the roster of 1 March and "Green" by that of 1 May // "Green"
 */
export function personField(ofNames: readonly GivenField[]): GivenField {
  return ofNames.reduce((best, field) => (isBetter(field, best) ? field : best), unknown);
}

function isBetter(field: GivenField, best: GivenField): boolean {
  if (field.giver === null || best.giver === null) return field.giver !== null;
  const byTyping = compareTyped({ source: field.giver }, { source: best.giver });
  if (byTyping !== 0) return byTyping > 0;
  if ((field.value === null) !== (best.value === null)) return best.value === null;
  return (field.giver.rankedAt - best.giver.rankedAt || field.giver.rank - best.giver.rank) > 0;
}
