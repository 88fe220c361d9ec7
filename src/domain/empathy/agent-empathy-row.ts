import type { PersonRef } from "../floor/person-ref.ts";
import type { TrendWord } from "./person-change.ts";
import type { AgentVerdictReason } from "./shown-verdict.ts";
import type { Verdict } from "./train-or-relieve.ts";

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
  readonly verdict: Verdict;
  readonly verdictReason: AgentVerdictReason;
}
