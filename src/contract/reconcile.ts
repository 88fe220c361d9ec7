import { z } from "zod";
import { rejectionReasonCodes } from "../domain/floor/file-codes.ts";
import { missingTotals } from "../domain/reconcile/compared-total.ts";
import { notesThatCount } from "../domain/reconcile/day-circumstances.ts";
import { agentTotals, floorTotals } from "../domain/reconcile/source-figure.ts";
import { totalCauses } from "../domain/reconcile/total-cause.ts";
import { askedDay, count, namedPerson } from "./acting.ts";
import { agentId, day, instant, person } from "./measure.ts";
import { question } from "./question.ts";

/** A row of a file that a part of a difference is about. */
const rowBehind = z.object({
  contact: z.string(),
  intake: z.number().int(),
  file: z.string(),
  line: z.number().int(),
});

const part = z.object({
  cause: z.enum(totalCauses),
  /** Its share of the difference, with the difference's sign: the shares and what is not explained add up to it. */
  amount: z.number(),
  /** The most that the cause can account for; null where that is not known. */
  upTo: z.number().nullable(),
  /** How many contacts, or rows of files, it is about. */
  count,
  /** The first of these contacts' rows; none where it is about rows that did not come in. */
  rows: z.array(rowBehind).readonly(),
});

/** A figure of a source's own report beside ours. */
const total = z.object({
  figure: z.enum(floorTotals),
  /** What the source's report says, as somebody typed it; null where nobody did. */
  theirs: z.number().nullable(),
  /** What the console has; null where it is not known, and `why` says why. */
  ours: z.number().nullable(),
  why: z.enum(missingTotals).nullable(),
  /** Contacts that our figure is made of, and of these the ones whose time is not known. */
  contacts: count,
  unknown: count,
  /** Theirs less ours. */
  difference: z.number().nullable(),
  agrees: z.boolean().nullable(),
  parts: z.array(part).readonly(),
  notExplained: z.number().nullable(),
  typedBy: z.string().nullable(),
  typedAt: instant.nullable(),
});
export type SourceTotal = z.infer<typeof total>;

const fileOfDay = z.object({
  importId: z.number().int(),
  file: z.string(),
  /** Rejected rows that may be of the day: those that stand among its rows, or all of the file. */
  rejected: count,
  amongDay: z.boolean(),
  reasons: z
    .array(z.object({ field: z.string().nullable(), reason: z.enum(rejectionReasonCodes), count }))
    .readonly(),
  notes: z.array(z.object({ code: z.enum(notesThatCount), count })).readonly(),
});
export type FileOfDay = z.infer<typeof fileOfDay>;

const around = {
  day,
  /** Whether any contacts of the day were imported. */
  covered: z.boolean(),
  /** Files around the day with rows that did not come in, or that were counted otherwise. */
  files: z.array(fileOfDay).readonly(),
  /** How many rows fewer than usual on that weekday there are, where the day is partial or missing. */
  shortOfUsual: count,
};

const floorDay = z.object({ ...around, totals: z.array(total).readonly() });
export type FloorTotals = z.infer<typeof floorDay>;

const agentRow = z.object({ ...person, totals: z.array(total).readonly() });
export type AgentTotals = z.infer<typeof agentRow>;

const agentsDay = z.object({ ...around, people: count, agents: z.array(agentRow).readonly() });
export type AgentsTotals = z.infer<typeof agentsDay>;

const kept = z.object({ added: count, changed: count, removed: count });

const mostTotals = 20_000;
/** Without a value the total that is kept goes. */
const typed = { day: askedDay, value: z.number().nullable() };

const ofFloor = () => question({ may: ["owner", "supervisor"], scope: "floor" });
const ofPersons = () => question({ may: ["supervisor"], scope: "persons" });

export const reconcileContract = {
  /** The floor's totals of a day beside the source's; without a day of the newest with contacts, null where there is none. */
  floor: ofFloor()
    .input(z.object({ day: askedDay.optional() }))
    .output(floorDay.nullable()),
  /** The same of each agent, a page at a time: those with contacts or typed totals first, then by name. */
  agents: ofPersons()
    .input(
      z.object({
        day: askedDay.optional(),
        agent: agentId.optional(),
        team: z.string().optional(),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(agentsDay.nullable()),
  /** Keeps, changes or removes totals that somebody typed: all of them or none. */
  keepFloor: ofFloor()
    .input(
      z.object({
        by: namedPerson,
        totals: z
          .array(z.object({ ...typed, figure: z.enum(floorTotals) }))
          .min(1)
          .max(mostTotals),
      }),
    )
    .output(kept),
  keepAgents: ofPersons()
    .input(
      z.object({
        by: namedPerson,
        totals: z
          .array(z.object({ ...typed, agent: agentId, figure: z.enum(agentTotals) }))
          .min(1)
          .max(mostTotals),
      }),
    )
    .output(kept),
};
