import { describe, expect, test } from "vitest";
import { longestBackToBackRun } from "../../../src/domain/workload/back-to-back-run.ts";
import { longestStretchSeconds } from "../../../src/domain/workload/longest-stretch.ts";

const intervals = (...pairs: [number, number][]) => pairs.map(([from, to]) => ({ from, to }));

describe("the longest stretch", () => {
  test("a pause of five minutes ends a stretch, one of 4:59 does not", () => {
    expect(longestStretchSeconds(intervals([0, 100], [399, 500]))).toBe(500);
    expect(longestStretchSeconds(intervals([0, 100], [400, 450]))).toBe(100);
  });

  test("a short contact inside a long one does not end the long one", () => {
    expect(longestStretchSeconds(intervals([0, 1000], [100, 200], [1200, 1300]))).toBe(1300);
  });

  test("without contacts there is no stretch", () => {
    expect(longestStretchSeconds([])).toBeUndefined();
  });
});

describe("a back-to-back run", () => {
  test("a gap of nine seconds goes on with the run, one of ten ends it", () => {
    expect(longestBackToBackRun(intervals([0, 10], [19, 30], [39, 50]))).toBe(3);
    expect(longestBackToBackRun(intervals([0, 10], [20, 30], [39, 50]))).toBe(2);
  });

  test("one contact is a run of one, none is no run", () => {
    expect(longestBackToBackRun(intervals([0, 10]))).toBe(1);
    expect(longestBackToBackRun([])).toBeUndefined();
  });

  test("concurrent contacts belong to one run", () => {
    expect(longestBackToBackRun(intervals([0, 100], [10, 20], [105, 120]))).toBe(3);
  });
});
