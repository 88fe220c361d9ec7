import { z } from "zod";
import { topicStates } from "../domain/pulses/pulse-panel.ts";
import { stretchKinds } from "../domain/pulses/pulse-stretch.ts";
import { pulseTopics, topicDirections } from "../domain/pulses/pulse-topics.ts";
import { signalCheck } from "./burnout-measure.ts";
import { day } from "./measure.ts";
import { question } from "./question.ts";

/*
 * What people answer for themselves, as figures of teams: what no log holds. Every figure is of at least `needs` people
 * who answered, and no two of them, of whatever day and whoever asked, have an answer in common. Nothing here reaches a
 * person.
 */

const count = z.number().int().min(0);
const points = z.number().int().min(0).max(100);

const figure = z.object({
  /** Gathered over one pulse of two weeks, or over eight weeks where the team is small. */
  kind: z.enum(stretchKinds),
  from: day,
  to: day,
  respondents: count,
  /** Whole points of 0 to 100, with the 95 % interval of the mean. */
  mean: points,
  low: points,
  high: points,
});

/** Points against the figure before it, with the 95 % interval. */
const change = z.object({ points: z.number().int(), low: z.number().int(), high: z.number().int() });

const topic = z.object({
  topic: z.enum(pulseTopics),
  direction: z.enum(topicDirections),
  /** Oldest first. */
  figures: z.array(figure),
  change: change.nullable(),
});

const teamTopic = topic.extend({
  state: z.enum(topicStates),
  /** People who answered in the newest eight weeks with an answer. */
  has: count.nullable(),
  /** The day on which enough are counted together, where it lies ahead. */
  until: day.nullable(),
});
export type PulseTopicOfTeam = z.infer<typeof teamTopic>;

const teamPulses = z.object({
  /** null: answers that name no team. */
  team: z.string().nullable(),
  topics: z.array(teamTopic),
  /** How many answered each pulse, oldest first. `atLeast`: a share in steps of .05; answers without consent are not kept. */
  responses: z.array(
    z.object({
      from: day,
      to: day,
      respondents: count,
      people: count.nullable(),
      atLeast: z.number().min(0).max(1).nullable(),
    }),
  ),
});
export type TeamPulses = z.infer<typeof teamPulses>;

const panel = z.object({
  /** The fewest people who answered that a figure stands on. */
  needs: z.number().int(),
  /** The days of the newest pulse that is over. */
  newest: z.object({ from: day, to: day }),
  /** No answer to any pulse was imported. */
  empty: z.boolean(),
  /** By name. */
  teams: z.array(teamPulses),
  /** Teams that are too small by themselves, together; `otherTeams` are not the viewer's. */
  pooled: z
    .object({ teams: z.array(z.string().nullable()), otherTeams: count, topics: z.array(topic) })
    .nullable(),
  /** Items of these weeks that nobody can place; their answers are shown nowhere. */
  unplaced: z.array(z.string()),
  /** Whether the burnout signal holds against those who consented to compare. */
  check: signalCheck,
});
export type PulsePanel = z.infer<typeof panel>;

export const pulsesContract = {
  panel: question({ may: ["supervisor", "hr"], scope: "groups" }).output(panel),
};
