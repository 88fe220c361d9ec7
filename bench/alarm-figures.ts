import { wanderRule } from "../src/domain/empathy/wander.ts";
import type {
  AlarmFigures,
  ClaimAlarms,
  EffectFound,
  FloorAlarms,
  SimulatedAlarms,
} from "../src/domain/false-alarms/alarm-figures.ts";
import type { AlarmRate } from "../src/domain/false-alarms/alarm-rates.ts";
import { rulesInForce } from "../src/domain/false-alarms/alarm-rules.ts";
import { seededFraction } from "../src/domain/statistics/chance.ts";
import { claimOf } from "./alarm-count.ts";
import { attentionAlarms, conditionsFound } from "./attention-alarms.ts";
import { calmFloors } from "./calm-empathy.ts";
import { fallFound, teamFallFound } from "./change-found.ts";
import {
  falseClaimsByKind,
  idleQueues,
  outcomeRates,
  type SimulatedQueue,
  simulatedValues,
  summed,
} from "./session-simulation.ts";
import { falseAlarms } from "./stable-people.ts";
import { verdictAlarms, verdictsFound } from "./verdict-floors.ts";

/** How much is simulated: for the record, or to see that it runs. */
const sizes = {
  full: {
    years: 800,
    floors: 40,
    evenFloors: 200,
    unevenFloors: 40,
    conditionFloors: 20,
    queues: 200,
    falls: 300,
    teamFloors: 20,
    verdictPeople: 160,
    effectQueues: 100,
  },
  quick: {
    years: 40,
    floors: 1,
    evenFloors: 1,
    unevenFloors: 1,
    conditionFloors: 1,
    queues: 2,
    falls: 10,
    teamFloors: 1,
    verdictPeople: 4,
    effectQueues: 4,
  },
} as const;
export type AlarmSize = keyof typeof sizes;
type Sizes = (typeof sizes)[AlarmSize];

/** Of the floors that the expected words are of: about four scores a month and person. */
const usualAWeek = 1;
const paces = [0.69, 1, 2, 4];

/**
 * Works out every figure that the console prints about its own mistakes. The same arguments give the same figures.
 *
 * @param say called with each part as it is done
 */
export function alarmFigures(
  { day, seed, size }: AlarmFigures["run"],
  say: (line: string) => void,
): AlarmFigures {
  const of = sizes[size];
  const attention = [1, 2, 3].map((wider) =>
    attentionAlarms({ floors: wider === 1 ? of.evenFloors : of.unevenFloors, firstSeed: seed }, wider),
  );
  const [even] = attention;
  const simulated = stablePeople(of, seed);
  const floors = paces.map((evaluationsAWeek) =>
    calmFloors({ floors: of.floors, agents: 40, evaluationsAWeek, looks: 52, firstSeed: seed }),
  );
  const usual = floors.find(({ evaluationsAWeek }) => evaluationsAWeek === usualAWeek);
  const idle = falseClaimsByKind(idleQueues, of.queues, seed, true);
  const sessions = summed(idle);
  const ofSessions = (said: number, ever: number) => ({
    years: sessions.statements,
    looks: said,
    saidYears: ever,
    begun: ever,
  });
  const claims = [
    ...(even?.claims ?? []),
    ...(usual?.claims ?? []),
    claimOf("helped", "session", ofSessions(sessions.helped, sessions.everHelped), 1),
    claimOf("lower", "session", ofSessions(sessions.lower, sessions.everLower), 1),
  ];
  for (const claim of claims) say(claimText(claim));
  for (const { floors: found } of attention)
    say(
      `levels ${found.wider} times as wide: attention ${rateText(found.any.perLook)} a look, ${rateText(found.any.perAgentYear)} a person-year`,
    );
  for (const one of [...simulated, ...floors])
    say(
      `${"sigma" in one ? `sigma ${one.sigma}` : "floors"}, ${one.evaluationsAWeek} a week: change ${rateText(one.changed.perAgentYear)}, verdict ${rateText(one.verdict.perAgentYear)} a person-year`,
    );
  return {
    run: { day, seed, size },
    rules: rulesInForce,
    claims,
    attention: attention.map(({ floors: found }) => found),
    simulated,
    floors: floors.map(withoutClaims),
    sessions: {
      queues: of.queues * idleQueues.length,
      statements: sessions.statements,
      helped: sessions.helped,
      kinds: idleQueues.map((queue, at) => {
        const { statements = 0, helped = 0, lower = 0 } = idle[at] ?? {};
        return { measure: nameOf(queue), everybody: queue.everybody, statements, helped, lower };
      }),
    },
    power: powerOf(of, seed),
  };
}

/** @example "empathy-score, 2 a week" */
function nameOf({ measure, values }: SimulatedQueue): string {
  return values.kind === "scores" ? `${measure}, ${values.aWeek} a week` : measure;
}

function withoutClaims({
  claims: _,
  ...floors
}: FloorAlarms & { readonly claims: readonly ClaimAlarms[] }): FloorAlarms {
  return floors;
}

function stablePeople({ years: agentYears }: Sizes, seed: number): SimulatedAlarms[] {
  // Of the verdict's people: a stable level wanders by as much, in points (methods, 8.2).
  const { points: wander } = wanderRule;
  return [6, 9, 12].flatMap((sigma) =>
    paces.map((evaluationsAWeek) => {
      const floor = { agentYears, evaluationsAWeek, sigma };
      const own = seed + 1000 * sigma + 100 * evaluationsAWeek;
      const found = falseAlarms(floor, seededFraction(own));
      if (!found) throw new Error("no person-years were asked for");
      const { declining, changed, chart } = found;
      const { any: verdict } = verdictAlarms({ ...floor, wander }, seededFraction(own));
      return { evaluationsAWeek, sigma, agentYears, declining, changed, verdict, chart };
    }),
  );
}

function powerOf(of: Sizes, seed: number): AlarmFigures["power"] {
  const { points: wander } = wanderRule;
  return {
    attention: conditionsFound({ floors: of.conditionFloors, firstSeed: seed }),
    falls: paces.flatMap((evaluationsAWeek, row) =>
      [10, 15, 20].map((points) =>
        fallFound({ evaluationsAWeek, points, people: of.falls }, seededFraction(seed + 100 * row + points)),
      ),
    ),
    teamFalls: [5, 10, 15].map((points) =>
      teamFallFound({ evaluationsAWeek: 0.69, points }, of.teamFloors, seed + 1000 * points),
    ),
    verdicts: (["relieve", "refresh"] as const).flatMap((kind, which) =>
      [9, 12].flatMap((sigma) =>
        [1, 2, 4].map((evaluationsAWeek) => {
          const fraction = seededFraction(seed + 1000 * sigma + 10 * evaluationsAWeek + which);
          const planted = { kind, points: 15 };
          const wish = { evaluationsAWeek, sigma, wander, planted, people: of.verdictPeople };
          const { people, by, wrong } = verdictsFound(wish, fraction);
          return { kind, evaluationsAWeek, sigma, people, by, wrong };
        }),
      ),
    ),
    effects: effects(of, seed),
  };
}

const usualQueue = { people: 20, sessions: 0.2, picked: "far", everybody: 0 } as const;

/** Sessions that do something, in the unit of what is measured, of the fifth of a queue that is furthest off. */
function effects({ effectQueues }: Sizes, seed: number): EffectFound[] {
  const found = (sizes: readonly number[], of: Pick<SimulatedQueue, "measure" | "values">) =>
    sizes.map((effect): EffectFound => {
      const queue = { ...usualQueue, ...of, effect };
      const { statements, helped } = outcomeRates(queue, effectQueues, seed);
      return { measure: nameOf(queue), effect, sessions: statements, found: helped / statements };
    });
  const { shortRests, busyShare, longestStretch, overtime } = simulatedValues;
  return [
    ...[1, 2, 4].flatMap((aWeek) =>
      found([5, 10, 15], {
        measure: "empathy-score",
        values: simulatedValues.scores(aWeek),
      }),
    ),
    ...found([-0.25, -0.4, -0.5], { measure: "short-rests", values: shortRests }),
    ...found([-0.1, -0.2, -0.3], { measure: "busy-share", values: busyShare }),
    ...found([-15, -30, -45], { measure: "longest-stretch", values: longestStretch }),
    ...found([-2, -4, -6], { measure: "overtime", values: overtime }),
  ];
}

function claimText({ claim, subject, simulated, perLook, perAgentYear, aFloorYear }: ClaimAlarms): string {
  const { words, from, to } = aFloorYear;
  const year = subject === "session" ? "at any look" : `a ${subject}-year`;
  return `${claim}: ${rateText(perLook)} a look, ${rateText(perAgentYear)} ${year} of ${simulated}; ${words.toFixed(2)} a floor and year (${from.toFixed(2)} to ${to.toFixed(2)})`;
}

function rateText({ share, from, to }: AlarmRate): string {
  return `${(100 * share).toFixed(2)} % (${(100 * from).toFixed(2)} to ${(100 * to).toFixed(2)})`;
}
