import type { SessionLine } from "../../../contract/sessions.ts";

/** Booked sessions that wait for a word: their day is over, or something stands in their way. */
export function toSettle(booked: readonly SessionLine[], today: string): readonly SessionLine[] {
  return booked.filter(
    ({ status, day, problems }) => status === "booked" && (day < today || problems.length > 0),
  );
}
