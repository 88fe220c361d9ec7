import { z } from "zod";
import { alarmClaims, alarmSubjects } from "../domain/false-alarms/alarm-figures.ts";
import { count } from "./empathy-parts.ts";
import { chanceShown, fraction } from "./measure.ts";

const rate = z.object({ share: fraction, from: fraction, to: fraction });
const rates = z.object({ perLook: rate, perAgentYear: rate });

/** Shares of the people, or teams, of whom a lasting fall is said by 4, 8, 12 and 26 weeks. */
const fallFound = z.object({
  evaluationsAWeek: z.number(),
  points: z.number(),
  people: count,
  by: z.array(fraction),
});

/** How often the rules speak up where nothing changed: simulated with the very rules, and stored. */
export const falseAlarmRates = z.object({
  simulated: z.array(
    z.object({
      evaluationsAWeek: z.number(),
      /** Standard deviation of one adjusted score within an agent. */
      sigma: z.number(),
      agentYears: count,
      declining: rates,
      /** Either word. */
      changed: rates,
      verdict: rates,
      chart: rates,
    }),
  ),
  /** The same on whole made-up floors with nothing planted, evaluators' severities estimated. */
  floors: z.array(
    z.object({
      floors: count,
      agents: count,
      agentYears: count,
      evaluationsAWeek: z.number(),
      declining: rates,
      /** Either word. */
      changed: rates,
      verdict: rates,
    }),
  ),
  /** Every claim, with how often it begins on a floor of 40 people in a year. */
  claims: z.array(
    z.object({
      claim: z.enum(alarmClaims),
      subject: z.enum(alarmSubjects),
      simulated: count,
      ...rates.shape,
      aFloorYear: z.object({ words: z.number(), from: z.number(), to: z.number() }),
      chance: chanceShown,
    }),
  ),
  /** Whether they are of the rules that the console runs on. */
  current: z.boolean(),
  run: z.object({ day: z.string(), seed: z.number(), size: z.enum(["full", "quick"]) }),
  /** What is found of what is there. */
  power: z.object({
    attention: z.array(
      z.object({
        condition: z.string(),
        sinceEver: z.boolean(),
        people: count,
        byThree: fraction,
        byFour: fraction,
      }),
    ),
    falls: z.array(fallFound),
    teamFalls: z.array(fallFound),
    verdicts: z.array(
      z.object({
        kind: z.enum(["relieve", "refresh"]),
        evaluationsAWeek: z.number(),
        sigma: z.number(),
        people: count,
        by: z.array(fraction),
        wrong: fraction,
      }),
    ),
    effects: z.array(z.object({ measure: z.string(), effect: z.number(), sessions: count, found: fraction })),
  }),
});
export type FalseAlarmRates = z.infer<typeof falseAlarmRates>;

/** The same on this floor, by its own scores in an order that chance gives; it describes nobody. */
export const ownAlarmRates = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("too-little"),
    weeks: count,
    people: count,
    neededWeeks: count,
    neededPeople: count,
  }),
  z.object({
    kind: z.literal("shuffled"),
    people: count,
    shuffles: count,
    personYears: count,
    /** Either word, of a person and year. */
    changed: rate,
  }),
]);
export type OwnAlarmRates = z.infer<typeof ownAlarmRates>;
