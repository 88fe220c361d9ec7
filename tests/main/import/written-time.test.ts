import { expect, test } from "vitest";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import { writtenDayNumber, writtenInstant } from "../../../src/main/import/read/written-instant.ts";
import { clockOf } from "./reading.ts";

const utc = clockOf("UTC");
const read = (text: string, order?: "day-first" | "month-first", serialDays?: boolean) => {
  const instant = writtenInstant(text, { order, serialDays }, utc, zoneClock);
  return typeof instant === "object" ? new Date(instant.at * 1000).toISOString().slice(0, 19) : instant;
};

/** One line a shape: all of them are ten at night on the 28th of March 2026, read in UTC. */
test.each([
  "2026-03-28T22:00:00Z",
  "2026-03-28 22:00:00+00:00",
  "2026-03-28 22:00:00 +0000",
  "2026-03-28 22:00:00 UTC",
  "2026-03-28T22:00:00",
  "2026-03-28 22:00",
  "2026-03-28 22:00:00.123456",
  "2026-03-28 10:00 PM",
  "2026/03/28 22:00:00",
  "2026/3/28 22:00",
  "28.03.2026 22:00",
  "28.3.2026, 22:00:00",
  "28.03.26 22:00 Uhr",
  "28. 3. 2026 22:00",
  "2026. 03. 28. 22:00",
  "2026年3月28日 22:00",
  "28/mar/2026 22:00",
  "28-Mar-2026 22:00:00",
  "28-MAR-26 10.00.00.000000 PM",
  "28 Mar 2026 22:00",
  "28. März 2026 um 22:00",
  "28 mars 2026 à 22:00",
  "28 mars 2026 22h00",
  "28 de marzo de 2026, 22:00",
  "28 marca 2026 22:00",
  "28 марта 2026 22:00",
  "Mar 28, 2026 10:00:00 PM",
  "March 28, 2026, 10:00 PM",
  "Sat, 28 Mar 2026 22:00:00",
  "Sat, 28 Mar 2026 22:00:00 +0000",
  "Sat, 28 Mar 2026 22:00:00 GMT",
  "Saturday, March 28, 2026 10:00 PM",
  "Samstag, 28. März 2026 22:00",
  "Sat 28/03/2026 22:00",
  "Sat Mar 28 22:00:00 2026",
  "Sat Mar 28 22:00:00 GMT 2026",
  "Sat Mar 28 22:00:00 UTC 2026",
  "mar 28 mar 2026 22:00",
  "28/03/2026 22:00:00",
  "28/03/2026, 22:00",
  "28/03/2026 22.00.00",
  "28/03/2026 10:00\u202fPM",
  "28/03/2026 10:00\u00a0PM",
  "28/03/2026 10:00PM",
  "28/03/2026 10:00 p. m.",
  "28/03/2026 10:00 p.m.",
  "28/03/2026 10 PM",
  "28-03-2026 22:00",
  "20260328220000",
  "202603282200",
  "20260328 220000",
  "20260328T220000Z",
  "20260328 22:00:00",
  "1774735200",
  "1774735200.0",
  "1774735200000",
  "46109.9166666667",
  "46109,9166666667",
  "2026-03-28T23:00:00+01:00[Europe/Berlin]",
  "2026-03-28T23:00:00[Europe/Berlin]",
  "2026-03-28 23:00:00 Europe/Berlin",
  "2026-03-28 18:00:00 America/New_York",
  "2026-03-28T22:00:00Z[UTC]",
  "'2026-03-28 22:00:00",
])("%s", (text) => {
  expect(read(text, "day-first")).toBe("2026-03-28T22:00:00");
});

test.each([
  ["3/28/2026 10:00 PM", "month-first", "2026-03-28T22:00:00"],
  ["3/28/26 10:00:00 PM", "month-first", "2026-03-28T22:00:00"],
  ["Sat 03/28/2026 22:00", "month-first", "2026-03-28T22:00:00"],
  ["01/08/2023 11:13", "day-first", "2023-08-01T11:13:00"],
  ["01/08/2023 11:13", "month-first", "2023-01-08T11:13:00"],
  ["4/27/20 12:02 PM", "month-first", "2020-04-27T12:02:00"],
  ["4/27/20 12:02 AM", "month-first", "2020-04-27T00:02:00"],
  ["2026-03-28 24:00:00", undefined, "2026-03-29T00:00:00"],
  ["2026-03-28 21:59:60", undefined, "2026-03-28T21:59:59"],
  ["2026-03-28 9:05:00", undefined, "2026-03-28T09:05:00"],
  ["Mon Mar  2 09:00:00 2026", undefined, "2026-03-02T09:00:00"],
] as const)("%s, %s, is %s", (text, order, instant) => {
  expect(read(text, order)).toBe(instant);
});

test.each([
  "0000-00-00 00:00:00",
  "0000-00-00",
  "1970-01-01 00:00:00",
  "1970-01-01T00:00:00Z",
  "01/01/1970 00:00",
  "0001-01-01T00:00:00",
  "1/1/1753 12:00:00 AM",
  "00:00:00",
  "1899-12-30 00:00:00",
  "9999-12-31",
  "0",
  "-1",
])("%s says that it did not happen", (text) => {
  expect(read(text, "day-first")).toBe("none");
});

test.each([
  "2026-03-28",
  "28/03/2026",
  "28 Mar 2026",
  "46109",
  "20260328",
  "13/13/2026 10:00",
  "31/02/2026 10:00",
  "28/03/2026 25:00",
  "28/03/2026 24:01",
  "28/03/2026 x",
  "28/03",
  "22:00",
  "2026-03-28 22:00:00 IST",
  "2026-03-28 22:00:00 CST",
  "2026-03-28T22:00:00[Mars/Base]",
  "28 Mxyz 2026 22:00",
  "12345",
  "",
])("%s is no instant", (text) => {
  expect(read(text, "day-first")).toBeUndefined();
});

test("a day that can be read either way is no instant until its order is decided", () => {
  expect(read("01/08/2023 11:13")).toBeUndefined();
});

test("letters of a zone are taken where the file's clock goes by them, and nowhere else", () => {
  const chicago = clockOf("America/Chicago");
  const at = (text: string, zone = chicago) => writtenInstant(text, {}, zone);
  expect(at("Sat Mar 28 17:00:00 CDT 2026")).toMatchObject({ at: Date.UTC(2026, 2, 28, 22) / 1000 });
  expect(at("2026-01-28 16:00:00 CST")).toMatchObject({ at: Date.UTC(2026, 0, 28, 22) / 1000 });
  expect(at("2026-01-28 16:00:00 CST", clockOf("Asia/Shanghai"))).toBeUndefined();
});

test("a whole number of days is a midnight where its neighbours have a clock", () => {
  expect(read("46109", undefined, true)).toBe("2026-03-28T00:00:00");
});

test.each([
  ["2026-03-28", "2026-03-28"],
  ["28/03/2026", "2026-03-28"],
  ["28.3.2026", "2026-03-28"],
  ["28 Mar 2026", "2026-03-28"],
  ["20260328", "2026-03-28"],
  ["46109", "2026-03-28"],
  ["2026-03-28 00:00:00", "2026-03-28"],
  ["2026-03-28T23:30:00Z", "2026-03-29"],
])("the day of %s is %s on a floor in Berlin", (text, day) => {
  const number = writtenDayNumber(text, "day-first", clockOf("Europe/Berlin"));
  expect(new Date(Number(number) * 86_400_000).toISOString().slice(0, 10)).toBe(day);
});

test("two digits that stand first are the year where the column shows it", () => {
  const instant = writtenInstant("26/03/28 22:00", { order: "year-first" }, utc);
  expect(instant).toMatchObject({ at: Date.UTC(2026, 2, 28, 22) / 1000 });
});
