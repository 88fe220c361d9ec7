import { localMinute } from "../../../domain/calendar/local-minute.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { contactKind } from "../../../domain/floor/contact.ts";
import { columnIndex, type RecordKind } from "../../../domain/floor/record-kind.ts";
import type { RecordBatch } from "../../record-store/import/record-batch.ts";
import { recordKindOf } from "../../record-store/import/record-kinds.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { readFile } from "./read-file.ts";
import type { RowPiece } from "./row-source.ts";
import { writtenTimeIn } from "./written-time-in.ts";

/** What a file's rows come to, read through once and stored nowhere. */
export interface FilePreview {
  readonly rows: { readonly read: number; readonly rejected: number; readonly ignored: number };
  /** The first different times of the file: as it writes them, and as they stand on the floor's clock. */
  readonly times: readonly { readonly written: string; readonly onFloor: string }[];
  readonly from: ServiceDay | null;
  readonly to: ServiceDay | null;
  /** The hour of the floor's day with the most contacts; of several the first. Null without contacts. */
  readonly busiestHour: { readonly hour: number; readonly contacts: number } | null;
}

interface Order {
  readonly head: FileHead;
  /** Clock of the zone in which the file's local times are meant. */
  readonly clock: ZoneClock;
  readonly floorClock: ZoneClock;
}

const timesShown = 3;
const rowsLookedAt = 200;

/** Reads a file through as an import does, and keeps only what shows whether it is read right. @throws Refusal */
export async function filePreview({ head, clock, floorClock }: Order): Promise<FilePreview> {
  const first = new Map<number, readonly string[]>();
  const times: { written: string; onFloor: string }[] = [];
  const hours = new Array<number>(24).fill(0);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  function keepFirst({ rows, lines }: RowPiece): void {
    for (let at = 0; at < rows.length && first.size < rowsLookedAt; at++) {
      first.set(lines[at] as number, rows[at] as readonly string[]);
    }
  }

  function countDays(batch: RecordBatch, kind: RecordKind): void {
    for (const day of numbersOf(batch, kind, "service_day")) {
      if (day < from) from = day;
      if (day > to) to = day;
    }
  }

  function showTimes(batch: RecordBatch, instants: Float64Array): void {
    for (let at = 0; at < instants.length && times.length < timesShown; at++) {
      const instant = instants[at] as number;
      const cells = first.get(batch.lines[at] as number);
      if (!cells || Number.isNaN(instant)) continue;
      const written = writtenTimeIn(cells, Math.floor(clock.clockSecondsOf(instant) / 60) % 60);
      if (written === undefined || times.some((one) => one.written === written)) continue;
      times.push({ written, onFloor: localMinute(instant, floorClock) });
    }
  }

  const end = await readFile({
    head,
    // What the hashes stand for is shown nowhere here.
    context: { clock, floorClock, customerHash: () => "", respondentHash: () => "" },
    onRows: keepFirst,
    send(message) {
      if (message.kind !== "batch") return;
      const { batch } = message;
      const kind = recordKindOf(batch.kind);
      countDays(batch, kind);
      const instants = firstInstants(batch, kind);
      showTimes(batch, instants);
      if (kind.name !== contactKind.name) return;
      for (const instant of instants) {
        if (Number.isNaN(instant)) continue;
        const hour = Math.floor(floorClock.clockSecondsOf(instant) / 3600);
        hours[hour] = (hours[hour] as number) + 1;
      }
    },
  });
  const contacts = Math.max(...hours);
  return {
    rows: {
      read: end.read,
      rejected: end.rejected,
      ignored: end.ignored.reduce((sum, { count }) => sum + count, 0),
    },
    times,
    from: from <= to ? from : null,
    to: from <= to ? to : null,
    busiestHour: contacts > 0 ? { hour: hours.indexOf(contacts), contacts } : null,
  };
}

const none = new Float64Array(0);

function numbersOf(batch: RecordBatch, kind: RecordKind, name: string): Float64Array {
  if (!kind.columns.some((column) => column.name === name)) return none;
  const column = batch.columns[columnIndex(kind, name)];
  return column?.kind === "numbers" ? column.values.subarray(0, batch.length) : none;
}

/** When each record began: the first instant among its columns. */
function firstInstants(batch: RecordBatch, kind: RecordKind): Float64Array {
  const instant = kind.columns.find(({ name, type }) => type === "number" && name.endsWith("_at"));
  return instant ? numbersOf(batch, kind, instant.name) : none;
}
