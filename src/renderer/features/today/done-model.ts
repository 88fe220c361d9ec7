import type { Decision, Proposal, Subject } from "../../../contract/proposals.ts";

type Decided = Decision & { readonly subject: Subject; readonly proposed: Proposal["kind"] };

export type StandingDecision = Decided & {
  /** Whether it can be taken back here; a booking is cancelled in its session, with its reason. */
  readonly undone: boolean;
};

const asksForRelief: readonly Proposal["kind"][] = ["relief", "staffing"];

/** The newest decision of each proposal, where it was not taken back. @param decided newest first */
export function standingDecisions(decided: readonly Decided[]): readonly StandingDecision[] {
  const seen = new Set<string>();
  return decided.flatMap((decision) => {
    if (seen.has(decision.proposal)) return [];
    seen.add(decision.proposal);
    if (decision.kind === "reopen") return [];
    const booked =
      (decision.kind === "approve" || decision.kind === "change") &&
      !asksForRelief.includes(decision.proposed);
    return [{ ...decision, undone: !booked }];
  });
}
