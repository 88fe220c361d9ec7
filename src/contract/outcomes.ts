import { z } from "zod";
import { comparedWith, outcomeVerdicts } from "../domain/acting/before-and-after.ts";
import { outcomeMeasures, outcomeUnits } from "../domain/acting/outcome-measure.ts";
import { sessionPurposes } from "../domain/acting/session-purpose.ts";
import { count, ofPersons } from "./acting.ts";
import { agentId, chanceShown, day, personRef } from "./measure.ts";

const side = z.object({ n: count, mean: z.number().nullable(), from: day, to: day });

/**
 * One person's own figures before and after a session that was held, beside the change that would be expected
 * without it: that of the others, and the return of whoever was far from the middle (methods, 5).
 */
const measured = z.object({
  /** Null where no figure judges the session. */
  measure: z.enum(outcomeMeasures).nullable(),
  unit: z.enum(outcomeUnits).nullable(),
  /** Which way is better. */
  better: z.enum(["higher", "lower"]).nullable(),
  /**
   * `too-early`: the first weeks after are not over. `not-enough`: fewer than `needed` values before or after.
   * `cannot-tell`: the change does not leave what was to be expected, or too few others are there to compare with.
   * `helped`, `lower`: it does, to the better and to the worse side, whichever way is better.
   */
  verdict: z.enum(outcomeVerdicts),
  before: side,
  after: side,
  /** Scored contacts, or weeks with records, needed on each side. */
  needed: count,
  /** In the unit; null where it cannot be said. */
  change: z.number().nullable(),
  /** The change expected without the session. */
  expected: z.number().nullable(),
  /** Change less expected, with its interval. */
  beyond: z.object({ points: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** The people compared with: their means, and their change without what was expected of where each of them stood. */
  others: z
    .object({
      n: count,
      of: z.enum(comparedWith),
      before: z.number(),
      after: z.number(),
      change: z.number(),
    })
    .nullable(),
  /** Values that are missing, and by which day they can still come; `by` is null once that time has passed. */
  missing: z.object({ count, side: z.enum(["before", "after"]), by: day.nullable() }).nullable(),
  /** When it can be said at the earliest. */
  readyOn: day.nullable(),
});
export type MeasuredOutcome = z.infer<typeof measured>;

/** What came of a session for one person, by its first measure; further ones stand in `also`. */
export const outcome = measured.extend({
  session: count,
  title: z.string(),
  person: personRef,
  held: day,
  /** What it was booked for; null of an old session that does not say. */
  purpose: z.enum(sessionPurposes).nullable(),
  also: z.array(measured),
  /** Agreed steps by what became of them; missed: broken, or not done by their day. */
  steps: z.object({ kept: count, missed: count, open: count }),
  sentence: z.string(),
});
export type Outcome = z.infer<typeof outcome>;

export const outcomesContract = {
  /** Newest first. Without an agent: of everybody in the viewer's teams. */
  list: ofPersons()
    .input(z.object({ agent: agentId.optional(), limit: z.number().int().min(1).max(200).default(50) }))
    .output(
      z.object({
        outcomes: z.array(outcome),
        /** How often "helped" is claimed where sessions do nothing, with 95 % intervals: from a stored simulation. */
        falseClaims: z.object({
          share: z.number(),
          from: z.number(),
          to: z.number(),
          /** At any weekly look from the fourth week on. */
          ever: z.object({ share: z.number(), from: z.number(), to: z.number() }),
          floors: count,
          statements: count,
          chance: chanceShown,
        }),
      }),
    ),
};
