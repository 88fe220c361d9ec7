import { expect, test } from "vitest";
import { settledTimes } from "../../../src/main/import/read/repeated-hour.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { SetBackWatch } from "../../../src/main/import/recognise/set-backs.ts";
import { contextIn, folder, read } from "./reading.ts";

const hour = 3600;
/** Clocks in Berlin go back at 01:00 UTC: 02:00 to 03:00 exists at `first` and again an hour later. */
const two = Date.UTC(2026, 9, 25, 0) / 1000;
const at = (clock: string) => two + (Number(clock.slice(0, 2)) - 2) * hour + Number(clock.slice(3)) * 60;
const repeated = (...clocks: readonly string[]) =>
  new Map(clocks.map((clock) => [at(clock), at(clock) + hour]));

test("a call that ended at an earlier clock time than it began at crossed the change", () => {
  const found = settledTimes([at("02:50"), at("02:10")], repeated("02:50", "02:10"), undefined, undefined);
  expect(found).toEqual({ times: [at("02:50"), at("02:10") + hour], isOpen: false });
});

test("the length that a call says settles whether its end lies before the change or behind it", () => {
  const length = (seconds: number) => ({ from: 0, to: 1, seconds });
  const times = [at("01:50"), at("02:10")];
  expect(settledTimes(times, repeated("02:10"), length(1200), undefined).times[1]).toBe(at("02:10"));
  expect(settledTimes(times, repeated("02:10"), length(4800), undefined).times[1]).toBe(at("02:10") + hour);
});

test("a call wholly within the hour that exists twice stays open, and keeps its length", () => {
  const times = [at("02:10"), at("02:20")];
  const both = repeated("02:10", "02:20");
  expect(settledTimes(times, both, undefined, undefined)).toEqual({ times, isOpen: true });
  expect(settledTimes(times, both, undefined, "second")).toEqual({
    times: times.map((time) => time + hour),
    isOpen: false,
  });
});

test("a time that is not known is passed over", () => {
  const found = settledTimes(
    [at("02:50"), null, at("02:10")],
    repeated("02:50", "02:10"),
    undefined,
    undefined,
  );
  expect(found.times).toEqual([at("02:50"), null, at("02:10") + hour]);
});

test("rows in the order of time show when the clock was set back", () => {
  const watch = new SetBackWatch();
  for (const time of ["01:50", "02:10", "02:40", "02:05", "03:10"]) watch.add(`2026-10-25 ${time}`);
  expect(watch.days()).toEqual(["2026-10-25"]);
});

test("rows in another order show nothing", () => {
  const watch = new SetBackWatch();
  for (const time of ["02:10", "02:05", "02:40", "02:20"]) watch.add(`2026-10-25 ${time}`);
  expect(watch.days()).toEqual([]);
});

test.each([
  ["rows in no order at all", ["12:00:00", "02:10:00", "09:10:00"]],
  ["the one o'clock behind half past twelve", ["12:50:00 AM", "01:10:00 AM", "01:40:00 AM", "02:10:00 AM"]],
  ["two calls of an afternoon that changed places", ["01:10:00", "14:05:00", "14:04:00"]],
])("%s show no clock that was set back", (_what, times) => {
  const watch = new SetBackWatch();
  for (const time of times) watch.add(`2026-10-25 ${time}`);
  expect(watch.days()).toEqual([]);
});

const calls = (clocks: readonly string[]) =>
  [
    "contact_id,agent,queue,offered_at,ended_at,outcome",
    ...clocks.map((clock, row) => `${row},,Q,2026-10-25 ${clock},2026-10-25 ${clock},abandoned`),
  ].join("\n");
const columns = ["agent", "team", "queue", "channel", "direction", "service_day", "offered_at"];

test("of calls that the order of the rows puts before and behind the change, each stands where it was", async () => {
  using here = folder();
  const path = here.file("c.csv", calls(["01:50", "02:10", "02:40", "02:05", "02:30", "03:10"]));
  const { records, end } = await read(path, contextIn("Europe/Berlin"), columns);
  const offered = records.map((record) =>
    new Date(Number(record.offered_at) * 1000).toISOString().slice(11, 16),
  );
  expect(offered).toEqual(["23:50", "00:10", "00:40", "01:05", "01:30", "02:10"]);
  expect(end.warnings).toMatchObject([{ code: "repeated-hour-settled", count: 4 }]);
});

test("what nothing settles is asked, and read as somebody decides", async () => {
  using here = folder();
  const path = here.file("c.csv", calls(["01:50", "02:10", "03:10"]));
  const context = contextIn("Europe/Berlin");
  await expect(read(path, context, columns)).rejects.toMatchObject({ code: "repeated-hour-open" });
  const head = await inspectFile({ path, settle: false, repeatedHour: "second" });
  expect(head.repeatedHour).toBe("second");
});
