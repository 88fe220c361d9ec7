import type { ComparedTotal, ExplainedPart, MissingTotal } from "./compared-total.ts";
import { type FloorTotal, totalUnits } from "./source-figure.ts";

/** The figures as a heading names them. */
export const totalTitles: Readonly<Record<FloorTotal, string>> = {
  offered: "Contacts offered",
  abandoned: "Contacts abandoned",
  handled: "Contacts handled",
  handleSeconds: "Handle time",
  talkSeconds: "Talk time",
  holdSeconds: "Hold time",
  acwSeconds: "After-call work",
};

const missingTotalSentences: Readonly<Record<MissingTotal, string>> = {
  "day-not-imported": "No contacts of this day were imported.",
  "not-in-files": "The files do not give this figure for any contact of the day.",
};

/** How whoever speaks writes numbers and spans of time. */
export interface TotalSpeaker {
  /** @example count(1, { one: "row", other: "rows" }) // "1 row" */
  count(count: number, of: { readonly one: string; readonly other: string }): string;
  span(seconds: number): string;
}

const contacts = { one: "contact", other: "contacts" };
const rows = { one: "row", other: "rows" };
const records = { one: "record", other: "records" };

/** An amount of a figure, in its unit. @example "3 contacts" */
export function totalAmount(figure: FloorTotal, amount: number, speaker: TotalSpeaker): string {
  const size = Math.abs(amount);
  return totalUnits[figure] === "seconds" ? speaker.span(size) : speaker.count(size, contacts);
}

/**
 * What a part of a difference says, as sentences for whoever reads both reports. It says what may be, for the source
 * says nothing of how it came to its figure.
 *
 * @param more whether the source's figure is the larger one
 */
export function partSentence(
  { cause, count, upTo }: Pick<ExplainedPart, "cause" | "count" | "upTo">,
  { figure, whose, more }: PartPlace,
  speaker: TotalSpeaker,
): string {
  const { count: say } = speaker;
  const most =
    upTo === null
      ? "How much time that is cannot be said."
      : `That is up to ${totalAmount(figure, upTo, speaker)}.`;
  const exactly = upTo === null ? "" : totalAmount(figure, upTo, speaker);
  switch (cause) {
    case "rounding":
      return `The source may round the time of each contact, or its total. ${most}`;
    case "without-after-call-work":
      return `The difference is as long as the after-call work (${exactly}): the source may leave it out of its handle time.`;
    case "without-hold":
      return `The difference is as long as the time on hold (${exactly}): the source may leave it out of its handle time.`;
    case "hold-in-talk":
      return `The difference is as long as the time on hold (${exactly}): the source may count it as talk.`;
    case "seen-twice":
      return `${say(count, contacts)} took place at the same time as another with a different id, and may be the same work. ${most}`;
    case "midnight":
      return `${say(count, contacts)} ran across midnight. We count a contact on the day of its answer, and what was offered on the day of the offer; the source may count it on the other day. ${most}`;
    case "other-day":
      return `Across midnight, and counted here on the day before or after: ${say(count, contacts)}. The source may count on this day. ${most}`;
    case "several-agents":
      return severalAgents(whose, more, say(count, contacts), most);
    case "outbound":
      return more
        ? `${say(count, contacts)} went out. We do not count them as offered; the source may. ${most}`
        : `${say(count, contacts)} went out. The source may count those alone that came in. ${most}`;
    case "short-abandons":
      return `Abandoned within five seconds: ${say(count, contacts)}. The source may leave such contacts out. ${most}`;
    case "no-agent":
      return `${say(count, contacts)} of the day reached the floor, but the files name no agent for them. ${most}`;
    case "time-not-known":
      return `The files do not give this time for ${say(count, contacts)}: where several agents shared one, for example. ${most}`;
    case "joined-rows":
      return `In the files around this day, joined to another as legs or transfers of one contact: ${say(count, records)}. ${most}`;
    case "rows-set-aside":
      return `In the files around this day, set aside as no contacts of their own: ${say(count, rows)}. ${most}`;
    case "rejected-rows":
      return `In the files around this day, rejected and perhaps of it${whose === "agent" ? ", of this agent or of others" : ""}: ${say(count, rows)}. ${most}`;
    case "partial-day":
      return `The files have ${say(count, rows)} fewer than is usual on this weekday: one may be missing. ${most}`;
  }
}

interface PartPlace {
  readonly figure: FloorTotal;
  readonly whose: "agent" | "floor";
  readonly more: boolean;
}

function severalAgents(whose: "agent" | "floor", more: boolean, shared: string, most: string): string {
  if (whose === "agent")
    return `Handled by others too, as after a transfer: ${shared}. We count one for each who handled it; the source may count it for one of them. ${most}`;
  return more
    ? `After a transfer, further agents had ${shared}. We count each once for the floor; the source may count it for every agent. ${most}`
    : `After a transfer, further agents had ${shared}. The source may count the time of one agent alone. ${most}`;
}

type Compared = Omit<ComparedTotal, "parts"> & { readonly parts: readonly unknown[] };

/** What a comparison comes to, in one sentence; undefined where there is nothing to compare yet. */
export function comparisonSentence(
  { figure, ours, why, difference, agrees, notExplained, parts }: Compared,
  speaker: TotalSpeaker,
): string | undefined {
  if (ours === null && why !== null) return missingTotalSentences[why];
  if (difference === null || agrees === null) return undefined;
  if (agrees) return "It agrees.";
  const side = difference > 0 ? "The source has" : "We have";
  const head = `${side} ${totalAmount(figure, difference, speaker)} more.`;
  if (notExplained === null || notExplained === 0) return `${head} What follows may account for all of it.`;
  if (parts.length === 0) return `${head} Nothing that we know of accounts for it.`;
  if (notExplained === difference) return `${head} What may account for it has no size that we know.`;
  return `${head} Not explained: ${totalAmount(figure, notExplained, speaker)}.`;
}
