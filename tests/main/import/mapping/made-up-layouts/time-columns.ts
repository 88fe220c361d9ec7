import type { FieldName } from "../../../../../src/domain/mapping/mapped-field.ts";
import type { Chance } from "./chance.ts";
import { type Draft, dayAndClock, fromColumn } from "./draft.ts";
import type { MadeContact } from "./made-floor.ts";
import type { MadeColumn } from "./made-layout.ts";
import type { Meaning } from "./vocabulary/vocabulary.ts";

/**
 * Which times and lengths a file of contacts has: each part; talk with the hold in it; one length alone; the answer
 * and the end; the handle time; the wait and the whole; start, end and the whole between them.
 */
export type TimePattern = "parts" | "talk-and-hold" | "length" | "span" | "handle" | "total" | "length-end";

export interface TimeColumns {
  /** The columns that say when it was offered. */
  readonly start: readonly MadeColumn[];
  /** Handle seconds of each row, as its written lengths say them; null where nobody handled it. */
  readonly handle: readonly (number | null)[];
}

const isHandled = ({ ended }: MadeContact) => ended === "handled";
const endOf = ({ offered, wait, talk, hold }: MadeContact) => offered + wait + talk + hold;

export function timeColumns(
  draft: Draft,
  chance: Chance,
  contacts: readonly MadeContact[],
  pattern: TimePattern,
  isHeadless: boolean,
): TimeColumns {
  const times = momentColumns(draft, chance, contacts, isHeadless);
  const lostLength = chance.pick([0, null]);
  const length = (
    field:
      | "talk_seconds"
      | "hold_seconds"
      | "acw_seconds"
      | "wait_seconds"
      | "handle_seconds"
      | "duration_seconds"
      | "talk_and_hold_seconds",
    meaning: Meaning,
    of: (contact: MadeContact) => number,
    ofLost: number | null | "as others" = lostLength,
  ) => {
    const column = draft.length(
      meaning,
      contacts.map((contact) => (isHandled(contact) || ofLost === "as others" ? of(contact) : ofLost)),
      { group: 2 },
    );
    draft.fields[field] = fromColumn(column);
    return column.values.map(Number);
  };
  const wait = () => length("wait_seconds", "wait", (contact) => contact.wait, "as others");
  const talk = (meaning: Meaning = "talk") => length("talk_seconds", meaning, (contact) => contact.talk);
  const hold = () => length("hold_seconds", "hold", (contact) => contact.hold);
  const hasAcw = contacts.some(({ acw }) => acw > 0);
  const acw = () => (hasAcw ? length("acw_seconds", "acw", (contact) => contact.acw) : contacts.map(() => 0));
  const handled = (...parts: readonly (readonly number[])[]) =>
    contacts.map((contact, at) =>
      isHandled(contact) ? parts.reduce((sum, part) => sum + (part[at] ?? 0), 0) : null,
    );
  const spans = contacts.map(({ talk, hold }) => talk + hold);

  switch (pattern) {
    case "parts": {
      if (chance.isTrue(0.6)) times.end();
      if (chance.isTrue(0.3)) times.answered();
      if (chance.isTrue(0.8)) ring(wait());
      return { start: times.start, handle: handled(talk(), hold(), acw()) };
    }
    case "talk-and-hold": {
      const isProved = chance.isTrue(0.5);
      if (isProved) {
        times.answered();
        times.end();
      } else wait();
      const both = length(
        "talk_and_hold_seconds",
        isProved ? "talk" : "talkAndHold",
        (contact) => contact.talk + contact.hold,
      );
      hold();
      return { start: times.start, handle: handled(both, acw()) };
    }
    case "length":
      return { start: times.start, handle: handled(talk(chance.pick(["length", "talk"]))) };
    case "span": {
      times.answered();
      times.end();
      if (!isHeadless && chance.isTrue(0.3)) wait();
      return { start: times.start, handle: handled(spans, isHeadless ? [] : acw()) };
    }
    case "handle": {
      if (chance.isTrue(0.4)) wait();
      const whole = length(
        "handle_seconds",
        "handle",
        (contact) => contact.talk + contact.hold + contact.acw,
      );
      if (chance.isTrue(0.3)) acw();
      return { start: times.start, handle: handled(whole) };
    }
    case "total": {
      const waited = wait();
      const whole = length(
        "duration_seconds",
        "total",
        (contact) => endOf(contact) - contact.offered,
        "as others",
      );
      const work = whole.map((seconds, at) => seconds - (waited[at] ?? 0));
      return { start: times.start, handle: handled(work, acw()) };
    }
    case "length-end": {
      times.end();
      const waited = wait();
      const whole = length(
        "duration_seconds",
        chance.pick(["length", "total"]),
        (contact) => endOf(contact) - contact.offered,
        "as others",
      );
      const work = whole.map((seconds, at) => seconds - (waited[at] ?? 0));
      return { start: times.start, handle: handled(work, acw()) };
    }
  }

  /** The part of the wait in which a telephone rang: none of our fields. */
  function ring(waited: readonly number[]) {
    if (!chance.isTrue(0.25)) return;
    const seconds = contacts.map((contact, at) =>
      isHandled(contact) ? Math.min(chance.whole(2, 14), Math.floor(waited[at] ?? 0)) : 0,
    );
    draft.length("ring", seconds, { group: 2 });
  }
}

/** What each field of time really was, whether or not a column says it; of lost contacts only what they have. */
export function actualTimes(contacts: readonly MadeContact[]): ReadonlyMap<FieldName, (number | null)[]> {
  const ofHandled = (of: (contact: MadeContact) => number) =>
    contacts.map((contact) => (isHandled(contact) ? of(contact) : null));
  return new Map<FieldName, (number | null)[]>([
    ["offered_at", contacts.map(({ offered }) => offered)],
    ["answered_at", ofHandled(({ offered, wait }) => offered + wait)],
    ["ended_at", contacts.map(endOf)],
    ["wait_seconds", contacts.map(({ wait }) => wait)],
    ["talk_seconds", ofHandled(({ talk }) => talk)],
    ["talk_and_hold_seconds", ofHandled(({ talk, hold }) => talk + hold)],
    ["hold_seconds", ofHandled(({ hold }) => hold)],
    ["acw_seconds", ofHandled(({ acw }) => acw)],
    ["handle_seconds", ofHandled(({ talk, hold, acw }) => talk + hold + acw)],
    ["duration_seconds", contacts.map((contact) => endOf(contact) - contact.offered)],
  ]);
}

/** Start, answer and end: in one column each, or the day beside clocks. */
function momentColumns(draft: Draft, chance: Chance, contacts: readonly MadeContact[], isHeadless: boolean) {
  const offered = contacts.map((contact) => contact.offered);
  const answers = contacts.map((contact) => (isHandled(contact) ? contact.offered + contact.wait : null));
  const ends = contacts.map(endOf);
  const hasDay = !isHeadless && draft.times !== "epoch" && draft.times !== "serial" && chance.isTrue(0.35);
  if (!hasDay) {
    const start = draft.instant("start", offered, { group: 2 });
    draft.fields.offered_at = fromColumn(start);
    return {
      start: [start],
      answered: () => {
        draft.fields.answered_at = fromColumn(draft.instant("answered", answers, { group: 2 }));
      },
      end: () => {
        draft.fields.ended_at = fromColumn(draft.instant("end", ends, { group: 2 }));
      },
    };
  }
  const day = draft.day("day", offered, { group: 2 });
  const clock = draft.clock("clock", offered, { group: 2 });
  draft.fields.offered_at = dayAndClock(day, clock);
  return {
    start: [day, clock],
    answered: () => {
      draft.fields.answered_at = dayAndClock(day, draft.clock("answeredClock", answers, { group: 2 }));
    },
    end: () => {
      draft.fields.ended_at = dayAndClock(day, draft.clock("endClock", ends, { group: 2 }));
    },
  };
}
