import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ZoneClock, zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import type { ReadingContext, RowSink } from "../../../src/main/import/formats/format.ts";
import { readFile } from "../../../src/main/import/read/read-file.ts";
import type { FileHead } from "../../../src/main/import/recognise/file-head.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { Refusal } from "../../../src/main/import/recognise/refusal.ts";
import type {
  ImportMessage,
  ReadingEnd,
  RecordBatch,
} from "../../../src/main/record-store/import/record-batch.ts";
import { removeFolder } from "../../remove-folder.ts";

export function clockOf(zone: string): ZoneClock {
  const clock = zoneClock(zone);
  if (!clock) throw new Error(`no zone ${zone}`);
  return clock;
}

export function contextIn(zone: string, floorZone = zone): ReadingContext {
  return {
    clock: clockOf(zone),
    floorClock: clockOf(floorZone),
    customerHash: (identifier) => `hash of ${identifier}`,
    respondentHash: (identifier) => `respondent hash of ${identifier}`,
  };
}

/** A folder for one test's files, which is gone when the test is. */
export function folder(): Disposable & {
  file(name: string, content: string | Uint8Array): string;
  path: string;
} {
  const path = mkdtempSync(join(tmpdir(), "evenkeel-import-"));
  return {
    path,
    file(name, content) {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    [Symbol.dispose]: () => removeFolder(path),
  };
}

export type ReadRecord = { key: string; line: number } & Record<string, string | number | null>;

export interface Read {
  readonly head: FileHead;
  readonly end: ReadingEnd;
  readonly records: readonly ReadRecord[];
  readonly rejected: readonly { line: number; field: string | null; reason: string }[];
  readonly messages: readonly ImportMessage[];
}

/** Reads a file as an import does, up to the point where records would go to the store. */
export async function read(path: string, context: ReadingContext, columns: readonly string[]): Promise<Read> {
  const head = await inspectFile({ path, settle: false });
  const messages: ImportMessage[] = [];
  const end = await readFile({ head, context, send: (message) => messages.push(message) });
  return { head, end, messages, ...unpacked(messages, columns) };
}

/** The same of a file of which perhaps no row can be taken, which as a whole is refused at its end. */
export async function readRows(
  path: string,
  context: ReadingContext,
  columns: readonly string[],
): Promise<Omit<Read, "end">> {
  const head = await inspectFile({ path, settle: false });
  const messages: ImportMessage[] = [];
  try {
    await readFile({ head, context, send: (message) => messages.push(message) });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "nothing-accepted") throw error;
  }
  return { head, messages, ...unpacked(messages, columns) };
}

/** The records and rejected rows that messages carry, in words again. */
export function unpacked(messages: readonly ImportMessage[], columns: readonly string[]) {
  const words = columns.map((): string[] => []);
  const records: ReadRecord[] = [];
  const rejected: { line: number; field: string | null; reason: string }[] = [];
  for (const message of messages) {
    if (message.kind === "batch") records.push(...unpackedBatch(message.batch, columns, words));
    if (message.kind !== "rejected") continue;
    message.rows.lines.forEach((line, at) => {
      rejected.push({ line, field: message.rows.fields[at] ?? null, reason: message.rows.reasons[at] ?? "" });
    });
  }
  return { records, rejected };
}

function unpackedBatch(batch: RecordBatch, columns: readonly string[], words: string[][]): ReadRecord[] {
  batch.newWords.forEach((fresh, place) => {
    words[place]?.push(...fresh);
  });
  return batch.keys.map((key, at) => {
    const values = batch.columns.map((column, place): [string, string | number | null] => {
      const name = columns[place] ?? `column ${place}`;
      if (column.kind === "texts") return [name, column.values[at] ?? null];
      if (column.kind === "words") return [name, words[place]?.[column.places[at] ?? -1] ?? null];
      const number = column.values[at] ?? Number.NaN;
      return [name, Number.isNaN(number) ? null : number];
    });
    return { ...Object.fromEntries(values), key, line: batch.lines[at] ?? 0 };
  });
}

/** A sink that writes down what it is reported. */
export function notingSink() {
  const notes: string[] = [];
  const records: { key: string; values: readonly (string | number | null)[] }[] = [];
  const sink: RowSink = {
    record: (_kind, key, _stamp, values) => void records.push({ key, values }),
    reject: (field, reason) => void notes.push(`reject ${field}: ${reason}`),
    ignore: (code) => void notes.push(`ignore ${code}`),
    warn: (code) => void notes.push(`warn ${code}`),
    hold: () => 0,
    resume: () => {},
  };
  return { sink, notes, records };
}
