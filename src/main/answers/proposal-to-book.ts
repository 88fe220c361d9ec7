import { proposalNameOf } from "../../domain/acting/proposal-id.ts";
import type { BookingOrder } from "../record-store/acting/book-session.ts";
import type { ActingNow } from "./acting-moment.ts";
import type { AnswersContext } from "./context.ts";
import { proposalsNow } from "./proposal-answers.ts";

interface RefusedError {
  REFUSED(told: { message: string; data: { code: string; sentence: string } }): Error;
}

/** Causes that come from a signal about the person: their copy has to be in their hands first. */
const fromSignal: ReadonlySet<string> = new Set([
  "rest-cut-short",
  "work-heavier-lately",
  "lower-under-load",
  "lower-when-rested",
]);

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
  const copyNeeded = found.kind === "check-in" && fromSignal.has(found.cause);
  return {
    id,
    name,
    why: found.why.join(" "),
    copyNeeded,
    consideredSeconds: asked.consideredSeconds ?? null,
  };
}
