import { agentParts } from "../../../domain/floor/agent-parts.ts";
import { contactKind, contactValues } from "../../../domain/floor/contact.ts";
import { ownCopy } from "../batch/detach-string.ts";
import { isWrittenTime } from "../read/written-time.ts";
import { byText } from "./by-text.ts";
import { fittingRows } from "./fitting-rows.ts";
import type { Format, ReadingContext, RowSink } from "./format.ts";
import { HeldCalls, type HeldLeg } from "./held-calls.ts";
import { knownBy } from "./known-by.ts";
import { lackedBySwitch } from "./lacked-by-switch.ts";
import { RowFields } from "./row-fields.ts";
import { switchContact } from "./switch-contact.ts";
import { handlingParty, isQueue, type Party, type RowParties } from "./three-cx-parties.ts";

/** The fields in the order in which the switch offers them; people may choose another. */
const columns = [
  ...["historyid", "callid", "duration", "time-start", "time-answered", "time-end", "reason-terminated"],
  ...["from-no", "to-no", "from-dn", "to-dn", "dial-no", "reason-changed", "final-number", "final-dn"],
  ...["bill-code", "bill-rate", "bill-cost", "bill-name", "chain", "from-type", "to-type", "final-type"],
  ...["from-dispname", "to-dispname", "final-dispname", "missed-queue-calls"],
];
/** In whichever order the fields behind these are chosen, these are read. */
const read = columns.slice(0, columns.indexOf("final-dn") + 1);
const withBills = columns.indexOf("chain") + 1;
const needed = ["callid", "time-start", "time-answered", "time-end", "from-dn", "to-dn"];
const longestCall = 86_400;

interface CallRow extends HeldLeg, RowParties {
  readonly answeredAt: number | null;
  readonly caller: string | null;
}

/**
 * Call data records of 3CX (cdr.log): a row a leg of a call, and the rows of one callid are one call. Which of its
 * parties is a person of the floor follows from the names of its lines; a queue's wait stands in no field, so that
 * of a call that a queue answered the talk begins with the queue's answer.
 */
export const threeCxCdr: Format = {
  id: "3cx-cdr",
  title: "3CX call data records",
  source: "contacts",
  unconfirmed: true,
  columns,
  needed,
  essential: ["callid", "time-start", "time-end"],
  dropped: ["to-no", "dial-no", "final-number", "chain", "from-dispname", "to-dispname", "final-dispname"],
  hashed: ["from-no"],
  open: [
    { column: "time-start", holds: "time", part: "offered" },
    { column: "time-answered", holds: "time", part: "answered" },
    { column: "time-end", holds: "time", part: "ended" },
    { column: "duration", holds: "duration", documented: "seconds" },
  ],
  alwaysLocal: true,

  recognise: (header) => knownBy(header, needed),
  lacks: (header) => lackedBySwitch(header, { queue: "to-dn", direction: "from-dn", customer: "from-no" }),

  headless(rows) {
    const width = rows.find((row) => isLeg(row, row.length))?.length ?? 0;
    const legs = fittingRows(rows, (row) => isLeg(row, width));
    if (!legs) return undefined;
    const isWhole = width === withBills || width === columns.length;
    const known = isWhole ? columns : read;
    const names = Array.from({ length: width }, (_, at) => known[at] ?? "");
    const shape = `${legs} of ${width} cells, with a call's id in the 2nd and its start and end in the 4th and 6th`;
    return { columns: names, evidence: [shape] };
  },

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const call = fields.field("callid");
    const start = fields.field("time-start");
    const answer = fields.field("time-answered");
    const end = fields.field("time-end");
    const length = fields.field("duration");
    const fromNumber = fields.field("from-no");
    const changed = fields.field("reason-changed");
    const named = byText(ownCopy);
    const from = partyReader(fields, "from-no", "from-dn", "from-type");
    const to = partyReader(fields, "to-no", "to-dn", "to-type");
    const final = partyReader(fields, "final-number", "final-dn", "final-type");
    const queues = new Set<string>();
    const calls = new HeldCalls<CallRow>((id, rows, sink) => sendCall(id, rows, queues, sink, context));

    function readRow(cells: readonly string[], sink: RowSink): void {
      fields.beginRow(cells, sink);
      const [startedAt, answeredAt, endedAt] = fields.settled(
        [fields.neededInstant(start), fields.instant(answer), fields.neededInstant(end)] as const,
        { from: 0, to: 2, seconds: fields.duration(length) },
      );
      if (endedAt < startedAt) fields.reject(end, "ends-before-start");
      if (endedAt - startedAt > longestCall) fields.reject(end, "call-longer-than-a-day");
      if (answeredAt !== null && (answeredAt < startedAt || answeredAt > endedAt)) {
        fields.reject(answer, "ends-before-start");
      }
      const id = fields.neededId(call);
      const parties = { from: from(), to: to(), final: final(), reasonChanged: named(fields.cell(changed)) };
      const caller = parties.from.isExtension ? null : fields.customerNumber(fromNumber);
      if (fields.isRejected) return;
      if (isQueue(parties) && parties.to.line !== "") queues.add(parties.to.line);
      const row = {
        ...parties,
        row: sink.hold(),
        startedAt,
        answeredAt,
        endedAt,
        caller: caller === null ? null : context.customerHash(caller),
      };
      calls.take(id, row, sink);
    }

    return Object.assign(readRow, { end: (sink: RowSink) => calls.end(sink) });
  },
};

/** Reads one party of a row; of its number only whether it is an extension, not a mailbox or a code of the switch. */
function partyReader(fields: RowFields, number: string, line: string, kind: string): () => Party {
  const named = byText(ownCopy);
  const numberField = fields.field(number);
  const lineField = fields.field(line);
  const kindField = fields.field(kind);
  return () => {
    const said = fields.cell(kindField);
    return {
      isExtension: said === "" ? /^Ext\.\d/i.test(fields.cell(numberField)) : /^ext/i.test(said),
      line: named(fields.text(lineField) ?? ""),
      kind: named(said),
    };
  };
}

function isLeg(row: readonly string[], width: number): boolean {
  return (
    row.length === width &&
    width >= read.length &&
    /^(?:Call )?\d+$/i.test(row[0] ?? "") &&
    /^[0-9A-F]+_\d+$/i.test(row[1] ?? "") &&
    isWrittenTime(row[3] ?? "") &&
    isWrittenTime(row[5] ?? "")
  );
}

function sendCall(
  id: string,
  rows: readonly CallRow[],
  queues: ReadonlySet<string>,
  sink: RowSink,
  context: ReadingContext,
): void {
  const inOrder = rows.toSorted((a, b) => a.startedAt - b.startedAt || a.row - b.row);
  const known = inOrder.map((row) => ({ row, ...handlingParty(row, queues) }));
  const stretches = known.flatMap(({ row, agent }) =>
    row.answeredAt === null || agent === null
      ? []
      : [
          {
            agent,
            answeredAt: row.answeredAt,
            endedAt: row.endedAt,
            workSeconds: row.endedAt - row.answeredAt,
            connection: null,
          },
        ],
  );
  const { parts, transfersToOneself } = agentParts(stretches);
  const isInQueue = known.some(({ queue }) => queue !== null);
  const isAnswered = rows.some(({ answeredAt }) => answeredAt !== null);
  const first = inOrder[0] as CallRow;
  const offeredAt = first.startedAt;
  const direction = known[0]?.direction ?? "inbound";
  const shared = {
    queue: known.find(({ queue }) => queue !== null)?.queue ?? null,
    direction,
    // Who waits in a queue was answered by the queue; what else answered is no person of the floor.
    hasGivenUp: direction !== "outbound" && (isInQueue || !isAnswered),
    customer: inOrder.find(({ caller }) => caller !== null)?.caller ?? null,
  };
  const lastEnd = inOrder.reduce((latest, { endedAt }) => Math.max(latest, endedAt), offeredAt);
  for (const row of rows) {
    sink.resume(row.row);
    if (row !== first) {
      sink.ignore("leg-of-a-counted-call");
      continue;
    }
    if (transfersToOneself > 0) sink.warn("transfer-to-oneself", transfersToOneself);
    const nobody = { agent: null, answeredAt: null, endedAt: lastEnd, workSeconds: null };
    const all = parts.length > 0 ? parts : [nobody];
    for (const [at, part] of all.entries()) {
      const rang = known.find(({ agent }) => at > 0 && agent === part.agent)?.row.startedAt ?? offeredAt;
      const contact = switchContact({ ...part, ...shared, offeredAt: rang }, context);
      sink.record(contactKind, `3cx/${id}`, rows.length, contactValues(contact));
    }
  }
}
