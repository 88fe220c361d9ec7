import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { onTestFinished } from "vitest";
import {
  type AgentState,
  agentStateKind,
  agentStateValues,
} from "../../../../src/domain/floor/agent-state.ts";
import { type Contact, contactKind, contactValues } from "../../../../src/domain/floor/contact.ts";
import {
  type EvaluationItem,
  evaluationItemKind,
  evaluationItemValues,
} from "../../../../src/domain/floor/evaluation-item.ts";
import {
  type RosterEntry,
  rosterEntryKind,
  rosterEntryValues,
} from "../../../../src/domain/floor/roster-entry.ts";
import { type Shift, shiftKind, shiftValues } from "../../../../src/domain/floor/shift.ts";
import { RowBatcher } from "../../../../src/main/import/batch/row-batcher.ts";
import type { LackedColumns } from "../../../../src/main/import/formats/format.ts";
import { channelSender, channelState } from "../../../../src/main/record-store/import/import-channel.ts";
import type { StoredImport } from "../../../../src/main/record-store/import/import-records.ts";
import type { ImportMessage } from "../../../../src/main/record-store/import/record-batch.ts";
import { openReadable, type ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { openRecordStore, type RecordStore } from "../../../../src/main/record-store/store/record-store.ts";
import { removeFolder } from "../../../remove-folder.ts";

export const storeKey = "0123456789abcdef".repeat(4);

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-test-"));
  onTestFinished(() => removeFolder(folder));
  return folder;
}

export interface StoreFixture {
  readonly folder: string;
  readonly file: string;
  readonly store: RecordStore;
  /** A look into the tables, past the answers. */
  look<T>(query: (store: ReadableStore) => T): T;
  close(): Promise<void>;
}

/** A new store in a folder of its own. */
export async function newStore(folder = temporaryFolder()): Promise<StoreFixture> {
  const file = join(folder, "evenkeel.db");
  const store = await openRecordStore({ file, key: storeKey });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= store.close();
    return closing;
  };
  onTestFinished(close);
  return {
    folder,
    file,
    store,
    close,
    look(query) {
      const open = openReadable({ file, key: storeKey });
      try {
        return query(open.store);
      } finally {
        open.close();
      }
    },
  };
}

/** A row of a file that a test makes up: what its reader says of it. */
export type TestRow = (batcher: RowBatcher) => void;

const noon = 1_750_000_000;

/** A contact of ten minutes on service day 20254, unless said otherwise. */
export function contact(id: string, differs: Partial<Contact> = {}, stamp: number | null = null): TestRow {
  const values: Contact = {
    agent: "ann",
    team: null,
    queue: "billing",
    channel: null,
    direction: null,
    serviceDay: 20_254,
    offeredAt: noon,
    answeredAt: noon + 10,
    endedAt: noon + 610,
    waitSeconds: null,
    talkSeconds: null,
    holdSeconds: null,
    acwSeconds: null,
    handleSeconds: 600,
    outcome: "handled",
    resolution: null,
    transferredIn: null,
    transferredOut: null,
    escalated: null,
    complaint: null,
    abuse: null,
    customer: null,
    ...differs,
  };
  return (batcher) => batcher.record(contactKind, `contact/${id}`, stamp, contactValues(values));
}

export function state(agent: string, name: AgentState["state"], startedAt: number, endedAt: number): TestRow {
  const values: AgentState = { agent, state: name, reason: null, serviceDay: 20_254, startedAt, endedAt };
  return (batcher) =>
    batcher.record(agentStateKind, `state/${agent}/${startedAt}`, null, agentStateValues(values));
}

/** A shift on the day in UTC on which it begins. */
export function shift(agent: string, startsAt: number, endsAt: number): TestRow {
  const values: Shift = {
    agent,
    activity: null,
    serviceDay: Math.floor(startsAt / 86_400),
    startsAt,
    endsAt,
  };
  return (batcher) => batcher.record(shiftKind, `shift/${agent}/${startsAt}`, null, shiftValues(values));
}

/** A state on the day in UTC on which it begins. */
export function stateAt(
  agent: string,
  name: AgentState["state"],
  startedAt: number,
  endedAt: number,
): TestRow {
  const serviceDay = Math.floor(startedAt / 86_400);
  const values: AgentState = { agent, state: name, reason: null, serviceDay, startedAt, endedAt };
  return (batcher) =>
    batcher.record(agentStateKind, `state/${agent}/${name}/${startedAt}`, null, agentStateValues(values));
}

export function rosterEntry(agent: string, name: string, team: string | null): TestRow {
  const values: RosterEntry = {
    agent,
    name,
    team,
    site: null,
    supervisor: null,
    email: null,
    weeklyHours: null,
    hiredOn: null,
    leftOn: null,
    shiftPattern: null,
  };
  return (batcher) => batcher.record(rosterEntryKind, `roster/${agent}`, null, rosterEntryValues(values));
}

/** One row that brings a whole evaluation, an item for each score. */
export function evaluation(id: string, agent: string, scores: readonly (number | null)[]): TestRow {
  return (batcher) => {
    scores.forEach((score, at) => {
      const values: EvaluationItem = {
        evaluation: id,
        agent,
        evaluator: "eve",
        form: "care",
        source: "qa",
        serviceDay: 20_254,
        evaluatedAt: noon,
        contact: null,
        item: `item ${at + 1}`,
        behaviour: null,
        score,
        maxScore: 2,
      };
      const key = `evaluation/${id}/item ${at + 1}`;
      batcher.record(evaluationItemKind, key, null, evaluationItemValues(values));
    });
  };
}

export const rejected: TestRow = (batcher) => batcher.reject("offered_at", "not-a-time");
export const ignored: TestRow = (batcher) => batcher.ignore("phantom-call");

export interface TestFile {
  readonly name: string;
  readonly rows: readonly TestRow[];
  readonly dryRun?: boolean;
  readonly sample?: boolean;
  /** Of a file that stands on the disk: its SHA-256. */
  readonly fingerprint?: string;
  /** Columns of its records that it has no word for, by kind. */
  readonly lacks?: LackedColumns;
  /** The import whose reading of the same file it takes the place of. */
  readonly insteadOf?: number;
  /** When it says that it was exported (UTC seconds). */
  readonly statedAt?: number;
  /** The zone of its clock, and of a floor whose first file it is; UTC unless said otherwise. */
  readonly zone?: string;
  /** The version of the reader that is said to have read it. */
  readonly reader?: number;
  /** What the reader says instead of its end. */
  readonly insteadOfEnd?: ImportMessage;
}

/** Imports made-up rows through the store's real writer, batches, channel and all. */
export function importRows({ store }: Pick<StoreFixture, "store">, test: TestFile): Promise<StoredImport> {
  const { port1, port2 } = new MessageChannel();
  const state = channelState();
  const imported = store.write(
    "importRecords",
    {
      file: {
        name: test.name,
        bytes: 1,
        fingerprint: test.fingerprint ?? test.name,
        format: "contacts",
        zone: test.zone ?? "UTC",
        importedAt: noon,
        statedAt: test.statedAt ?? null,
        sample: test.sample ?? false,
        evidence: [],
        droppedColumns: [],
        dates: null,
        hasLocalTimes: false,
        mapping: null,
        reader: test.reader ?? 2,
        choices: {},
      },
      port: port2,
      state,
      dryRun: test.dryRun ?? false,
      datedIn: test.zone ?? "UTC",
      moveFloor: false,
      insteadOf: test.insteadOf,
    },
    { transfer: [port2] },
  );
  const send = channelSender(port1, state);
  const batcher = new RowBatcher(send, { lacks: test.lacks });
  test.rows.forEach((row, at) => {
    batcher.beginRow(at + 2, [`row ${at}`]);
    row(batcher);
    batcher.endRow();
  });
  const end = batcher.end();
  send(test.insteadOfEnd ?? { kind: "end", end });
  return imported.finally(() => port1.close());
}
