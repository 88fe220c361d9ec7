import { z } from "zod";
import { contactOutcomes } from "../domain/floor/contact.ts";
import { evaluationSources } from "../domain/floor/evaluation-source.ts";
import { behaviourId } from "./empathy-parts.ts";
import { agentId, coverage, day, fraction, instant, person, seconds, week } from "./measure.ts";
import { question } from "./question.ts";

const agentWeek = z.object({
  week,
  from: day,
  to: day,
  /** Null in each figure: no source covers it in this week. */
  contacts: z.number().int().nullable(),
  handleSeconds: seconds,
  averageHandleSeconds: seconds,
  occupancy: fraction,
  longestStretchSeconds: seconds,
  empathyMean: z.number().nullable(),
  evaluations: z.number().int(),
  contactsCoverage: coverage,
});
export type AgentWeek = z.infer<typeof agentWeek>;

const evaluation = z.object({
  evaluation: z.string(),
  evaluatedAt: instant,
  day,
  evaluator: z.string(),
  form: z.string(),
  source: z.enum(evaluationSources),
  /** 0 to 100; null where too few items applied. */
  score: z.number().nullable(),
  applicable: z.number().int(),
  items: z.number().int(),
  contact: z.string().nullable(),
  /** What its evaluator wrote to it here; files bring none. */
  comment: z.string().nullable(),
});
export type Evaluation = z.infer<typeof evaluation>;

const agentPicture = z.object({
  ...person,
  site: z.string().nullable(),
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  weeks: z.array(agentWeek),
  evaluations: z.array(evaluation),
});
export type AgentPicture = z.infer<typeof agentPicture>;

/** Where a row came from: the file and its line, so that every figure can be followed. */
const origin = z.object({ importId: z.number().int(), file: z.string(), line: z.number().int() });

/** Another row of which a record has some values: those of these columns. */
const otherOrigin = origin.extend({ columns: z.array(z.string()) });

const contactRow = z.object({
  contact: z.string(),
  day,
  queue: z.string().nullable(),
  outcome: z.enum(contactOutcomes),
  offeredAt: instant,
  answeredAt: instant.nullable(),
  /** Null where the file gives no end. */
  endedAt: instant.nullable(),
  talkSeconds: seconds,
  holdSeconds: seconds,
  acwSeconds: seconds,
  handleSeconds: seconds,
  origin,
  /** Where several files speak of the contact: the other rows, and what they gave. */
  alsoFrom: z.array(otherOrigin),
});
export type ContactRow = z.infer<typeof contactRow>;

const contactPage = z.object({
  total: z.number().int(),
  totalHandleSeconds: seconds,
  rows: z.array(contactRow),
});

const evaluationItemRow = z.object({
  item: z.string(),
  behaviour: behaviourId.nullable(),
  score: z.number().nullable(),
  maxScore: z.number(),
  origin,
});

export type EvaluationItemRow = z.infer<typeof evaluationItemRow>;

export const agentContract = {
  /** One agent, week by week, with the evaluations of the range. Without weeks: all that there are. */
  picture: question({ may: ["supervisor"], scope: "persons" })
    .input(z.object({ agent: agentId, from: week.optional(), to: week.optional() }))
    .output(agentPicture),
  /** The contacts behind a figure, a page at a time, in the order of their start. */
  contacts: question({ may: ["supervisor"], scope: "persons" })
    .input(
      z.object({
        agent: agentId,
        from: day,
        to: day,
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(contactPage),
  /** The items behind an evaluation's score. */
  evaluationItems: question({ may: ["supervisor", "qa-lead"], scope: "persons" })
    .input(z.object({ agent: agentId, evaluation: z.string() }))
    .output(z.array(evaluationItemRow)),
};
