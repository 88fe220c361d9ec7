import type { SessionLine } from "../../../contract/sessions.ts";

/** Minutes before a session at which it is announced. */
const remindsBefore = 10;

/** A session that begins soon, and in how many whole minutes. */
export interface Reminder {
  readonly line: SessionLine;
  readonly minutes: number;
}

/**
 * The booked sessions that begin within ten minutes and have had no reminder yet, the next one first.
 *
 * @param now UTC seconds
 */
export function remindersDue(
  booked: readonly SessionLine[],
  now: number,
  reminded: ReadonlySet<string>,
): readonly Reminder[] {
  return booked
    .map((line) => ({ line, minutes: Math.ceil((line.startsAt - now) / 60) }))
    .filter(
      ({ line, minutes }) =>
        line.status === "booked" &&
        minutes >= 0 &&
        minutes <= remindsBefore &&
        !reminded.has(reminderKey(line)),
    )
    .sort((a, b) => a.line.startsAt - b.line.startsAt);
}

/** A session that was moved is reminded of again. */
export function reminderKey({ session, startsAt }: SessionLine): string {
  return `${session} ${startsAt}`;
}
