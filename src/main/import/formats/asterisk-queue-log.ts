import { fittingRows } from "./fitting-rows.ts";
import type { Format, RowSink } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { lackedBySwitch } from "./lacked-by-switch.ts";
import { QueueAgents } from "./queue-agents.ts";
import { QueueCalls, type QueueEvent } from "./queue-calls.ts";
import { RowFields } from "./row-fields.ts";

const headed = ["time", "callid", "queuename", "agent", "event"];
const dataColumns = ["data1", "data2", "data3", "data4", "data5", "data6", "data7", "data8"];
const columns = [...headed, ...dataColumns];
const shortest = 5;
const earliestEpoch = 946_684_800;

/**
 * The queue log of Asterisk: a row an event. A call's contact and an agent's interval come with the row
 * that ends them. calltime is talk and hold together; there is no event for the end of after-contact work.
 */
export const asteriskQueueLog: Format = {
  id: "asterisk-queue-log",
  title: "Asterisk queue log",
  source: "contacts",
  columns,
  needed: headed,
  essential: ["time", "callid", "event"],
  dropped: [],
  // The caller's number is the second value of ENTERQUEUE.
  hashed: ["data2"],
  shortest,
  open: [{ column: "time", holds: "time" }],
  // The file's times are seconds since 1970; only the variant in a database has local ones.
  alwaysLocal: false,

  recognise: (header) => knownBy(header, headed),
  lacks: (header) =>
    lackedBySwitch(header, {
      queue: "queuename",
      direction: "event",
      transferred_in: "event",
      transferred_out: "event",
      customer: "data2",
    }),

  headless(rows) {
    const events = fittingRows(rows, isEvent);
    const shape = `${events} begins with seconds since 1970, with an event in capitals in the 5th cell`;
    return events ? { columns, evidence: [shape] } : undefined;
  },

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const time = fields.field("time");
    const call = fields.field("callid");
    const queue = fields.field("queuename");
    const agent = fields.field("agent");
    const eventField = fields.field("event");
    const data = dataColumns.map((name) => fields.field(name));
    const calls = new QueueCalls(context);
    const agents = new QueueAgents(context);

    function readEvent(cells: readonly string[], sink: RowSink): void {
      fields.beginRow(cells, sink);
      const [at] = fields.settled([fields.neededInstant(time)] as const);
      const event: QueueEvent = {
        at,
        call: fields.text(call) ?? "NONE",
        queue: fields.text(queue) ?? "NONE",
        agent: fields.text(agent) ?? "NONE",
        event: fields.neededText(eventField).toUpperCase(),
        data: data.map((field) => fields.text(field) ?? ""),
      };
      if (fields.isRejected) return;
      const handled = calls.take(event, sink);
      if (handled) agents.talked(handled, sink);
      if (handled !== undefined || agents.take(event, sink)) return;
      sink.ignore(knownEvents.has(event.event) ? "event-without-record" : "unknown-event");
    }

    return Object.assign(readEvent, {
      end(sink: RowSink) {
        if (calls.open > 0) sink.warn("calls-without-an-end", calls.open);
        if (agents.open > 0) sink.warn("spells-without-an-end", agents.open);
      },
    });
  },
};

/** Events that are known, and by themselves no record. */
const knownEvents = new Set([
  "RINGNOANSWER",
  "RINGCANCELED",
  "QUEUESTART",
  "CONFIGRELOAD",
  "SYSCOMPAT",
  "TRANSFERFAILED",
  "AGENTDUMP",
  "PAUSEREASON",
  "PENALTY",
  "MEMBERPENALTY",
  "RINGINUSE",
  "CALLERPRIORITY",
  "DID",
  "INFO",
]);

function isEvent(row: readonly string[]): boolean {
  const isTime = /^\d{9,10}$/.test(row[0] ?? "") && Number(row[0]) > earliestEpoch;
  return isTime && row.length >= shortest && /^[A-Z]{3,30}$/.test(row[4] ?? "");
}
