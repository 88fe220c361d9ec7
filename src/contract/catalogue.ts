import { z } from "zod";
import { sessionKinds } from "../domain/acting/kinds.ts";
import { behaviourIds } from "../domain/empathy/behaviours.ts";
import { roles } from "../domain/privacy/viewer.ts";
import { count, namedPerson } from "./acting.ts";
import { day } from "./measure.ts";
import { question } from "./question.ts";

const line = z.string().trim().min(1).max(2000);

/** One entry of the catalogue: a refresher or a check-in that can be held with it in hand. */
export const playbook = z.object({
  play: z.string().regex(/^[a-z0-9-]{1,60}$/),
  kind: z.enum(sessionKinds),
  title: z.string().trim().min(1).max(120),
  /** What an agent's calendar shows: neutral, without the reason. */
  calendarTitle: z.string().trim().min(1).max(60),
  /** What it is for, in a sentence or two. */
  purpose: line,
  /** When to choose it, and when not. */
  when: line,
  notWhen: line,
  minutes: z.number().int().min(5).max(480),
  group: z
    .object({ least: z.number().int().min(1).max(40), most: z.number().int().min(1).max(40) })
    .refine(({ least, most }) => least <= most, "the least is not more than the most"),
  /** Behaviours of the QA form that it works on. */
  behaviours: z.array(z.enum(behaviourIds)).max(9),
  /** Words by which imported training records of the same topic are known, in lower case. */
  topics: z.array(z.string().trim().min(1).max(80)).max(20),
  /** What to have ready. */
  prepare: z.array(line).max(20),
  /** The conversation guide: what to do and what to say, step by step, with its minutes. */
  guide: z
    .array(
      z.object({
        title: z.string().trim().min(1).max(120),
        minutes: z.number().int().min(1).max(240),
        text: line,
        say: z.array(line).max(12),
      }),
    )
    .min(1)
    .max(20),
  /** Role-play: both parts written out. */
  scenarios: z
    .array(
      z.object({
        title: z.string().trim().min(1).max(120),
        setting: line,
        customer: line,
        agent: line,
        lines: z.array(z.object({ who: z.enum(["customer", "agent"]), says: line })).max(60),
        lookFor: z.array(line).max(12),
      }),
    )
    .max(20),
  do: z.array(line).min(1).max(20),
  dont: z.array(line).min(1).max(20),
  /** What to agree on at the end. */
  agree: z.array(line).max(12),
});
export type Playbook = z.infer<typeof playbook>;

const entry = playbook.extend({
  version: count,
  /** Of the version that the console came with: null. */
  changedBy: z.string().nullable(),
  changedOn: day.nullable(),
  reason: z.string().nullable(),
});
export type CatalogueEntry = z.infer<typeof entry>;

export const catalogueContract = {
  /** The newest version of each entry: refreshers first, then check-ins, in the order of the catalogue. */
  list: question({ may: roles, scope: "floor" }).output(z.array(entry)),
  /** All versions of one entry, newest first; empty where there is none of this name. */
  versions: question({ may: roles, scope: "floor" })
    .input(z.object({ play: z.string().max(60) }))
    .output(z.array(entry)),
  /** A new version; sessions keep the version with which they were booked. A new name makes a new entry. */
  save: question({ may: ["owner", "supervisor"], scope: "floor" })
    .input(z.object({ entry: playbook, by: namedPerson, reason: line }))
    .output(entry),
};
