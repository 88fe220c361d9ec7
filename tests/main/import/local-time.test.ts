import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clockSeconds,
  dayNumber,
  instantOfText,
  isoDay,
  yymmddDay,
} from "../../../src/main/import/read/local-time.ts";
import { isLocalTime } from "../../../src/main/import/read/written-time.ts";
import { clockOf } from "./reading.ts";

const lisbon = clockOf("Europe/Lisbon");
const at = (text: string) => instantOfText(text, lisbon)?.at;

test("a time with an offset means the same in every zone", () => {
  expect(at("2026-03-01T09:00:00+01:00")).toBe(Date.UTC(2026, 2, 1, 8) / 1000);
  expect(at("2026-03-01T09:00:00-0530")).toBe(Date.UTC(2026, 2, 1, 14, 30) / 1000);
  expect(at("2026-03-01 09:00+02")).toBe(Date.UTC(2026, 2, 1, 7) / 1000);
  expect(at("2026-03-01T09:00:00Z")).toBe(Date.UTC(2026, 2, 1, 9) / 1000);
});

test("a fraction of a second is cut off, never rounded up", () => {
  expect(at("2026-03-01T09:00:00.999Z")).toBe(at("2026-03-01T09:00:00Z"));
  expect(at("2026-03-01T09:00:00.Z")).toBeUndefined();
});

test("a local time is meant by the zone's clock", () => {
  expect(at("2026-07-01 09:00:00")).toBe(Date.UTC(2026, 6, 1, 8) / 1000);
  expect(at("2026-01-01T09:00")).toBe(Date.UTC(2026, 0, 1, 9) / 1000);
});

test("a local time that exists twice, or never, says so", () => {
  expect(instantOfText("2026-10-25T01:30:00", lisbon)?.kind).toBe("twice");
  expect(instantOfText("2026-03-29T01:30:00", lisbon)?.kind).toBe("never");
  expect(instantOfText("2026-10-25T01:30:00+00:00", lisbon)?.kind).toBe("once");
});

test.each([
  "2026-02-30T09:00:00Z",
  "2026-13-01T09:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T09:60:00Z",
  "2026-01-01T09:00:60Z",
  "2026-01-01T9:00:00Z",
  "2026-01-01T09:00:00+1",
  "2026-01-01T09:00:00+01:75",
  "2026-01-01T09:00:00Zulu",
  "2026-01-01T09:00:0",
  "2026-01-01",
  "2026-01-01X09:00:00Z",
  "20260101T090000Z",
  "01/02/2026 09:00",
  "",
])("%j is no time", (text) => {
  expect(at(text)).toBeUndefined();
});

test("a time after one of another day is read by its own day", () => {
  expect(at("2026-03-01T00:00:00Z")).toBe(Date.UTC(2026, 2, 1) / 1000);
  expect(at("2026-03-02T00:00:00Z")).toBe(Date.UTC(2026, 2, 2) / 1000);
  expect(at("2026-03-01T00:00:00Z")).toBe(Date.UTC(2026, 2, 1) / 1000);
});

test("every instant survives being written with any offset and read again", () => {
  const instants = fc.integer({ min: -5_000_000_000, max: 8_000_000_000 });
  fc.assert(
    fc.property(instants, fc.integer({ min: -18 * 60, max: 18 * 60 }), (instant, minutes) => {
      const local = new Date((instant + minutes * 60) * 1000).toISOString().slice(0, 19);
      const size = Math.abs(minutes);
      const two = (part: number) => String(Math.floor(part)).padStart(2, "0");
      expect(at(`${local}${minutes < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`)).toBe(instant);
    }),
  );
});

test("every day survives being written and read again", () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 60_000 }), (day) => {
      const [iso] = new Date(day * 86_400_000).toISOString().split("T");
      expect(isoDay(iso ?? "")).toBe(day);
    }),
  );
});

test("1900 was no leap year and 2000 was one", () => {
  expect(dayNumber(1900, 2, 29)).toBeUndefined();
  expect(dayNumber(2000, 2, 29)).toBe(11_016);
});

test("two digits of a year from 70 on mean the last century", () => {
  expect(yymmddDay("990201")).toBe(isoDay("1999-02-01"));
  expect(yymmddDay("700101")).toBe(0);
  expect(yymmddDay("690101")).toBe(isoDay("2069-01-01"));
  expect(yymmddDay("990230")).toBeUndefined();
  expect(yymmddDay("99021")).toBeUndefined();
});

test("a clock's hour has one digit or two", () => {
  expect(clockSeconds("7:02:47")).toBe(7 * 3600 + 2 * 60 + 47);
  expect(clockSeconds("23:59:59")).toBe(86_399);
  expect(clockSeconds("24:00:00")).toBeUndefined();
  expect(clockSeconds("7:2:47")).toBeUndefined();
  expect(clockSeconds("-7:02:47")).toBeUndefined();
});

test("a time without an offset is local", () => {
  expect(isLocalTime("2026-03-01 09:00:00")).toBe(true);
  expect(isLocalTime("2026-03-01T09:00:00Z")).toBe(false);
  expect(isLocalTime("2026-03-01")).toBe(false);
});
