import { describe, expect, test } from "vitest";
import { weekLabel, weekOfDay, weekOfLabel } from "../../../../src/domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { controlChart } from "../../../../src/domain/empathy/control-chart.ts";
import { scoresWithSpread, verdictLooks } from "../../../../src/domain/empathy/verdict-looks.ts";
import { newStore, type StoreFixture } from "../store/store-fixture.ts";
import { bring, codedForm, evaluationsFile, type MadeEvaluation, rosterFile } from "./evaluation-files.ts";
import { others, planted, plantedEvaluations } from "./planted-evaluations.ts";

const day = (iso: string) => serviceDayOf(iso) as number;
const range = { scope: "all", fromDay: day("2025-09-08"), toDay: day("2026-03-08") } as const;
const agentOf = ({ store }: StoreFixture, agent: string) => store.read("empathyAgent", { ...range, agent });

/** The floor of known stories without the files that are named. */
async function floorWithout(...missing: readonly string[]): Promise<StoreFixture> {
  const fixture = await newStore();
  const files = plantedEvaluations();
  const given = { ...files, evaluations: evaluationsFile(files.evaluations) };
  for (const name of ["roster", "contacts", "states", "evaluations"] as const)
    if (!missing.includes(name)) await bring(fixture, `${name}.csv`, given[name]);
  return fixture;
}

describe("three evaluations", () => {
  test("claim nothing: no trend, no verdict, no chart, and the row says insufficient", async () => {
    const fixture = await newStore();
    await bring(fixture, "roster.csv", rosterFile("ann", "bob"));
    const low = (id: string, week: number): MadeEvaluation => {
      const at = `2026-0${week > 4 ? 3 : 2}-0${1 + (week % 5)}T10:00:00Z`;
      return { id, at, ...codedForm, scores: codedForm.items.map((_, item) => (item === week ? 1 : 0)) };
    };
    const three = [1, 3, 5].map((week) => low(`q${week}`, week));
    await bring(fixture, "evaluations.csv", evaluationsFile(three));
    const ann = await agentOf(fixture, "ann");
    expect(ann).toMatchObject({ evaluations: 3, trend: { word: "insufficient" } });
    expect(ann?.trend.thisWeek).toMatchObject({ kind: "not-enough" });
    expect(ann?.trend.raw).toMatchObject({ kind: "not-enough" });
    expect(ann?.verdict).toMatchObject({ word: "cannot-tell", reason: "not-enough" });
    expect(ann?.chart.kind).toBe("not-enough");
    const { agents } = await fixture.store.read("empathyAgents", range);
    expect(agents.map(({ agent, trend, verdict }) => [agent, trend, verdict])).toEqual([
      ["ann", "insufficient", "cannot-tell"],
      ["bob", "insufficient", "cannot-tell"],
    ]);
    // Who has no evaluations has no figure either: never a zero.
    expect(agents[1]).toMatchObject({ evaluations: 0, raw: null, adjusted: null, shrunk: null, low: null });
  });
});

describe("evaluators who share no agent", () => {
  test("leave agents without a comparison, with the reason and the groups, while each one's own change is reported", async () => {
    const fixture = await newStore();
    const files = plantedEvaluations();
    const groupOf = (agent: string) => (["a1", "a2", planted.rusty] as string[]).includes(agent);
    // The other group is scored by two people of its own.
    const apart = files.evaluations.map((one) =>
      groupOf(one.agent ?? "") ? one : { ...one, evaluator: `${one.evaluator} of the others` },
    );
    for (const name of ["roster", "contacts", "states"] as const)
      await bring(fixture, `${name}.csv`, files[name]);
    await bring(fixture, "evaluations.csv", evaluationsFile(apart));
    const { comparison, agents } = await fixture.store.read("empathyAgents", range);
    expect(comparison).toEqual({
      kind: "refused",
      reason: "not-connected",
      groups: [
        { agents: 10, evaluators: ["Harsh of the others", "Mild of the others"] },
        { agents: 3, evaluators: ["Harsh", "Mild"] },
      ],
    });
    for (const { adjusted, shrunk, low, high, raw } of agents) {
      expect([adjusted, shrunk, low, high]).toEqual([null, null, null, null]);
      expect(raw).not.toBeNull();
    }
    expect(agents.find(({ agent }) => agent === planted.rusty)?.verdict).toBe("refresh");
    const evaluators = await fixture.store.read("empathyEvaluators", range);
    expect(evaluators.evaluators.map(({ severity }) => severity)).toEqual([null, null, null, null]);
  });
});

describe("on a floor of known stories", () => {
  test("each agent's comes out, nobody else has one, and a harsh hand makes none", async () => {
    const fixture = await floorWithout();
    const { agents } = await fixture.store.read("empathyAgents", range);
    const quiet = others.map((agent) => [agent, "no-clear-change", "none"]);
    expect(agents.map(({ agent, trend, verdict }) => [agent, trend, verdict])).toEqual([
      ...quiet,
      [planted.fine, "no-clear-change", "none"],
      [planted.rusty, "declining", "refresh"],
      // Half of the scores fell: all together it is not certain yet.
      [planted.tired, "no-clear-change", "relieve"],
    ]);

    // Severity is taken out before the cells are compared: left in, it would have sent the fine agent to a refresher.
    const fine = await agentOf(fixture, planted.fine);
    expect(fine?.trend.raw).toMatchObject({ kind: "compared", word: "declining" });
    const rawOf = async (agent: string) => {
      const rows = (await agentOf(fixture, agent))?.rows ?? [];
      return rows.map(({ day: on, evaluator, raw: score, cell }) => ({
        week: weekOfDay(day(on)),
        evaluator,
        adjusted: score ?? 0,
        severityVariance: 0,
        cell: cell ?? "in-between",
      }));
    };
    const raw = new Map<string, Awaited<ReturnType<typeof rawOf>>>();
    for (const { agent } of agents) raw.set(agent, await rawOf(agent));
    expect(raw.get(planted.fine)).toHaveLength(104);
    const uncorrected = verdictLooks(scoresWithSpread(raw), weekOfDay(range.toDay)).get(planted.fine)?.[2];
    expect(uncorrected).toMatchObject({ verdict: "refresh", reason: "rested-fell" });
    expect(fine?.verdict).toMatchObject({ word: "none", thisWeek: "none", reason: "no-decline" });
    for (const { n, enough } of fine?.verdict.cells ?? []) expect([n >= 16, enough]).toEqual([true, true]);
  });

  test("an agent's chart is the domain's control chart over the rows behind it, and the new hand is marked once", async () => {
    const fine = await agentOf(await floorWithout(), planted.fine);
    if (fine?.chart.kind !== "chart") throw new Error("There is enough");
    const { weeks, sigma, target } = fine.chart;
    const scores = fine.rows.map(({ week, evaluator, adjusted }) => ({
      week: weekOfLabel(week) ?? 0,
      evaluator,
      adjusted: adjusted ?? Number.NaN,
      severityVariance: 0,
    }));
    const lastWeek = weekOfDay(range.toDay);
    const chart = controlChart(scores.toReversed(), lastWeek, sigma ?? 0);
    if (chart.kind !== "chart") throw new Error("There is enough");
    expect(target).toBeCloseTo(chart.target, 9);
    for (const [at, { mean, n, point }] of chart.weeks.entries()) {
      const shown = weeks.at(at - chart.weeks.length);
      expect(shown?.n).toBe(n);
      expect(shown?.mean).toBeCloseTo(mean ?? Number.NaN, 9);
      expect(shown?.smoothed).toBeCloseTo(point?.smoothed ?? Number.NaN, 9);
      expect(shown?.signal).toBe(point?.signal);
    }
    // Until eight weeks before the end Mild alone scored this agent, from then on Harsh alone.
    const marked = weeks.filter(({ newEvaluators }) => newEvaluators.length > 0);
    expect(marked.map(({ week, newEvaluators }) => [week, newEvaluators])).toEqual([
      [weekLabel(lastWeek - 7), ["Harsh"]],
    ]);
  }, 240_000);

  test("without the agents' states the words and bands change, the figures stay", async () => {
    const whole = await floorWithout();
    const stateless = await floorWithout("states");
    for (const agent of [planted.rusty, planted.tired, planted.fine]) {
      const before = await agentOf(whole, agent);
      const after = await agentOf(stateless, agent);
      for (const figure of ["raw", "adjusted", "shrunk", "trend", "chart"] as const)
        expect(after?.[figure]).toEqual(before?.[figure]);
      // What is not known of the load is in no cell: it is never taken for rest.
      expect(after?.verdict.cells.map(({ n, mean }) => [n, mean])).toEqual(Array(4).fill([0, null]));
      // Nor can anybody say that there is nothing to explain.
      expect(after?.verdict).toMatchObject({
        word: "cannot-tell",
        reason: "not-enough",
        pRefresh: null,
        pRelieve: null,
      });
    }
  });
});
