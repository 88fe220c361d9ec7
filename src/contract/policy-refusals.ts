import { z } from "zod";
import { countsOnlyReasons } from "../domain/empathy/policy-said-no.ts";
import {
  exposureSources,
  refusalArms,
  refusalGaps,
  refusalOutcomes,
  refusalPanels,
} from "../domain/empathy/refusal-contacts.ts";
import { contactResolutions } from "../domain/floor/contact.ts";
import { count, interval } from "./empathy-parts.ts";
import { day, instant, person } from "./measure.ts";

export const refusalOutcome = z.enum(refusalOutcomes);
export type RefusalOutcome = z.infer<typeof refusalOutcome>;
export const refusalPanel = z.enum(refusalPanels);
export type RefusalPanel = z.infer<typeof refusalPanel>;
export const refusalArm = z.enum(refusalArms);

const arm = z.object({
  contacts: count,
  events: count,
  agents: count,
  /** Wilson's interval; null without contacts. */
  share: interval.extend({ share: z.number() }).nullable(),
});

const figure = z.object({
  /** `counts-only`: under 30 contacts in an arm, under 5 events, or nothing alike to compare. */
  kind: z.enum(["compared", "counts-only"]),
  reason: z.enum(countsOnlyReasons).nullable(),
  empathic: arm,
  other: arm,
  /** Empathic less other, within reason, queue and quarter; interval by the bootstrap over people. */
  riskDifference: interval.extend({ value: z.number() }).nullable(),
  oddsRatio: interval.extend({ value: z.number() }).nullable(),
  /** Whether the difference is clear: its 99 % interval by Student's law lies on one side of 0; null in counts alone. */
  differs: z.boolean().nullable(),
});
export type RefusalFigure = z.infer<typeof figure>;

const panel = z.object({
  panel: refusalPanel,
  /** Contacts of this outcome in the range, and those of which the empathy that they met is known. */
  contacts: count,
  withExposure: count,
  /** How the empathy that they met was reported. */
  exposure: z.object({ survey: count, evaluations: count }),
  satisfied: figure,
  complaint: figure,
  repeat: figure,
});
export type RefusalPanelFigures = z.infer<typeof panel>;

export const refusals = z.object({
  team: z.string().nullable(),
  queue: z.string().nullable(),
  from: day,
  to: day,
  minimum: z.object({ contactsPerArm: count, events: count }),
  /** Contacts that ended declined by policy or unresolved, and those that were resolved, side by side. */
  refused: panel,
  resolved: panel,
  /** What the sources lack, and so why a figure is empty. */
  missing: z.array(z.enum(refusalGaps)),
});
export type PolicyRefusals = z.infer<typeof refusals>;

/** The teams and queues that have contacts of a known outcome, by name. */
export const refusalPlaces = z.object({
  from: day,
  to: day,
  places: z.array(z.object({ team: z.string().nullable(), queue: z.string(), people: count })),
});
export type RefusalPlaces = z.infer<typeof refusalPlaces>;

export const refusalContacts = z.object({
  total: count,
  rows: z.array(
    z.object({
      ...person,
      contact: z.string(),
      day,
      /** Null where the file gives no end. */
      endedAt: instant.nullable(),
      resolution: z.enum(contactResolutions),
      event: z.boolean(),
      /** What showed the empathy that the customer met. */
      exposure: z.enum(exposureSources),
      /** The evaluations of this contact, if there are any. */
      evaluations: z.array(z.string()),
    }),
  ),
});
export type RefusalContacts = z.infer<typeof refusalContacts>;
