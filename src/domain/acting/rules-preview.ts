import type { TeamPreview } from "../burnout/rule-preview.ts";
import type { ProposalKind } from "./kinds.ts";

/** How many something is under the rules in force, and would be under changed ones. */
interface BothWays {
  readonly before: number;
  readonly after: number;
}

/** What changed rules would do, counted and never by name. */
export interface ActingRulesPreview {
  readonly kinds: readonly (BothWays & { readonly kind: ProposalKind })[];
  readonly teams: readonly TeamPreview[];
  /** Half-hours of the week in which a queue can spare one person, over all queues whose load is known. */
  readonly room: BothWays & { readonly of: number };
}
