import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { isZone } from "../domain/calendar/zone-clock.ts";
import { importSteps } from "../domain/floor/import-codes.ts";
import { sourceNames } from "../domain/floor/record-kind.ts";
import { roles } from "../domain/privacy/viewer.ts";
import { band, coverage, day, fraction, person, personRef, seconds, week, weeklyFigures } from "./measure.ts";
import { question } from "./question.ts";

const sourceCoverage = z.object({
  source: z.enum(sourceNames),
  /** First and last day with rows; null where nothing was ever imported. */
  from: day.nullable(),
  to: day.nullable(),
  /** Days without rows where there usually are some, newest first, at most ten. */
  missing: z.array(day),
  missingCount: z.number().int(),
});
export type SourceCoverage = z.infer<typeof sourceCoverage>;

/** Where the store's key is kept: in a file beside the store, or by the operating system. */
const keyPlaces = ["file", "keychain"] as const;
export type KeyPlace = (typeof keyPlaces)[number];

/** How far a move of the floor's days has come: records are dated again, then sums are brought up to date. */
const zoneProgress = z.object({ step: z.enum(importSteps), rows: z.number().int() });
export type ZoneProgress = z.infer<typeof zoneProgress>;

const zoneChange = z.object({
  /** The zone by which the floor's days are dated; null while none is set. */
  from: z.string().nullable(),
  to: z.string(),
  /** Records that come to stand on another day, of those whose day follows from an instant; days that lose or gain some. */
  moves: z.object({ moved: z.number().int(), of: z.number().int(), days: z.number().int() }),
});
export type ZoneChange = z.infer<typeof zoneChange>;

const chosenZone = z.object({ zone: z.string().refine(isZone, "there is no such time zone") });

/** What the window's frame shows, whatever the view. */
const floorStatus = z.object({
  zone: z.string().nullable(),
  /** The import that the zone came with; null where a person set it, and while there is none. */
  zoneFromImport: z.number().int().nullable(),
  today: day,
  agents: z.number().int(),
  teams: z.array(z.string()),
  queues: z.array(z.string()),
  /** Weeks that have contacts or evaluations, oldest and newest; null on an empty floor. */
  firstWeek: week.nullable(),
  lastWeek: week.nullable(),
  sources: z.array(sourceCoverage),
  /** The floor is made up (see the sample floor). */
  sample: z.boolean(),
  viewer: z.object({ role: z.enum(roles), teams: z.union([z.literal("all"), z.array(z.string())]) }),
  /** How the store's key is kept: in a file beside the store, or by the operating system. */
  keyKept: z.enum(keyPlaces),
});
export type FloorStatus = z.infer<typeof floorStatus>;

const boardRow = z.object({
  ...person,
  /** The asked week. */
  contacts: z.number().int().nullable(),
  handleSeconds: seconds,
  averageHandleSeconds: seconds,
  occupancy: fraction,
  longestStretchSeconds: seconds,
  /** Rests under eleven hours in this week and the three before; null where fewer than two spells of work are known. */
  quickReturns: z.number().int().nullable(),
  /** Some were computed from contacts alone: there may be more. */
  quickReturnsAtLeast: z.boolean(),
  /** Share of the week's states that were repaired because they overlapped; above a tenth occupancy says so. */
  repairedShare: z.number().min(0).nullable(),
  /** Where the figures lie by the rules of the week. */
  bands: z.object({ occupancy: band, longestStretch: band, quickReturns: band }),
  /** Mean empathy score (0 to 100) of the evaluations of the 13 weeks, with their count. */
  empathyMean: z.number().nullable(),
  evaluations: z.number().int(),
  /** 13 weeks, oldest first; null where no source covers the week. */
  weeklyHandleSeconds: weeklyFigures(13),
  weeklyOccupancy: weeklyFigures(13, 0, 1),
  weeklyEmpathy: weeklyFigures(13),
});
export type BoardRow = z.infer<typeof boardRow>;

const floorBoard = z.object({
  week,
  from: day,
  to: day,
  weeks: z.array(week).length(13),
  /** Days of the week that have contacts, of the days that have passed. */
  contactsCoverage: coverage,
  statesCoverage: coverage,
  rows: z.array(boardRow),
});
export type FloorBoard = z.infer<typeof floorBoard>;

export const floorContract = {
  status: question({ may: roles, scope: "floor" }).output(floorStatus),
  /** The floor in a week: one row an agent, by name. Without a week: the newest that has data. */
  board: question({ may: ["supervisor"], scope: "persons" })
    .input(z.object({ week: week.optional(), team: z.string().optional() }))
    .output(floorBoard),
  /** Sets the floor's time zone; refused where records are dated by another one, for their days would move. */
  setZone: question({ may: ["owner", "supervisor"], scope: "floor" })
    .input(chosenZone)
    .output(z.object({ zone: z.string() })),
  /** What another zone of the floor would change of its records. Nothing is changed. */
  zoneChange: question({ may: ["owner", "supervisor"], scope: "floor" })
    .input(chosenZone)
    .output(zoneChange),
  /**
   * Gives the floor another zone: days move, instants stay. Decisions, sessions and what was done with them keep their
   * days and figures. A stream of progress, then what changed.
   */
  moveZone: question({ may: ["owner", "supervisor"], scope: "floor" })
    .input(chosenZone)
    .output(eventIterator(zoneProgress, zoneChange)),
  /** Everybody the viewer may see, for finding a person by name, and for whoever scores them. */
  agents: question({ may: ["supervisor", "qa-lead"], scope: "persons" }).output(z.array(personRef)),
};
