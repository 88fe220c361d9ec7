import { expect, test } from "vitest";
import { orderFiles } from "../../../src/main/import/order-files.ts";
import { folder } from "./reading.ts";

const header = "contact_id,agent,queue,offered_at,ended_at,handle_seconds,outcome";
const row = "1,Ana,Sales,02/28/2026 10:00,02/28/2026 10:05,300,handled";
const how = { zone: "UTC", now: Date.UTC(2026, 10, 30) / 1000 };

test("the days of a file's rows say which of two days its own time is", async () => {
  using files = folder();
  const paths = [
    files.file("a.csv", `Report run: 04/03/2026 14:00\n${header}\n${row}\n`),
    files.file("b.csv", `Report run: 03/04/2026 14:00\n${header}\n${row}\n`),
    files.file("c.csv", `Report run: 2026-03-15 14:00\n${header}\n${row}\n`),
  ];
  expect(await orderFiles(paths, how)).toEqual([paths[1], paths[2], paths[0]]);
});

test("a file that cannot be looked at comes last", async () => {
  using files = folder();
  const sound = files.file("z.csv", `Exported: 2026-03-15 14:00\n${header}\n${row}\n`);
  expect(await orderFiles([`${files.path}/missing.csv`, sound], how)).toEqual([
    sound,
    `${files.path}/missing.csv`,
  ]);
});
