import { isoOfServiceDay, type ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { contactKind } from "../../../domain/floor/contact.ts";
import type { CountedNote, RejectionReason } from "../../../domain/floor/file-codes.ts";
import type { NamedAgent } from "../../../domain/floor/name-alike.ts";
import { rosterEntryKind } from "../../../domain/floor/roster-entry.ts";
import type {
  ClockChange,
  FullestDay,
  MappingPreview,
  PreviewedRow,
} from "../../../domain/mapping/mapping-preview.ts";
import { recordSentence } from "../../../domain/mapping/sentence-of-record.ts";
import type { RecordBatch, RejectedRows } from "../../record-store/import/record-batch.ts";
import { formatById } from "../formats/formats.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { type BatchValues, batchReader } from "./batch-values.ts";
import { readFile } from "./read-file.ts";

/** A preview before the file's people are held against the floor's. */
export interface ReadPreview extends Omit<MappingPreview, "people"> {
  /** Whom the file names, each once. */
  readonly agents: readonly NamedAgent[];
}

interface Order {
  readonly head: FileHead;
  /** Clock of the zone in which the file's local times are meant. */
  readonly clock: ZoneClock;
  readonly floorClock: ZoneClock;
}

const rowsShown = 20;

/** Reads a file through by its mapping, as an import does, and keeps what shows whether it is read right. @throws Refusal */
export async function mappingPreview({ head, clock, floorClock }: Order): Promise<ReadPreview> {
  const valuesOf = batchReader();
  const first: PreviewedRow[] = [];
  const rejections = new Map<string, { field: string | null; reason: RejectionReason; count: number }>();
  const sums = recordSums(floorClock);
  const names = new Map<string, string>();
  const source = formatById(head.format)?.source;

  function readBatch(batch: RecordBatch): void {
    const values = valuesOf(batch);
    if (values.kind.name === rosterEntryKind.name) keepNames(batch.length, values);
    // A name beside an agent's id is an entry of the roster; what is shown is what the file is of.
    if (values.kind.source !== source) return;
    sums.add(batch.length, values);
    for (let at = 0; at < Math.min(batch.length, rowsShown); at++) {
      const line = batch.lines[at] as number;
      const sentence = recordSentence(values.kind.name, (column) => values.value(at, column), floorClock);
      if (sentence) first.push({ kind: "record", line, sentence });
    }
  }

  function keepNames(length: number, values: BatchValues): void {
    for (let at = 0; at < length; at++) {
      names.set(String(values.value(at, "agent")), String(values.value(at, "name")));
    }
  }

  function readRejected({ lines, fields, reasons }: RejectedRows): void {
    for (let at = 0; at < lines.length; at++) {
      const [field, reason] = [fields[at] ?? null, reasons[at] as RejectionReason];
      const key = `${reason} ${field}`;
      const known = rejections.get(key);
      if (known) known.count++;
      else rejections.set(key, { field, reason, count: 1 });
      if (at < rowsShown) first.push({ kind: "rejected", line: lines[at] as number, field, reason });
    }
  }

  const { read, rejected, ignored, warnings } = await readFile({
    head,
    // What the hashes stand for is shown nowhere here.
    context: { clock, floorClock, customerHash: () => "", respondentHash: () => "" },
    send(message) {
      if (message.kind === "batch") readBatch(message.batch);
      if (message.kind === "rejected") readRejected(message.rows);
    },
  });
  const setAside = ignored.reduce((sum, { count }) => sum + count, 0);
  const { from, to, agents, fullestDay, ...summed } = sums.summed();
  const called = (agent: string) => names.get(agent) ?? agent;
  return {
    rows: { read, rejected, ignored: setAside },
    first: first
      .sort((a, b) => a.line - b.line)
      .slice(0, rowsShown)
      .map((row) => withName(row, called)),
    rejections: [...rejections.values()].sort((a, b) => b.count - a.count),
    ignored,
    notes: warnings,
    ...summed,
    agents: agents.map((agent) => ({ agent, name: names.get(agent) ?? null })),
    fullestDay: fullestDay && { ...fullestDay, agent: called(fullestDay.agent) },
    from: from === null ? null : isoOfServiceDay(from),
    to: to === null ? null : isoOfServiceDay(to),
    clockChange: head.needsZone ? clockChange(clock, from, to, warnings) : null,
  };
}

/** A row in which the agent goes by the name that the file gives beside the id. */
function withName(row: PreviewedRow, called: (agent: string) => string): PreviewedRow {
  if (row.kind !== "record") return row;
  const { sentence } = row;
  if (sentence.kind === "roster" || !("agent" in sentence) || sentence.agent === null) return row;
  return { ...row, sentence: { ...sentence, agent: called(sentence.agent) } };
}

/** What the records of a file come to in all. */
function recordSums(floorClock: ZoneClock) {
  const agents = new Set<string>();
  const days = new Map<string, { agent: string; day: ServiceDay; seconds: number; records: number }>();
  const hours = new Array<number>(24).fill(0);
  let [records, handled, from, to] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let handleSeconds: number | null = null;

  function addDay(agent: string, day: ServiceDay, seconds: number): void {
    const key = `${day} ${agent}`;
    const known = days.get(key) ?? { agent, day, seconds: 0, records: 0 };
    days.set(key, { ...known, seconds: known.seconds + seconds, records: known.records + 1 });
  }

  return {
    add(length: number, values: BatchValues): void {
      const number = (at: number, column: string) => values.value(at, column) as number | null;
      const isContact = values.kind.name === contactKind.name;
      const begins = values.kind.columns.find(({ name }) => name.endsWith("_at"))?.name ?? "starts_at";
      records += length;
      for (let at = 0; at < length; at++) {
        const agent = values.value(at, "agent") as string | null;
        if (agent !== null) agents.add(agent);
        const day = number(at, "service_day");
        if (day !== null) [from, to] = [Math.min(from, day), Math.max(to, day)];
        const began = number(at, begins);
        if (began !== null) {
          const hour = Math.floor(floorClock.clockSecondsOf(began) / 3600);
          hours[hour] = (hours[hour] as number) + 1;
        }
        const seconds = lengthOf(values, at);
        if (isContact && agent !== null) {
          handled++;
          if (seconds !== null) handleSeconds = (handleSeconds ?? 0) + seconds;
        }
        if (agent !== null && day !== null && seconds !== null) addDay(agent, day, seconds);
      }
    },
    summed() {
      const fullest = [...days.values()].reduce<FullestDay | null>(
        (most, { agent, day, seconds, records }) =>
          most && most.seconds >= seconds ? most : { agent, day: isoOfServiceDay(day), seconds, records },
        null,
      );
      return {
        records,
        handled: { contacts: handled, seconds: handleSeconds },
        fullestDay: fullest,
        agents: [...agents],
        hours: hours.some((count) => count > 0) ? hours : null,
        from: from <= to ? from : null,
        to: from <= to ? to : null,
      };
    },
  };
}

/** How long a record kept its agent busy, seconds; null where it is not known or says nothing of it. */
function lengthOf(values: BatchValues, at: number): number | null {
  const number = (column: string) => values.value(at, column) as number | null;
  if (values.has("handle_seconds")) return number("handle_seconds");
  const [from, to] = values.has("starts_at")
    ? [number("starts_at"), number("ends_at")]
    : values.has("started_at") && values.value(at, "state") !== "offline"
      ? [number("started_at"), number("ended_at")]
      : [null, null];
  return from === null || to === null ? null : to - from;
}

/** The last day among these on which the clocks go forward, and how many times lie in the hour that is skipped. */
function clockChange(
  clock: ZoneClock,
  from: ServiceDay | null,
  to: ServiceDay | null,
  notes: readonly CountedNote[],
): ClockChange | null {
  if (from === null || to === null) return null;
  const offsetAt = (day: ServiceDay) => {
    const noon = day * 86_400 + 43_200;
    return noon - clock.instantOf(noon).at;
  };
  for (let day = to; day >= from; day--) {
    if (offsetAt(day) <= offsetAt(day - 1)) continue;
    const skippedTimes = notes.find(({ code }) => code === "time-does-not-exist")?.count ?? 0;
    return { day: isoOfServiceDay(day), skippedTimes };
  }
  return null;
}
