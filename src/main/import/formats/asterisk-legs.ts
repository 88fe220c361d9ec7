import { type Contact, contactKind, contactValues } from "../../../domain/floor/contact.ts";
import { ownCopy } from "../batch/detach-string.ts";
import { type AsteriskLeg, callsOf } from "./asterisk-call.ts";
import { byText } from "./by-text.ts";
import { deviceOf, isTrunk, placedBy } from "./dialled-device.ts";
import type { LackedColumns, ReadingContext, RowReader, RowSink } from "./format.ts";
import { HeldCalls } from "./held-calls.ts";
import { idSecond } from "./id-second.ts";
import { lackedBySwitch } from "./lacked-by-switch.ts";
import { queueContactKey, queueOf } from "./queue-contact.ts";
import { longestText, RowFields } from "./row-fields.ts";
import { switchContact } from "./switch-contact.ts";

const dispositions = /^(ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION|UNKNOWN)$/i;
const longestCall = 86_400;
// Seconds that are rounded up may make the talk longer than the call.
const rounding = 1;

/** Whether a cell says how a leg ended, in the switch's words. */
export function isDisposition(cell: string): boolean {
  return dispositions.test(cell);
}

/** What the legs of a file have no word for. */
export function lackedByLegs(header: readonly string[]): LackedColumns {
  return lackedBySwitch(header, { queue: "lastdata", customer: "src" });
}

/**
 * Reads the legs of Asterisk's calls, whichever table keeps them: with start, answer and end, or with the start
 * (calldate) and the seconds from there. The legs with one linkedid, or else one uniqueid, are one call.
 */
export function legReader(header: readonly string[], context: ReadingContext): RowReader {
  const fields = new RowFields(header, context);
  const linkedId = fields.field("linkedid");
  const uniqueId = fields.field("uniqueid");
  const source = fields.field("src");
  const destination = fields.field("dst");
  const channel = fields.field("channel");
  const target = fields.field("dstchannel");
  const application = fields.field("lastapp");
  const given = fields.field("lastdata");
  const said = fields.field("start");
  const start = said.at < 0 ? fields.field("calldate") : said;
  const answer = fields.field("answer");
  const end = fields.field("end");
  const length = fields.field("duration");
  const billed = fields.field("billsec");
  const disposition = fields.field("disposition");
  const named = byText(ownCopy);
  const calls = new HeldCalls<AsteriskLeg>((id, legs, sink) => sendCall(id, legs, sink, context));

  function readLeg(cells: readonly string[], sink: RowSink): void {
    fields.beginRow(cells, sink);
    const word = fields.cell(disposition);
    // Where quotation marks within a name moved the cells, another value stands in this one.
    if (word !== "" && !isDisposition(word)) fields.reject(disposition, "unknown-word");
    const isAnswered = word.toUpperCase() === "ANSWERED";
    const billedSeconds = fields.duration(billed);
    const lengthSeconds = fields.duration(length);
    const unique = fields.id(uniqueId);
    const [startedAt, answeredAt, endedAt] = legTimes(isAnswered, billedSeconds, lengthSeconds, unique);
    if ((billedSeconds ?? 0) > longestCall) fields.reject(billed, "call-longer-than-a-day");
    // How long somebody talked must be known: no second is no answer.
    if (isAnswered && billedSeconds === null && answeredAt === null) fields.reject(billed, "blank");
    if (endedAt < startedAt) fields.reject(end, "ends-before-start");
    if (endedAt - startedAt > longestCall) {
      fields.reject(end.at < 0 ? length : end, "call-longer-than-a-day");
    }
    if (answeredAt !== null && (answeredAt < startedAt || answeredAt > endedAt)) {
      fields.reject(answer.at < 0 ? billed : answer, "ends-before-start");
    }
    const from = fields.neededText(channel);
    // Without ids every leg is a call of its own.
    const id = fields.id(linkedId) ?? unique ?? `${from}/${startedAt}`;
    const to = fields.text(target);
    const app = fields.cell(application);
    const appData = fields.cell(given);
    const queue = queueOf(app, appData);
    if ((queue?.length ?? 0) > longestText) fields.reject(given, "too-large");
    const called = to === null || to.startsWith("Local/") ? null : deviceOf(to);
    const isOutside = called !== null && isTrunk(called, appData);
    const numbers = { source: fields.cell(source), dialled: fields.cell(destination) };
    const placer = placedBy(from, numbers, isOutside);
    const caller = placer === null ? fields.customerNumber(source) : null;
    if (fields.isRejected) return;
    // Who calls the outside is the one who works; nobody of the floor sits at the other end.
    const device = isOutside ? (placer ?? called) : called;
    calls.take(
      id,
      {
        row: sink.hold(),
        startedAt,
        answeredAt,
        endedAt,
        talkSeconds: billedSeconds ?? (answeredAt === null ? 0 : endedAt - answeredAt),
        isAnswered,
        device: device === null ? null : named(device),
        connection: device === null || to === null || !isAnswered ? null : ownCopy(to),
        isTrunk: isOutside && placer === null,
        isDialled: to !== null || /^(dial|queue)$/i.test(app),
        isReached: to !== null,
        queue: queue === null ? null : named(queue),
        call: queue === null || unique === null ? null : ownCopy(unique),
        caller: caller === null ? null : context.customerHash(caller),
        isOutbound: placer !== null && isOutside,
      },
      sink,
    );
  }

  function legTimes(
    isAnswered: boolean,
    billedSeconds: number | null,
    lengthSeconds: number | null,
    unique: string | null,
  ): readonly [number, number | null, number] {
    const near = unique === null ? undefined : idSecond(unique);
    const written = [fields.neededInstant(start), fields.instant(answer), fields.instant(end)] as const;
    const [startedAt, answeredAt, endedAt] = fields.settled(
      written,
      { from: 0, to: 2, seconds: lengthSeconds },
      near,
    );
    if (endedAt === null && lengthSeconds === null) fields.reject(end.at < 0 ? length : end, "blank");
    const ended = endedAt ?? startedAt + Math.floor(lengthSeconds ?? 0);
    if (answeredAt !== null || !isAnswered || billedSeconds === null || answer.at >= 0) {
      return [startedAt, answeredAt, ended];
    }
    const answered = ended - Math.floor(billedSeconds);
    return [startedAt, startedAt - answered <= rounding ? Math.max(answered, startedAt) : answered, ended];
  }

  return Object.assign(readLeg, { end: (sink: RowSink) => calls.end(sink) });
}

function sendCall(id: string, legs: readonly AsteriskLeg[], sink: RowSink, context: ReadingContext): void {
  const calls = callsOf(legs);
  for (const leg of legs) {
    sink.resume(leg.row);
    const call = calls.find(({ counted }) => counted === leg);
    if (!call) {
      sink.ignore("leg-of-a-counted-call");
      continue;
    }
    if (call.transfersToOneself > 0) sink.warn("transfer-to-oneself", call.transfersToOneself);
    const { queue } = call;
    const key = queue?.call ? queueContactKey(queue.call, queue.name, queue.visit) : `asterisk/${id}`;
    // An export may cut a call apart: the part with more of its legs takes precedence.
    for (const part of call.parts) {
      sink.record(contactKind, key, legs.length, contactValues(contactOf(part, call, context)));
    }
  }
}

type Call = ReturnType<typeof callsOf>[number];

function contactOf(part: Call["parts"][number], call: Call, context: ReadingContext): Contact {
  const said = {
    ...part,
    queue: call.queue?.name ?? null,
    direction: call.isOutbound ? "outbound" : null,
    customer: call.caller,
    hasGivenUp: call.isDialled && (call.queue !== null || !call.isOutbound),
  };
  return switchContact(said, context);
}
