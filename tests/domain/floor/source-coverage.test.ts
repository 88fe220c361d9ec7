import { describe, expect, it } from "vitest";
import { sourceCoverage } from "../../../src/domain/floor/source-coverage.ts";

const weeks = 10;
/** Rows on each Monday to Friday of ten weeks; day 4 is a Monday. */
function workingWeeks(rows: (day: number) => number): Map<number, number> {
  const days = Array.from({ length: weeks * 7 }, (_, at) => 4 + at);
  return new Map(days.filter((day) => (day - 4) % 7 < 5).map((day) => [day, rows(day)]));
}
const standings = (rows: ReadonlyMap<number, number>, daily = true) =>
  new Map(sourceCoverage(rows, daily).map(({ day, kind }) => [day, kind]));

describe("the days of a source", () => {
  it("a closed weekend is quiet, not missing", () => {
    const is = standings(workingWeeks(() => 100));
    expect([is.get(4), is.get(8), is.get(9), is.get(10)]).toEqual(["had", "had", "quiet", "quiet"]);
  });

  it("a working day without a row is missing", () => {
    const rows = workingWeeks((day) => (day === 32 ? 0 : 100));
    expect(standings(rows).get(32)).toBe("missing");
  });

  it("below half of what is usual on that weekday it is partial; exactly half is not", () => {
    const is = standings(workingWeeks((day) => ({ 32: 49, 39: 50 })[day] ?? 100));
    expect([is.get(32), is.get(39)]).toEqual(["partial", "had"]);
  });

  it("a quiet Friday is held against Fridays", () => {
    const rows = workingWeeks((day) => ((day - 4) % 7 === 4 ? 30 : 100));
    expect([...standings(rows).values()]).not.toContain("partial");
  });

  it("of two weeks nothing is called partial or missing", () => {
    const rows = new Map([
      [4, 100],
      [5, 100],
      [11, 1],
    ]);
    expect(new Set(standings(rows).values())).toEqual(new Set(["had", "quiet"]));
  });

  it("of a source that is not daily a day without rows says nothing", () => {
    const rows = workingWeeks((day) => (day % 9 === 0 ? 3 : 0));
    expect(new Set(standings(rows, false).values())).toEqual(new Set(["had", "quiet"]));
  });

  it("without rows there are no days", () => {
    expect(sourceCoverage(new Map(), true)).toEqual([]);
    expect(sourceCoverage(new Map([[4, 0]]), true)).toEqual([]);
  });
});
