import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarFile } from "../../../src/main/answers/calendar-file.ts";
import type { SessionDetailRead } from "../../../src/main/record-store/acting/sessions.ts";

const made = Date.parse("2026-11-22T08:00:00Z") / 1000;
const noon = Date.parse("2026-11-24T10:30:00Z") / 1000;

function session(differs: Partial<SessionDetailRead> = {}): SessionDetailRead {
  return {
    session_id: 1,
    uid: "3f0e6b1c-0001@evenkeel",
    kind: "check-in",
    play: "first-conversation",
    play_version: 1,
    title: "First conversation",
    calendar_title: "1:1",
    status: "booked",
    starts_at: noon,
    ends_at: noon + 1500,
    service_day: 20_781,
    holder: "Dervla Moran",
    proposal: null,
    copy_needed: 1,
    session_series_id: null,
    sequence: 0,
    moved: 0,
    account: null,
    booked_day: 20_779,
    purpose: "rest",
    people: [],
    others: 0,
    copyHandedOn: null,
    problems: [],
    events: [],
    steps: [],
    followUpDays: 42,
    brokenBefore: { cancelled: 0, moved: 0 },
    ...differs,
  };
}

/** The file as an independent parser reads it. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    method: calendar.getFirstPropertyValue("method"),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        from: event.startDate.toUnixTime(),
        to: event.endDate.toUnixTime(),
        summary: event.summary,
        status: component.getFirstPropertyValue("status"),
        visibility: component.getFirstPropertyValue("class"),
        stamps: component.getAllProperties("dtstamp").map((stamp) => String(stamp.getFirstValue())),
      };
    }),
  };
}

/** Lines as RFC 5545, 3.1 has them: ended by CRLF, at most 75 octets, folded with a space. */
function checkLines(text: string): void {
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(Buffer.from(line).toString("utf8")).toBe(line);
    expect(line).not.toContain("\ufffd");
  }
}

describe("a session's calendar file", () => {
  test("is an invitation that says when, and neither why nor about whom", () => {
    const { name, type, text } = calendarFile([session()], made);
    expect([name, type]).toEqual(["session-2026-11-24.ics", "text/calendar; charset=utf-8; method=PUBLISH"]);
    expect(parsed(text)).toEqual({
      method: "PUBLISH",
      events: [
        {
          uid: "3f0e6b1c-0001@evenkeel",
          sequence: 0,
          from: noon,
          to: noon + 1500,
          summary: "1:1",
          status: "CONFIRMED",
          visibility: "PRIVATE",
          stamps: ["2026-11-22T08:00:00Z"],
        },
      ],
    });
    checkLines(text);
    for (const word of ["First conversation", "Dervla", "burn", "risk", "signal", "empathy", "rest"])
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  });

  test("keeps its UID and raises its SEQUENCE when it moves, and cancels under the same UID", () => {
    const moved = session({ sequence: 1, starts_at: noon + 7200, ends_at: noon + 8700 });
    const [before, after] = [session(), moved].map((one) => parsed(calendarFile([one], made).text).events[0]);
    expect(after).toMatchObject({ uid: before?.uid, sequence: 1, from: noon + 7200 });
    const cancelled = calendarFile([session({ sequence: 2, status: "cancelled" })], made);
    expect(cancelled.type).toContain("method=CANCEL");
    expect(parsed(cancelled.text)).toMatchObject({
      method: "CANCEL",
      events: [{ uid: before?.uid, sequence: 2, status: "CANCELLED" }],
    });
  });

  test("holds a series as one event each, at the right instant on both sides of a clock change", () => {
    const weeks = [0, 7, 14].map((days, at) =>
      session({
        uid: `${at}@evenkeel`,
        starts_at: noon + days * 86_400,
        ends_at: noon + days * 86_400 + 1800,
      }),
    );
    const { events } = parsed(calendarFile(weeks, made).text);
    expect(events.map(({ from }) => from)).toEqual(weeks.map(({ starts_at }) => starts_at));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  // RFC 5545, 3.3.11 and 3.1.
  test("escapes text and folds lines between characters, so that unfolding gives the text back", () => {
    expect(calendarFile([session({ calendar_title: "a\\b;c,d" })], made).text).toContain(
      "SUMMARY:a\\\\b\\;c\\,d",
    );
    const lines = "Project XYZ Final Review\nConference Room - 3B\nCome Prepared.";
    expect(calendarFile([session({ calendar_title: lines })], made).text).toContain(
      "SUMMARY:Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.",
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (title) => {
        const clean = title.replaceAll(/\p{Cc}/gu, "");
        const { text } = calendarFile([session({ calendar_title: clean })], made);
        checkLines(text);
        expect(parsed(text).events[0]?.summary).toBe(clean);
      }),
    );
    const folded = calendarFile([session({ calendar_title: "é".repeat(60) })], made).text;
    checkLines(folded);
    expect(folded.replaceAll("\r\n ", "")).toContain(`SUMMARY:${"é".repeat(60)}`);
  });
});
