import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { receiveMessageOnPort } from "node:worker_threads";
import { expect, test } from "vitest";
import { agentStateKind } from "../../../src/domain/floor/agent-state.ts";
import { shiftKind } from "../../../src/domain/floor/shift.ts";
import { readFile } from "../../../src/main/import/read/read-file.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { startReading } from "../../../src/main/import/start-reading.ts";
import { CalledOff, channelReceiver } from "../../../src/main/record-store/import/import-channel.ts";
import type { ImportMessage } from "../../../src/main/record-store/import/record-batch.ts";
import { contextIn, folder, read, unpacked } from "./reading.ts";

const samples = join(import.meta.dirname, "../../../resources/samples");
const lisbon = contextIn("Europe/Lisbon");
const shiftColumns = shiftKind.columns.map((column) => column.name);
const header = "agent,shift_start,shift_end,activity\n";
const shift = (agent: string) => `${agent},2026-03-02T08:00:00Z,2026-03-02T16:00:00Z,\n`;

test.each(readdirSync(samples))(
  "the sample %s is recognised, and each of its rows becomes a record or is ignored by rule",
  async (name) => {
    const { head, end, records } = await read(join(samples, name), lisbon, []);
    expect(name.startsWith(head.format)).toBe(true);
    expect(end.rejected).toBe(0);
    const ignored = end.ignored.reduce((sum, { count }) => sum + count, 0);
    expect(new Set(records.map((record) => record.line)).size + ignored).toBe(end.read);
    expect(end.read).toBeGreaterThanOrEqual(10);
  },
);

test("rows with too few or too many fields are rejected; empty cells at the end of a row are let pass", async () => {
  using here = folder();
  const path = here.file(
    "s.csv",
    `${header}${shift("a")}b,2026-03-02T08:00:00Z\n${shift("c").trim()},,\n${shift("d").trim()},more\n`,
  );
  const { end, records, rejected } = await read(path, lisbon, shiftColumns);
  expect(records.map((record) => record.agent)).toEqual(["a", "c"]);
  expect(rejected).toEqual([
    { line: 3, field: null, reason: "too-few-fields" },
    { line: 5, field: null, reason: "too-many-fields" },
  ]);
  expect(end).toMatchObject({ read: 4, rejected: 2 });
});

test("a line with a damaged quotation mark is rejected, and the lines after it are read", async () => {
  using here = folder();
  const path = here.file("s.csv", `${header}${shift("a")}"b${shift("")}${shift("c")}`);
  const { records, rejected } = await read(path, lisbon, shiftColumns);
  expect(records.map((record) => record.agent)).toEqual(["a", "c"]);
  expect(rejected).toEqual([{ line: 3, field: null, reason: "damaged-quotes" }]);
});

test("a file that changes while it is read is refused, and no end is sent", async () => {
  using here = folder();
  const path = here.file("s.csv", header + shift("a"));
  const head = await inspectFile({ path, settle: false });
  const messages: ImportMessage[] = [];
  const reading = () =>
    readFile({
      head,
      context: lisbon,
      send: (message) => messages.push(message),
      onProgress: () => appendFileSync(path, "b,"),
    });
  await expect(reading()).rejects.toThrow(/still being written/);
  expect(messages.map((message) => message.kind)).not.toContain("end");
});

test("a reading that nobody wants any more ends", async () => {
  const head = await inspectFile({ path: join(samples, "shifts.csv"), settle: false });
  const reading = () => readFile({ head, context: lisbon, send: () => {}, isCalledOff: () => true });
  await expect(reading()).rejects.toThrow(CalledOff);
});

const order = {
  zone: "Europe/Lisbon",
  floorZone: "Europe/Lisbon",
  customerSecret: "5e".repeat(32),
  settle: false,
  sample: false,
};

test("a thread of its own reads a file and sends every record, then the end", async () => {
  const head = await inspectFile({ path: join(samples, "agent-states.csv"), settle: false });
  const reading = startReading({ ...order, head });
  await reading.done;
  const next = channelReceiver(reading.port, reading.state);
  const messages = [next(), next()];
  expect(messages.map((message) => message.kind)).toEqual(["batch", "end"]);
  const { records } = unpacked(
    messages,
    agentStateKind.columns.map((column) => column.name),
  );
  expect(records.length).toBe(30);
  reading.port.close();
});

test("a thread that refuses says so through the channel", async () => {
  const head = await inspectFile({ path: join(samples, "shifts.csv"), settle: false });
  const reading = startReading({ ...order, head: { ...head, bytes: 1 } });
  await reading.done;
  expect(receiveMessageOnPort(reading.port)?.message).toMatchObject({
    kind: "failed",
    code: "still-written",
  });
  reading.port.close();
});

test("a reading that is terminated leaves nobody waiting", async () => {
  using here = folder();
  const path = here.file("s.csv", header + shift("a").repeat(100_000));
  const head = await inspectFile({ path, settle: false });
  const reading = startReading({ ...order, head });
  const next = channelReceiver(reading.port, reading.state);
  expect(next().kind).toBe("batch");
  await reading.terminate();
  expect(next).toThrow(CalledOff);
  reading.port.close();
});
