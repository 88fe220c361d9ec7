import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { zoneClock } from "../../domain/calendar/zone-clock.ts";
import type { ReadingChoices } from "../../domain/floor/import-codes.ts";
import { CalledOff, callOff, channelSender } from "../record-store/import/import-channel.ts";
import { customerHasher } from "./batch/customer-hash.ts";
import { respondentHasher } from "./batch/respondent-hash.ts";
import { type ProfiledTable, profileTable } from "./mapping/profile-table.ts";
import { filePreview } from "./read/file-preview.ts";
import { mappingPreview } from "./read/mapping-preview.ts";
import { type ReadingProgress, readFile } from "./read/read-file.ts";
import type { WorkbookSheet } from "./read/workbook-rows.ts";
import { isTextTooLong } from "./read/workbook-size.ts";
import type { FileHead } from "./recognise/file-head.ts";
import { ensureSettled } from "./recognise/file-stillness.ts";
import { Refusal } from "./recognise/refusal.ts";
import { lookThrough } from "./recognise/whole-look.ts";
import type { ThreadAnswer } from "./thread-answer.ts";

/** What the thread that reads a file is given when it starts. */
export interface ReadOrder {
  readonly task: "read";
  readonly head: FileHead;
  /** The zone in which the file's local times are meant. */
  readonly zone: string;
  readonly floorZone: string;
  /** Secret of the customers' keyed hash, in hex. */
  readonly customerSecret: string;
  readonly port: MessagePort;
  readonly state: SharedArrayBuffer;
  readonly settle: boolean;
  /** Whether the file is one of the made-up floor, whose people need not exist. */
  readonly sample: boolean;
}

/** A file is read through to show what it comes to, or what it does by its mapping; nothing is sent on. */
export interface PreviewOrder {
  readonly task: "preview" | "mapping-preview";
  readonly head: FileHead;
  readonly zone: string;
  readonly floorZone: string;
}

/** All rows of a file are looked at, to decide how its columns are read. */
export interface LookOrder {
  readonly task: "look";
  readonly head: FileHead;
  readonly choices: ReadingChoices;
}

/** All rows of a table in no known layout are gone through, column by column. */
export interface ProfileOrder {
  readonly task: "profile";
  readonly head: ProfiledTable;
}

/** A workbook is opened in a thread of its own, so that its memory can be bounded. */
export interface WorkbookOrder {
  readonly task: "workbook";
  readonly path: string;
}

/** What the thread that opens a workbook sends: its sheets, unless their text is too much to be sent. */
export type WorkbookAnswer = readonly WorkbookSheet[] | "too-large";

const progressMilliseconds = 100;

/** The thread that reads one file and sends its records to the thread that writes them. */
async function work(order: ReadOrder): Promise<void> {
  const send = channelSender(order.port, order.state);
  try {
    if (order.settle) await ensureSettled(order.head.path, order.head.name);
    const context = {
      clock: clockOf(order.zone),
      floorClock: clockOf(order.floorZone),
      customerHash: customerHasher(order.customerSecret),
      respondentHash: respondentHasher(order.customerSecret),
      isMadeUp: order.sample,
    };
    await readFile({ head: order.head, context, send, onProgress: progressReporter() });
  } catch (error) {
    if (error instanceof CalledOff) return;
    if (!(error instanceof Refusal)) {
      // The writer sleeps on this channel: it must hear of the end before the thread dies of it.
      callOff(order.state);
      throw error;
    }
    sendRefusal(send, error);
  }
}

function sendRefusal(send: ReturnType<typeof channelSender>, refusal: Refusal): void {
  try {
    send({ kind: "failed", code: refusal.code, sentence: refusal.message });
  } catch (error) {
    if (!(error instanceof CalledOff)) throw error;
  }
}

function clockOf(zone: string) {
  const clock = zoneClock(zone);
  if (clock) return clock;
  throw new Refusal("unknown-zone", `There is no time zone called ${zone}; use a name like Europe/Lisbon.`);
}

function progressReporter(): (progress: ReadingProgress) => void {
  let reportedAt = 0;
  return function report(progress) {
    const now = performance.now();
    if (now - reportedAt < progressMilliseconds) return;
    reportedAt = now;
    parentPort?.postMessage(progress);
  };
}

/** Sends the sheets of a workbook. Only here, for others need not pay for the library. */
async function openWorkbook({ path }: WorkbookOrder): Promise<void> {
  const { sheetsOf } = await import("./read/workbook-sheet.ts");
  const sheets = await sheetsOf(path);
  const answer: WorkbookAnswer = isTextTooLong(sheets.map(({ rows }) => rows)) ? "too-large" : sheets;
  parentPort?.postMessage(answer);
}

/** Sends what is found of a file, or why the file is refused. */
async function answer<Found>(find: () => Promise<Found>): Promise<void> {
  parentPort?.postMessage(await answered());

  async function answered(): Promise<ThreadAnswer<Found>> {
    try {
      return { kind: "found", found: await find() };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { kind: "refused", code: error.code, sentence: error.message };
    }
  }
}

type Order = ReadOrder | PreviewOrder | LookOrder | ProfileOrder | WorkbookOrder;

async function run(order: Order): Promise<void> {
  switch (order.task) {
    case "read":
      return work(order);
    case "preview":
      return answer(async () => {
        const { head, zone, floorZone } = order;
        return filePreview({ head, clock: clockOf(zone), floorClock: clockOf(floorZone) });
      });
    case "mapping-preview":
      return answer(async () => {
        const { head, zone, floorZone } = order;
        return mappingPreview({ head, clock: clockOf(zone), floorClock: clockOf(floorZone) });
      });
    case "look":
      return answer(() => lookThrough(order.head, order.choices));
    case "profile":
      return answer(() => profileTable(order.head));
    case "workbook":
      return openWorkbook(order);
  }
}

await run(workerData as Order);
