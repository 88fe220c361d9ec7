import { describe, expect, test } from "vitest";
import type { TeamSignal, TeamSignalWeek } from "../../../../src/contract/burnout.ts";
import { anyCounted, teamCountsOf } from "../../../../src/renderer/features/wellbeing/counts-model.ts";
import { counted } from "../agent/counted.ts";

function team(counts: readonly TeamSignalWeek["counts"][]): TeamSignal {
  const weeks = counts.map((of, at) => ({
    week: `2026-W1${at}`,
    people: 12,
    withIndex: 10,
    ownFlags: 0,
    replacedFlags: 0,
    findings: [],
    counts: of,
  }));
  return { team: "Orders", people: 12, weeks };
}

describe("a team's counts", () => {
  test("are whole for the asked week, and by person for its bars", () => {
    const of = team([
      { people: 5, ...counted({ complaints: 20 }) },
      { people: 10, ...counted({ complaints: 25 }) },
    ]);
    expect(teamCountsOf(of).find(({ kind }) => kind === "complaints")).toEqual({
      kind: "complaints",
      now: 25,
      each: [4, 2.5],
    });
  });

  test("a week without contacts is not known, and none of it is zero", () => {
    const [abuse] = teamCountsOf(team([{ people: 5, ...counted() }, null]));
    expect(abuse).toEqual({ kind: "abuse", now: null, each: [0, null] });
  });

  test.each([
    { says: "no records", counts: [null], known: false },
    {
      says: "records without the columns",
      counts: [
        { people: 5, ...counted({ abuse: null, complaints: null, escalations: null, refusals: null }) },
      ],
      known: false,
    },
    { says: "one column", counts: [{ people: 5, ...counted({ refusals: null }) }], known: true },
  ])("$says: known $known", ({ counts, known }) => {
    expect(anyCounted([team(counts)])).toBe(known);
  });
});
