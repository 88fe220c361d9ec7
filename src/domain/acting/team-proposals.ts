import type { Cause } from "./kinds.ts";
import type { ProposingOn } from "./person-proposals.ts";
import type { Proposal, TeamFacts } from "./proposal.ts";
import { proposalId } from "./proposal-id.ts";
import { staffingText } from "./relief-text.ts";
import { whyTeam } from "./why.ts";

/**
 * What the rules propose for a team: one staffing action, where its queue has more than its people can carry
 * or most of the team shares a condition; it stands in the place of a card for each of them.
 *
 * @returns nothing where neither is so
 */
export function teamProposals(facts: TeamFacts, { today, version }: ProposingOn): Proposal[] {
  const { team, queue, people, shortage, shared } = facts;
  if (!shortage && !shared) return [];
  const cause: Cause = shortage ? "queue-is-short" : "team-shares-cause";
  const subject = { kind: "team" as const, team, queue, people };
  // A finding on a queue is judged over eight weeks: it is the same one as long as it lasts.
  const id = proposalId("staffing", subject, cause, 0);
  return [
    {
      id,
      subject,
      kind: "staffing",
      cause,
      since: shortage?.since ?? today,
      until: today + version.rules.flagDays,
      why: whyTeam(facts),
      rule: {
        code: cause,
        version: version.version,
        text: shortage
          ? "A queue over the cap on occupancy in half of its half-hours: one staffing action"
          : "A condition that most of a team shares: one staffing action",
      },
      relief: { text: staffingText(facts), due: today + version.rules.reliefDueDays },
      play: null,
      lead: null,
    },
  ];
}
