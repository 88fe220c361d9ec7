import type { WeekIndex } from "../calendar/iso-week.ts";
import {
  type BestChange,
  bestChange,
  firstScoreFrom,
  type LevelChange,
  type LevelScores,
  levelChanges,
} from "./change-of-level.ts";
import { changeThreshold, type Threshold } from "./change-threshold.ts";
import { type PersonLevel, windowFrom } from "./level-state.ts";

/** One person in one weekly look. */
export interface PersonLook {
  readonly changes: readonly LevelChange[];
  /** Scores over the weeks recorded. */
  readonly scoresAWeek: number;
  readonly best: BestChange | undefined;
  readonly threshold: Threshold;
  /** The loudest change, where it exceeds the threshold. */
  readonly signal: BestChange | undefined;
}

/**
 * What a look at one person finds: the changes over 1 to 16 weeks, the loudest of them, and whether it is louder
 * than a stable person's (methods, 8.2).
 *
 * @example lookAt(own, watching, 2951).signal?.direction // "declining"
 */
export function lookAt(own: LevelScores, level: PersonLevel, week: WeekIndex): PersonLook {
  const from = windowFrom(level, week);
  const begin = firstScoreFrom(own, from);
  const scores = firstScoreFrom(own, week + 1) - begin;
  const firstWeek = own.scores[begin]?.week ?? week;
  const scoresAWeek = scores / Math.max(1, week - firstWeek + 1);
  const changes = levelChanges(own, { from, lastWeek: week });
  const best = bestChange(changes);
  const threshold = changeThreshold({ scoresAWeek, sigma: Math.sqrt(own.variance) });
  const signals = best !== undefined && threshold.kind === "known" && best.z > threshold.h;
  return { changes, scoresAWeek, best, threshold, signal: signals ? best : undefined };
}
