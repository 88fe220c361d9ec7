import { type ZoneClock, zoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { CountedNote } from "../../../domain/floor/file-codes.ts";
import type { DayOrder } from "../../../domain/floor/import-codes.ts";
import { writtenInstant } from "../read/written-instant.ts";
import { dayOfWritten, type WrittenDay, type WrittenOrder, writtenTime } from "../read/written-time.ts";
import type { FileHead } from "./file-head.ts";

const secondsADay = 86_400;

/** When a file says that it was made, and what it says that cannot be taken. */
export interface StatedTime {
  /** UTC seconds; null where it does not say so, or in no way that can be taken. */
  readonly at: number | null;
  /** As the file writes it; undefined where there is none. */
  readonly written: string | undefined;
  /** Whether it is a day without a clock's time. */
  readonly isDay: boolean;
  /** Those of its statements that lie in the future, as the file writes them. */
  readonly future: readonly string[];
  /** Those whose day can be read either way. */
  readonly open: readonly string[];
}

interface Circumstances {
  /** The file's zone, by whose clock local times are meant. */
  readonly zone: string;
  /** What somebody decided on the order of days. */
  readonly dates: DayOrder | undefined;
  /** UTC seconds. */
  readonly now: number;
}

/**
 * When a file was made, by its own words: the latest of its statements that does not lie in the future. A day alone
 * is that day's last second: what is exported on a day holds what was corrected before, and an export that was put
 * right and taken again the same day shall not lose to an hour of that morning. Beside a clock's time of the same day
 * the day alone says nothing.
 *
 * The order of days is that of the file's columns where they agree, else what somebody decided, else that of the
 * lines around its rows, else what the day itself leaves no doubt of. More than one day ahead of now is the future: a zone may be wrong by less.
 *
 * @example statedTime({ statedTimes: ["2026-03-08 14:00"], titleOrder: undefined, readings: {} }, { zone: "UTC", dates: undefined, now }).at
 */
export function statedTime(
  { statedTimes, titleOrder, readings }: Pick<FileHead, "statedTimes" | "titleOrder" | "readings">,
  { zone, dates, now }: Circumstances,
): StatedTime {
  const clock = zoneClock(zone);
  if (!clock || statedTimes.length === 0) return unstated;
  const order = orderOfFile(readings) ?? dates ?? titleOrder;
  const read = statedTimes.map((written) => ({ written, ...instantOf(written, order, clock) }));
  const known = read.filter((one) => one.at !== undefined);
  const isFuture = ({ at, isDay }: Moment) => (at ?? 0) - (isDay ? secondsADay - 1 : 0) > now + secondsADay;
  const past = known.filter((one) => !isFuture(one));
  const exact = past.filter(({ isDay }) => !isDay);
  const best = past
    .filter(
      ({ at, isDay }) => !isDay || !exact.some((one) => clock.dayOf(one.at ?? 0) === clock.dayOf(at ?? 0)),
    )
    .reduce<(typeof past)[number] | undefined>(
      (a, b) => ((a?.at ?? Number.NEGATIVE_INFINITY) >= (b.at ?? 0) ? a : b),
      undefined,
    );
  return {
    at: best?.at ?? null,
    written: best?.written,
    isDay: best?.isDay ?? false,
    future: known.filter(isFuture).map(({ written }) => written),
    open: read.filter(({ at, isOpen }) => at === undefined && isOpen).map(({ written }) => written),
  };
}

const unstated: StatedTime = { at: null, written: undefined, isDay: false, future: [], open: [] };

/** What is known of when a file was made, in words for people. */
export function statedWords({ written, isDay, future, open }: StatedTime): string[] {
  return [
    ...(written === undefined
      ? []
      : [
          `it says that it was exported on ${written}${isDay ? ", which counts as the end of that day" : ""}`,
        ]),
    ...future.map(
      (text) => `it says that it was exported on ${text}, which lies in the future and is not taken`,
    ),
    ...open.map(
      (text) => `it says that it was exported on ${text}, which can be either of two days and is not taken`,
    ),
  ];
}

/** The warning of a stated time that lies in the future. */
export function futureNote({ future }: StatedTime): CountedNote[] {
  const [example] = future;
  return example === undefined ? [] : [{ code: "stated-time-in-the-future", count: 1, example }];
}

interface Moment {
  readonly at: number | undefined;
  readonly isDay: boolean;
}

/** The order of the days in the file's columns; undefined where they have none, or several. */
function orderOfFile(readings: FileHead["readings"]): WrittenOrder | undefined {
  const orders = new Set(Object.values(readings).flatMap(({ order }) => order ?? []));
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}

function instantOf(
  text: string,
  order: WrittenOrder | undefined,
  clock: ZoneClock,
): Moment & { readonly isOpen: boolean } {
  const written = writtenTime(text);
  if (written === undefined || written.kind === "none") return { at: undefined, isDay: false, isOpen: false };
  if (written.kind === "instant") return { at: written.at, isDay: false, isOpen: false };
  const own = orderOf(written.day, order);
  const day = dayOfWritten(written.day, own);
  if (day === undefined) return { at: undefined, isDay: false, isOpen: own === undefined };
  if (written.kind === "day") {
    return { at: clock.instantOf((day + 1) * secondsADay).at - 1, isDay: true, isOpen: false };
  }
  const instant = writtenInstant(text, { order: own }, clock, zoneClock);
  return { at: typeof instant === "object" ? instant.at : undefined, isDay: false, isOpen: false };
}

/** The order in which a day is read: the file's where it gives a day, else the only one that does. */
function orderOf(day: WrittenDay, order: WrittenOrder | undefined): WrittenOrder | undefined {
  if (day.kind === "day" || dayOfWritten(day, order) !== undefined) return order;
  const possible = (["day-first", "month-first"] as const).filter(
    (one) => dayOfWritten(day, one) !== undefined,
  );
  const [first, second] = possible;
  return second === undefined || day.first === day.second ? first : undefined;
}
