import { type ZoneClock, zoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { Contact, ContactOutcome, ContactResolution } from "../../../domain/floor/contact.ts";
import type { FileNote } from "../../../domain/floor/file-codes.ts";
import type { DurationUnit } from "../../../domain/floor/import-codes.ts";
import type { ColumnPart, OpenColumn } from "../recognise/column-reading.ts";
import { hasColumns } from "./column-name.ts";
import { contactFigures, hasEveryPart } from "./contact-figures.ts";
import type { Format, RowSink } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { type Field, RowFields } from "./row-fields.ts";
import { namedAgents, recordContact } from "./several-agents.ts";

/** What else a row says, besides what every contact has: the text of a column, blank where it is missing. */
interface SaidInRow {
  cell(column: string): string;
  readonly agent: string | null;
}

/**
 * A layout in which a row is a contact, as a list of what its columns mean. It is enough to name the
 * columns; what a source says in its own words is decided by a small function.
 */
export interface ContactLayout
  extends Pick<Format, "id" | "title" | "dropped" | "unconfirmed" | "timesAreUtc"> {
  /** Columns without which a file is not of this layout. */
  readonly needed: readonly string[];
  /** Columns of which a file of this layout has one at least. */
  readonly oneOf?: readonly string[];
  /** Other known columns, which say nothing about a contact. */
  readonly alsoKnown?: readonly string[];
  /** First part of every key, so that two sources' ids cannot meet. */
  readonly keyed: string;
  readonly contact: string;
  /** Whether what stands there is a contact's id, and not a word for none. */
  isContact?(id: string): boolean;
  /** Its own version: of two rows of one contact the one with the later time counts. */
  readonly version?: string;
  /** Whether its times never say their offset. */
  readonly alwaysLocal: boolean;
  /** The first of these times that is not blank; or a column with the day and one with the clock's time. */
  readonly offeredAt: readonly string[] | { readonly day: string; readonly clock: string };
  readonly answeredAt?: string;
  /** Durations that pass between the offer and the answer, where there is no time of the answer. */
  readonly untilAnswer?: readonly string[];
  /** End of talk and hold, where it does not follow from the durations. */
  readonly endedAt?: string;
  /** The unit in which its maker usually writes bare durations: decides where the values allow several. */
  readonly usualUnit: DurationUnit;
  /** Whether its maker documents that unit, so that no file is read otherwise. */
  readonly isDocumentedUnit?: true;
  readonly wait?: string;
  readonly talk?: string;
  readonly hold?: string;
  /** Whether its talk has the hold in it. */
  readonly holdIsInTalk?: true;
  readonly acw?: string;
  /** Where the source has only the sum of the three. */
  readonly handle?: string;
  readonly agent: string;
  /** What stands between the names where a cell lists several agents of one contact. */
  readonly agentsBetween?: string;
  readonly team?: string;
  readonly queue?: string;
  /** What stands between the names where a cell lists several queues of one contact. */
  readonly queuesBetween?: string;
  /** Which of them it was abandoned in. */
  readonly abandonedIn?: string;
  readonly direction?: string;
  readonly channel?: string;
  /** The channel of every contact, where no column gives it. */
  readonly alwaysChannel?: string;
  /** Kept as a keyed hash alone. */
  readonly customer?: string;
  /** Whether that is the customer's number in this row. */
  isCustomers?(said: SaidInRow): boolean;
  /** Whether the agent that a row names handled the contact. */
  handledBy?(said: SaidInRow): string | null;
  /** Other columns that say the direction, where its own does not. */
  readonly directionAlso?: {
    readonly columns: readonly string[];
    said(said: SaidInRow): string | null;
  };
  /** What else there is to know of a row that is taken. */
  notes?(said: SaidInRow, sink: RowSink): void;
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
  /** The clock by which the file's local times are read. */
  readonly clock: ZoneClock;
  readonly fields: RowFields;
  readonly sink: RowSink;
}

const secondsADay = 86_400;

/** The format of a layout in which a row is a contact. */
export function contactFormat(layout: ContactLayout): Format {
  const { offeredAt } = layout;
  const offered = "day" in offeredAt ? [offeredAt.day] : offeredAt;
  const open = openColumns(layout, offered);
  const read = listed(
    layout.contact,
    layout.version,
    ...open.map(({ column }) => column),
    "day" in offeredAt ? offeredAt.clock : undefined,
    layout.agent,
    layout.team,
    layout.queue,
    layout.direction,
    ...(layout.directionAlso?.columns ?? []),
    layout.channel,
    layout.customer,
    ...(layout.oneOf ?? []),
  );
  const canBeUnknown = listed(layout.queue);
  const lacksAll = (header: readonly string[]) =>
    layout.oneOf !== undefined && !layout.oneOf.some((column) => hasColumns(header, [column]));
  const essentialTimes = "day" in offeredAt ? [offeredAt.day, offeredAt.clock] : offeredAt.slice(-1);
  return {
    id: layout.id,
    title: layout.title,
    source: "contacts",
    ...(layout.unconfirmed && { unconfirmed: layout.unconfirmed }),
    ...(layout.timesAreUtc && { timesAreUtc: layout.timesAreUtc }),
    ...(layout.customer && { hashed: [layout.customer] }),
    needed: layout.needed,
    canBeUnknown,
    essential: listed(layout.contact, ...essentialTimes, layout.version),
    alsoEssential: (header) => (lacksAll(header) ? (layout.oneOf ?? []).slice(0, 1) : []),
    columns: [...new Set([...layout.needed, ...read, ...(layout.alsoKnown ?? [])])],
    dropped: layout.dropped,
    open,
    alwaysLocal: layout.alwaysLocal,
    recognise: (header) => (lacksAll(header) ? undefined : knownBy(header, layout.needed, canBeUnknown)),
    lacks: (header) => ({ contact: lackedOfContact(header, layout) }),
    rowReader(header, context) {
      const utc = layout.timesAreUtc ? zoneClock("UTC") : undefined;
      const fields = new RowFields(header, utc ? { ...context, clock: utc, setBackDays: [] } : context);
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
      const readOffered = offeredReader(fields, offeredAt);
      const places = { answered, ended, wait, talk, hold, acw, handle };
      const columnsAt = new Map<string, Field>();
      const cell = (column: string) => {
        let field = columnsAt.get(column);
        if (!field) {
          field = at(column);
          columnsAt.set(column, field);
        }
        return fields.cell(field);
      };

      function withoutHold(talk: number | null, hold: number | null): number | null {
        return layout.holdIsInTalk && talk !== null ? Math.max(0, talk - (hold ?? 0)) : talk;
      }

      return function readContact(cells, sink) {
        fields.beginRow(cells, sink);
        const named = fields.text(agentField);
        const people = namedAgents(named, layout.agentsBetween);
        const first = people[0] ?? null;
        const why = layout.ignored?.({ cell, agent: first });
        if (why !== undefined) {
          sink.ignore(why);
          return;
        }
        const contactId = fields.neededId(id);
        if (layout.isContact?.(contactId) === false) fields.reject(id, "blank");
        const handledBy = layout.handledBy ? layout.handledBy({ cell, agent: first }) : first;
        const said = { cell, agent: handledBy };
        const outcome = layout.outcome(said);
        const agent = outcome === "handled" ? handledBy : null;
        const stamp = version.at < 0 ? null : fields.neededInstant(version);
        const channelName = fields.text(channel)?.toLowerCase() ?? layout.alwaysChannel ?? null;
        const saidOffered = readOffered();
        const waits = untilAnswer.map((field) => fields.duration(field));
        const saidHold = fields.duration(hold);
        const figures = {
          outcome,
          channel: channelName,
          offeredAt: saidOffered,
          answeredAt: fields.instant(answered),
          endedAt: fields.instant(ended),
          passed: waits.length === 0 ? null : waits.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0),
          wait: fields.duration(wait),
          talk: withoutHold(fields.duration(talk), saidHold),
          hold: saidHold,
          acw: fields.duration(acw),
          whole: fields.duration(handle),
          hasEveryPart: hasEveryPart(fields, places),
        };
        if (fields.isRejected) return;
        const { offeredAt, answeredAt, endedAt, handleSeconds } = contactFigures(figures, fields, places);
        const queues = namedAgents(fields.text(queue), layout.queuesBetween);
        const left =
          outcome === "abandoned" && queues.length > 1 ? fields.text(at(layout.abandonedIn)) : null;
        const isCustomers = layout.isCustomers?.(said) ?? true;
        const number = isCustomers ? fields.customerNumber(customer) : null;
        const contact: Contact = {
          agent,
          team: fields.text(team),
          queue: queues.find((name) => name === left) ?? queues[0] ?? null,
          channel: channelName,
          direction: fields.text(direction)?.toLowerCase() ?? layout.directionAlso?.said(said) ?? null,
          serviceDay: context.floorClock.dayOf(answeredAt ?? offeredAt),
          offeredAt,
          answeredAt,
          endedAt,
          waitSeconds: figures.wait,
          talkSeconds: figures.talk,
          holdSeconds: figures.hold,
          acwSeconds: figures.acw,
          handleSeconds: agent === null ? null : handleSeconds,
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
        const agents = handledBy === null ? [] : people;
        const shared = { contact, agents, serviceDay: context.floorClock.dayOf(offeredAt) };
        const isShared = recordContact(sink, `${layout.keyed}/${contactId}`, stamp, shared);
        if (queues.length > 1) sink.warn("several-queues");
        layout.notes?.(said, sink);
        const brought = isShared ? { ...contact, agent: null } : contact;
        layout.alsoBrings?.({ contact: brought, id: contactId, clock: utc ?? context.clock, fields, sink });
      };
    },
  };
}

/** What a file has no word for in its contacts. Times that follow from others are its word. */
function lackedOfContact(header: readonly string[], layout: ContactLayout): string[] {
  const said = (isSaid: unknown) => (isSaid === undefined ? undefined : layout.contact);
  return lackedColumns(header, {
    team: layout.team,
    queue: layout.queue,
    channel: layout.channel ?? said(layout.alwaysChannel),
    direction: [layout.direction, ...(layout.directionAlso?.columns ?? [])],
    wait_seconds: layout.wait,
    talk_seconds: layout.talk,
    hold_seconds: layout.hold,
    acw_seconds: layout.acw,
    handle_seconds: layout.handle,
    resolution: said(layout.resolution),
    transferred_in: said(layout.transferredIn),
    transferred_out: said(layout.transferredOut),
    escalated: undefined,
    complaint: undefined,
    abuse: undefined,
    customer: layout.customer,
  });
}

/** The layout's times and durations, whose shapes the file's values decide. */
function openColumns(layout: ContactLayout, offered: readonly string[]): OpenColumn[] {
  const isDay = "day" in layout.offeredAt;
  const open: OpenColumn[] = offered.map((column) =>
    isDay ? { column, holds: "day" } : { column, holds: "time", part: "offered" },
  );
  const time = (column: string | undefined, part?: ColumnPart) => {
    if (column !== undefined) open.push({ column, holds: "time", ...(part && { part }) });
  };
  const duration = (column: string | undefined, part?: ColumnPart) => {
    if (column === undefined || open.some((other) => other.column === column)) return;
    const unit = layout.isDocumentedUnit ? { documented: layout.usualUnit } : { usual: layout.usualUnit };
    open.push({ column, holds: "duration", ...unit, ...(part && { part }) });
  };
  time(layout.answeredAt, "answered");
  time(layout.endedAt, "ended");
  time(layout.version);
  duration(layout.talk, "talk");
  duration(layout.hold, "hold");
  duration(layout.acw, "acw");
  duration(layout.handle, "handle");
  duration(layout.wait, "wait");
  for (const column of layout.untilAnswer ?? []) duration(column);
  if (layout.channel !== undefined) open.push({ column: layout.channel, holds: "word", part: "channel" });
  return open;
}

function offeredReader(fields: RowFields, offeredAt: ContactLayout["offeredAt"]): () => number {
  if ("day" in offeredAt) {
    const day = fields.field(offeredAt.day);
    const time = fields.field(offeredAt.clock);
    return () => {
      const written = fields.day(day);
      if (written === null) fields.reject(day, "blank");
      return fields.localInstant((written ?? 0) * secondsADay + fields.neededClock(time));
    };
  }
  const columns = offeredAt.map((column) => fields.field(column));
  return () => {
    for (const column of columns) {
      const instant = fields.instant(column);
      if (instant !== null) return instant;
    }
    fields.reject(columns[0] ?? null, "blank");
    return 0;
  };
}

function listed(...columns: readonly (string | undefined)[]): string[] {
  return columns.filter((column) => column !== undefined);
}
