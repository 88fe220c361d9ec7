import { z } from "zod";
import { monthOf } from "../domain/calendar/month.ts";
import { hrDimensions, untoldReasons } from "../domain/privacy/group-month.ts";
import { coverage, day, fraction, seconds } from "./measure.ts";
import { question } from "./question.ts";

/*
 * What HR may ask: figures of groups by month. Groups of fewer than `least` people are hidden, and beside
 * them what would give them away; so is what an earlier answer and this one would show together. Nothing
 * here reaches a person.
 */

const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .refine((text) => monthOf(text) !== undefined, "there is no such month");
const dimension = z.enum(hrDimensions);
export type HrDimension = z.infer<typeof dimension>;

const asked = z.object({
  by: dimension.default("team"),
  /** Only the people of one group of another kind. */
  within: z.object({ by: dimension, group: z.string().min(1).max(400) }).optional(),
  /** The newest month to show; without it the newest that has ended. */
  to: month.optional(),
  /** How many months, that one included. */
  months: z.number().int().min(1).max(12).default(6),
});

/** `small`: fewer than `least` people, or hidden beside such a group. `earlier`: an earlier answer stands against it. */
const untold = z.object({ told: z.literal(false), why: z.enum(untoldReasons) });
export type HrUntold = z.infer<typeof untold>["why"];

const cellOf = <Shape extends z.ZodRawShape>(figures: Shape) =>
  z.discriminatedUnion("told", [
    untold,
    /** People that the figures stand on. */
    z.object({ told: z.literal(true), people: z.number().int(), ...figures }),
  ]);

const tableOf = <Shape extends z.ZodRawShape>(figures: Shape) => {
  const cell = cellOf(figures);
  return z.object({
    by: dimension,
    /** The fewest people that a figure shown stands on. */
    least: z.number().int(),
    /** Oldest first; a month is its ISO weeks, by their Thursday. Only months that have ended. */
    months: z.array(
      z.object({
        month: z.string(),
        from: day,
        to: day,
        /** Days of the month that have contacts, of all its days. */
        contactsCoverage: coverage,
        statesCoverage: coverage,
      }),
    ),
    /** By name; null: people of whom the roster does not say. */
    rows: z.array(z.object({ group: z.string().nullable(), cells: z.array(cell) })),
    /** All people of the question together, by month. */
    all: z.array(cell),
  });
};

const workload = tableOf({
  occupancy: fraction,
  /** Share of worked half-hours with occupancy above .85. */
  busyShare: fraction,
  /** Mean of a person's week. */
  handleSecondsAWeek: seconds,
  contactsAWeek: z.number().nullable(),
  /** Mean of a person, over four weeks. */
  quickReturnsInFourWeeks: z.number().nullable(),
  /** Some were computed from contacts alone: there may be more. */
  quickReturnsAtLeast: z.boolean(),
});
export type HrWorkload = z.infer<typeof workload>;

const signals = tableOf({
  /** Share of the people with a signal who had one that asks for attention in the month, in steps of .05. */
  attentionShare: fraction,
  /** Mean share of the rule's weights that is known. */
  coverage: fraction,
});
export type HrSignals = z.infer<typeof signals>;

const promises = tableOf({
  /** Sessions held and agreed steps kept, of those that came due; in steps of .05. */
  keptShare: fraction,
});
export type HrPromises = z.infer<typeof promises>;

const ofGroups = () => question({ may: ["hr"], scope: "groups" }).input(asked);

export const hrContract = {
  workload: ofGroups().output(workload),
  signals: ofGroups().output(signals),
  promises: ofGroups().output(promises),
};
