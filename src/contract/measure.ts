import { z } from "zod";
import { bandNames } from "../domain/workload/thresholds.ts";

/** How much of what was expected an answer stands on, so that "no data" can be seen from "nothing". */
export const coverage = z.object({ have: z.number().int().min(0), expected: z.number().int().min(0) });
export type Coverage = z.infer<typeof coverage>;

/** A day as YYYY-MM-DD in the floor's zone. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** An ISO week as YYYY-Www. */
export const week = z.string().regex(/^\d{4}-W\d{2}$/);
/** Whole or broken seconds; null where the sources do not say. */
export const seconds = z.number().nullable();
/** A fraction from 0 to 1; null where the sources do not say. */
/** How often chance alone shows a claim: the sentence beside it, and its figures with their intervals. */
export const chanceShown = z.object({ sentence: z.string(), detail: z.string() });

export const fraction = z.number().min(0).max(1).nullable();
/**
 * A figure for each of so many weeks, oldest first; null where the sources do not say. Looked at as a whole:
 * a floor's board has tens of thousands of such figures, and one schema for each takes a third of its time.
 */
export const weeklyFigures = (
  weeks: number,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
) =>
  z
    .custom<(number | null)[]>(
      (value) =>
        Array.isArray(value) &&
        value.length === weeks &&
        value.every((one) => one === null || (Number.isFinite(one) && one >= min && one <= max)),
      `${weeks} figures or nulls, one a week`,
    )
    .meta({ type: "array", items: { type: ["number", "null"] }, minItems: weeks, maxItems: weeks });
/** UTC seconds since 1970. */
export const instant = z.number();
/** The source's own name for an agent. */
export const agentId = z.string().min(1).max(400);
/** Somebody as a row names them. */
export const person = { agent: agentId, name: z.string().nullable(), team: z.string().nullable() };
export const personRef = z.object(person);
export type PersonRef = z.infer<typeof personRef>;
/** Where a figure lies by the rule that was valid in its week; null where the figure is not known. */
export const band = z.enum(bandNames).nullable();
export type FigureBand = z.infer<typeof band>;
