import { z } from "zod";
import { workSources } from "../domain/workload/work-record.ts";
import { workloadSpans } from "../domain/workload/workload-span.ts";
import { count, number, oneOf, orNull, text, wideRows } from "./wide-rows.ts";

const seconds = orNull(number());

/** By what a range is divided: its days, its weeks, or not at all. */
export const carriedBy = z.enum(workloadSpans);

/**
 * What each agent carried. A row stands for a day or a week in which the agent has records, or for the whole
 * range; of several days the longest stretch, run and days in a row are the longest, the rest are sums.
 */
export const carriedWork = wideRows({
  agent: text,
  name: orNull(text),
  team: orNull(text),
  from: text,
  to: text,
  contacts: count,
  handled: count,
  talkSeconds: seconds,
  holdSeconds: seconds,
  acwSeconds: seconds,
  handleSeconds: seconds,
  averageHandleSeconds: seconds,
  loggedSeconds: seconds,
  occupancy: orNull(number(0, 1)),
  longestStretchSeconds: seconds,
  /** Contacts in the longest back-to-back run. */
  backToBackLongest: orNull(count),
  quickReturns: orNull(count),
  /** What they are computed from; from contacts there may be more. */
  quickReturnsFrom: orNull(oneOf(workSources)),
  consecutiveDays: orNull(count),
  /** Days on which the floor has contacts or states, of the days of the row. */
  coverage: number(0, 1),
});
