import { toStep } from "../../../domain/statistics/rounding.ts";
import { dayAfter, type WallTime, wallTime } from "../../charts/floor-clock.ts";

/** Minutes to which a moved session snaps. */
const snapMinutes = 15;
const aDay = 24 * 60;
const minShownMinutes = 10 * 60;

/** The days and the hours that a week's calendar shows. */
export interface CalendarFrame {
  /** ISO days, Monday first. */
  readonly days: readonly string[];
  /** Minutes after midnight; `to` is excluded. */
  readonly from: number;
  readonly to: number;
}

/** What stands in the calendar, in UTC seconds. */
export interface CalendarSpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A session at its place: the day's column, the minutes, and which of how many lanes. */
export interface CalendarPlace<S extends CalendarSpan> {
  readonly session: S;
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly lanes: number;
}

/**
 * The frame that shows a week: all its seven days, and whole hours around whatever it holds.
 *
 * @param minutes of the day at which the floor has anything to do
 */
export function calendarFrame(
  monday: string,
  minutes: readonly number[],
  sessions: readonly CalendarSpan[],
  zone: string,
): CalendarFrame {
  const days = Array.from({ length: 7 }, (_, at) => dayAfter(monday, at));
  const held = sessions.map((session) => placeOf(session, days, zone)).filter((place) => place !== undefined);
  const starts = [...minutes, ...held.map(({ from }) => from)];
  const ends = [...minutes.map((minute) => minute + 30), ...held.map(({ to }) => to)];
  const from = starts.length === 0 ? 8 * 60 : Math.floor(Math.min(...starts) / 60) * 60;
  const to = ends.length === 0 ? 18 * 60 : Math.ceil(Math.max(...ends) / 60) * 60;
  const begin = Math.max(0, Math.min(from, aDay - minShownMinutes));
  return { days, from: begin, to: Math.min(aDay, Math.max(to, begin + minShownMinutes)) };
}

/** The sessions of the frame at their places; those that overlap stand in lanes beside each other. */
export function calendarPlaces<S extends CalendarSpan>(
  frame: CalendarFrame,
  sessions: readonly S[],
  zone: string,
): readonly CalendarPlace<S>[] {
  const placed = sessions.flatMap((session) => {
    const place = placeOf(session, frame.days, zone);
    return place ? [{ session, ...place }] : [];
  });
  return frame.days.flatMap((_, day) =>
    inLanes(
      placed
        .filter((place) => place.day === day)
        .sort((a, b) => a.from - b.from || b.to - a.to || compared(a.session.id, b.session.id)),
    ),
  );
}

/** Where a drop at a fraction of the grid lands: within the frame, on a quarter of an hour. */
export function droppedAt(
  frame: CalendarFrame,
  place: { readonly x: number; readonly y: number },
  minutes: number,
): WallTime {
  const column = Math.min(frame.days.length - 1, Math.max(0, Math.floor(place.x * frame.days.length)));
  const minute = frame.from + place.y * (frame.to - frame.from);
  return { day: frame.days[column] ?? "", minute: snapped(frame, minute, minutes) };
}

/** Where a key moves a lifted session; undefined where it is no key that moves. */
export function movedBy(
  frame: CalendarFrame,
  at: WallTime,
  key: string,
  minutes: number,
): WallTime | undefined {
  const column = frame.days.indexOf(at.day);
  switch (key) {
    case "ArrowUp":
      return { ...at, minute: snapped(frame, at.minute - snapMinutes, minutes) };
    case "ArrowDown":
      return { ...at, minute: snapped(frame, at.minute + snapMinutes, minutes) };
    case "ArrowLeft":
      return { ...at, day: frame.days[Math.max(0, column - 1)] ?? at.day };
    case "ArrowRight":
      return { ...at, day: frame.days[Math.min(frame.days.length - 1, column + 1)] ?? at.day };
    default:
      return undefined;
  }
}

function snapped(frame: CalendarFrame, minute: number, minutes: number): number {
  const nearest = toStep(minute, snapMinutes);
  return Math.max(frame.from, Math.min(nearest, frame.to - minutes));
}

function placeOf(session: CalendarSpan, days: readonly string[], zone: string) {
  const start = wallTime(session.from, zone);
  const end = wallTime(session.to, zone);
  const day = days.indexOf(start.day);
  if (day < 0) return undefined;
  // What goes on after midnight is drawn to the day's end.
  return { day, from: start.minute, to: end.day === start.day ? end.minute : aDay };
}

interface Unlaned<S extends CalendarSpan> {
  readonly session: S;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

function inLanes<S extends CalendarSpan>(places: readonly Unlaned<S>[]): readonly CalendarPlace<S>[] {
  const groups: Unlaned<S>[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const group = groups.at(-1);
    if (group && place.from < until) group.push(place);
    else groups.push([place]);
    until = group && place.from < until ? Math.max(until, place.to) : place.to;
  }
  return groups.flatMap((group) => {
    const ends: number[] = [];
    const laned = group.map((place) => {
      const free = ends.findIndex((end) => end <= place.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = place.to;
      return { ...place, lane };
    });
    return laned.map((place) => ({ ...place, lanes: ends.length }));
  });
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
