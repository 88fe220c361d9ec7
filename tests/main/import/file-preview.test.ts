import { expect, test } from "vitest";
import { filePreview } from "../../../src/main/import/read/file-preview.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { clockOf, folder } from "./reading.ts";

const header =
  "contact_id,channel,direction,queue,agent,offered_at,answered_at,ended_at,talk_seconds,hold_seconds,acw_seconds,outcome";
const call = (id: number, hour: string, zone = "") =>
  `${id},voice,inbound,Billing,Ada,2026-03-28 ${hour}:05:00${zone},2026-03-28 ${hour}:05:20${zone},2026-03-28 ${hour}:09:20${zone},240,0,10,handled`;

async function previewed(rows: readonly string[], zone: string, floorZone = zone) {
  using here = folder();
  const head = await inspectFile({
    path: here.file("contacts.csv", [header, ...rows].join("\n")),
    settle: false,
  });
  return await filePreview({ head, clock: clockOf(zone), floorClock: clockOf(floorZone) });
}

test("it shows the first times as written and as they stand on the floor, the days and the busiest hour", async () => {
  const rows = [call(1, "22"), call(2, "14"), call(3, "14"), call(4, "09"), "5,voice"];
  expect(await previewed(rows, "America/New_York", "Europe/Lisbon")).toEqual({
    rows: { read: 5, rejected: 1, ignored: 0 },
    times: [
      { written: "2026-03-28 22:05:00", onFloor: "2026-03-29 03:05" },
      { written: "2026-03-28 14:05:00", onFloor: "2026-03-28 18:05" },
      { written: "2026-03-28 09:05:00", onFloor: "2026-03-28 13:05" },
    ],
    from: 20_540,
    to: 20_541,
    busiestHour: { hour: 18, contacts: 2 },
  });
});

test("another zone moves them, unless they carry an offset", async () => {
  const local = async (zone: string) => (await previewed([call(1, "14")], zone, "UTC")).busiestHour?.hour;
  expect([await local("UTC"), await local("Europe/Berlin"), await local("Asia/Jerusalem")]).toEqual([
    14, 13, 11,
  ]);
  const offset = async (zone: string) =>
    (await previewed([call(1, "14", "+01:00")], zone, "UTC")).busiestHour?.hour;
  expect([await offset("UTC"), await offset("Asia/Jerusalem")]).toEqual([13, 13]);
});

test("a file of which nothing can be taken is refused by the look at it already", async () => {
  await expect(previewed([call(1, "99")], "UTC")).rejects.toMatchObject({
    code: "nothing-accepted",
    message: expect.stringContaining("offered_at reads like 2026-03-28 99:05:00"),
  });
});
