import { z } from "zod";
import { changeReasons, figureNames, figureSubjects } from "../domain/floor/figure-change.ts";
import { agentId, instant, person } from "./measure.ts";
import { question } from "./question.ts";

const value = z.union([z.string(), z.number()]).nullable();

const changed = {
  figure: z.enum(figureNames),
  before: value,
  after: value,
  /** Why it changed. */
  reasons: z.array(z.enum(changeReasons)),
};

/** A figure of the floor, or of a queue by its name, that an update changed. */
const floorChange = z.object({
  subject: z.enum(figureSubjects).exclude(["agent"]),
  name: z.string(),
  ...changed,
});
export type FloorChange = z.infer<typeof floorChange>;

const personChange = z.object({ ...person, agent: agentId, ...changed });
export type PersonChange = z.infer<typeof personChange>;

const update = z.object({
  update: z.number().int(),
  at: instant,
  /** The versions of the store before and after. */
  fromVersion: z.number().int(),
  toVersion: z.number().int(),
  /** Whether somebody has read what it changed. */
  seen: z.boolean(),
  /** How many figures it changed, those of persons among them. */
  figures: z.number().int(),
  floor: z.array(floorChange),
});
export type FloorUpdate = z.infer<typeof update>;

const ofUpdates = () => question({ may: ["owner", "supervisor"], scope: "imports" });
const numbered = z.object({ update: z.number().int() });

export const updatesContract = {
  /** The updates that this floor's records went through since figures are compared, newest first. */
  list: ofUpdates().output(z.array(update)),
  /** What an update changed in the figures of the viewer's people. */
  persons: question({ may: ["supervisor"], scope: "persons" })
    .input(numbered)
    .output(z.array(personChange)),
  /** Somebody has read what it changed: it is not brought up again. */
  markSeen: ofUpdates().input(numbered).output(numbered),
};
