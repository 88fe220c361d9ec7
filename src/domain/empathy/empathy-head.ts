import type { ComparisonRefusal } from "./floor-empathy.ts";
import type { LeftOut } from "./left-out.ts";

/** Whether agents can be compared with one another, its groups counted, the largest first. */
export type CountedComparison =
  | { readonly kind: "open"; readonly apart: { readonly agents: number; readonly evaluators: number } }
  | {
      readonly kind: "refused";
      readonly reason: ComparisonRefusal;
      readonly groups: { readonly agents: number; readonly evaluators: string[] }[];
    };

/** What every answer about empathy begins with: the week and range requested, and what they stand on. */
export interface EmpathyHead {
  readonly week: string;
  readonly from: string;
  readonly to: string;
  readonly comparison: CountedComparison;
  /** Evaluations of the range that count. */
  readonly evaluations: number;
  /** Those that do not, by their reason, with some of them for a look. */
  readonly leftOut: { readonly reason: LeftOut; readonly count: number; readonly examples: string[] }[];
}
