import { expect, test } from "vitest";
import { type SegmentSpan, segmentFault } from "../../../src/domain/floor/segment-fault.ts";

const part = (agent: string | null, answeredAt: number | null, endedAt: number | null): SegmentSpan => ({
  agent,
  answeredAt,
  endedAt,
});

test.each([
  ["one after the other", part("a", 0, 60), part("b", 60, 90), undefined],
  ["a second apart", part("a", 0, 60), part("b", 61, 90), undefined],
  ["the second begins before the first ends", part("a", 0, 60), part("b", 59, 90), "segments-overlap"],
  ["the rows stand in reverse", part("b", 59, 90), part("a", 0, 60), "segments-overlap"],
  ["one within the other", part("a", 0, 60), part("b", 10, 20), "segments-overlap"],
  ["the same agent again", part("a", 0, 60), part("a", 60, 90), "transfer-to-oneself"],
  ["the same row again", part("a", 0, 60), part("a", 0, 60), undefined],
  ["an end that is not known", part("a", 0, null), part("b", 10, 20), undefined],
  ["an answer that is not known", part("a", null, 60), part("a", 10, 20), undefined],
  ["a part without an agent", part(null, 0, 60), part("b", 10, 20), undefined],
  ["parts without length", part("a", 10, 10), part("b", 10, 10), undefined],
] as const)("%s", (_what, before, after, fault) => {
  expect(segmentFault(before, after)).toBe(fault);
});
