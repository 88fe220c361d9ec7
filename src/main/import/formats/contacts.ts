import { type Contact, type ContactResolution, outcomeOfWay } from "../../../domain/floor/contact.ts";
import { idOfSystem } from "../../../domain/floor/id-of-system.ts";
import { outcomeOf } from "../read/outcome-words.ts";
import type { OpenColumn } from "../recognise/column-reading.ts";
import { hasColumns } from "./column-name.ts";
import { contactFigures, hasEveryPart } from "./contact-figures.ts";
import type { Format } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { lackedOfNames, namedInPassing } from "./named-in-passing.ts";
import { RowFields } from "./row-fields.ts";
import { namedAgents, recordContact } from "./several-agents.ts";

const needed = ["contact_id", "agent", "queue", "offered_at", "ended_at", "outcome"];
const canBeUnknown = ["queue"];
const resolutions: readonly ContactResolution[] = ["resolved", "unresolved", "declined"];
const open: readonly OpenColumn[] = [
  { column: "offered_at", holds: "time", part: "offered" },
  { column: "answered_at", holds: "time", part: "answered" },
  { column: "ended_at", holds: "time", part: "ended" },
  { column: "talk_seconds", holds: "duration", part: "talk" },
  { column: "talk_and_hold_seconds", holds: "duration", part: "talk" },
  { column: "hold_seconds", holds: "duration", part: "hold" },
  { column: "acw_seconds", holds: "duration", part: "acw" },
  { column: "handle_seconds", holds: "duration", part: "handle" },
  { column: "wait_seconds", holds: "duration", part: "wait" },
  { column: "duration_seconds", holds: "duration" },
  { column: "channel", holds: "word", part: "channel" },
];

const optional = [
  "agent_name",
  "team",
  "channel",
  "direction",
  "answered_at",
  "talk_seconds",
  "talk_and_hold_seconds",
  "hold_seconds",
  "acw_seconds",
  "wait_seconds",
  "handle_seconds",
  "duration_seconds",
  "resolution",
  "transferred_in",
  "transferred_out",
  "escalated",
  "complaint",
  "abuse",
  "customer",
];
/** Columns that are none of the record's own: they say others, or who the agent is. */
const notOwn: ReadonlySet<string> = new Set([
  "agent_name",
  "answered_at",
  "talk_and_hold_seconds",
  "duration_seconds",
]);
/** Columns of the record that are called the same in the file, and that it may lack; when it was answered may follow from others. */
const givenBy = {
  ...Object.fromEntries(
    ["queue", ...optional].filter((name) => !notOwn.has(name)).map((name) => [name, name]),
  ),
  talk_seconds: ["talk_seconds", "talk_and_hold_seconds"],
  ended_at: ["ended_at", "duration_seconds", "talk_seconds", "talk_and_hold_seconds", "wait_seconds"],
};

/** The plain format of contacts: a row a contact, which several agents may have handled ("Ana; Bea"). */
export const contacts: Format = {
  id: "contacts",
  title: "Contacts (plain format)",
  source: "contacts",
  columns: [...needed, ...optional],
  needed,
  canBeUnknown,
  essential: ["contact_id", "offered_at", "outcome"],
  dropped: [],
  open,
  alwaysLocal: false,

  recognise: (header) => knownBy(header, needed, canBeUnknown),
  lacks: (header) => ({
    contact: lackedColumns(header, givenBy),
    ...(hasColumns(header, ["agent_name"]) && lackedOfNames),
  }),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const contactId = fields.field("contact_id");
    const agentField = fields.field("agent");
    const team = fields.field("team");
    const queue = fields.field("queue");
    const channel = fields.field("channel");
    const direction = fields.field("direction");
    const offered = fields.field("offered_at");
    const answered = fields.field("answered_at");
    const endedAtField = fields.field("ended_at");
    const duration = fields.field("duration_seconds");
    const talkAlone = fields.field("talk_seconds");
    const talkAndHold = fields.field("talk_and_hold_seconds");
    const hold = fields.field("hold_seconds");
    const acw = fields.field("acw_seconds");
    const wait = fields.field("wait_seconds");
    const handle = fields.field("handle_seconds");
    const outcomeField = fields.field("outcome");
    const resolution = fields.field("resolution");
    const transferredIn = fields.field("transferred_in");
    const transferredOut = fields.field("transferred_out");
    const escalated = fields.field("escalated");
    const complaint = fields.field("complaint");
    const abuse = fields.field("abuse");
    const customerField = fields.field("customer");

    const nameOf = namedInPassing(fields);
    // Where talk and hold come together, that one column gives both.
    const holdIsInTalk = talkAlone.at < 0 && talkAndHold.at >= 0;
    const talk = holdIsInTalk ? talkAndHold : talkAlone;
    const ended = endedAtField.at < 0 && duration.at >= 0 ? duration : endedAtField;
    const at = { answered, ended, wait, talk, hold, acw, handle };
    const parts = holdIsInTalk ? { ...at, hold: { ...hold, at: -1 } } : at;

    function talkOf(holdSeconds: number | null): number | null {
      const said = fields.duration(talkAlone);
      const together = fields.duration(talkAndHold);
      if (said !== null || together === null) return said;
      return Math.max(0, together - (holdSeconds ?? 0));
    }

    return function readContact(cells, sink) {
      fields.beginRow(cells, sink);
      const id = fields.neededId(contactId);
      const written = fields.meaning(outcomeField, outcomeOf);
      if (written === null) fields.reject(outcomeField, "blank");
      const way = fields.text(direction);
      const said = written && outcomeOfWay(written, way);
      const people = namedAgents(fields.text(agentField), ";");
      const named = people[0] ?? null;
      const outcome = said === "handled" && named === null ? "unserved" : (said ?? "unserved");
      const agent = outcome === "handled" ? named : null;
      const waitSeconds = fields.duration(wait);
      const channelName = fields.text(channel);
      const saidHold = fields.duration(hold);
      const figures = {
        outcome: said ?? "unserved",
        channel: channelName,
        offeredAt: fields.neededInstant(offered),
        answeredAt: fields.instant(answered),
        endedAt: fields.instant(endedAtField),
        lasted: fields.duration(duration),
        passed: waitSeconds,
        wait: waitSeconds,
        talk: talkOf(saidHold),
        hold: saidHold,
        acw: fields.duration(acw),
        whole: fields.duration(handle),
        hasEveryPart: hasEveryPart(fields, parts),
      };
      if (fields.isRejected) return;
      const { offeredAt, answeredAt, endedAt, handleSeconds } = contactFigures(figures, fields, at);
      const customer = fields.customerNumber(customerField);
      const contact: Contact = {
        agent,
        team: fields.text(team),
        queue: fields.text(queue),
        channel: channelName,
        direction: way,
        serviceDay: context.floorClock.dayOf(answeredAt ?? offeredAt),
        offeredAt,
        answeredAt,
        endedAt,
        waitSeconds,
        talkSeconds: figures.talk,
        holdSeconds: figures.hold,
        acwSeconds: figures.acw,
        handleSeconds: agent === null ? null : handleSeconds,
        outcome,
        resolution: fields.word(resolution, resolutions),
        transferredIn: fields.yesOrNo(transferredIn),
        transferredOut: fields.yesOrNo(transferredOut),
        escalated: fields.yesOrNo(escalated),
        complaint: fields.yesOrNo(complaint),
        abuse: fields.yesOrNo(abuse),
        customer: customer === null || fields.isRejected ? null : context.customerHash(customer),
      };
      if (fields.isRejected) return;
      const serviceDay = context.floorClock.dayOf(offeredAt);
      recordContact(sink, `contact/${idOfSystem(id, context)}`, null, {
        contact,
        agents: people,
        serviceDay,
      });
      if (people.length === 1 && named !== null) nameOf(named, sink);
    };
  },
};
