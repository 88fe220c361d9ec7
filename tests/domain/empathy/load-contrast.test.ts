import { describe, expect, test } from "vitest";
import { severityUncertainty } from "../../../src/domain/empathy/adjusted-score.ts";
import type { LoadCell } from "../../../src/domain/empathy/load-before.ts";
import { type LoadedScore, loadContrasts } from "../../../src/domain/empathy/load-contrast.ts";
import { loadFinding } from "../../../src/domain/empathy/load-finding.ts";
import { verdictCells } from "../../../src/domain/empathy/verdict-cells.ts";
import { lastWeek, spread } from "./scores.ts";

const score = (cell: LoadCell, ago: number, adjusted: number, evaluator = "e1"): LoadedScore => ({
  cell,
  week: lastWeek - ago,
  adjusted,
  evaluator,
  severityVariance: evaluator === "e1" ? 1 : 4,
});
const scores = [
  ...[0, 1, 2, 3].map((ago) => score("rested", ago, 60)),
  ...[4, 5, 6, 7].map((ago) => score("rested", ago, 66)),
  ...[20, 25, 30, 38].map((ago) => score("rested", ago, 70, "e2")),
  ...[39, 40, 41, 42].map((ago) => score("rested", ago, 10)),
  ...[0, 5, 9, 12].map((ago) => score("loaded", ago, 50)),
  score("loaded", 13, 20),
  ...[1, 2, 3].map((ago) => score("in-between", ago, 0)),
];
const found = loadContrasts({ scores, variance: 80 }, lastWeek);
const of = (kind: string, weeks: number) => found.find((one) => one.kind === kind && one.weeks === weeks);

describe("the differences of one person's scores", () => {
  test.each([
    ["rested-change", 4, [4, 8], 60 - 68],
    ["rested-change", 8, [8, 4], 63 - 70],
    ["rested-change", 13, [8, 4], 63 - 70],
    ["under-load", 13, [4, 8], 50 - 63],
    ["gap-before", 4, [4, 8], 42.5 - 68],
  ] as const)("%s over %d weeks", (kind, weeks, n, value) => {
    expect(of(kind, weeks)?.n).toEqual(n);
    expect(of(kind, weeks)?.found?.value).toBeCloseTo(value, 12);
  });

  test("the variance is that of two means, and of the severities where the hands differ", () => {
    const rested = scores.filter(({ cell }) => cell === "rested");
    const lately = rested.slice(0, 4);
    const before = rested.slice(4, 12);
    const severity = severityUncertainty(lately, before);
    expect(severity).toBeCloseTo(0.25 * 1 + 0.25 * 4, 12);
    expect(of("rested-change", 4)?.found?.variance).toBeCloseTo(80 * (1 / 4 + 1 / 8) + severity, 12);
  });

  test("fewer than four scores on a side say nothing of the person", () => {
    expect(of("loaded-change", 4)).toMatchObject({ n: [1, 4], enough: false });
    expect(of("loaded-change", 13)).toMatchObject({ n: [4, 1], enough: false });
    expect(of("rested-change", 4)).toMatchObject({ n: [4, 8], enough: true });
  });

  test("the four cells are those of the middle window, the half-year before it, and nothing older", () => {
    const cells = verdictCells(scores, lastWeek, spread);
    expect(cells.map(({ period, load, scores: own, enough }) => [period, load, own.length, enough])).toEqual([
      ["recent", "loaded", 2, false],
      ["recent", "rested", 8, true],
      ["reference", "loaded", 3, false],
      ["reference", "rested", 4, true],
    ]);
    expect(cells[3]?.estimate?.mean).toBeCloseTo(70, 12);
  });
});

describe("lower under load, of a team", () => {
  const member = (under: number) => ({
    scores: [0, 2, 4, 6, 8, 10].flatMap((ago) => [
      score("rested", ago, 70),
      score("loaded", ago, 70 + under),
    ]),
    variance: 36,
  });
  const team = (people: number, under: number) => Array.from({ length: people }, () => member(under));

  test.each([
    [12, -10, true],
    [12, -6, false],
    [12, 0, false],
    [4, -30, false],
  ])("%d people who lie %d lower: %s", (people, under, said) => {
    const finding = loadFinding(team(people, under), lastWeek);
    expect(finding !== undefined).toBe(said);
    if (finding) expect(finding).toMatchObject({ agents: people, difference: under });
  });

  test("the whole interval has to lie under five points", () => {
    const finding = loadFinding(team(12, -10), lastWeek);
    expect(finding?.to ?? 0).toBeLessThan(-5);
    // 36·(1/6 + 1/6) = 12 a person: 1 for twelve of them.
    expect((finding?.to ?? 0) - (finding?.from ?? 0)).toBeCloseTo(2 * 1.959964, 4);
  });
});
