import { expect, test } from "vitest";
import { HeldCalls, type HeldLeg } from "../../../src/main/import/formats/held-calls.ts";
import { notingSink } from "./reading.ts";

const { sink } = notingSink();
const leg = (startedAt: number): HeldLeg => ({ row: 0, startedAt, endedAt: startedAt + 60 });

/** Calls of two legs each that stand one behind the other, and how many legs each was sent with. */
function sent(starts: readonly number[]): { early: number; legs: Set<number> } {
  const legs = new Set<number>();
  let count = 0;
  const calls = new HeldCalls((_id, held) => {
    count++;
    legs.add(held.length);
  });
  for (const [at, start] of starts.entries()) {
    calls.take(`c${at}`, leg(start), sink);
    calls.take(`c${at}`, leg(start + 61), sink);
  }
  const early = count;
  calls.end(sink);
  expect(count).toBe(starts.length);
  return { early, legs };
}

const minutes = Array.from({ length: 60_000 }, (_, at) => at * 60);

test.each([
  ["in the order of time", minutes],
  ["against it", minutes.toReversed()],
])("of a long file %s calls are sent whole before its end", (_order, starts) => {
  const { early, legs } = sent(starts);
  expect(early).toBeGreaterThan(40_000);
  expect(legs).toEqual(new Set([2]));
});

test("a short file is held to its end, so that the legs of a call may stand anywhere", () => {
  const counts: number[] = [];
  const calls = new HeldCalls((_id, held) => counts.push(held.length));
  calls.take("a", leg(0), sink);
  for (const start of minutes.slice(0, 5000)) calls.take(`b${start}`, leg(start), sink);
  calls.take("a", leg(61), sink);
  expect(counts).toEqual([]);
  calls.end(sink);
  expect(counts.filter((count) => count === 2)).toHaveLength(1);
});

test("half a million legs within a day are too many, and the file is refused", () => {
  const calls = new HeldCalls(() => {});
  expect(() => {
    for (let at = 0; at <= 500_000; at++) calls.take(`c${at}`, leg(at % 1000), sink);
  }).toThrow(/split it by time/);
});
