import type { Cause, ProposalKind } from "./kinds.ts";

/** Whether a cause comes from a signal about the person. */
const fromSignal: Readonly<Record<Cause, boolean>> = {
  "rest-cut-short": true,
  "work-heavier-lately": true,
  "lower-under-load": true,
  "lower-when-rested": true,
  "refresher-lapsed": false,
  "check-in-lapsed": false,
  "queue-is-short": false,
  "team-shares-cause": false,
};

/**
 * Whether a session that follows a proposal needs the agent's copy in their hands first: a check-in that a
 * signal about them called for, so that both know the same facts before they talk (methods, 3.7).
 *
 * @example copyNeeded({ kind: "check-in", cause: "check-in-lapsed" }) // false: only the calendar called for it
 */
export function copyNeeded({ kind, cause }: { readonly kind: ProposalKind; readonly cause: Cause }): boolean {
  return kind === "check-in" && fromSignal[cause];
}
