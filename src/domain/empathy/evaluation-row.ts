import type { EvaluationSource } from "../floor/evaluation-source.ts";
import type { PersonRef } from "../floor/person-ref.ts";
import type { LeftOut } from "./left-out.ts";
import type { LoadCell } from "./load-before.ts";

/** One evaluation, the row behind every figure of empathy. Points are 0 to 100; null: not known. */
export interface EvaluationRow extends PersonRef {
  readonly evaluation: string;
  readonly evaluator: string;
  readonly form: string;
  readonly source: EvaluationSource;
  readonly evaluatedAt: number;
  readonly day: string;
  readonly week: string;
  readonly contact: string | null;
  readonly raw: number | null;
  readonly adjusted: number | null;
  readonly cell: LoadCell | null;
  readonly occupancyBefore: number | null;
  readonly gapSecondsBefore: number | null;
  readonly placeInRun: number | null;
  readonly hardBefore: number | null;
  readonly leftOut: LeftOut | null;
  readonly own: boolean;
  readonly comment: string | null;
}
