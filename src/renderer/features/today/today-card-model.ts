import type { Proposal } from "../../../contract/proposals.ts";
import type { TodayCard } from "../../../contract/today.ts";

export interface CardAction {
  readonly kind: "staffing" | "relief" | "session";
  readonly proposal: Proposal;
}

/** What a card's buttons do, in the order in which it should be done; a team is never booked for. */
export function cardActions(card: Pick<TodayCard, "proposals">): readonly CardAction[] {
  return card.proposals.flatMap((proposal): readonly CardAction[] => {
    if (proposal.relief) return [{ kind: proposal.kind === "staffing" ? "staffing" : "relief", proposal }];
    return proposal.subject.kind === "agent" ? [{ kind: "session", proposal }] : [];
  });
}
