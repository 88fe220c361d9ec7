import { copyNeeded } from "../../domain/acting/copy-needed.ts";
import { proposalNameOf } from "../../domain/acting/proposal-id.ts";
import type { BookingOrder } from "../record-store/acting/book-session.ts";
import type { ActingNow } from "./acting-moment.ts";
import type { AnswersContext } from "./context.ts";
import { proposalsNow } from "./proposal-answers.ts";
import type { RefusedError } from "./refused.ts";

/** The open proposal that a booking follows; null where it follows none. Refused where there is none such. */
export async function proposalToBook(
  context: AnswersContext,
  now: ActingNow,
  asked: {
    readonly proposal?: string | undefined;
    readonly agents: readonly string[];
    readonly consideredSeconds?: number | undefined;
  },
  errors: RefusedError,
): Promise<BookingOrder["proposal"]> {
  if (asked.proposal === undefined) return null;
  const id = asked.proposal;
  const name = proposalNameOf(id);
  const { cards } = await proposalsNow(context, now);
  const found = cards.flatMap(({ proposals }) => proposals).find((one) => one.id === id);
  if (!name || !found || !asked.agents.includes(name.who)) {
    const sentence = "This is no longer proposed. Look at Today again, or book it without the proposal.";
    throw errors.REFUSED({ message: sentence, data: { code: "unknown-proposal", sentence } });
  }
  return {
    id,
    name,
    lead: found.lead,
    why: found.why.join(" "),
    copyNeeded: copyNeeded(found),
    consideredSeconds: asked.consideredSeconds ?? null,
  };
}
