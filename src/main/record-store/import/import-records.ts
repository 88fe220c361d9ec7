import type { MessagePort } from "node:worker_threads";
import { examplesSentence, isExamplePerson } from "../../../domain/floor/example-people.ts";
import type { CountedNote, DropReason, FileNote, RejectionReason } from "../../../domain/floor/file-codes.ts";
import type { DayOrder, ReadingChoices } from "../../../domain/floor/import-codes.ts";
import type { ReadingDifference } from "../../../domain/floor/reading-difference.ts";
import type { GainedRecords } from "../../../domain/floor/record-kind.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { mappingText } from "../../../domain/mapping/same-reading.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { floorZone } from "../floor/floor-zone.ts";
import { forgetWithdrawn } from "../pulses/forget-withdrawn.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { OnStep } from "../store/on-step.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { keptReading } from "./compare-readings.ts";
import { CalledOff, channelReceiver } from "./import-channel.ts";
import { addImport, addImportDay, addImportRange } from "./import-rows.ts";
import { auditDetail, setZone } from "./move-floor-zone.ts";
import { nameBook } from "./name-book.ts";
import { namesAlikeWarning } from "./names-alike.ts";
import type { ReadingEnd, RejectedRows } from "./record-batch.ts";
import { RecordWriter, type WrittenRecords } from "./record-writer.ts";
import { rollUp } from "./roll-up.ts";
import { Touched } from "./touched.ts";
import { undoOtherReading } from "./undo-import.ts";

const addRejectedRow = insertInto("rejected_row", {
  intake_id: "integer",
  line: "integer",
  field: "text?",
  reason: "text",
  hash: "integer",
});

/** The file whose records come through the channel. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: number;
  readonly fingerprint: string;
  readonly format: string;
  /** By which its rows are made into those of the format; null where they are the format's own. */
  readonly mapping: Mapping | null;
  /** The zone in which its local times are read. */
  readonly zone: string;
  /** Whether it has any, so that the zone matters. */
  readonly hasLocalTimes: boolean;
  /** UTC seconds. */
  readonly importedAt: number;
  /** When the file was exported, as it states it (UTC seconds); null where it does not. */
  readonly statedAt: number | null;
  readonly sample: boolean;
  /** The version of the reader of files that reads it. */
  readonly reader: number;
  readonly evidence: readonly string[];
  readonly droppedColumns: readonly { readonly column: string; readonly why: DropReason }[];
  /** The order in which its days were read; null where they can be read in one way only. */
  readonly dates: DayOrder | null;
  /** What somebody decided where the file leaves two readings. */
  readonly choices: OtherChoices;
}

/** The choices of a reading but for the order of days, of which what was decided is kept. */
type OtherChoices = Omit<ReadingChoices, "dates">;

export interface ImportRecordsInput {
  readonly file: ImportFile;
  readonly port: MessagePort;
  readonly state: SharedArrayBuffer;
  /** An import of the same file that read it in another way: this one takes its place. */
  readonly insteadOf?: number | undefined;
  /** The zone by which its records are dated. */
  readonly datedIn: string;
  /** The file's zone becomes the floor's: the days of what stands already move with it. */
  readonly moveFloor: boolean;
  /** Do everything, say what it came to, and store nothing. */
  readonly dryRun: boolean;
}

/** What an import came to; kept with it. rows.read = the sum of the other four. */
export interface ImportOutcome extends OtherChoices {
  readonly rows: {
    readonly read: number;
    readonly accepted: number;
    readonly duplicate: number;
    readonly rejected: number;
    readonly ignored: number;
  };
  readonly records: GainedRecords;
  readonly agents: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly warnings: ReadingEnd["warnings"];
  readonly rejections: readonly {
    readonly field: string | null;
    readonly reason: RejectionReason;
    readonly count: number;
  }[];
  readonly ignored: ReadingEnd["ignored"];
  readonly evidence: readonly string[];
  readonly droppedColumns: ImportFile["droppedColumns"];
  readonly dates: ImportFile["dates"];
}

export interface StoredImport {
  readonly importId: number;
  readonly outcome: ImportOutcome;
  /** What it changes, where it takes the place of another reading of the same file. */
  readonly difference: ReadingDifference | null;
}

class DryRun extends Error {
  readonly imported: StoredImport;

  constructor(imported: StoredImport) {
    super("dry run");
    this.imported = imported;
  }
}

/**
 * Takes one file's records from the channel into the store: rows, rejected rows, fingerprint and roll-ups
 * in one transaction. Killed, called off or failed half-way, nothing of it exists.
 */
export function importRecords(store: WritableStore, input: ImportRecordsInput, onStep: OnStep): StoredImport {
  try {
    return store.transaction(() => {
      const imported = takeIn(store, input, onStep);
      if (input.dryRun) throw new DryRun(imported);
      return imported;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.imported;
    if (error instanceof CalledOff) throw new StoreFailure("cancelled");
    throw error;
  }
}

function takeIn(store: WritableStore, input: ImportRecordsInput, onStep: OnStep): StoredImport {
  const { file, port, state, insteadOf } = input;
  const next = channelReceiver(port, state);
  const other = insteadOf === undefined ? undefined : otherReading(store, insteadOf);
  if (insteadOf !== undefined) undoOtherReading(store, { importId: insteadOf, at: file.importedAt });
  const importId = openImport(store, file);
  const zoneWarnings = settleZone(store, importId, input, onStep);
  const touched = new Touched();
  const writer = new RecordWriter(store, nameBook(store), importId, touched);
  const rejections = new Map<string, { field: string | null; reason: RejectionReason; count: number }>();
  let rows = 0;
  for (;;) {
    const message = next();
    if (message.kind === "failed") throw new StoreFailure("refused", message.sentence, message.code);
    if (message.kind === "rejected") reject(store, importId, message.rows, rejections);
    if (message.kind === "batch") {
      writer.write(message.batch);
      rows += message.batch.length;
      onStep("storing", rows);
    }
    if (message.kind !== "end") continue;
    onStep("summing", rows);
    const written = writer.end();
    ensureNoExamples(store, file, written.agents);
    if (written.records.pulseConsents !== undefined) forgetWithdrawn(store);
    rollUp(store, touched);
    const ownWarnings = [
      ...zoneWarnings,
      ...readAnew(insteadOf),
      ...claimWarnings(written),
      ...afterTodayWarning(written, file),
      ...namesAlikeWarning(store, written.agents),
    ];
    const warnings = [...message.end.warnings, ...ownWarnings];
    const outcome = outcomeOf(file, { ...message.end, warnings }, written, [...rejections.values()]);
    closeImport(store, importId, file, written, outcome);
    return { importId, outcome, difference: other?.(importId, outcome, file.zone) ?? null };
  }
}

/** The reading that is about to go, and afterwards what its going and the new one's coming changed. */
function otherReading(store: WritableStore, intake: number) {
  const found = store.row<{ outcome: string; zone: string }>(
    "SELECT outcome, zone FROM intake WHERE intake_id = ?",
    intake,
  );
  const { rows } = JSON.parse(found?.outcome ?? "{}") as ImportOutcome;
  const compared = keptReading(store, intake);
  return (importId: number, outcome: ImportOutcome, zone: string): ReadingDifference => ({
    intake,
    zone: { before: found?.zone ?? zone, after: zone },
    records: compared(importId),
    rejected: { before: rows.rejected, after: outcome.rows.rejected },
    ignored: { before: rows.ignored, after: outcome.rows.ignored },
  });
}

function openImport(store: WritableStore, file: ImportFile): number {
  return addImport(store, {
    file_name: file.name,
    file_bytes: file.bytes,
    fingerprint: file.fingerprint,
    format: file.format,
    zone: file.zone,
    imported_at: file.importedAt,
    sample: file.sample ? 1 : 0,
    reader: file.reader,
    stated_at: file.statedAt,
    same_as: null,
    mapping: file.mapping && mappingText(file.mapping),
    outcome: "{}",
  }).id;
}

function reject(
  store: WritableStore,
  importId: number,
  rows: RejectedRows,
  counts: Map<string, { field: string | null; reason: RejectionReason; count: number }>,
): void {
  rows.reasons.forEach((reason, at) => {
    const field = rows.fields[at] ?? null;
    addRejectedRow(store, {
      intake_id: importId,
      line: rows.lines[at] as number,
      field,
      reason,
      hash: rows.hashes[at] as number,
    });
    const name = `${field ?? ""}\n${reason}`;
    const known = counts.get(name);
    if (known) known.count++;
    else counts.set(name, { field, reason, count: 1 });
  });
}

/**
 * The floor's zone is the first import's, unless it was set before, or is to be this one's from now on. The import says
 * so, and where the two differ.
 */
function settleZone(
  store: WritableStore,
  importId: number,
  { file, moveFloor, datedIn }: ImportRecordsInput,
  onStep: OnStep,
): CountedNote[] {
  const { zone, hasLocalTimes } = file;
  const standing = floorZone(store);
  const note = (code: FileNote): CountedNote[] => [{ code, count: 1, example: zone }];
  const isSet = standing === null || (moveFloor && standing !== zone);
  if (isSet) {
    const change = setZone(store, zone, importId, onStep);
    if (standing !== null) noteInAudit(store, file.importedAt, "move-zone", auditDetail(change));
  }
  if (datedIn !== floorZone(store)) {
    const sentence = `The floor's zone was changed while ${file.name} was read. Import it again.`;
    throw new StoreFailure("refused", sentence, "zone-moved");
  }
  if (isSet) return note(standing === null ? "floor-zone-set" : "floor-zone-moved");
  return hasLocalTimes && standing !== zone ? note("other-zone-than-the-floor") : [];
}

/** A template that still holds its example people would let them into the floor. As made up they may come. */
function ensureNoExamples(store: WritableStore, file: ImportFile, agents: ReadonlySet<number>): void {
  if (file.sample) return;
  const named = store.rows<{ agent: string }>(
    "SELECT source_id AS agent FROM agent WHERE agent_id IN (SELECT value FROM json_each(?))",
    JSON.stringify([...agents]),
  );
  const examples = named.map(({ agent }) => agent).filter(isExamplePerson);
  if (examples.length === 0) return;
  throw new StoreFailure("refused", examplesSentence(file.name, examples), "template-people");
}

function readAnew(insteadOf: number | undefined): CountedNote[] {
  return insteadOf === undefined ? [] : [{ code: "read-anew", count: 1, example: `${insteadOf}` }];
}

/** Sources of what has happened: shifts and absences lie ahead, calls do not. */
const pastSources: ReadonlySet<string> = new Set(["contacts", "states", "evaluations", "surveys", "pulses"]);
const secondsADay = 86_400;

/** Rows of what cannot have happened yet: days that were read in the wrong order, or a clock that is wrong. */
function afterTodayWarning({ days }: WrittenRecords, file: ImportFile): CountedNote[] {
  // The floor's day may be one ahead of this one.
  const tomorrow = Math.floor(file.importedAt / secondsADay) + 1;
  const later = days.filter(({ source, day }) => pastSources.has(source) && day > tomorrow);
  const count = later.reduce((sum, { rows }) => sum + rows, 0);
  return count > 0 && !file.sample ? [{ code: "after-today", count, example: null }] : [];
}

function claimWarnings({ notes }: WrittenRecords): CountedNote[] {
  return [...notes].map(([code, count]) => ({ code, count, example: null }));
}

function outcomeOf(
  file: ImportFile,
  end: ReadingEnd,
  written: WrittenRecords,
  rejections: ImportOutcome["rejections"],
): ImportOutcome {
  const ignored = end.ignored.reduce((sum, { count }) => sum + count, 0);
  const days = written.days.map(({ day }) => day);
  return {
    rows: {
      read: end.read,
      accepted: written.acceptedRows,
      duplicate: end.read - written.acceptedRows - end.rejected - ignored,
      rejected: end.rejected,
      ignored,
    },
    records: written.replaced > 0 ? { ...written.records, replaced: written.replaced } : written.records,
    agents: written.agents.size,
    from: days.length ? days.reduce((a, b) => Math.min(a, b)) : null,
    to: days.length ? days.reduce((a, b) => Math.max(a, b)) : null,
    warnings: end.warnings,
    rejections,
    ignored: end.ignored,
    evidence: file.evidence,
    droppedColumns: file.droppedColumns,
    dates: file.dates,
    ...file.choices,
  };
}

function closeImport(
  store: WritableStore,
  importId: number,
  file: ImportFile,
  written: WrittenRecords,
  outcome: ImportOutcome,
): void {
  for (const { kind, first, last } of written.ranges) {
    addImportRange(store, { intake_id: importId, kind, first_record: first, last_record: last });
  }
  for (const { source, day, rows } of written.days) {
    addImportDay(store, { intake_id: importId, source, service_day: day, rows });
  }
  store.run("UPDATE intake SET outcome = ? WHERE intake_id = ?", JSON.stringify(outcome), importId);
  noteInAudit(store, file.importedAt, "import", {
    intake: importId,
    file: file.name,
    rows: outcome.rows,
    droppedColumns: file.droppedColumns,
  });
}
