import type { SessionLine } from "../../../contract/sessions.ts";

/** So many minutes before a session it is told of. */
const remindsBefore = 10;

/** A session that begins soon, and in how many whole minutes. */
export interface Reminder {
  readonly line: SessionLine;
  readonly minutes: number;
}

/**
 * The booked sessions that begin within ten minutes and were not told of yet, the next one first.
 *
 * @param now UTC seconds
 */
export function remindersDue(
  booked: readonly SessionLine[],
  now: number,
  told: ReadonlySet<string>,
): readonly Reminder[] {
  return booked
    .map((line) => ({ line, minutes: Math.ceil((line.startsAt - now) / 60) }))
    .filter(
      ({ line, minutes }) =>
        line.status === "booked" && minutes >= 0 && minutes <= remindsBefore && !told.has(reminderKey(line)),
    )
    .sort((a, b) => a.line.startsAt - b.line.startsAt);
}

/** A session that was moved is told of again. */
export function reminderKey({ session, startsAt }: SessionLine): string {
  return `${session} ${startsAt}`;
}
