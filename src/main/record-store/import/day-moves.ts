import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { zoneClock } from "../../../domain/calendar/zone-clock.ts";
import { type ZoneOffset, zoneOffsets } from "../../../domain/calendar/zone-offsets.ts";
import type { ClaimValue } from "../../../domain/floor/claim.ts";
import { columnIndex, type RecordKind } from "../../../domain/floor/record-kind.ts";
import { dayInZone } from "../floor/day-in-zone.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type DatedKind, datedKinds } from "./record-kinds.ts";

const secondsADay = 86_400;
// Clocks stand at most 14 hours ahead of UTC and 12 behind it.
const clockDays = 2;

/** How another zone of the floor dates the records of one kind: expressions of SQL. */
export interface NewDays {
  readonly kind: RecordKind;
  /** Of a row of the kind's table. */
  readonly ofRecord: string;
  /** Of a claim, from its content. @param content the column or expression that has it */
  ofClaim(content: string): string;
  /** The day that a claim's content has now. */
  dayOfClaim(content: string): string;
  /** Of values in the order of the kind's columns. */
  dayOf(values: readonly ClaimValue[]): ServiceDay;
}

/** How a zone dates the records of each kind whose day follows from an instant. */
export function newDays(store: ReadableStore, zone: string): NewDays[] {
  const offsets = offsetsOfFloor(store, zone);
  const clock = zoneClock(zone);
  if (!clock) throw new Error(`this machine has no time zone ${zone}`);
  return datedKinds.map((kind) => {
    const first = (of: (column: string) => string) => {
      const instants = kind.datedBy.map(of);
      return instants.length > 1 ? `coalesce(${instants.join(", ")})` : (instants[0] ?? "NULL");
    };
    const within = (content: string) => (column: string) =>
      `json_extract(${content}, '$[${columnIndex(kind, column)}]')`;
    return {
      kind,
      ofRecord: dayInZone(
        first((column) => `${kind.name}.${column}`),
        offsets,
      ),
      ofClaim: (content) => dayInZone(first(within(content)), offsets),
      dayOfClaim: (content) => within(content)("service_day"),
      dayOf: (values) => clock.dayOf(instantOf(kind, values)),
    };
  });
}

function instantOf(kind: DatedKind, values: readonly ClaimValue[]): number {
  const instants = kind.datedBy.map((column) => values[columnIndex(kind, column)]);
  return instants.find((instant) => typeof instant === "number") ?? Number.NaN;
}

/** The zone's offsets for all that the floor has records and claims of. */
function offsetsOfFloor(store: ReadableStore, zone: string): ZoneOffset[] {
  const spans = datedKinds.flatMap((kind) => {
    const day = `json_extract(content, '$[${columnIndex(kind, "service_day")}]')`;
    return [
      `SELECT min(service_day) AS "from", max(service_day) AS "to" FROM ${kind.name}`,
      `SELECT min(${day}), max(${day}) FROM claim WHERE kind = '${kind.name}' AND content IS NOT NULL`,
    ];
  });
  const span = store.row<{ from: ServiceDay | null; to: ServiceDay | null }>(
    `SELECT min("from") AS "from", max("to") AS "to" FROM (${spans.join(" UNION ALL ")})`,
  );
  const [from, to] = [span?.from ?? 0, span?.to ?? 0];
  return zoneOffsets(zone, (from - clockDays) * secondsADay, (to + clockDays) * secondsADay);
}

/** What another zone of the floor changes of its records. */
export interface DayMoves {
  /** Records that come to stand on another day. */
  readonly moved: number;
  /** Records whose day follows from an instant. */
  readonly of: number;
  /** Days that lose or gain records. */
  readonly days: number;
}

/** How many records another zone moves to another day, and how many days that concerns. */
export function dayMoves(store: ReadableStore, all: readonly NewDays[]): DayMoves {
  const days = new Set<ServiceDay>();
  let [moved, of] = [0, 0];
  for (const { kind, ofRecord } of all) {
    const counted = store.rows<{ before: ServiceDay; after: ServiceDay; records: number }>(
      `SELECT service_day AS before, ${ofRecord} AS after, count(*) AS records FROM ${kind.name} GROUP BY 1, 2`,
    );
    for (const { before, after, records } of counted) {
      of += records;
      if (before === after) continue;
      moved += records;
      days.add(before).add(after);
    }
  }
  return { moved, of, days: days.size };
}
