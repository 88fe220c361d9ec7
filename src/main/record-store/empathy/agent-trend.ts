import { mondayOf, type WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../../domain/calendar/service-day.ts";
import { changeFrom } from "../../../domain/empathy/change-of-level.ts";
import { changeRule } from "../../../domain/empathy/change-rule.ts";
import type { PersonInLook } from "../../../domain/empathy/floor-changes.ts";
import type { AdjustedEvaluation } from "../../../domain/empathy/floor-empathy.ts";
import {
  type CutEstimate,
  type LevelDifference,
  levelDifference,
} from "../../../domain/empathy/level-difference.ts";
import { fallShowsIn, scoringPace, weeksOfScores } from "../../../domain/empathy/missing-scores.ts";
import {
  type NotSaidReason,
  notSaidReasons,
  type PersonChange,
  rawChange,
  type ShownSpans,
  type saidWords,
} from "../../../domain/empathy/person-change.ts";
import { sum } from "../../../domain/statistics/sum.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type AgentEstimate, missingRead, trendRead } from "./empathy-agents.ts";
import { changesOf } from "./empathy-changes.ts";
import type { EmpathyModel } from "./empathy-model.ts";

/** What the words of a person's change stand on. */
interface TrendGround {
  readonly estimate: AgentEstimate | undefined;
  /** The scores as they were given, of a year. */
  readonly rawScores: readonly AdjustedEvaluation[];
  /** Whether nothing is known of the severities of this person's evaluators. */
  readonly refused: boolean;
}

/** The change of one person as it is shown: the word, since when, its figures, and those of the raw scores. */
export function agentTrend(
  store: ReadableStore,
  model: EmpathyModel,
  agent: string,
  { estimate, rawScores, refused }: TrendGround,
) {
  const { lastWeek, floor } = model;
  const inLook = changesOf(store, model).people.get(agent);
  const change = estimate?.change;
  const read = trendRead(change);
  const spans = change?.spans;
  const shown = inLook && spans && levelDifference(inLook.own, spans.recent, spans.reference);
  const variance = inLook?.own.variance ?? floor.spread?.variance;
  const raw = variance === undefined ? undefined : rawChange(rawScores, variance, lastWeek, spans);
  const lacking = (reason: NotSaidReason) =>
    missing(rawScores, lastWeek, refused ? "severity-unknown" : reason);
  const { best, threshold } = inLook?.seen ?? {};
  return {
    word: read.trend,
    ...read,
    ...missingRead(estimate, lastWeek),
    fallShows: inLook ? shownFalls(inLook, lastWeek) : [],
    notComparable: change?.restart ?? null,
    loudness: best && threshold?.kind === "known" ? { z: best.z, threshold: threshold.h } : null,
    thisWeek:
      !refused && change && shown && spans && change.word !== "insufficient"
        ? compared(change.word, shown, spans)
        : lacking(reasonOf(change)),
    raw: raw ? compared(raw.word, raw.shown, raw.spans) : missing(rawScores, lastWeek, "too-few"),
  };
}

/** Falls of which is said how soon they would show: one that anybody would notice, and one worth a talk. */
const falls = [15, 10];

function shownFalls({ own, level }: PersonInLook, week: WeekIndex) {
  const weeks = weeksOfScores(own, level, week);
  const scoring = { scoresAWeek: scoringPace(weeks), sigma: Math.sqrt(own.variance) };
  const reference = sum(weeks);
  return falls.map((points) => ({ points, weeks: fallShowsIn(points, scoring, reference) }));
}

function compared(
  word: (typeof saidWords)[number],
  { difference, from, to, recent, reference }: LevelDifference,
  spans: ShownSpans,
) {
  const means: { readonly recent: CutEstimate; readonly reference: CutEstimate } = { recent, reference };
  return {
    kind: "compared" as const,
    word,
    change: { difference, from, to },
    ...means,
    recentFrom: isoOfServiceDay(mondayOf(spans.recent[0])),
    referenceFrom: isoOfServiceDay(mondayOf(spans.reference[0])),
  };
}

function reasonOf(change: PersonChange | undefined): NotSaidReason {
  return notSaidReasons.find((reason) => reason === change?.state) ?? "too-few";
}

function missing(
  scores: readonly AdjustedEvaluation[],
  lastWeek: WeekIndex,
  reason: NotSaidReason | "severity-unknown",
) {
  const recentFrom = changeFrom(lastWeek, changeRule.maxRecentWeeks);
  const inYear = scores.filter(({ week }) => week > lastWeek - changeRule.windowWeeks && week <= lastWeek);
  const recent = inYear.filter(({ week }) => week >= recentFrom).length;
  const first = Math.min(recentFrom, ...inYear.map(({ week }) => week));
  return {
    kind: "not-enough" as const,
    reason,
    recent,
    reference: inYear.length - recent,
    referenceWeeks: recentFrom - first,
  };
}
