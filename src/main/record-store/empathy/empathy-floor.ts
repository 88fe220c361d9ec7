import { weekLabel, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import { type BehaviourFigure, behaviours } from "../../../domain/empathy/behaviours.ts";
import type { EmpathyHead } from "../../../domain/empathy/empathy-head.ts";
import type { AdjustedEvaluation } from "../../../domain/empathy/floor-empathy.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import { type TeamEmpathy, teamEmpathy } from "../../../domain/empathy/team-empathy.ts";
import type { MeanEstimate } from "../../../domain/statistics/difference-of-means.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import { type EmpathyGround, type EmpathyQuery, empathyGround, evaluationsInRange } from "./empathy-head.ts";
import type { EmpathyModel, EmpathyModelKey } from "./empathy-model.ts";

// On imports too: a roster moves people to other teams without a word about evaluations.
const floors = readingCache<EmpathyModelKey & { readonly scope: TeamScope }, ReturnType<typeof floorParts>>({
  standsOn: ["empathy", "imports"],
  max: 8,
});

/** Teams before people: by week, behaviours, under load; and the whole floor beside them. */
export function empathyFloor(store: ReadableStore, asked: EmpathyQuery) {
  const ground = empathyGround(store, asked);
  const { scope } = asked;
  return { ...ground.head, ...floors.of(store, { ...ground.model.key, scope }, () => floorParts(ground)) };
}

function floorParts({ model, people, head }: EmpathyGround) {
  const teamOf = (agent: string) => people.get(agent)?.team ?? null;
  const counted = evaluationsInRange(model)
    .filter(counts)
    .filter(({ agent }) => people.has(agent));
  const scoresOf = new Map(
    [...model.floor.byAgent].flatMap(([agent, scores]) =>
      people.has(agent)
        ? [[agent, scores.filter(({ serviceDay }) => serviceDay >= model.fromDay)] as const]
        : [],
    ),
  );
  const byTeam = Map.groupBy(scoresOf, ([agent]) => teamOf(agent));
  const evaluationsByTeam = Map.groupBy(counted, ({ agent }) => teamOf(agent));
  const teams = [...new Set([...byTeam.keys(), ...evaluationsByTeam.keys()])].sort(byName);
  return {
    floor: partOf(model, head, [...scoresOf.values()], counted),
    teams: teams.map((team) => {
      const members = (byTeam.get(team) ?? []).map(([, scores]) => scores);
      return { team, ...partOf(model, head, members, evaluationsByTeam.get(team) ?? []) };
    }),
    months: [...(model.floor.model?.months ?? [])].sort().map(([month, points]) => ({ month, points })),
  };
}

function partOf(
  model: EmpathyModel,
  { comparison }: EmpathyHead,
  members: readonly (readonly AdjustedEvaluation[])[],
  evaluations: readonly EmpathyEvaluation[],
) {
  const range = [weekOfDay(model.fromDay), model.lastWeek] as const;
  const team: TeamEmpathy = teamEmpathy(members, range, model.floor.spread);
  const open = comparison.kind === "open";
  const people = new Set(evaluations.map(({ agent }) => agent)).size;
  return {
    people,
    evaluations: evaluations.length,
    tooSmall: team.tooSmall,
    mean: open ? meanOrNull(team.mean) : null,
    weeks: team.weeks.map(({ week, n, agents, mean, raw }) => ({
      week: weekLabel(week),
      n,
      agents,
      mean: open ? (mean?.mean ?? null) : null,
      from: open ? (mean?.from ?? null) : null,
      to: open ? (mean?.to ?? null) : null,
      raw: raw ?? null,
    })),
    behaviours: team.tooSmall ? behaviourMeans([]) : behaviourMeans(evaluations),
    underLoad: team.underLoad,
  };
}

/** The mean of each behaviour over some evaluations, in the order of the QA form. */
export function behaviourMeans(evaluations: readonly EmpathyEvaluation[]): BehaviourFigure[] {
  return behaviours.map(({ id }, at) => {
    const known: number[] = [];
    for (const { behaviours: shares } of evaluations) {
      const share = shares[at] ?? null;
      if (share !== null) known.push(share);
    }
    return { behaviour: id, mean: mean(known) ?? null, n: known.length };
  });
}

export function meanOrNull(mean: MeanEstimate | undefined) {
  return mean ? { mean: mean.mean, n: mean.n, from: mean.from, to: mean.to } : null;
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
