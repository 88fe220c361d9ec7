import { minGroup } from "../privacy/min-group.ts";
import { areaUnderCurve, weightedArea } from "../statistics/area-under-curve.ts";
import { type BootstrapInterval, bootstrapInterval } from "../statistics/bootstrap-interval.ts";
import { brierScore, brierSkill } from "../statistics/brier-score.ts";
import type { Fraction } from "../statistics/chance.ts";
import { calibrationLine, type LogisticLine } from "../statistics/logistic-line.ts";
import { recognition, rightShare } from "../statistics/recognition.ts";
import { type HeldOutWeek, heldOutWeeks } from "./held-out-weeks.ts";
import type { CheckedWeek } from "./pulse-outcome.ts";

/** With fewer events a check only describes. */
export const minEvents = 20;
/** The upper end of the interval of the area under the curve below which the index is contradicted. */
export const contradictedBelow = 0.6;
/** What is said of flags where nothing was measured here. */
export const assumedRecognition = { prevalence: 0.15, sensitivity: 0.6, specificity: 0.8 } as const;

/** Where it comes from how well a flag recognises a strained week. */
export const recognitionSources = ["assumed", "measured-here"] as const;
type RecognitionSource = (typeof recognitionSources)[number];

/** How many flags are expected to be right; printed beside every state of the check. */
export interface FlagsRight {
  /** 0 to 1. */
  readonly share: number;
  readonly from: RecognitionSource;
  readonly prevalence: number;
  readonly sensitivity: number;
  readonly specificity: number;
}

/** What the weeks say without any model. Events are null with fewer than ten people. */
interface PulseDescription {
  readonly agents: number;
  readonly agentWeeks: number;
  readonly events: number | null;
  readonly baseRate: number | null;
}

interface PulseReport {
  readonly heldOutAgents: number;
  readonly heldOutWeeks: number;
  readonly heldOutEvents: number;
  readonly brier: number;
  /** Against always saying the base rate. */
  readonly skill: number;
  readonly skillInterval: BootstrapInterval;
  readonly auc: number;
  readonly aucInterval: BootstrapInterval;
  /** null where the forecasts are all alike or part the outcomes wholly. */
  readonly calibration: LogisticLine | null;
}

/** How the check against pulses stands. */
export const checkStates = ["not-yet-checked", "holds", "contradicted"] as const;

export type PulseCheck = PulseDescribed &
  (
    | {
        readonly state: "not-yet-checked";
        readonly because: "too-few-events" | "too-little-to-learn-from" | "too-little-held-out";
      }
    | { readonly state: "holds"; readonly report: PulseReport }
    | {
        readonly state: "contradicted";
        readonly because: readonly ("area-under-curve" | "skill")[];
        readonly report: PulseReport;
      }
  );

interface PulseDescribed {
  readonly description: PulseDescription;
  readonly flagsRight: FlagsRight;
}

/**
 * Whether the index holds against what people say of themselves afterwards (methods, 3.6). Not yet checked
 * with fewer than twenty events, or where too little can be held out; contradicted where the upper end of
 * the area's interval is below .60 or the skill's interval lies wholly at or below zero; else it holds.
 * A floor is never worse off for having asked: too little data contradicts nothing.
 *
 * @param rows see `checkedWeeks`
 * @param fraction chance, seeded by the caller
 * @param draws of the bootstrap by agent
 */
export function pulseCheck<Agent>(
  rows: readonly CheckedWeek<Agent>[],
  fraction: Fraction,
  draws: number,
): PulseCheck {
  const events = rows.filter(({ event }) => event).length;
  const assumed = { description: described(rows, events), flagsRight: assumedFlagsRight() };
  const state = "not-yet-checked";
  if (events < minEvents) return { ...assumed, state, because: "too-few-events" };
  const held = heldOutWeeks(rows, fraction);
  if (!held) return { ...assumed, state, because: "too-little-to-learn-from" };
  const report = reported(held, fraction, draws);
  if (!report) return { ...assumed, state, because: "too-little-held-out" };
  const measured = { ...assumed, flagsRight: measuredFlagsRight(held) ?? assumed.flagsRight };
  const because: ("area-under-curve" | "skill")[] = [];
  if (report.aucInterval.to < contradictedBelow) because.push("area-under-curve");
  if (report.skillInterval.to <= 0) because.push("skill");
  return because.length > 0
    ? { ...measured, state: "contradicted", because, report }
    : { ...measured, state: "holds", report };
}

/** Whether the index is hidden and only the factors stay. */
export function hidesIndex(check: Pick<PulseCheck, "state">): boolean {
  return check.state === "contradicted";
}

function described(rows: readonly CheckedWeek<unknown>[], events: number): PulseDescription {
  const agents = new Set(rows.map(({ agent }) => agent)).size;
  const isReportable = agents >= minGroup.wellbeing;
  return {
    agents,
    agentWeeks: rows.length,
    events: isReportable ? events : null,
    baseRate: isReportable ? events / rows.length : null,
  };
}

/** Where nothing was measured: 35 % right, so that two of three flags are wrong. */
function assumedFlagsRight(): FlagsRight {
  return { share: rightShare(assumedRecognition) ?? 0, from: "assumed", ...assumedRecognition };
}

function measuredFlagsRight(held: readonly HeldOutWeek<unknown>[]): FlagsRight | undefined {
  const count = (flagged: boolean, event: boolean) =>
    held.filter((row) => row.inAttention === flagged && row.event === event).length;
  const { prevalence, sensitivity, specificity } = recognition({
    rightlySigned: count(true, true),
    wronglySigned: count(true, false),
    missed: count(false, true),
    rightlyUnsigned: count(false, false),
  });
  if (prevalence === null || sensitivity === null || specificity === null) return undefined;
  const share = rightShare({ prevalence, sensitivity, specificity });
  return share === undefined
    ? undefined
    : { share, from: "measured-here", prevalence, sensitivity, specificity };
}

function reported<Agent>(
  held: readonly HeldOutWeek<Agent>[],
  fraction: Fraction,
  draws: number,
): PulseReport | undefined {
  const scored = held.map(({ index, event }) => ({ score: index, event }));
  const plain = held.map(({ baseRate, event }) => ({ probability: baseRate, event }));
  const [brier, auc] = [brierScore(held), areaUnderCurve(scored)];
  const skill = brierSkill(brier, brierScore(plain));
  const agents = [...Map.groupBy(held.entries(), ([, { agent }]) => agent).values()].map((entries) =>
    entries.map(([place]) => place),
  );
  const area = weightedArea(scored);
  const aucInterval = bootstrapInterval(
    agents,
    (drawn) => area(weights(drawn, held.length)),
    fraction,
    draws,
  );
  const errors = held.map(({ probability, baseRate, event }) => ({
    forecast: (probability - Number(event)) ** 2,
    plain: (baseRate - Number(event)) ** 2,
  }));
  const skillInterval = bootstrapInterval(
    agents,
    (drawn) => {
      const sum = (of: "forecast" | "plain") =>
        drawn.reduce(
          (total, places) => places.reduce((inner, place) => inner + (errors[place]?.[of] ?? 0), total),
          0,
        );
      return brierSkill(sum("forecast"), sum("plain"));
    },
    fraction,
    draws,
  );
  if (brier === undefined || auc === undefined || skill === undefined || !aucInterval || !skillInterval)
    return undefined;
  return {
    heldOutAgents: agents.length,
    heldOutWeeks: held.length,
    heldOutEvents: held.filter(({ event }) => event).length,
    brier,
    skill,
    skillInterval,
    auc,
    aucInterval,
    calibration: calibrationLine(held.map(({ logit, event }) => ({ x: logit, event }))) ?? null,
  };
}

/** How often each place was drawn. */
function weights(drawn: readonly (readonly number[])[], places: number): (place: number) => number {
  const drawnAt = new Uint32Array(places);
  for (const agent of drawn) for (const place of agent) drawnAt[place] = (drawnAt[place] ?? 0) + 1;
  return (place) => drawnAt[place] ?? 0;
}
