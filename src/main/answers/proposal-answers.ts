import type { Proposal as ProposalAnswer } from "../../contract/proposals.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import { chanceOfProposal } from "../../domain/false-alarms/claim-alarms.ts";
import type { ProposalRead, ProposalsRead } from "../record-store/acting/proposals.ts";
import { slotAnswer } from "./acting-lines.ts";
import type { ActingNow } from "./acting-moment.ts";
import { upToDate } from "./burnout-standing.ts";
import { catalogue } from "./catalogue-entries.ts";
import type { AnswersContext } from "./context.ts";
import { whyNone } from "./why-none.ts";

/** What is proposed today to this viewer. */
export async function proposalsNow(
  context: AnswersContext,
  { today, moment }: ActingNow,
  team: string | null = null,
): Promise<ProposalsRead> {
  await upToDate(context);
  const entries = await catalogue(context);
  return context.records.read("proposals", {
    team,
    today,
    notBefore: moment.earliest,
    minutes: Object.fromEntries(entries.map(({ play, minutes }) => [play, minutes])),
  });
}

/** A proposal in the shape of the contract. */
export function proposalAnswer(proposal: ProposalRead): ProposalAnswer {
  const { id, subject, kind, cause, since, until, why, rule, relief, play, minutes, slot, none } = proposal;
  return {
    id,
    subject: { ...subject },
    kind,
    cause,
    since: isoOfServiceDay(since),
    until: isoOfServiceDay(until),
    why: [...why],
    rule: { ...rule },
    chance: chanceOfProposal(rule.code),
    relief: relief && { text: relief.text, due: isoOfServiceDay(relief.due) },
    play,
    minutes,
    slot: slot && slotAnswer(slot),
    noSlot: none && whyNone(none),
  };
}
