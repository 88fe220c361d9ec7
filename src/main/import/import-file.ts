import { isZone } from "../../domain/calendar/zone-clock.ts";
import type { ImportProgress, ImportRefusal, ReadingChoices } from "../../domain/floor/import-codes.ts";
import { callOff } from "../record-store/import/import-channel.ts";
import type { ImportFile, StoredImport } from "../record-store/import/import-records.ts";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import type { FileHead } from "./recognise/file-head.ts";
import { inspectFile } from "./recognise/inspect-file.ts";
import { Refusal } from "./recognise/refusal.ts";
import { startReading } from "./start-reading.ts";

export interface ImportRequest extends ReadingChoices {
  readonly path: string;
  /** The file's own name, where it differs from the path's (a file that a host was handed). */
  readonly name?: string;
  readonly format?: string | undefined;
  /** Zone of the file's local times; without it the floor's. */
  readonly zone?: string | undefined;
  readonly dryRun?: boolean;
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
  readonly sameAs: number | null;
  /** What was known of the file before its rows were read. */
  readonly head: FileHead;
}

export interface ImportPlace {
  readonly store: RecordStore;
  readonly customerSecret: string;
}

/**
 * Imports one file: recognises it, reads it on a thread of its own, and stores it in one transaction.
 *
 * @throws Refusal with one clear sentence; nothing of the file is stored then
 */
export async function importFile(place: ImportPlace, request: ImportRequest): Promise<ImportedFile> {
  const { name, format, settle = false } = request;
  const { dates, numbers, durations, repeatedHour, encoding } = request;
  const head = await inspectFile({
    path: request.path,
    settle,
    ...(name && { name }),
    ...(format && { format }),
    ...{ dates, numbers, durations, repeatedHour, encoding },
  });
  const floorZone = await place.store.read("floorZone");
  await refuseMixture(place, head, request.sample ?? false);
  const zone = zoneOf(request, head, floorZone);
  const file = fileOfImport(head, zone, request);
  const before = await place.store.read("importOfFile", {
    fingerprint: head.fingerprint,
    format: head.format,
  });
  if (before && before.zone !== zone && head.needsZone) {
    throw new Refusal(
      "other-zone",
      `${head.name} was imported before (import ${before.importId}), with its times read in ${before.zone}. ` +
        `Undo that import first to read it in ${zone}.`,
    );
  }
  const readOtherwise = before !== null && before.dates !== file.dates;
  if (before && !readOtherwise && !request.dryRun) {
    const again = await place.store.write("repeatImport", { file, sameAs: before.importId });
    return { ...again, file: head.name, format: head.format, sameAs: before.importId, head };
  }
  const insteadOf = readOtherwise ? before.importId : undefined;
  const imported = await storeRecords(place, request, head, file, floorZone ?? zone, insteadOf);
  return { ...imported, file: head.name, format: head.format, sameAs: null, head };
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

function zoneOf(request: ImportRequest, head: FileHead, floorZone: string | null): string {
  if (request.zone !== undefined && !isZone(request.zone)) {
    throw new Refusal(
      "unknown-zone",
      `There is no time zone called ${request.zone}; name one like Europe/Dublin.`,
    );
  }
  const zone = request.zone ?? floorZone;
  if (zone !== null) return zone;
  // Its times say themselves where they stand; only the days need a zone, and this computer's is the likeliest.
  if (!head.needsZone) return Temporal.Now.timeZoneId();
  throw new Refusal(
    "zone-needed",
    `${head.name} is the floor's first file: name the time zone of the floor, for instance --timezone Europe/Dublin.`,
  );
}

function fileOfImport(head: FileHead, zone: string, request: ImportRequest): ImportFile {
  return {
    name: head.name,
    bytes: head.bytes,
    fingerprint: head.fingerprint,
    format: head.format,
    zone,
    importedAt: request.now,
    sample: request.sample ?? false,
    evidence: head.evidence,
    droppedColumns: head.droppedColumns,
    dates: Object.values(head.readings).find(({ order }) => order !== undefined)?.order ?? null,
  };
}

async function storeRecords(
  place: ImportPlace,
  request: ImportRequest,
  head: FileHead,
  file: ImportFile,
  floorZone: string,
  insteadOf: number | undefined,
): Promise<StoredImport> {
  const { signal, onProgress } = request;
  let progress: ImportProgress = { step: "reading", bytesRead: 0, bytesTotal: head.bytes, rows: 0 };
  const report = (change: Partial<ImportProgress>) => {
    progress = { ...progress, ...change };
    onProgress?.(progress);
  };
  const reading = startReading({
    head,
    zone: file.zone,
    floorZone,
    customerSecret: place.customerSecret,
    settle: request.settle ?? false,
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
      dryRun: request.dryRun ?? false,
      insteadOf,
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
