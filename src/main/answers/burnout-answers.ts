import type {
  ConditionBandOfWeek,
  FactorWeek,
  FalseAlarm,
  LimitOfWeek,
  MissingFactor,
  SignalBand,
  SignalCheck,
  SignalFigures,
} from "../../contract/burnout.ts";
import { roundedBound, roundedIndex } from "../../domain/burnout/burnout-index.ts";
import { type BurnoutRule, firstBurnoutRule } from "../../domain/burnout/burnout-rule.ts";
import type { Confidence } from "../../domain/burnout/confidence.ts";
import { needWords } from "../../domain/burnout/factor-definitions.ts";
import { type RowsOfFigure, rowsOfFactor } from "../../domain/burnout/factor-rows.ts";
import type { FactorNeed, FactorRule } from "../../domain/burnout/factor-rule.ts";
import { flagExpiresIn, isExpired } from "../../domain/burnout/flag-expiry.ts";
import { ruleNumbers } from "../../domain/burnout/floor-rules.ts";
import { limitSentence } from "../../domain/burnout/limit-sentence.ts";
import { type Flag, signalState } from "../../domain/burnout/week-signal.ts";
import { type WeekIndex, weekLabel } from "../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import { attentionAlarms, chanceOfAttention, chanceOfClaim } from "../../domain/false-alarms/claim-alarms.ts";
import { storedAlarms } from "../../domain/false-alarms/stored-alarms.ts";
import type { WeekFiguresRead } from "../record-store/burnout/burnout-agent-week.ts";
import type { BandRead } from "../record-store/burnout/burnout-board.ts";
import type { FactorRead } from "../record-store/burnout/burnout-factor.ts";
import type { DecidedRead } from "../record-store/burnout/stored-decision.ts";
import type { RestBreachRead } from "../record-store/workload/rest-breaches.ts";

/** What decides whether the numbers of the index are reported at all. */
export interface ShownSignal {
  readonly check: SignalCheck;
  readonly hidden: boolean;
}

/** Attention where nothing is wrong, on the made-up floors whose people differ as usual. */
export function falseAlarmOf(rule: BurnoutRule): FalseAlarm {
  const { rules } = storedAlarms;
  const usual = attentionAlarms(1);
  const uneven = attentionAlarms(2);
  const { consoleRules, floorChange } = ruleNumbers(rule);
  const { floors, agentWeeks, inAttention, any } = usual;
  return {
    ruleVersion: rules.attention,
    current: rules.attention === consoleRules && floorChange === 0,
    floors,
    agentWeeks,
    inAttention,
    ...any.perLook,
    perAgentYear: any.perAgentYear,
    uneven: uneven.any.perAgentYear,
    chance: { ...chanceOfAttention() },
    teamChance: { ...chanceOfClaim("team-attention") },
  };
}

const { method } = firstBurnoutRule;

/** The band as the window says it: the index to the nearest five points, the bounds to the five outside. */
export function bandOf(
  { index, low, high, inAttention, known }: BandRead,
  { hidden }: ShownSignal,
): SignalBand {
  const shown = index !== null && low !== null && high !== null;
  const state = signalState(inAttention, known);
  if (!shown || hidden) return { state, index: null, low: null, high: null };
  return {
    state,
    index: roundedIndex(index, method),
    low: roundedBound(low, "low", method),
    high: roundedBound(high, "high", method),
  };
}

/** What attention was decided by. The index that decides is hidden where the shown one is. */
export function decidedAnswer(
  { demand, rest, decisionIndex, attentionBy }: DecidedRead,
  { hidden }: ShownSignal,
) {
  return {
    demand: demand && { ...demand },
    rest: rest && { ...rest },
    decisionIndex: hidden ? null : decisionIndex,
    attentionBy: [...attentionBy],
  };
}

/** Each limit of the week's rules, with what the week says of it. */
export function limitsAnswer({ limits }: DecidedRead, week: WeekIndex, rule: BurnoutRule): LimitOfWeek[] {
  const { limits: span } = rule.attention;
  if (!span) return [];
  return span.rules
    .filter(({ on }) => on)
    .map((limit) => {
      const { code, reason, unit, from } = limit;
      const figure = limits[code]?.figure ?? null;
      const weeks = limits[code]?.weeks ?? [];
      return {
        limit: code,
        sentence: limitSentence(limit),
        reason,
        unit,
        from,
        value: figure?.value ?? null,
        share: figure?.share ?? null,
        othersShare: figure?.others ?? null,
        atLimit: weeks.includes(week),
        weeksAtLimit: weeks.map(weekLabel),
        needsWeeks: span.weeks,
        ofWeeks: span.ofWeeks,
      };
    });
}

export function confidenceAnswer(confidence: Confidence | null) {
  return confidence && { level: confidence.level, limits: [...confidence.limits] };
}

export function flagOf(flag: Flag, week: WeekIndex, thisWeek: WeekIndex) {
  if (flag.kind === "none") return null;
  return {
    kind: flag.kind,
    since: weekLabel(flag.since),
    top: [...flag.top],
    expires: weekLabel(flagExpiresIn(week)),
    expired: isExpired(week, thisWeek),
  };
}

export function factorOf(read: FactorRead, week: WeekIndex, { hidden }: ShownSignal): FactorWeek {
  const { code, rule, knownIn, edges, points, ...figures } = read;
  return {
    factor: code,
    name: rule.name,
    domain: rule.domain,
    role: rule.role,
    weight: rule.weight,
    unit: rule.unit,
    direction: rule.direction,
    evidence: rule.evidence,
    ...figures,
    parts: { ...figures.parts },
    points: hidden ? null : points,
    knownIn: knownIn === null ? null : weekLabel(knownIn),
    edges: edges && { zeroAt: edges.zeroAt, oneAt: edges.oneAt },
    rows: rowsPath(rowsOfFactor(code, week)),
  };
}

/** What a week says of somebody in unrounded figures. */
export function figuresOf(read: WeekFiguresRead, { check, hidden }: ShownSignal): SignalFigures {
  const { person, band, coverage, confidence, factors, missing, decided, counts } = read;
  const state = signalState(band.inAttention, band.known);
  const { demand, rest, decisionIndex, attentionBy } = decidedAnswer(decided, { check, hidden });
  return {
    agent: person.agent,
    name: person.name,
    index: hidden ? null : band.index,
    low: hidden ? null : band.low,
    high: hidden ? null : band.high,
    coverage,
    confidence: confidenceAnswer(confidence),
    state,
    demand: knownLevel(demand),
    rest: knownLevel(rest),
    demandBand: demand,
    restBand: rest,
    decisionIndex,
    attentionBy,
    counts: counts && { ...counts },
    contributions: factors.flatMap(({ code, rule, score, points, value, atLeast, ownMedian, peerMedian }) =>
      score === null
        ? []
        : [
            {
              factor: code,
              weight: rule.weight,
              score,
              points: hidden ? null : points,
              value,
              atLeast,
              ownMedian,
              peerMedian,
            },
          ],
    ),
    missing: missing.map(({ code }) => code),
  };
}

/** What demand or rest comes to; null where too little of it is known to say. */
function knownLevel(band: ConditionBandOfWeek | null): number | null {
  return band === null || band.state === "not-known" ? null : band.low;
}

export function breachOf({ from, to, ...breach }: RestBreachRead) {
  const code = (
    { "daily-rest": "quick-return", "weekly-rest": "short-weekly-rest", break: "missed-break" } as const
  )[breach.rule];
  return { ...breach, rows: rowsPath({ kind: "ledger", from, to, codes: [code] }) };
}

function rowsPath({ kind, from, to, codes }: RowsOfFigure) {
  return { kind, from: isoOfServiceDay(from), to: isoOfServiceDay(to), codes: codes && [...codes] };
}

export function missingOf(
  { name }: Pick<FactorRule, "name">,
  missing: {
    readonly code: FactorRule["code"];
    readonly weight: number;
    readonly lacking: readonly (readonly FactorNeed[])[];
  },
): MissingFactor {
  return {
    factor: missing.code,
    name,
    weight: missing.weight,
    lacking: missing.lacking.map((any) => any.map((need) => needWords[need])),
  };
}

export function factorRuleOf(rule: BurnoutRule, code: FactorRule["code"]): FactorRule {
  const factor = rule.factors.find((one) => one.code === code);
  if (!factor) throw new Error(`the rules of version ${rule.version} have no factor ${code}`);
  return factor;
}
