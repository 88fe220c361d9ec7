import {
  type Contact,
  type ContactOutcome,
  type ContactResolution,
  contactKind,
  contactValues,
} from "../../../domain/floor/contact.ts";
import type { FileNote } from "../../../domain/floor/file-codes.ts";
import type { DurationUnit } from "../../../domain/floor/import-codes.ts";
import type { OpenColumn } from "../recognise/column-reading.ts";
import { hasColumns } from "./column-name.ts";
import type { Format, RowSink } from "./format.ts";
import { type Field, RowFields } from "./row-fields.ts";

/** What else a row says, besides what every contact has: the text of a column, blank where it is missing. */
interface SaidInRow {
  cell(column: string): string;
  readonly agent: string | null;
}

/**
 * A layout in which a row is a contact, as a list of what its columns mean. It is enough to name the
 * columns; what a source says in its own words is decided by a small function.
 */
export interface ContactLayout extends Pick<Format, "id" | "title" | "dropped" | "unconfirmed" | "blanks"> {
  /** Columns without which a file is not of this layout. */
  readonly needed: readonly string[];
  /** Other known columns, which say nothing about a contact. */
  readonly alsoKnown?: readonly string[];
  /** First part of every key, so that two sources' ids cannot meet. */
  readonly keyed: string;
  readonly contact: string;
  /** Its own version: of two rows of one contact the one with the later time counts. */
  readonly version?: string;
  /** Whether its times never say their offset. */
  readonly alwaysLocal: boolean;
  /** Whether its times are ISO in every file; else the values decide which number of a day is the month. */
  readonly isoTimes?: true;
  /** The first of these times that is not blank; or a column with the day and one with the clock's time. */
  readonly offeredAt: readonly string[] | { readonly day: string; readonly clock: string };
  readonly answeredAt?: string;
  /** Durations that pass between the offer and the answer, where there is no time of the answer. */
  readonly untilAnswer?: readonly string[];
  /** End of talk and hold, where it does not follow from the durations. */
  readonly endedAt?: string;
  /** Where files differ in the unit of their durations: their values decide, and the usual unit where these allow several. */
  readonly durations?: { readonly usual: DurationUnit };
  readonly wait?: string;
  readonly talk?: string;
  readonly hold?: string;
  readonly acw?: string;
  /** Where the source has only the sum of the three. */
  readonly handle?: string;
  readonly agent: string;
  readonly team?: string;
  readonly queue?: string;
  readonly direction?: string;
  readonly channel?: string;
  /** The channel of every contact, where no column gives it. */
  readonly alwaysChannel?: string;
  /** Kept as a keyed hash alone. */
  readonly customer?: string;
  /** Who of several that a cell names handled the contact. */
  handledBy?(said: SaidInRow, sink: RowSink): string | null;
  outcome(said: SaidInRow): ContactOutcome;
  resolution?(said: SaidInRow): ContactResolution | null;
  transferredIn?(said: SaidInRow): 0 | 1 | null;
  transferredOut?(said: SaidInRow): 0 | 1 | null;
  /** Why a row is by rule no contact; undefined where it is one. */
  ignored?(said: SaidInRow): FileNote | undefined;
  /** What else a row brings, besides its contact. */
  alsoBrings?(read: ReadContact): void;
}

interface ReadContact {
  readonly contact: Contact;
  readonly id: string;
  readonly fields: RowFields;
  readonly sink: RowSink;
}

const longestSpan = 86_400;
const secondsADay = 86_400;

/** The format of a layout in which a row is a contact. */
export function contactFormat(layout: ContactLayout): Format {
  const { offeredAt, durations } = layout;
  const offered = "day" in offeredAt ? [offeredAt.day] : offeredAt;
  const times = [...offered, ...listed(layout.answeredAt, layout.endedAt)];
  const spans = listed(layout.wait, layout.talk, layout.hold, layout.acw, layout.handle).concat(
    layout.untilAnswer ?? [],
  );
  const read = listed(
    layout.contact,
    layout.version,
    ...times,
    "day" in offeredAt ? offeredAt.clock : undefined,
    ...spans,
    layout.agent,
    layout.team,
    layout.queue,
    layout.direction,
    layout.channel,
    layout.customer,
  );
  const open: OpenColumn[] = [...new Set(layout.isoTimes ? [] : times)].map((column) => ({
    column,
    holds: "time",
  }));
  if (durations) {
    for (const column of new Set(spans)) open.push({ column, holds: "duration", usual: durations.usual });
  }
  return {
    id: layout.id,
    title: layout.title,
    source: "contacts",
    ...(layout.unconfirmed && { unconfirmed: layout.unconfirmed }),
    ...(layout.blanks && { blanks: layout.blanks }),
    ...(layout.customer && { hashed: [layout.customer] }),
    columns: [...new Set([...layout.needed, ...read, ...(layout.alsoKnown ?? [])])],
    dropped: layout.dropped,
    open,
    alwaysLocal: layout.alwaysLocal,
    recognise: (header) =>
      hasColumns(header, layout.needed) ? [`the header has ${layout.needed.join(", ")}`] : undefined,
    rowReader(header, context) {
      const fields = new RowFields(header, context.clock, {
        readings: context.readings,
        blanks: layout.blanks,
      });
      const at = (column: string | undefined): Field => fields.field(column ?? "\0");
      const id = at(layout.contact);
      const version = at(layout.version);
      const agentField = at(layout.agent);
      const team = at(layout.team);
      const queue = at(layout.queue);
      const direction = at(layout.direction);
      const channel = at(layout.channel);
      const customer = at(layout.customer);
      const answered = at(layout.answeredAt);
      const ended = at(layout.endedAt);
      const wait = at(layout.wait);
      const talk = at(layout.talk);
      const hold = at(layout.hold);
      const acw = at(layout.acw);
      const handle = at(layout.handle);
      const untilAnswer = (layout.untilAnswer ?? []).map(at);
      const readOffered = offeredReader(fields, offeredAt, context.clock);
      const columnsAt = new Map<string, Field>();
      const cell = (column: string) => {
        let field = columnsAt.get(column);
        if (!field) {
          field = at(column);
          columnsAt.set(column, field);
        }
        return fields.cell(field);
      };

      return function readContact(cells, sink) {
        fields.beginRow(cells, sink);
        const named = fields.text(agentField);
        const why = layout.ignored?.({ cell, agent: named });
        if (why !== undefined) {
          sink.ignore(why);
          return;
        }
        const contactId = fields.neededId(id);
        const handledBy = layout.handledBy ? layout.handledBy({ cell, agent: named }, sink) : named;
        const said = { cell, agent: handledBy };
        const outcome = layout.outcome(said);
        const agent = outcome === "handled" ? handledBy : null;
        const stamp = version.at < 0 ? null : fields.neededInstant(version);
        const offeredAt = readOffered();
        const waitSeconds = fields.duration(wait);
        const talkSeconds = fields.duration(talk);
        const holdSeconds = fields.duration(hold);
        const acwSeconds = fields.duration(acw);
        const wholeSeconds = fields.duration(handle);
        const waits = untilAnswer.map((field) => fields.duration(field));
        const saidAnswered = fields.writtenInstant(answered);
        const saidEnd = fields.writtenInstant(ended);
        if (fields.isRejected) return;
        const passed = waits.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
        const answeredAt =
          outcome !== "handled"
            ? null
            : (saidAnswered ?? (untilAnswer.length > 0 ? offeredAt + passed : null));
        const endedAt = Math.floor(
          saidEnd ??
            (answeredAt === null
              ? offeredAt + (passed || (waitSeconds ?? 0))
              : answeredAt + (talkSeconds ?? 0) + (holdSeconds ?? 0)),
        );
        const answeredSecond = answeredAt === null ? null : Math.floor(answeredAt);
        if (answeredSecond !== null && answeredSecond < offeredAt)
          fields.reject(answered, "ends-before-start");
        if (endedAt < (answeredSecond ?? offeredAt)) fields.reject(ended, "ends-before-start");
        if (endedAt - offeredAt > longestSpan) fields.reject(ended, "too-long");
        const number = fields.customerNumber(customer);
        const contact: Contact = {
          agent,
          team: fields.text(team),
          queue: fields.text(queue),
          channel: fields.text(channel)?.toLowerCase() ?? layout.alwaysChannel ?? null,
          direction: fields.text(direction)?.toLowerCase() ?? null,
          serviceDay: context.floorClock.dayOf(answeredSecond ?? offeredAt),
          offeredAt,
          answeredAt: answeredSecond,
          endedAt,
          waitSeconds,
          talkSeconds,
          holdSeconds,
          acwSeconds,
          handleSeconds:
            agent === null ? null : handleSeconds(wholeSeconds, talkSeconds, holdSeconds, acwSeconds),
          outcome,
          resolution: layout.resolution?.(said) ?? null,
          transferredIn: layout.transferredIn?.(said) ?? null,
          transferredOut: layout.transferredOut?.(said) ?? null,
          escalated: null,
          complaint: null,
          abuse: null,
          customer: number === null || fields.isRejected ? null : context.customerHash(number),
        };
        if (fields.isRejected) return;
        sink.record(contactKind, `${layout.keyed}/${contactId}`, stamp, contactValues(contact));
        layout.alsoBrings?.({ contact, id: contactId, fields, sink });
      };
    },
  };
}

function offeredReader(
  fields: RowFields,
  offeredAt: ContactLayout["offeredAt"],
  clock: { instantOf(localSeconds: number): { at: number; kind: "once" | "twice" | "never" } },
): () => number {
  if ("day" in offeredAt) {
    const day = fields.field(offeredAt.day);
    const time = fields.field(offeredAt.clock);
    return () => {
      const written = fields.writtenDay(day);
      if (written === null) fields.reject(day, "blank");
      const instant = clock.instantOf((written ?? 0) * secondsADay + fields.neededClock(time));
      if (instant.kind !== "once" && !fields.isRejected) fields.warnOfClockChange(instant.kind);
      return instant.at;
    };
  }
  const columns = offeredAt.map((column) => fields.field(column));
  return () => {
    for (const column of columns) {
      const instant = fields.writtenInstant(column);
      if (instant !== null) return instant;
    }
    fields.reject(columns[0] ?? null, "blank");
    return 0;
  };
}

/** Talk, hold and after-contact work, each where the source has it; else its own sum of them. */
function handleSeconds(
  whole: number | null,
  talk: number | null,
  hold: number | null,
  acw: number | null,
): number | null {
  if (talk === null && hold === null && acw === null) return whole;
  return (talk ?? 0) + (hold ?? 0) + (acw ?? 0);
}

function listed(...columns: readonly (string | undefined)[]): string[] {
  return columns.filter((column) => column !== undefined);
}
