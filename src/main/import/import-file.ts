import { isZone } from "../../domain/calendar/zone-clock.ts";
import {
  dayOrders,
  type ImportProgress,
  type ImportRefusal,
  type ReadingChoices,
} from "../../domain/floor/import-codes.ts";
import { type ReadingDifference, saysTheSame } from "../../domain/floor/reading-difference.ts";
import type { Mapping } from "../../domain/mapping/mapping.ts";
import { mappingFault } from "../../domain/mapping/mapping-fault.ts";
import { readsAlike } from "../../domain/mapping/same-reading.ts";
import { callOff } from "../record-store/import/import-channel.ts";
import type { ImportFile, StoredImport } from "../record-store/import/import-records.ts";
import type { ImportOfFile } from "../record-store/import/imports.ts";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { inspectKnownFile, pickChoices } from "./inspect-known-file.ts";
import { keepMapping, noteFirstEvidence, refuseTakenName } from "./mapping/keep-mapping.ts";
import { readerVersion } from "./reader-version.ts";
import type { FileHead } from "./recognise/file-head.ts";
import { Refusal } from "./recognise/refusal.ts";
import { futureNote, statedTime, statedWords } from "./recognise/stated-time.ts";
import { startReading } from "./start-reading.ts";

export interface ImportRequest extends ReadingChoices {
  readonly path: string;
  /** The file's own name, where it differs from the path's (a file that a host was handed). */
  readonly name?: string;
  readonly format?: string | undefined;
  /** What its columns mean, where it is to be read by no known layout. */
  readonly mapping?: Mapping | undefined;
  /** Keeps the mapping under its name, so that the next file with these columns is read by it. */
  readonly saveMapping?: boolean | undefined;
  /** Zone of the file's local times; without it the floor's. */
  readonly zone?: string | undefined;
  /** The import that it is to take the place of; refused where the file is not the very one that was imported. */
  readonly insteadOf?: number | undefined;
  /** The zone of the file's local times becomes the floor's, whose days move with it. */
  readonly moveFloor?: boolean;
  readonly dryRun?: boolean;
  /** Read a file again that an older reader read, with whatever that changes. */
  readonly again?: boolean;
  /** Wait a moment to see whether the file is still being written. */
  readonly settle?: boolean;
  readonly sample?: boolean;
  /** UTC seconds. */
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportedFile extends StoredImport {
  readonly file: string;
  readonly format: string;
  /** The mapping by which it was read; null where a known layout reads it. */
  readonly mapping: Mapping | null;
  readonly sameAs: number | null;
  /** An older reader read this file, and this one says otherwise: nothing is stored until somebody says so. */
  readonly needsAgain: boolean;
  /** The zone in which its local times were read. */
  readonly zone: string;
  /** When it says that it was made, UTC seconds; null where it does not say so. */
  readonly statedAt: number | null;
  /** Whether the floor's zone, as it stood before, came with this very file. */
  readonly broughtFloorZone: boolean;
  /** What was known of the file before its rows were read. */
  readonly head: FileHead;
}

export interface ImportPlace {
  readonly store: RecordStore;
  readonly customerSecret: string;
}

/** What is known of a file and of what stands of it already, before its rows are read. */
export interface ReadyFile {
  readonly head: FileHead;
  readonly file: ImportFile;
  /** Null while no import has set it. */
  readonly floorZone: string | null;
  /** Whether it came with this very file, and nobody set it since. */
  readonly broughtFloorZone: boolean;
  /** The living import of the very same file. */
  readonly before: ImportOfFile | null;
  /** Whether that import read it by other choices, in another zone, or with an older reader. */
  readonly readOtherwise: "chosen" | "older-reader" | undefined;
}

/**
 * Imports one file: recognises it, reads it on a thread of its own, and stores it in one transaction. A file
 * that an older reader read is stored again only where `again` says so; without it the result counts what would change.
 *
 * @throws Refusal with one clear sentence; nothing of the file is stored then
 */
export async function importFile(place: ImportPlace, request: ImportRequest): Promise<ImportedFile> {
  const { dryRun = false, saveMapping = false, mapping, now } = request;
  if (saveMapping && mapping) await refuseTakenName(place.store, mapping);
  const imported = await imports(place, request);
  if (dryRun || imported.needsAgain || imported.mapping === null) return imported;
  if (saveMapping) await keepMapping(place.store, imported.head, now);
  else await noteFirstEvidence(place.store, imported.head);
  return imported;
}

async function imports(place: ImportPlace, request: ImportRequest): Promise<ImportedFile> {
  const ready = await readyFile(place, request);
  const { head, file, before, readOtherwise, broughtFloorZone } = ready;
  await refuseMixture(place, head, request.sample ?? false);
  const { zone, statedAt } = file;
  const { dryRun = false, insteadOf } = request;
  // Whoever names the import that goes need not say so again, nor whoever moves the floor's days with the file.
  const isSaid = insteadOf !== undefined && readOtherwise !== undefined;
  const moves = request.moveFloor === true && ready.floorZone !== null && ready.floorZone !== zone;
  const again = request.again === true || isSaid || moves;
  const { name, format, mapping } = head;
  const known = { file: name, format, mapping, zone, statedAt, head, broughtFloorZone };
  if (!before) {
    const imported = await storeRecords(place, request, ready, { dryRun });
    return { ...imported, ...known, sameAs: null, needsAgain: false };
  }
  const sameAs = before.importId;
  if (again || readOtherwise === "chosen") {
    const imported = await storeRecords(place, request, ready, { dryRun, insteadOf: sameAs });
    return { ...imported, ...known, sameAs: null, needsAgain: false };
  }
  if (readOtherwise === "older-reader") {
    const counted = await countInstead(place, request, ready);
    const differs = counted.difference !== null && !saysTheSame(counted.difference);
    if (differs) return { ...counted, ...known, importId: sameAs, sameAs, needsAgain: true };
  }
  if (dryRun) {
    const imported = await storeRecords(place, request, ready, { dryRun });
    return { ...imported, ...known, sameAs: null, needsAgain: false };
  }
  const repeated = await place.store.write("repeatImport", { file, sameAs });
  return { ...repeated, ...known, sameAs, needsAgain: false };
}

/** What reading a file would change, where the same file was read in another way before. Nothing is stored. */
export async function readingDifference(
  place: ImportPlace,
  request: ImportRequest,
  ready: ReadyFile,
): Promise<ReadingDifference | null> {
  return (await countInstead(place, request, ready)).difference;
}

function countInstead(place: ImportPlace, request: ImportRequest, ready: ReadyFile): Promise<StoredImport> {
  // Where the floor's zone moves too, the same records differ: the rest of the floor need not be moved to count them.
  const own = { ...request, moveFloor: false };
  return storeRecords(place, own, ready, { dryRun: true, insteadOf: ready.before?.importId });
}

/** Finds out what a file is, how it would be read, and what stands of it already. @throws Refusal */
export async function readyFile(
  place: ImportPlace,
  request: ImportRequest,
  zoneOfLook?: string,
): Promise<ReadyFile> {
  const { path, name, format, mapping, settle = false } = request;
  const fault = mapping && mappingFault(mapping);
  if (fault) throw new Refusal(fault.code, fault.sentence);
  const known = await inspectKnownFile(place.store, {
    path,
    settle,
    ...(name && { name }),
    ...(format && { format }),
    mapping,
    ...pickChoices(request),
  });
  const { zone: floorZone, fingerprint } = await place.store.read("floorZoneSetting");
  const before = await place.store.read("importOfFile", {
    fingerprint: known.head.fingerprint,
    format: known.head.format,
  });
  // It is asked only while the rows are read; what was answered for the same file before stands.
  const hour = known.choices.repeatedHour ?? before?.outcome.repeatedHour;
  const choices = { ...known.choices, repeatedHour: hour };
  // The same file keeps the zone in which it was read, until somebody names another.
  const zone = zoneOf(request, known.head, before?.zone ?? floorZone ?? zoneOfLook ?? null);
  const stated = statedTime(known.head, { zone, dates: choices.dates, now: request.now });
  const head = {
    ...known.head,
    repeatedHour: hour,
    evidence: [...known.head.evidence, ...statedWords(stated)],
    notes: [...known.head.notes, ...futureNote(stated)],
  };
  const file = fileOfImport(head, { zone, statedAt: stated.at }, choices, request);
  await refuseOtherFile(place, request, head, before);
  return {
    head,
    file,
    floorZone,
    broughtFloorZone: fingerprint === head.fingerprint,
    before,
    readOtherwise: before ? howOtherwise(before, file, head) : undefined,
  };
}

/** A file that is to take the place of an import is that import's, and has times that another zone changes. */
async function refuseOtherFile(
  { store }: ImportPlace,
  { insteadOf, moveFloor = false }: ImportRequest,
  head: FileHead,
  before: ImportOfFile | null,
): Promise<void> {
  if (insteadOf !== undefined) {
    const past = (await store.read("imports")).find(({ importId }) => importId === insteadOf);
    if (!past || !before || (past.sameAs ?? past.importId) !== before.importId) {
      throw new Refusal(
        "source-changed",
        `${head.name} is not the file of ${past ? `the import of ${past.file}` : `import ${insteadOf}`}. Choose that file, or undo the import.`,
      );
    }
  }
  if ((insteadOf !== undefined || moveFloor) && !head.needsZone) {
    throw new Refusal(
      "zone-stated",
      `${head.name} states itself in which zone its times are: another one changes none of them. What can be moved are the floor's days: "evenkeel floor --zone ZONE --move-days", or "Change" beside the floor's zone.`,
    );
  }
}

function howOtherwise(before: ImportOfFile, { zone, dates, choices }: ImportFile, head: FileHead) {
  // Its difference is counted before anything changes, whatever else is chosen now.
  if (before.reader < readerVersion) return "older-reader";
  const { outcome } = before;
  const isAlike =
    before.format === head.format &&
    readsAlike(before.mapping, head.mapping) &&
    outcome.dates === dates &&
    outcome.numbers === choices.numbers &&
    outcome.durations === choices.durations &&
    outcome.repeatedHour === choices.repeatedHour &&
    outcome.encoding === choices.encoding &&
    (before.zone === zone || !head.needsZone);
  return isAlike ? undefined : "chosen";
}

/** Real and made-up people never stand on one floor. */
async function refuseMixture({ store }: ImportPlace, head: FileHead, sample: boolean): Promise<void> {
  if (!(await store.read("hasOtherSort", { sample }))) return;
  throw sample
    ? new Refusal(
        "not-empty",
        "This floor has imports of its own. A made-up floor goes only into an empty one, so that the two never mix.",
      )
    : new Refusal(
        "sample-floor",
        `This floor is made up. Remove the made-up floor first, then import ${head.name}.`,
      );
}

function zoneOf(request: ImportRequest, head: FileHead, usual: string | null): string {
  if (request.zone !== undefined && !isZone(request.zone)) {
    throw new Refusal(
      "unknown-zone",
      `There is no time zone called ${request.zone}; name one like Europe/Dublin.`,
    );
  }
  const zone = request.zone ?? usual;
  if (zone !== null) return zone;
  // Its times say themselves where they stand; only the days need a zone, and this computer's is the likeliest.
  if (!head.needsZone) return Temporal.Now.timeZoneId();
  throw new Refusal(
    "zone-needed",
    `${head.name} is the floor's first file: name the time zone of the floor, for instance --timezone Europe/Dublin.`,
  );
}

function fileOfImport(
  head: FileHead,
  { zone, statedAt }: Pick<ImportFile, "zone" | "statedAt">,
  { numbers, durations, repeatedHour, encoding }: ReadingChoices,
  request: ImportRequest,
): ImportFile {
  return {
    name: head.name,
    bytes: head.bytes,
    fingerprint: head.fingerprint,
    format: head.format,
    mapping: head.mapping,
    zone,
    hasLocalTimes: head.needsZone,
    importedAt: request.now,
    statedAt,
    sample: request.sample ?? false,
    reader: readerVersion,
    evidence: head.evidence,
    droppedColumns: head.droppedColumns,
    dates:
      dayOrders.find((known) => Object.values(head.readings).some(({ order }) => order === known)) ?? null,
    choices: { numbers, durations, repeatedHour, encoding },
  };
}

async function storeRecords(
  place: ImportPlace,
  request: ImportRequest,
  { head, file, floorZone }: ReadyFile,
  how: { readonly dryRun: boolean; readonly insteadOf?: number | undefined },
): Promise<StoredImport> {
  const { signal, onProgress, moveFloor = false } = request;
  const datedIn = moveFloor ? file.zone : (floorZone ?? file.zone);
  let progress: ImportProgress = { step: "reading", bytesRead: 0, bytesTotal: head.bytes, rows: 0 };
  const report = (change: Partial<ImportProgress>) => {
    progress = { ...progress, ...change };
    onProgress?.(progress);
  };
  const reading = startReading({
    head,
    zone: file.zone,
    floorZone: datedIn,
    customerSecret: place.customerSecret,
    settle: request.settle ?? false,
    sample: file.sample,
    onProgress: ({ bytesRead }) => report({ bytesRead }),
  });
  const stop = () => callOff(reading.state);
  signal?.addEventListener("abort", stop, { once: true });
  // A reader that dies without a word would leave the writer asleep in its transaction.
  reading.done.catch(stop);
  if (signal?.aborted) stop();
  try {
    const input = {
      file,
      port: reading.port,
      state: reading.state,
      datedIn,
      moveFloor,
      dryRun: how.dryRun,
      insteadOf: how.insteadOf,
    };
    return await place.store.write("importRecords", input, {
      transfer: [reading.port],
      onStep: (step, rows) => report({ step, rows }),
    });
  } catch (error) {
    stop();
    await reading.done;
    throw refusalOf(error, head);
  } finally {
    signal?.removeEventListener("abort", stop);
    await reading.terminate();
  }
}

function refusalOf(error: unknown, head: FileHead): unknown {
  if (!(error instanceof StoreFailure)) return error;
  if (error.code === "refused") return new Refusal(error.reason as ImportRefusal, error.message);
  if (error.code === "cancelled")
    return new Refusal("cancelled", `The import of ${head.name} was called off. Nothing of it was stored.`);
  if (error.code === "disk-full") {
    return new Refusal(
      "disk-full",
      `The disk is full: nothing of ${head.name} was stored. Make room and import it again.`,
    );
  }
  if (error.code === "busy") return new Refusal("store-busy", error.message);
  return error;
}
