import { type Contact, contactKind, contactValues } from "../../../domain/floor/contact.ts";
import { yymmddDay } from "../read/local-time.ts";
import type { Format } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { RowFields } from "./row-fields.ts";

const columns = [
  "vru+line",
  "call_id",
  "customer_id",
  "priority",
  "type",
  "date",
  "vru_entry",
  "vru_exit",
  "vru_time",
  "q_start",
  "q_exit",
  "q_time",
  "outcome",
  "ser_start",
  "ser_exit",
  "ser_time",
  "server",
];
const canBeUnknown = ["customer_id", "priority", "vru_time", "q_time"];
const outcomes = ["AGENT", "HANG", "PHANTOM"] as const;
const nobody = "NO_SERVER";
const secondsADay = 86_400;
const halfADay = secondsADay / 2;

/**
 * The call log of an anonymous bank (Technion, 1999): a row a call. Its times are a day's local clock,
 * and 0:00:00 of a queue or a service says that it did not happen.
 */
export const bankLog: Format = {
  id: "bank-log",
  title: "Anonymous bank call log (1999)",
  source: "contacts",
  columns,
  needed: columns,
  canBeUnknown,
  essential: columns.filter((column) => !canBeUnknown.includes(column) && column !== "server"),
  dropped: [],
  open: [
    { column: "date", holds: "day" },
    { column: "q_time", holds: "duration", documented: "seconds" },
    { column: "ser_time", holds: "duration", part: "talk", documented: "seconds" },
  ],
  alwaysLocal: true,

  recognise: (header) =>
    knownBy(header, columns, canBeUnknown) && ["the header has the columns of the bank's call log"],

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const lineField = fields.field("vru+line");
    const callId = fields.field("call_id");
    const customerId = fields.field("customer_id");
    const type = fields.field("type");
    const date = fields.field("date");
    const vruEntry = fields.field("vru_entry");
    const vruExit = fields.field("vru_exit");
    const queueStart = fields.field("q_start");
    const queueExit = fields.field("q_exit");
    const queueTime = fields.field("q_time");
    const outcomeField = fields.field("outcome");
    const serviceStart = fields.field("ser_start");
    const serviceExit = fields.field("ser_exit");
    const serviceTime = fields.field("ser_time");
    const server = fields.field("server");

    return function readCall(cells, sink) {
      // Some copies give each row a number of its own, in a column that the header does not name.
      const row = cells.length === header.length + 1 && cells.at(-1) !== "" ? cells.slice(1) : cells;
      fields.beginRow(row, sink);
      const said = fields.word(outcomeField, outcomes);
      if (said === "PHANTOM") {
        sink.ignore("phantom-call");
        return;
      }
      if (said === null) fields.reject(outcomeField, "blank");
      const line = fields.neededText(lineField);
      const call = fields.neededId(callId);
      const writtenDay = fields.neededText(date);
      const day = yymmddDay(writtenDay) ?? fields.day(date);
      if (day === null) fields.reject(date, "not-a-day");
      const midnight = (day ?? 0) * secondsADay;
      const entry = fields.neededClock(vruEntry);
      const exit = fields.neededClock(vruExit);
      const queueFrom = fields.neededClock(queueStart);
      const queueTo = fields.neededClock(queueExit);
      const waitSeconds = fields.duration(queueTime);
      const servedFrom = fields.neededClock(serviceStart);
      const servedTo = fields.neededClock(serviceExit);
      const servedSeconds = fields.duration(serviceTime);
      if ((waitSeconds ?? 0) > secondsADay) fields.reject(queueTime, "call-longer-than-a-day");
      if ((servedSeconds ?? 0) > secondsADay) fields.reject(serviceTime, "call-longer-than-a-day");
      const named = fields.text(server) ?? nobody;
      const customer = fields.customerNumber(customerId);
      const queue = fields.neededText(type);
      if (fields.isRejected) return;

      const agent = said === "AGENT" && named !== nobody ? named : null;
      const queueHappened = queueFrom !== 0 || queueTo !== 0;
      const wasServed = said === "AGENT" && (servedFrom !== 0 || servedTo !== 0);
      const answered = wasServed ? afterEntry(entry, servedFrom) : null;
      const beforeService = afterEntry(entry, queueHappened ? queueTo : exit);
      const ended = answered === null ? beforeService : answered + forward(servedFrom, servedTo);
      if (said === "AGENT" && !wasServed) sink.warn("service-without-times");

      const [offeredAt, answeredAt, endedAt] = fields.settled(
        [
          fields.localInstant(midnight + entry),
          answered === null ? null : fields.localInstant(midnight + answered),
          fields.localInstant(midnight + ended),
        ] as const,
        { from: 1, to: 2, seconds: wasServed ? servedSeconds : null },
      );
      if (answeredAt !== null && answeredAt < offeredAt) {
        fields.reject(serviceStart, "ends-before-start");
        return;
      }
      if (endedAt < offeredAt) {
        fields.reject(wasServed ? serviceExit : queueHappened ? queueExit : vruExit, "ends-before-start");
        return;
      }
      const contact: Contact = {
        agent,
        team: null,
        queue,
        channel: "voice",
        direction: null,
        serviceDay: context.floorClock.dayOf(answeredAt ?? offeredAt),
        offeredAt,
        answeredAt,
        endedAt,
        waitSeconds,
        talkSeconds: null,
        holdSeconds: null,
        acwSeconds: null,
        handleSeconds: agent === null ? null : servedSeconds,
        outcome: said === "HANG" ? "abandoned" : agent === null ? "unserved" : "handled",
        resolution: null,
        transferredIn: null,
        transferredOut: null,
        escalated: null,
        complaint: null,
        abuse: null,
        customer: customer === null || customer === "0" ? null : context.customerHash(customer),
      };
      const month = new Date(midnight * 1000).toISOString().slice(0, 7).replace("-", "");
      sink.record(contactKind, `bank/${line}/${call}/${month}`, null, contactValues(contact));
    };
  },
};

/** A clock time of the call, which lies on the next day where it would else lie long before the entry. */
function afterEntry(entry: number, clock: number): number {
  return entry - clock > halfADay ? clock + secondsADay : clock;
}

/** Seconds from one clock time to the next; over midnight where the second is the earlier one. */
function forward(from: number, to: number): number {
  return to < from ? to + secondsADay - from : to - from;
}
