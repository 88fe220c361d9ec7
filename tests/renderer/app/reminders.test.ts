import { expect, test } from "vitest";
import type { SessionLine } from "../../../src/contract/sessions.ts";
import { reminderKey, remindersDue } from "../../../src/renderer/app/shell/reminder-model.ts";
import { toSettle } from "../../../src/renderer/features/schedule/to-settle-model.ts";

const line = (session: number, startsAt: number, extra: Partial<SessionLine> = {}): SessionLine => ({
  session,
  kind: "check-in",
  play: "first-conversation",
  title: "First conversation",
  status: "booked",
  startsAt,
  endsAt: startsAt + 1500,
  day: "2026-11-24",
  people: [],
  others: 0,
  by: "Ada",
  series: null,
  moved: 0,
  copyNeeded: false,
  copyHandedOn: null,
  purpose: null,
  measures: [],
  problems: [],
  ...extra,
});

test("a session is announced in the ten minutes before it, once, and again where it was moved", () => {
  const now = 10_000;
  const soon = line(1, now + 300);
  const booked = [line(2, now + 601), line(3, now - 60), line(4, now + 600), soon];
  expect(
    remindersDue(booked, now, new Set()).map(({ line: { session }, minutes }) => [session, minutes]),
  ).toEqual([
    [1, 5],
    [4, 10],
  ]);
  const reminded = new Set([reminderKey(soon)]);
  expect(remindersDue([soon], now, reminded)).toEqual([]);
  expect(remindersDue([line(1, now + 420)], now, reminded)).toHaveLength(1);
});

test("one that was cancelled is not announced", () => {
  expect(remindersDue([line(1, 100, { status: "cancelled" })], 0, new Set())).toEqual([]);
});

test("what is over and was neither held nor missed waits, and so does what has something in its way", () => {
  const over = line(1, 0, { day: "2026-11-23" });
  const clear = line(2, 0);
  const hindered = line(3, 0, { problems: [{ code: "not-at-work", sentence: "The shift changed." }] });
  const held = line(4, 0, { day: "2026-11-23", status: "held" });
  expect(toSettle([over, clear, hindered, held], "2026-11-24")).toEqual([over, hindered]);
});
