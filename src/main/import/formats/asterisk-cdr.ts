import { type Contact, contactKind, contactValues } from "../../../domain/floor/contact.ts";
import { isLocalTime } from "../read/written-time.ts";
import { Refusal } from "../recognise/refusal.ts";
import { hasColumns } from "./column-name.ts";
import { fittingRows } from "./fitting-rows.ts";
import type { Format, RowSink } from "./format.ts";
import { RowFields } from "./row-fields.ts";

const legColumns = [
  "accountcode",
  "src",
  "dst",
  "dcontext",
  "clid",
  "channel",
  "dstchannel",
  "lastapp",
  "lastdata",
  "start",
  "answer",
  "end",
  "duration",
  "billsec",
  "disposition",
  "amaflags",
];
const needed = ["src", "dcontext", "dstchannel", "billsec", "disposition"];
const linked = ["peeraccount", "linkedid", "sequence"];
/** What may follow, by how many cells a row has (cdr.conf: loguniqueid, loguserfield, newcdrcolumns). */
const endings: Readonly<Record<number, readonly string[]>> = {
  16: [],
  17: ["uniqueid"],
  18: ["uniqueid", "userfield"],
  19: linked,
  20: ["uniqueid", ...linked],
  21: ["uniqueid", "userfield", ...linked],
};
const dispositions = /^(ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION)$/i;
const maxHeldLegs = 500_000;
// A call's legs are written when they end; nobody talks for longer than this.
const longestCall = 86_400;

/** One leg of a call: a channel's attempt to reach another. */
interface Leg {
  readonly row: number;
  readonly startedAt: number;
  readonly answeredAt: number | null;
  readonly endedAt: number;
  readonly talkSeconds: number;
  readonly isAnswered: boolean;
  /** The device that was called; null where the leg reached none, or only another leg of the same call. */
  readonly device: string | null;
  readonly isDialled: boolean;
  readonly caller: string | null;
}

/**
 * Call detail records of Asterisk (Master.csv, without a header): a row a leg, and the legs with one
 * linkedid are one call. The agent is the device that answered; billsec is talk and hold together, and
 * there is no after-contact work.
 */
export const asteriskCdr: Format = {
  id: "asterisk-cdr",
  title: "Asterisk call detail records",
  source: "contacts",
  columns: [...legColumns, "uniqueid", "userfield", ...linked],
  needed,
  essential: ["channel", "start", "end"],
  dropped: ["clid", "dst"],
  hashed: ["src"],
  open: [
    { column: "start", holds: "time", part: "offered" },
    { column: "answer", holds: "time", part: "answered" },
    { column: "end", holds: "time", part: "ended" },
    { column: "billsec", holds: "duration", part: "talk", documented: "seconds" },
    { column: "duration", holds: "duration", documented: "seconds" },
  ],
  alwaysLocal: true,

  recognise: (header) =>
    hasColumns(header, needed) ? ["the header has the columns of Asterisk's call detail records"] : undefined,

  headless(rows) {
    const width = rows.find((row) => isLeg(row, row.length))?.length ?? 0;
    const ending = endings[width];
    const legs = fittingRows(rows, (row) => isLeg(row, width));
    if (!ending || !legs) return undefined;
    const shape = `${legs} of ${width} cells, with start and end in the 10th and 12th, and a disposition in the 15th`;
    return { columns: [...legColumns, ...ending], evidence: [shape] };
  },

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const linkedId = fields.field("linkedid");
    const uniqueId = fields.field("uniqueid");
    const source = fields.field("src");
    const channel = fields.field("channel");
    const target = fields.field("dstchannel");
    const application = fields.field("lastapp");
    const start = fields.field("start");
    const answer = fields.field("answer");
    const end = fields.field("end");
    const length = fields.field("duration");
    const billed = fields.field("billsec");
    const disposition = fields.field("disposition");
    const calls = new Map<string, Leg[]>();
    let held = 0;

    function readLeg(cells: readonly string[], sink: RowSink): void {
      fields.beginRow(cells, sink);
      const billedSeconds = fields.duration(billed);
      const [startedAt, answeredAt, endedAt] = fields.settled(
        [fields.neededInstant(start), fields.instant(answer), fields.neededInstant(end)] as const,
        { from: 0, to: 2, seconds: fields.duration(length) },
      );
      if ((billedSeconds ?? 0) > longestCall) fields.reject(billed, "call-longer-than-a-day");
      if (endedAt < startedAt) fields.reject(end, "ends-before-start");
      if (endedAt - startedAt > longestCall) fields.reject(end, "call-longer-than-a-day");
      if (answeredAt !== null && (answeredAt < startedAt || answeredAt > endedAt)) {
        fields.reject(answer, "ends-before-start");
      }
      const from = fields.neededText(channel);
      // Without ids every leg is a call of its own.
      const id = fields.id(linkedId) ?? fields.id(uniqueId) ?? `${from}/${startedAt}`;
      const caller = fields.customerNumber(source);
      const to = fields.text(target);
      if (fields.isRejected) return;
      const leg: Leg = {
        row: sink.hold(),
        startedAt,
        answeredAt,
        endedAt,
        talkSeconds: billedSeconds ?? (answeredAt === null ? 0 : endedAt - answeredAt),
        isAnswered: fields.cell(disposition).toUpperCase() === "ANSWERED",
        device: to === null || to.startsWith("Local/") ? null : deviceOf(to),
        isDialled: to !== null || /^(dial|queue)$/i.test(fields.cell(application)),
        caller: caller === null ? null : context.customerHash(caller),
      };
      sendEndedBefore(startedAt - longestCall, sink);
      const legs = calls.get(id);
      if (legs) legs.push(leg);
      else calls.set(id, [leg]);
      if (++held <= maxHeldLegs) return;
      throw new Refusal(
        "too-large",
        `This file has more than ${maxHeldLegs} legs within a day; split it by time and import the parts.`,
      );
    }

    /** Sends the calls that can have no further leg, so that they need not be held. */
    function sendEndedBefore(instant: number, sink: RowSink): void {
      for (const [id, legs] of calls) {
        if (legs.some((leg) => leg.endedAt >= instant)) return;
        sendCall(id, legs, sink);
      }
    }

    function sendCall(id: string, legs: readonly Leg[], sink: RowSink): void {
      calls.delete(id);
      held -= legs.length;
      const counted = countedLeg(legs);
      for (const leg of legs) {
        sink.resume(leg.row);
        if (leg !== counted) sink.ignore("leg-of-a-counted-call");
        else {
          if (new Set(devicesOf(legs)).size > 1) sink.warn("answered-by-several");
          const values = contactValues(contactOf(legs, counted));
          // An export may cut a call apart: the part with more of its legs takes precedence.
          sink.record(contactKind, `asterisk/${id}`, legs.length, values);
        }
      }
    }

    function contactOf(legs: readonly Leg[], counted: Leg): Contact {
      const isHandled = counted.isAnswered && counted.device !== null;
      const offeredAt = Math.min(...legs.map((leg) => leg.startedAt));
      const answeredAt = isHandled ? (counted.answeredAt ?? counted.startedAt) : null;
      const endedAt = isHandled ? counted.endedAt : Math.max(...legs.map((leg) => leg.endedAt));
      return {
        agent: isHandled ? counted.device : null,
        team: null,
        queue: null,
        channel: "voice",
        direction: null,
        serviceDay: context.floorClock.dayOf(answeredAt ?? offeredAt),
        offeredAt,
        answeredAt,
        endedAt,
        waitSeconds: (answeredAt ?? endedAt) - offeredAt,
        talkSeconds: isHandled ? counted.talkSeconds : null,
        holdSeconds: null,
        acwSeconds: null,
        handleSeconds: isHandled ? counted.talkSeconds : null,
        outcome: isHandled ? "handled" : legs.some((leg) => leg.isDialled) ? "abandoned" : "unserved",
        resolution: null,
        transferredIn: null,
        transferredOut: null,
        escalated: null,
        complaint: null,
        abuse: null,
        customer: legs.find((leg) => leg.caller !== null)?.caller ?? null,
      };
    }

    return Object.assign(readLeg, {
      end(sink: RowSink) {
        for (const [id, legs] of calls) sendCall(id, legs, sink);
      },
    });
  },
};

function isLeg(row: readonly string[], width: number): boolean {
  return (
    row.length === width &&
    isLocalTime(row[9] ?? "") &&
    isLocalTime(row[11] ?? "") &&
    dispositions.test(row[14] ?? "")
  );
}

/** The leg that stands for the call: of those that a device answered the longest, else the first. */
function countedLeg(legs: readonly Leg[]): Leg {
  const answered = legs.filter((leg) => leg.isAnswered && leg.device !== null);
  const best = answered.reduce<Leg | undefined>(
    (longest, leg) => (longest && longest.talkSeconds >= leg.talkSeconds ? longest : leg),
    undefined,
  );
  return best ?? (legs[0] as Leg);
}

function devicesOf(legs: readonly Leg[]): string[] {
  return legs.flatMap((leg) => (leg.isAnswered && leg.device !== null ? [leg.device] : []));
}

/** `SIP/301-00000012` is a call of the device `SIP/301`. */
function deviceOf(channel: string): string {
  return channel.replace(/-[0-9a-f]{6,}(;\d)?$/i, "");
}
