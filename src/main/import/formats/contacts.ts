import {
  type Contact,
  type ContactOutcome,
  type ContactResolution,
  contactKind,
  contactValues,
} from "../../../domain/floor/contact.ts";
import { hasColumns } from "./column-name.ts";
import type { Format } from "./format.ts";
import { RowFields } from "./row-fields.ts";

const needed = ["contact_id", "agent", "queue", "offered_at", "ended_at", "outcome"];
const outcomes: readonly ContactOutcome[] = ["handled", "abandoned"];
const resolutions: readonly ContactResolution[] = ["resolved", "unresolved", "declined"];
const longestSpan = 86_400;

/** The plain format of contacts: a row a contact. */
export const contacts: Format = {
  id: "contacts",
  title: "Contacts (plain format)",
  source: "contacts",
  columns: [
    ...needed,
    "team",
    "channel",
    "direction",
    "answered_at",
    "talk_seconds",
    "hold_seconds",
    "acw_seconds",
    "wait_seconds",
    "resolution",
    "transferred_in",
    "transferred_out",
    "escalated",
    "complaint",
    "abuse",
    "customer",
  ],
  dropped: [],
  alwaysLocal: false,

  recognise: (header) => (hasColumns(header, needed) ? [`the header has ${needed.join(", ")}`] : undefined),

  rowReader(header, context) {
    const fields = new RowFields(header, context.clock);
    const contactId = fields.field("contact_id");
    const agentField = fields.field("agent");
    const team = fields.field("team");
    const queue = fields.field("queue");
    const channel = fields.field("channel");
    const direction = fields.field("direction");
    const offered = fields.field("offered_at");
    const answered = fields.field("answered_at");
    const ended = fields.field("ended_at");
    const talk = fields.field("talk_seconds");
    const hold = fields.field("hold_seconds");
    const acw = fields.field("acw_seconds");
    const wait = fields.field("wait_seconds");
    const outcomeField = fields.field("outcome");
    const resolution = fields.field("resolution");
    const transferredIn = fields.field("transferred_in");
    const transferredOut = fields.field("transferred_out");
    const escalated = fields.field("escalated");
    const complaint = fields.field("complaint");
    const abuse = fields.field("abuse");
    const customerField = fields.field("customer");

    return function readContact(cells, sink) {
      fields.beginRow(cells, sink);
      const id = fields.neededId(contactId);
      const said = fields.word(outcomeField, outcomes);
      if (said === null) fields.reject(outcomeField, "blank");
      const named = fields.text(agentField);
      const outcome = said === "handled" && named === null ? "unserved" : (said ?? "unserved");
      const agent = outcome === "handled" ? named : null;
      const offeredAt = fields.neededInstant(offered);
      const endedAt = fields.neededInstant(ended);
      const waitSeconds = fields.seconds(wait);
      const talkSeconds = fields.seconds(talk);
      const holdSeconds = fields.seconds(hold);
      const acwSeconds = fields.seconds(acw);
      let answeredAt = fields.instant(answered);
      if (answeredAt === null && outcome === "handled" && waitSeconds !== null) {
        answeredAt = Math.min(offeredAt + Math.floor(waitSeconds), Math.max(offeredAt, endedAt));
      }
      if (endedAt < offeredAt) fields.reject(ended, "ends-before-start");
      if (endedAt - offeredAt > longestSpan) fields.reject(ended, "too-long");
      if (answeredAt !== null && answeredAt < offeredAt) fields.reject(answered, "ends-before-start");
      if (answeredAt !== null && answeredAt > endedAt) fields.reject(ended, "ends-before-start");
      const customer = fields.customerNumber(customerField);
      const contact: Contact = {
        agent,
        team: fields.text(team),
        queue: fields.text(queue),
        channel: fields.text(channel),
        direction: fields.text(direction),
        serviceDay: context.floorClock.dayOf(answeredAt ?? offeredAt),
        offeredAt,
        answeredAt,
        endedAt,
        waitSeconds,
        talkSeconds,
        holdSeconds,
        acwSeconds,
        handleSeconds:
          agent === null ? null : handleSeconds(talkSeconds, holdSeconds, acwSeconds, answeredAt, endedAt),
        outcome,
        resolution: fields.word(resolution, resolutions),
        transferredIn: fields.yesOrNo(transferredIn),
        transferredOut: fields.yesOrNo(transferredOut),
        escalated: fields.yesOrNo(escalated),
        complaint: fields.yesOrNo(complaint),
        abuse: fields.yesOrNo(abuse),
        customer: customer === null || fields.isRejected ? null : context.customerHash(customer),
      };
      if (!fields.isRejected) sink.record(contactKind, `contact/${id}`, null, contactValues(contact));
    };
  },
};

/** Talk, hold and after-contact work, each where the file has it; else the span from answer to end. */
function handleSeconds(
  talk: number | null,
  hold: number | null,
  acw: number | null,
  answeredAt: number | null,
  endedAt: number,
): number | null {
  if (talk !== null || hold !== null || acw !== null) return (talk ?? 0) + (hold ?? 0) + (acw ?? 0);
  return answeredAt === null ? null : endedAt - answeredAt;
}
