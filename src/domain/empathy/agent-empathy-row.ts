import type { PersonRef } from "../floor/person-ref.ts";
import type { ChangeDirection } from "./change-of-level.ts";
import type { TrendState, TrendWord } from "./person-change.ts";
import type { AgentVerdictReason } from "./shown-verdict.ts";
import type { CalledFor, Verdict } from "./train-or-relieve.ts";

/** One agent in a row, never ordered by it. Points are 0 to 100; null: nothing is scored, or nobody can be compared. */
export interface AgentEmpathyRow extends PersonRef {
  readonly evaluations: number;
  readonly raw: number | null;
  readonly adjusted: number | null;
  readonly shrunk: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly weightShrunk: number | null;
  readonly trend: TrendWord;
  readonly trendState: TrendState;
  /** Monday of the week in which the change began, or since which scores no longer compare; null: neither. */
  readonly trendSince: string | null;
  /** Which way, also of a change that is not certain, or that the team shares; null: neither. */
  readonly trendDirection: ChangeDirection | null;
  /** The same of a level that has been lower (higher) for half a year: closed, and nothing to act on. */
  readonly lowerSince: string | null;
  readonly higherSince: string | null;
  /** The finding that this person's change is part of: a team's, or the whole floor's (null); null where there is none. */
  readonly teamFinding: { readonly team: string | null } | null;
  /** How many more evaluations a change takes to be said at all; 0: enough; null: more would not help. */
  readonly missingEvaluations: number | null;
  /** The day by which they are there at the present pace; null: never, or none are missing. */
  readonly missingBy: string | null;
  readonly verdict: Verdict;
  readonly verdictReason: AgentVerdictReason;
  /** Of a verdict that cannot be told: the two that it lies between, or nothing where something else is missing. */
  readonly verdictBetween: CalledFor[];
  /** By the last weekly look: how likely a refresher is called for, and how likely relief, 0 to 1; null: not enough to say. */
  readonly pRefresh: number | null;
  readonly pRelieve: number | null;
}
