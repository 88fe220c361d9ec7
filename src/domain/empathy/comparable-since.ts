import type { WeekIndex } from "../calendar/iso-week.ts";
import { changeRule } from "./change-rule.ts";

/** Why scores from a week on cannot be compared with those before. */
export const restartReasons = ["new-form", "new-evaluators", "new-queue"] as const;
export type RestartReason = (typeof restartReasons)[number];

/** A new beginning of a person's reference. */
export interface Restart {
  /** The first week that no longer compares with those before. */
  readonly since: WeekIndex;
  /** The week in which it was first known: looks before it did not know. */
  readonly knownIn: WeekIndex;
  readonly reason: RestartReason;
}

/** What a restart needs to know of a score. */
export interface HandledScore {
  readonly week: WeekIndex;
  readonly evaluator: string;
  readonly form: string;
  /** Of the severity that was taken out, in points squared: how well the evaluator is known. */
  readonly severityVariance: number;
}

/**
 * The weeks from which a person's scores no longer compare with those before (methods, 8.2): a new form, a new
 * main queue, or half of the evaluators new. A form is new once half of at least four scores since its first are
 * on forms of which none was before. Evaluators likewise, where each newcomer gave two of the scores at least, for a large
 * pool whose evaluators take turns changes no hand; and where their severity is not known to 2.5 points [our choice:
 * what is known is taken out of every score, and its uncertainty stands in the test].
 *
 * @param scores of one person, in the order of time
 * @param queues the first weeks of a new main queue
 * @returns in the order in which they were known; an empty list where all scores compare
 * @example restartsOf(scores, [2930]) // [{ since: 2930, knownIn: 2937, reason: "new-queue" }]
 */
export function restartsOf(scores: readonly HandledScore[], queues: readonly WeekIndex[]): Restart[] {
  const forms = turns(scores, ({ form }) => form, { known: 2, times: 1 });
  const hands = turns(scores, handOf, { known: 1, times: 2 });
  const found: Restart[] = [
    ...forms.map((turn) => ({ ...turn, reason: "new-form" as const })),
    ...hands.map((turn) => ({ ...turn, reason: "new-evaluators" as const })),
    ...queues.map((since) => ({
      since,
      knownIn: since + changeRule.recentWeeks - 1,
      reason: "new-queue" as const,
    })),
  ];
  return found.sort((a, b) => a.knownIn - b.knownIn || a.since - b.since);
}

/** Whose hand a score shows: all whose severity is well known are one, for it is taken out. */
function handOf({ evaluator, severityVariance }: HandledScore): string {
  return severityVariance <= changeRule.restartKnownSeverity ** 2 ? "" : evaluator;
}

type Turn = Omit<Restart, "reason">;
type MarkOf = (score: HandledScore) => string;

/** From how many scores on a mark is known, and how often a new one has to come to count as new. */
interface Turning {
  readonly known: number;
  readonly times: number;
}

/** Where half of the scores begin to carry marks that were not known before. */
function turns(scores: readonly HandledScore[], markOf: MarkOf, turning: Turning): Turn[] {
  const found: Turn[] = [];
  const before = new Map<string, number>();
  let begin = 0;
  for (const [at, score] of scores.entries()) {
    const mark = markOf(score);
    const isKnown = (one: string) => (before.get(one) ?? 0) >= turning.known;
    if (!isKnown(mark) && at - begin >= changeRule.restartMinScores) {
      const knownIn = turnedIn(scores, at, (one) => !isKnown(markOf(one)), markOf, turning.times);
      if (knownIn !== undefined) {
        found.push({ since: score.week, knownIn });
        before.clear();
        begin = at;
      }
    }
    before.set(mark, (before.get(mark) ?? 0) + 1);
  }
  return found;
}

/** The week in which half of at least four scores were new; only twice as many are looked at, for a trial is no turn. */
function turnedIn(
  scores: readonly HandledScore[],
  from: number,
  isNew: (score: HandledScore) => boolean,
  markOf: MarkOf,
  times: number,
): WeekIndex | undefined {
  const { restartMinScores: minScores, restartNewShare: newShare } = changeRule;
  const counts = new Map<string, number>();
  for (const [at, score] of scores.slice(from, from + 2 * minScores).entries()) {
    if (isNew(score)) counts.set(markOf(score), (counts.get(markOf(score)) ?? 0) + 1);
    let fresh = 0;
    for (const count of counts.values()) if (count >= times) fresh += count;
    if (at + 1 >= minScores && fresh / (at + 1) >= newShare) return score.week;
  }
  return undefined;
}
