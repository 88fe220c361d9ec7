import { z } from "zod";
import { absenceKinds } from "../domain/floor/absence.ts";
import { stateNames } from "../domain/floor/agent-state.ts";
import { rejectionReasonCodes } from "../domain/floor/file-codes.ts";
import { shiftActivities } from "../domain/floor/shift-activity.ts";
import { surveyKinds } from "../domain/floor/survey-response.ts";
import { contactMarks, contactThings, contactWays } from "../domain/mapping/record-sentence.ts";
import { countedReason } from "./counted-reason.ts";
import { day } from "./measure.ts";

/** By the floor's clock: `2026-03-28 22:00`. */
export const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
const agent = z.string();
const count = z.number().int();
const known = z.number().nullable();

const recordSentence = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("contact"),
    way: z.enum(contactWays),
    thing: z.enum(contactThings),
    agent: agent.nullable(),
    queue: z.string().nullable(),
    at: localTime,
    seconds: known,
    spanSeconds: known,
    holdSeconds: known,
    acwSeconds: known,
    waitSeconds: known,
    marks: z.array(z.enum(contactMarks)).readonly(),
  }),
  z.object({
    kind: z.literal("state"),
    agent,
    state: z.enum(stateNames),
    from: localTime,
    to: localTime,
    seconds: z.number(),
  }),
  z.object({
    kind: z.literal("shift"),
    agent,
    activity: z.enum(shiftActivities).nullable(),
    from: localTime,
    to: localTime,
  }),
  z.object({
    kind: z.literal("survey"),
    question: z.enum(surveyKinds),
    agent: agent.nullable(),
    at: localTime,
    score: z.number(),
    scaleMin: known,
    scaleMax: known,
  }),
  z.object({
    kind: z.literal("evaluation"),
    agent,
    evaluator: z.string(),
    item: z.string(),
    at: localTime,
    score: known,
    maxScore: z.number(),
  }),
  z.object({
    kind: z.literal("roster"),
    agent,
    name: z.string(),
    team: z.string().nullable(),
    site: z.string().nullable(),
    weeklyHours: known,
    hiredOn: day.nullable(),
    leftOn: day.nullable(),
  }),
  z.object({ kind: z.literal("absence"), agent, way: z.enum(absenceKinds), from: day, to: day }),
  z.object({
    kind: z.literal("training"),
    agent,
    topic: z.string(),
    minutes: z.number(),
    at: localTime,
    status: z.string(),
  }),
  z.object({ kind: z.literal("pulse"), team: z.string().nullable(), item: z.string(), at: localTime }),
]);
export type SentSentence = z.infer<typeof recordSentence>;

const rejected = { field: z.string().nullable(), reason: z.enum(rejectionReasonCodes) };

export const mappingPreview = z.object({
  rows: z.object({ read: count, rejected: count, ignored: count }),
  records: count,
  first: z
    .array(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("record"), line: count, sentence: recordSentence }),
        z.object({ kind: z.literal("rejected"), line: count, ...rejected }),
      ]),
    )
    .readonly(),
  rejections: z.array(z.object({ ...rejected, count })).readonly(),
  ignored: z.array(countedReason).readonly(),
  notes: z.array(countedReason).readonly(),
  handled: z.object({ contacts: count, seconds: known }),
  fullestDay: z.object({ agent, day, seconds: z.number(), records: count }).nullable(),
  people: z.object({
    total: count,
    known: count,
    fresh: z.array(agent).readonly(),
    freshTotal: count,
    alike: z.array(z.object({ name: agent, others: z.array(agent).readonly() })).readonly(),
  }),
  hours: z.array(count).length(24).readonly().nullable(),
  from: day.nullable(),
  to: day.nullable(),
  clockChange: z.object({ day, skippedTimes: count }).nullable(),
});
export type SentPreview = z.infer<typeof mappingPreview>;
