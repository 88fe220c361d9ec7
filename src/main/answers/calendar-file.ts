import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from "ical-generator";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import type { SessionDetailRead } from "../record-store/acting/sessions.ts";

/** A calendar file as the window offers it. */
export interface CalendarFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * Sessions as a calendar file (RFC 5545; methods, 6): the same UID through every change, a SEQUENCE that
 * rises with each, a cancellation where all of them were cancelled. Times stand in UTC, which is right in
 * every zone. Titles are neutral, each event is private, and neither reason nor note nor score goes along.
 *
 * @param at UTC seconds: when the file is made
 */
export function calendarFile(sessions: readonly SessionDetailRead[], at: number): CalendarFile {
  const cancelled = sessions.length > 0 && sessions.every(({ status }) => status === "cancelled");
  const calendar = ical({
    prodId: { company: "Evenkeel", product: "Console", language: "EN" },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  for (const session of sessions) {
    calendar.createEvent({
      id: session.uid,
      sequence: session.sequence,
      stamp: new Date(at * 1000),
      start: new Date(session.starts_at * 1000),
      end: new Date(session.ends_at * 1000),
      summary: session.calendar_title,
      class: ICalEventClass.PRIVATE,
      status: session.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  const [first] = sessions;
  const day = first ? isoOfServiceDay(first.service_day) : "empty";
  return {
    name: `${cancelled ? "cancelled" : "session"}-${day}.ics`,
    type: `text/calendar; charset=utf-8; method=${cancelled ? "CANCEL" : "PUBLISH"}`,
    text: calendar.toString(),
  };
}
