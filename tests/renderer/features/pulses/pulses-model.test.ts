import { describe, expect, test } from "vitest";
import type { PulsePanel, PulseTopicOfTeam } from "../../../../src/contract/pulses.ts";
import {
  changeWay,
  pulseRows,
  shownTopics,
  type TopicCell,
} from "../../../../src/renderer/features/pulses/pulses-model.ts";
import { pulsesWords } from "../../../../src/renderer/features/pulses/pulses-words.ts";

const days = ["2026-01-05", "2026-01-19", "2026-02-02", "2026-02-16"];
const figure = (from: string, mean: number) => ({
  kind: "pulse" as const,
  from,
  to: from,
  respondents: 12,
  mean,
  low: mean - 10,
  high: mean + 10,
});
const control = (differs: Partial<PulseTopicOfTeam> = {}): PulseTopicOfTeam => ({
  topic: "control",
  direction: "higher-is-better",
  state: "none",
  figures: [],
  change: null,
  has: null,
  until: null,
  ...differs,
});
const panelOf = (topics: PulseTopicOfTeam[], pooled: PulsePanel["pooled"] = null) => ({
  teams: [
    {
      team: "North",
      topics,
      responses: days.map((from, at) => ({
        from,
        to: from,
        respondents: at === 3 ? 0 : 12,
        people: 14,
        atLeast: 0.85,
      })),
    },
  ],
  pooled,
});
const cellOf = (topic: PulseTopicOfTeam): TopicCell | undefined =>
  pulseRows(panelOf([topic]), ["control"])[0]?.cells[0];

describe("the panel of pulses", () => {
  test("has a column for what no log holds, and for the rest only where somebody answered it", () => {
    const core = ["control", "support", "role-clarity", "recovery", "exhaustion"];
    expect(shownTopics(panelOf([control()]))).toEqual(core);
    const asked = control({ topic: "speaking-up", state: "too-few", has: 3 });
    expect(shownTopics(panelOf([control(), asked]))).toEqual([...core, "speaking-up"]);
  });

  test("shows the newest figure, and its pulses as a line from three on, with gaps where there are gaps", () => {
    const figures = [figure("2026-01-05", 40), figure("2026-01-19", 50), figure("2026-02-16", 60)];
    expect(cellOf(control({ state: "shown", figures }))).toMatchObject({
      figure: { mean: 60 },
      line: [40, 50, null, 60],
    });
    expect(cellOf(control({ state: "shown", figures: figures.slice(1) }))).toMatchObject({ line: [] });
  });

  test("says of a team without a figure what it needs", () => {
    const cell = cellOf(control({ state: "too-few", has: 7 }));
    if (!cell || cell.kind === "figure") expect.fail("there is a reason");
    expect(pulsesWords.why(cell, 10)).toBe("needs 10 answers, has 7");
  });

  test("shows the newest pulse that anybody answered, as a bound", () => {
    const [row] = pulseRows(panelOf([control()]), ["control"]);
    if (!row?.response) expect.fail("somebody answered");
    expect(row.response.from).toBe("2026-02-02");
    expect(pulsesWords.response(row.response)).toMatch(/^12 of 14, at least 85\s?%$/);
  });

  test("puts small teams together last, and names those that may be seen", () => {
    const pooled = {
      teams: ["South"],
      otherTeams: 2,
      topics: [control({ figures: [figure("2026-01-05", 30)] })],
    };
    const rows = pulseRows(panelOf([control({ state: "pooled", has: 7 })], pooled), ["control", "support"]);
    expect(rows.map(({ team, cells }) => [team?.name ?? null, cells.map(({ kind }) => kind)])).toEqual([
      ["North", ["pooled", "none"]],
      [null, ["figure", "none"]],
    ]);
    expect(pulsesWords.together(pooled)).toBe("Small teams together: South and 2 teams more");
  });

  test("a change within its interval is none, and which way is better the topic says", () => {
    const change = { points: -12, low: -20, high: -4 };
    expect(changeWay(change, "higher-is-better")).toBe("worse");
    expect(changeWay(change, "higher-is-worse")).toBe("better");
    expect(changeWay({ ...change, high: 0 }, "higher-is-better")).toBe("unclear");
    expect(changeWay(null, "higher-is-better")).toBe("unclear");
  });
});
