import type { HandledSpan } from "./contact-interval.ts";
import { shortestRestSeconds, type WorkingInterval } from "./quick-return.ts";

/** Hard contacts that followed one another without an easier one between. UTC seconds. */
export interface HardContactRun extends WorkingInterval {
  readonly count: number;
}

/**
 * Runs of hard contacts within one working interval, in order; one hard contact is a run of one. A night
 * between two of them ends a run. Which contact is hard, the caller's rule says (its demand, from 0.5). A contact
 * without an end reaches no further than its start, so that the length of its run is a lower bound.
 *
 * @param contacts in the order of their start
 * @returns an empty list where no contact was hard
 * @example hard, hard, easy, hard: a run of two and a run of one
 */
export function hardContactRuns<Handled extends HandledSpan>(
  contacts: readonly Handled[],
  isHard: (contact: Handled) => boolean,
): HardContactRun[] {
  const runs: HardContactRun[] = [];
  let open: HardContactRun | undefined;
  for (const contact of contacts) {
    if (!isHard(contact)) {
      open = undefined;
      continue;
    }
    const to = contact.to ?? contact.from;
    if (open && contact.from - open.to < shortestRestSeconds) {
      open = { from: open.from, to: Math.max(open.to, to), count: open.count + 1 };
      runs[runs.length - 1] = open;
    } else {
      open = { from: contact.from, to, count: 1 };
      runs.push(open);
    }
  }
  return runs;
}
