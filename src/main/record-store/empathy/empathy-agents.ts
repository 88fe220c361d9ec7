import { mondayOf, sundayOf, type WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../../domain/calendar/service-day.ts";
import type { AgentEmpathyRow } from "../../../domain/empathy/agent-empathy-row.ts";
import type { EmpathyHead } from "../../../domain/empathy/empathy-head.ts";
import type { PersonInLook } from "../../../domain/empathy/floor-changes.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import {
  type MissingScores,
  missingOfPerson,
  missingScores,
} from "../../../domain/empathy/missing-scores.ts";
import { type PersonChange, personChange } from "../../../domain/empathy/person-change.ts";
import { type FloorEstimate, floorEstimates } from "../../../domain/empathy/queue-shrinkage.ts";
import { type ShownVerdict, shownVerdict } from "../../../domain/empathy/shown-verdict.ts";
import type { TrainOrRelieve } from "../../../domain/empathy/train-or-relieve.ts";
import { verdictCells } from "../../../domain/empathy/verdict-cells.ts";
import { scoresWithSpread, verdictLooks } from "../../../domain/empathy/verdict-looks.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { changesOf } from "./empathy-changes.ts";
import { type EmpathyQuery, empathyGround, evaluationsInRange } from "./empathy-head.ts";
import { type EmpathyModel, type EmpathyModelKey, maxModels } from "./empathy-model.ts";
import { mainQueuesUntil } from "./empathy-people.ts";

/** What is computed about one agent, for the whole floor at once. */
export interface AgentEstimate {
  readonly n: number;
  /** Undefined where there are no evaluations that count. */
  readonly raw: number | undefined;
  /** Undefined where the severities of the agent's evaluators could not be estimated. */
  readonly adjusted: number | undefined;
  /** Undefined where agents cannot be compared. */
  readonly shrunk: FloorEstimate | undefined;
  /** Undefined where nothing is known of the severities of the agent's evaluators, or of how scores spread. */
  readonly change: PersonChange | undefined;
  readonly missing: MissingScores | undefined;
  readonly verdict: ShownVerdict;
  /** What the last weekly look alone says, with the differences behind it; undefined where no spread is known. */
  readonly look: TrainOrRelieve | undefined;
}

/** Every agent in scope in a row each, by name: an agent without evaluations too. */
export function empathyAgents(
  store: ReadableStore,
  asked: EmpathyQuery,
): EmpathyHead & { readonly agents: AgentEmpathyRow[] } {
  const { model, people, head } = empathyGround(store, asked);
  const estimates = agentEstimates(store, model);
  return {
    ...head,
    agents: [...people.values()].map((person) => {
      const row = rowOf(person, estimates.get(person.agent), model.lastWeek);
      const unknown = row.evaluations > 0 && model.floor.refusedAgents.has(person.agent);
      return unknown ? { ...row, verdictReason: "severity-unknown" } : row;
    }),
  };
}

/** As `empathyAgents`, with the four cells of each verdict; for one agent or for all, by the source's id. */
export function empathyCells(
  store: ReadableStore,
  { agent, ...asked }: EmpathyQuery & { agent: string | null },
) {
  const { model, people, head } = empathyGround(store, asked);
  const estimates = agentEstimates(store, model);
  const persons = [...people.values()].filter((person) => agent === null || person.agent === agent);
  return {
    ...head,
    agents: persons
      .sort((a, b) => (a.agent < b.agent ? -1 : 1))
      .map((person) => {
        const estimate = estimates.get(person.agent);
        const { team: _team, ...row } = rowOf(person, estimate, model.lastWeek);
        return {
          ...row,
          from: head.from,
          to: head.to,
          cells: estimate ? cellsOf(model, person.agent) : [],
        };
      }),
  };
}

function cellsOf({ floor, lastWeek }: EmpathyModel, agent: string) {
  const cells = verdictCells(floor.byAgent.get(agent) ?? [], lastWeek, floor.spread);
  return cells.map(({ period, load, scores, estimate }) => ({
    period,
    load,
    n: scores.length,
    mean: estimate?.mean ?? null,
    low: estimate?.from ?? null,
    high: estimate?.to ?? null,
  }));
}

function rowOf(person: PersonRef, estimate: AgentEstimate | undefined, lastWeek: WeekIndex): AgentEmpathyRow {
  const shrunk = estimate?.shrunk;
  return {
    ...person,
    evaluations: estimate?.n ?? 0,
    raw: estimate?.raw ?? null,
    adjusted: estimate?.adjusted ?? null,
    shrunk: shrunk?.estimate ?? null,
    low: shrunk?.from ?? null,
    high: shrunk?.to ?? null,
    weightShrunk: shrunk?.shrunkBy ?? null,
    ...trendRead(estimate?.change),
    ...missingRead(estimate, lastWeek),
    verdict: estimate?.verdict.verdict ?? "cannot-tell",
    verdictReason: estimate?.verdict.reason ?? "not-enough",
    verdictBetween: [...(estimate?.verdict.between ?? [])],
    pRefresh: estimate?.look?.refresh ?? null,
    pRelieve: estimate?.look?.relieve ?? null,
  };
}

/** The word of a change, and what stands behind it, as other programs read it. */
export function trendRead(
  change: PersonChange | undefined,
): Pick<
  AgentEmpathyRow,
  "trend" | "trendState" | "trendSince" | "trendDirection" | "lowerSince" | "higherSince" | "teamFinding"
> {
  const since = change?.since === undefined ? null : isoOfServiceDay(mondayOf(change.since));
  const closed = change?.state === "closed" ? change.direction : undefined;
  return {
    trend: change?.word ?? "insufficient",
    trendState: change?.state ?? "too-few",
    trendSince: since,
    trendDirection: change?.direction ?? null,
    lowerSince: closed === "declining" ? since : null,
    higherSince: closed === "improving" ? since : null,
    teamFinding: change?.team === undefined ? null : { team: change.team },
  };
}

/** What is missing for a word; undefined where more scores would not help: too many, or too much between them. */
function missingFor(
  change: PersonChange | undefined,
  { own, level }: PersonInLook,
  week: WeekIndex,
): MissingScores | undefined {
  if (change?.state === "too-many" || change?.state === "too-spread") return undefined;
  const found = missingOfPerson(own, level, week);
  // A look that compares nothing lacks one score at least, whatever the counts say.
  return change?.word === "insufficient" ? { ...found, scores: Math.max(1, found.scores) } : found;
}

/** What is missing, as other programs read it. Somebody who is not scored lacks all that a word takes. */
export function missingRead(
  estimate: AgentEstimate | undefined,
  lastWeek: WeekIndex,
): Pick<AgentEmpathyRow, "missingEvaluations" | "missingBy"> {
  const missing = estimate ? estimate.missing : missingScores([], 0);
  const weeks = missing?.scores === 0 ? null : (missing?.weeks ?? null);
  return {
    missingEvaluations: missing?.scores ?? null,
    missingBy: weeks === null ? null : isoOfServiceDay(sundayOf(lastWeek + weeks)),
  };
}

type Judged = Omit<AgentEstimate, "shrunk">;

const judgments = readingCache<EmpathyModelKey, ReadonlyMap<string, Judged>>({
  standsOn: ["empathy", "work", "imports"],
  max: maxModels,
});
const estimates = readingCache<EmpathyModelKey, ReadonlyMap<string, AgentEstimate>>({
  standsOn: ["empathy", "work", "imports"],
  max: maxModels,
});

/** The estimates of all agents with evaluations in the range, computed once for a model. */
export function agentEstimates(
  store: ReadableStore,
  model: EmpathyModel,
): ReadonlyMap<string, AgentEstimate> {
  const judged = judgments.of(store, model.key, () => judgedAgents(store, model));
  return estimates.of(store, model.key, () => withShrinkage(store, model, judged));
}

const notEnough: ShownVerdict = { verdict: "cannot-tell", reason: "not-enough", between: [] };

function judgedAgents(store: ReadableStore, model: EmpathyModel): ReadonlyMap<string, Judged> {
  const { floor, lastWeek } = model;
  const changes = changesOf(store, model);
  const byAgent = Map.groupBy(evaluationsInRange(model).filter(counts), ({ agent }) => agent);
  const looks = verdictLooks(scoresWithSpread(floor.byAgent), lastWeek);
  return new Map(
    [...byAgent].map(([agent, own]): [string, Judged] => {
      const scores = floor.byAgent.get(agent) ?? [];
      const inRange = scores.filter(({ serviceDay }) => serviceDay >= model.fromDay);
      const inLook = changes.people.get(agent);
      const change = inLook && personChange(inLook, lastWeek);
      const ofAgent = looks.get(agent);
      return [
        agent,
        {
          n: own.length,
          raw: mean(own.map(({ score }) => score)),
          adjusted: mean(inRange.map(({ adjusted }) => adjusted)),
          change,
          missing: inLook && missingFor(change, inLook, lastWeek),
          verdict: ofAgent ? shownVerdict(ofAgent, change?.word ?? "insufficient") : notEnough,
          look: ofAgent?.[2],
        },
      ];
    }),
  );
}

function withShrinkage(
  store: ReadableStore,
  model: EmpathyModel,
  judged: ReadonlyMap<string, Judged>,
): ReadonlyMap<string, AgentEstimate> {
  const { comparable, spread } = model.floor;
  const queues = mainQueuesUntil(store, model.toDay);
  const means = [...judged].flatMap(([agent, { n, adjusted }]) =>
    comparable.has(agent) && adjusted !== undefined
      ? [{ agent, n, mean: adjusted, queue: queues.get(agent) ?? null }]
      : [],
  );
  const shrunken = spread ? floorEstimates(means, spread.variance) : new Map<string, FloorEstimate>();
  return new Map(
    [...judged].map(([agent, one]) => [
      agent,
      { ...one, adjusted: comparable.has(agent) ? one.adjusted : undefined, shrunk: shrunken.get(agent) },
    ]),
  );
}
