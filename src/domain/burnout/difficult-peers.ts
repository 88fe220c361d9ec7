import type { WeekIndex } from "../calendar/iso-week.ts";
import { spreadsOfOthers } from "../statistics/spread-of-others.ts";
import type { PastWeek } from "./baseline.ts";
import { type ContactCounts, columnsKnown, difficultColumns, difficultShare } from "./contact-counts.ts";

interface CountedWeek {
  readonly counts?: ContactCounts | null;
}

/** What the others on somebody's queue say of difficult contacts in a week. */
export interface DifficultOthers {
  readonly count: number;
  /** Of their shares of the handled contacts. */
  readonly median: number;
}

type Columns = ReturnType<typeof columnsKnown>;

/**
 * For each agent the others on their main queue whose records have columns of difficult contacts, and which of these
 * columns anybody's records of the queue have in the week.
 *
 * @param groups places of those who share a main queue
 */
export function difficultPeers(agents: readonly CountedWeek[], groups: readonly (readonly number[])[]) {
  const others = new Array<DifficultOthers | undefined>(agents.length);
  const columns = new Array<Columns | undefined>(agents.length);
  for (const places of groups) {
    const known = columnsKnown(places.map((place) => agents[place]?.counts));
    for (const place of places) columns[place] = known;
    const shares = places.flatMap((place) => {
      const share = difficultShare(agents[place]?.counts);
      return share === undefined ? [] : [{ place, share }];
    });
    for (const [at, spread] of spreadsOfOthers(shares.map(({ share }) => share)).entries()) {
      const place = shares[at]?.place;
      if (spread && place !== undefined) others[place] = { count: spread.count, median: spread.median };
    }
  }
  return { others, columns };
}

/**
 * Whether a column that somebody's earlier records had is in none of the queue's any more: then what is difficult has
 * another meaning than before, and counts as missing for the decision. A column that is merely empty for one person
 * is not lost.
 *
 * @param onQueue columns of the whole queue's week; undefined for somebody without a main queue
 */
export function columnsLost(
  { counts, past }: CountedWeek & { readonly past: readonly PastWeek[] },
  onQueue: Columns | undefined,
  from: WeekIndex,
): boolean {
  const now = onQueue ?? columnsKnown([counts]);
  if (now.size === difficultColumns.length) return false;
  const before = columnsKnown(past.filter(({ week }) => week >= from).map((one) => one.counts));
  return !before.isSubsetOf(now);
}
