import { z } from "zod";
import { outcomeVerdicts } from "../domain/acting/before-and-after.ts";
import { count, ofPersons } from "./acting.ts";
import { agentId, day, personRef } from "./measure.ts";

const measured = z.object({ n: count, mean: z.number().nullable(), from: day, to: day });

/**
 * One person's own scores before and after a session that was held, beside the rise that would be expected
 * without any action because people picked for low scores rise anyway (methods, 5).
 */
export const outcome = z.object({
  session: count,
  title: z.string(),
  person: personRef,
  held: day,
  /**
   * `too-early`: the weeks after are not over. `not-enough`: fewer than eight scored contacts before or
   * after. `cannot-tell`: the change does not leave what was to be expected. `helped`, `lower`: it does.
   */
  verdict: z.enum(outcomeVerdicts),
  before: measured,
  after: measured,
  /** Scored contacts needed on each side. */
  needed: count,
  /** Points; null where it cannot be said. */
  change: z.number().nullable(),
  /** The rise expected without any action. */
  expected: z.number().nullable(),
  /** Change less expected, with its interval. */
  beyond: z.object({ points: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** When it can be said at the earliest. */
  readyOn: day.nullable(),
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
        /** How often "helped" is claimed where sessions do nothing: from a stored simulation. */
        falseClaims: z.object({ share: z.number(), floors: count, statements: count }),
      }),
    ),
};
