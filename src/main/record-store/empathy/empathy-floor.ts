import { mondayOf, weekLabel, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../../domain/calendar/service-day.ts";
import { type BehaviourFigure, behaviours } from "../../../domain/empathy/behaviours.ts";
import type { EmpathyHead } from "../../../domain/empathy/empathy-head.ts";
import type { FloorChanges } from "../../../domain/empathy/floor-changes.ts";
import type { AdjustedEvaluation } from "../../../domain/empathy/floor-empathy.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import type { ScoresWithSpread } from "../../../domain/empathy/load-contrast.ts";
import { loadFinding } from "../../../domain/empathy/load-finding.ts";
import { type TeamEmpathy, teamEmpathy } from "../../../domain/empathy/team-empathy.ts";
import { scoresWithSpread } from "../../../domain/empathy/verdict-looks.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import type { MeanEstimate } from "../../../domain/statistics/difference-of-means.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import { usualReach } from "../../../domain/statistics/normal-law.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { changesOf } from "./empathy-changes.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import { type EmpathyGround, type EmpathyQuery, empathyGround, evaluationsInRange } from "./empathy-head.ts";
import type { EmpathyModel, EmpathyModelKey } from "./empathy-model.ts";

// On imports too: a roster moves people to other teams without a word about evaluations.
const floors = readingCache<EmpathyModelKey & { readonly scope: TeamScope }, ReturnType<typeof floorParts>>({
  standsOn: ["empathy", "work", "imports"],
  max: 8,
});

/** Teams before people: by week, behaviours, under load; and the whole floor beside them. */
export function empathyFloor(store: ReadableStore, asked: EmpathyQuery) {
  const ground = empathyGround(store, asked);
  const { scope } = asked;
  return {
    ...ground.head,
    ...floors.of(store, { ...ground.model.key, scope }, () => floorParts(store, ground)),
  };
}

function floorParts(store: ReadableStore, { model, people, head }: EmpathyGround) {
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
  const spreads = [...scoresWithSpread(model.floor.byAgent)].filter(([agent]) => people.has(agent));
  const spreadsByTeam = Map.groupBy(spreads, ([agent]) => teamOf(agent));
  const findingOf = (members: readonly (readonly [string, ScoresWithSpread])[]) =>
    loadFinding(
      members.map(([, scores]) => scores),
      model.lastWeek,
    ) ?? null;
  const evaluationsByTeam = Map.groupBy(counted, ({ agent }) => teamOf(agent));
  const teams = [...new Set([...byTeam.keys(), ...evaluationsByTeam.keys()])].sort(byName);
  return {
    floor: { ...partOf(model, head, [...scoresOf.values()], counted), loadFinding: findingOf(spreads) },
    teams: teams.map((team) => {
      const members = (byTeam.get(team) ?? []).map(([, scores]) => scores);
      return {
        team,
        ...partOf(model, head, members, evaluationsByTeam.get(team) ?? []),
        loadFinding: findingOf(spreadsByTeam.get(team) ?? []),
      };
    }),
    findings: teamFindings(changesOf(store, model), people),
    months: [...(model.floor.model?.months ?? [])].sort().map(([month, points]) => ({ month, points })),
  };
}

/**
 * The findings of the teams whose people are in scope, and the floor's: the floor's first, then by name. Of the
 * people named inside only those in scope are.
 */
function teamFindings({ findings, people: inLooks }: FloorChanges, people: ReadonlyMap<string, PersonRef>) {
  const teams = new Set([...people.values()].map(({ team }) => team));
  return findings
    .filter(({ team }) => team === null || teams.has(team))
    .sort((a, b) => (a.team === null ? -1 : b.team === null ? 1 : byName(a.team, b.team)))
    .map((finding) => {
      const { direction, since, saidIn, difference, variance, people: counted, sameWay } = finding.level;
      const reach = usualReach(Math.sqrt(variance));
      return {
        team: finding.team,
        direction,
        since: isoOfServiceDay(mondayOf(since)),
        saidIn: isoOfServiceDay(mondayOf(saidIn)),
        difference,
        from: difference - reach,
        to: difference + reach,
        people: counted,
        sameWay,
        alone: [...people.values()].filter(({ agent }) => {
          const one = inLooks.get(agent);
          return one?.alone === true && one.finding === finding;
        }),
      };
    });
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
