import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { fileNotes, rejectionReasons } from "../../../src/domain/floor/file-codes.ts";
import type { Mapping } from "../../../src/domain/mapping/mapping.ts";
import { customerHasher } from "../../../src/main/import/batch/customer-hash.ts";
import { respondentHasher } from "../../../src/main/import/batch/respondent-hash.ts";
import type { Json } from "../../../src/main/import/read/json-table.ts";
import { readFile } from "../../../src/main/import/read/read-file.ts";
import type { FileHead } from "../../../src/main/import/recognise/file-head.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { Refusal } from "../../../src/main/import/recognise/refusal.ts";
import type {
  ImportMessage,
  ReadingEnd,
  RecordBatch,
} from "../../../src/main/record-store/import/record-batch.ts";
import { packed, type Writing, writing, writtenBytes } from "./mutated-bytes.ts";
import { type JsonShape, jsonChange, jsonRows, jsonText, jsonWriting, type Objects } from "./mutated-json.ts";
import { changedTable, tableChange, tableOf, tableText, tableWriting } from "./mutated-table.ts";
import { physicalRows } from "./physical-rows.ts";
import { clockOf, folder } from "./reading.ts";

const samples = join(import.meta.dirname, "../../../resources/samples");
const sample = (name: string) => readFileSync(join(samples, name), "utf8");

const tables = [
  { name: "3cx-cdr.csv", hasHeader: false },
  { name: "absence.csv" },
  { name: "agent-states.csv" },
  { name: "aircall-calls.csv" },
  { name: "asterisk-cdr.csv", hasHeader: false },
  { name: "asterisk-cdr-table.csv" },
  { name: "asterisk-queue-log.txt", separator: "|", hasHeader: false },
  { name: "avaya-call-records.csv" },
  { name: "bank-log.csv", separator: "\t" },
  { name: "call-centre-workbook.csv" },
  { name: "cisco-uccx-agent-states.csv" },
  { name: "contacts.csv" },
  { name: "evaluations-by-row.csv" },
  { name: "evaluations.csv" },
  { name: "five9-call-log.csv" },
  { name: "genesys-interactions.csv" },
  { name: "pbxware-cdr.csv" },
  { name: "nice-cxone-contacts.csv" },
  { name: "pulses.csv" },
  { name: "pulse-consents.csv" },
  { name: "ringcx-agent-segments.csv" },
  { name: "qualtrics-responses.csv" },
  { name: "roster.csv" },
  { name: "shifts.csv" },
  { name: "surveys.csv" },
  { name: "talkdesk-contacts.csv" },
  { name: "training.csv" },
];
const documents: readonly {
  readonly name: string;
  readonly list?: string;
  readonly shapes: readonly JsonShape[];
}[] = [
  { name: "amazon-connect-agent-events.jsonl", shapes: ["lines", "together", "list"] },
  { name: "amazon-connect-contacts.jsonl", shapes: ["lines", "lines", "together", "list"] },
  { name: "contact-lens-evaluations.json", shapes: ["single", "lines", "list"] },
  { name: "zendesk-qa-csat.json", list: "csat", shapes: ["wrapped", "list", "lines"] },
  { name: "zendesk-talk-calls.json", list: "calls", shapes: ["wrapped", "list", "lines"] },
  { name: "zendesk-qa-reviews.json", list: "conversations", shapes: ["wrapped"] },
];

// A part of them in every run; `npm run test:rows` takes twelve thousand, from a new seed each time.
const cases = Number(process.env.EVENKEEL_CASES ?? 600);
const seed = Number(process.env.EVENKEEL_SEED ?? 1_122_2026);
const property = { numRuns: Math.ceil(cases / (tables.length + documents.length)), seed };

const context = {
  clock: clockOf("Europe/Lisbon"),
  floorClock: clockOf("Europe/Lisbon"),
  customerHash: customerHasher("5e".repeat(32)),
  respondentHash: respondentHasher("5e".repeat(32)),
};
/** A mapping that makes an id, takes the first of two columns, and says words of its own. */
const mapped: Mapping = {
  version: 1,
  name: "Contacts, otherwise",
  system: "otherwise",
  kind: "contacts",
  table: {
    sheet: null,
    headerRows: 1,
    columns: [
      "contact_id",
      "agent",
      "queue",
      "channel",
      "offered_at",
      "answered_at",
      "talk_seconds",
      "outcome",
    ],
  },
  fields: {
    contact_id: { from: "key", columns: ["agent", "offered_at", "queue"] },
    agent: { from: "column", column: "agent" },
    agent_name: { from: "names", first: "agent", last: "queue" },
    channel: { from: "constant", value: "voice" },
    offered_at: { from: "first-of", columns: ["answered_at", "offered_at"] },
    talk_and_hold_seconds: { from: "column", column: "talk_seconds", unit: "seconds" },
    outcome: { from: "column", column: "outcome", words: { handled: "handled", abandoned: "abandoned" } },
  },
};
const here = folder();
afterAll(() => here[Symbol.dispose]());

interface Reading {
  readonly head: FileHead;
  readonly end: ReadingEnd;
  readonly messages: readonly ImportMessage[];
}

/** Reads a file up to the store's door; undefined where it was refused in a sentence. */
async function reading(bytes: Buffer, mapping?: Mapping): Promise<Reading | undefined> {
  const path = join(here.path, "mutated");
  writeFileSync(path, bytes);
  const messages: ImportMessage[] = [];
  try {
    const head = await inspectFile({ path, settle: false, mapping });
    const end = await readFile({ head, context, send: (message) => messages.push(message) });
    return { head, end, messages };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).toMatch(/^\S.*\.$/s);
    return undefined;
  } finally {
    rmSync(path);
  }
}

const sum = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((total, { count }) => total + count, 0);

/** That each row is in exactly one place, and that what is reported for it is well-formed. */
function expectAccounted({ end, messages }: Reading, rows: number, lastLine: number): void {
  const withRecords = new Set<number>();
  const rejected: number[] = [];
  const wordsOfKind = new Map<string, Set<string>[]>();
  for (const message of messages) {
    if (message.kind === "batch") {
      expectSoundBatch(message.batch, wordsOfKind);
      for (const line of message.batch.lines) withRecords.add(line);
    }
    if (message.kind !== "rejected") continue;
    rejected.push(...message.rows.lines);
    for (const reason of message.rows.reasons) expect(rejectionReasons).toHaveProperty([reason]);
    for (const hash of message.rows.hashes) expectHash(hash);
  }
  expect(end.read).toBe(rows);
  expect(withRecords.size + end.rejected + sum(end.ignored)).toBe(end.read);
  expect(new Set(rejected).size).toBe(end.rejected);
  expect(rejected.length).toBe(end.rejected);
  expect(rejected.filter((line) => withRecords.has(line))).toEqual([]);
  for (const line of [...withRecords, ...rejected]) {
    if (!(Number.isInteger(line) && line >= 1 && line <= lastLine))
      expect.fail(`line ${line} of ${lastLine}`);
  }
  for (const { code } of [...end.ignored, ...end.warnings]) expect(fileNotes).toHaveProperty([code]);
}

function expectSoundBatch(batch: RecordBatch, wordsOfKind: Map<string, Set<string>[]>): void {
  const { length, columns } = batch;
  const words = wordsOfKind.get(batch.kind) ?? columns.map(() => new Set<string>());
  wordsOfKind.set(batch.kind, words);
  for (const list of [batch.keys, batch.lines, batch.stamps, batch.known, batch.hashes]) {
    expect(list.length).toBe(length);
  }
  for (const key of batch.keys) expectText(key);
  for (const stamp of batch.stamps) expectNumber(stamp);
  for (const known of batch.known) expect(known).toBeLessThanOrEqual(columns.length);
  for (const hash of batch.hashes) expectHash(hash);
  columns.forEach((column, place) => {
    for (const word of batch.newWords[place] ?? []) {
      expectText(word);
      if (words[place]?.has(word)) expect.fail(`the word ${JSON.stringify(word)} came twice`);
      words[place]?.add(word);
    }
    if (column.kind === "numbers") for (const value of column.values) expectNumber(value);
    if (column.kind === "texts") for (const text of column.values) if (text !== null) expectText(text);
    if (column.kind !== "words") return;
    for (const at of column.places) {
      if (at < -1 || at >= (words[place]?.size ?? 0)) expect.fail(`there is no word ${at}`);
    }
  });
  if (batch.kind === "contact") expectContactsInOrder(batch);
}

/** That no contact ends before it began. */
function expectContactsInOrder({ columns, length }: RecordBatch): void {
  const numbers = (place: number) => {
    const column = columns[place];
    return column?.kind === "numbers" ? column.values : new Float64Array(length);
  };
  const [offered, answered, ended] = [6, 7, 8].map(numbers);
  for (let at = 0; at < length; at++) {
    const times = [offered?.[at] ?? 0, answered?.[at] ?? 0, ended?.[at] ?? 0].filter(
      (time) => !Number.isNaN(time),
    );
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  }
}

// A key is put together from several ids.
const longestText = 1300;

function expectText(text: string): void {
  if (text === "" || text.length > longestText || !text.isWellFormed()) {
    expect.fail(`no sound text: ${JSON.stringify(text.slice(0, 80))} of ${text.length}`);
  }
}

function expectNumber(value: number): void {
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) expect.fail("not finite");
}

function expectHash(hash: number): void {
  if (!(Number.isSafeInteger(hash) && hash >= 0)) expect.fail(`no hash: ${hash}`);
}

const decoded = (bytes: Buffer, { encoding }: FileHead) => new TextDecoder(encoding).decode(bytes);
const linesIn = (text: string) => text.split(/\r\n|\r|\n/).length;

/** Enough files must have been read and not refused, or the property says little. */
const expectEnoughRead = (read: number) =>
  expect(read).toBeGreaterThanOrEqual(Math.floor(property.numRuns / 5));

describe(`each row of a file is in exactly one of accepted, rejected and ignored (${cases} files, seed ${seed})`, () => {
  test.each(tables)(
    "$name, whatever became of it",
    async ({ name, separator = ",", hasHeader = true }) => {
      await expectTableAccounted(tableOf(sample(name), separator, hasHeader));
    },
    600_000,
  );

  test("contacts.csv by a mapping, whatever became of it", async () => {
    await expectTableAccounted(tableOf(sample("contacts.csv"), ",", true), mapped);
  }, 600_000);

  test.each(documents)(
    "$name, whatever became of it",
    async ({ name, list, shapes }) => {
      const objects = objectsIn(name, list);
      let read = 0;
      const steps = fc.array(jsonChange, { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(
          steps,
          jsonWriting(shapes),
          writing,
          async (changes, written, bytesWritten: Writing) => {
            const bytes = writtenBytes(jsonText(objects, changes, written), bytesWritten);
            const found = await reading(packed(bytes, bytesWritten));
            if (!found) return;
            read++;
            const { head } = found;
            const text = decoded(bytes, head);
            if (head.layout === "table" || head.layout === "workbook")
              expect.fail(`read as a ${head.layout}`);
            else {
              const rows = jsonRows(text, head.layout, head.each) ?? found.end.read;
              expectAccounted(found, rows, Math.max(rows, linesIn(text)));
            }
          },
        ),
        property,
      );
      expectEnoughRead(read);
    },
    600_000,
  );
});

async function expectTableAccounted(table: ReturnType<typeof tableOf>, mapping?: Mapping): Promise<void> {
  let read = 0;
  const steps = fc.array(tableChange, { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(steps, tableWriting, writing, async (changes, written, bytesWritten) => {
      const text = tableText(changes.reduce(changedTable, table), written);
      const bytes = writtenBytes(text, bytesWritten);
      const found = await reading(packed(bytes, bytesWritten), mapping);
      if (!found) return;
      read++;
      const { head } = found;
      const whole = decoded(bytes, head);
      expect(head.layout).toBe("table");
      const rows = physicalRows(whole, head.separator) - (head.hasHeader ? 1 : 0);
      expectAccounted(found, rows, linesIn(whole));
    }),
    property,
  );
  expectEnoughRead(read);
}

function objectsIn(name: string, list: string | undefined): Objects {
  const text = sample(name);
  if (name.endsWith(".jsonl")) {
    const lines = text.trimEnd().split("\n");
    return { wrapper: undefined, objects: lines.map((line) => JSON.parse(line) as Json) };
  }
  const document = JSON.parse(text) as { readonly [name: string]: Json };
  const objects = list === undefined ? [document] : (document[list] as readonly Json[]);
  return { wrapper: list, objects };
}
