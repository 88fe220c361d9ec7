import type { ServiceDay } from "../calendar/service-day.ts";
import type { ContactOutcome } from "../floor/contact.ts";

/** What one agent did of a contact, or a contact that nobody handled, with the days that it touched. */
export interface CountedContact {
  /** The same for all agents of one contact. */
  readonly contact: string;
  /** The store's own id of the agent; null where nobody handled it. */
  readonly agent: number | null;
  readonly outcome: ContactOutcome;
  /** Whether it came in, rather than went out. */
  readonly arrived: boolean;
  /** The day on which the console counts it: of its answer, else of its offer. */
  readonly countedOn: ServiceDay;
  readonly offeredOn: ServiceDay;
  /** Null where the source gives no end. */
  readonly endedOn: ServiceDay | null;
  /** When the agent took it and was done with it, UTC seconds; `to` is null where the source gives no end. */
  readonly from: number;
  readonly to: number | null;
  readonly waitSeconds: number | null;
  readonly talkSeconds: number | null;
  readonly holdSeconds: number | null;
  readonly acwSeconds: number | null;
  readonly handleSeconds: number | null;
  readonly importId: number;
  readonly line: number;
}

/** Contacts of another import count as the same work where both began and ended within so many seconds. */
const clocksApart = 60;

/**
 * The contacts of one agent that look like work that was counted already: under another id, from another file and at
 * the same time but for a minute; or at exactly the same time, from whichever file. Design choice; no source.
 *
 * @param contacts what one agent handled
 * @returns those that come second, in the order of their start; none where nothing looks so
 * @example seenTwice([first, sameTimeFromAnotherFile]) // [sameTimeFromAnotherFile]
 */
export function seenTwice(contacts: readonly CountedContact[]): CountedContact[] {
  const ordered = contacts.filter(({ to }) => to !== null).toSorted((a, b) => a.from - b.from);
  const kept: CountedContact[] = [];
  const again: CountedContact[] = [];
  for (const contact of ordered) {
    let found = false;
    for (let at = kept.length - 1; at >= 0 && !found; at--) {
      const earlier = kept[at] as CountedContact;
      if (contact.from - earlier.from > clocksApart) break;
      found = isSameWork(earlier, contact);
    }
    (found ? again : kept).push(contact);
  }
  return again;
}

function isSameWork(a: CountedContact, b: CountedContact): boolean {
  if (a.to === null || b.to === null || a.contact === b.contact) return false;
  if (a.from === b.from && a.to === b.to && a.to > a.from) return true;
  if (a.importId === b.importId || Math.abs(a.to - b.to) > clocksApart) return false;
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return 2 * shared >= Math.min(a.to - a.from, b.to - b.from) && shared > 0;
}
