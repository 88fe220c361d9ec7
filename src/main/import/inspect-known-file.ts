import { choiceAsked, isOpenReading, type ReadingChoices } from "../../domain/floor/import-codes.ts";
import type { Mapping } from "../../domain/mapping/mapping.ts";
import { readsAlike } from "../../domain/mapping/same-reading.ts";
import type { ImportOutcome } from "../record-store/import/import-records.ts";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { refuseDoubted } from "./mapping/evidence-of-file.ts";
import { fingerprintOf } from "./read/file-content.ts";
import type { FileHead } from "./recognise/file-head.ts";
import { type FileToInspect, inspectFile } from "./recognise/inspect-file.ts";
import { Refusal } from "./recognise/refusal.ts";

export interface KnownFile {
  readonly head: FileHead;
  /** The choices by which it is read: those that were asked for, and of an earlier import what it still needs. */
  readonly choices: ReadingChoices;
}

/**
 * Finds out what a file is. Where it leaves something open, or comes only near to a layout, and the very same
 * file was imported before by somebody's choice, that choice stands: nobody is asked the same twice.
 *
 * @throws Refusal
 */
export async function inspectKnownFile(store: RecordStore, file: FileToInspect): Promise<KnownFile> {
  let choices = pickChoices(file);
  let { format, mapping } = file;
  const isSaid = format !== undefined || mapping !== undefined;
  const saved = isSaid ? [] : await store.read("savedMappings");
  let remembered: RememberedChoices | undefined;
  for (;;) {
    try {
      const how = { ...choices, mapping, saved, ...(format && { format }) };
      const head = await inspectFile({ ...file, ...how });
      if (mapping === undefined) await ensureNoDoubt(store, head, saved);
      return { head, choices };
    } catch (error) {
      if (!(error instanceof Refusal) || (!isOpenReading(error.code) && error.code !== "unknown-format"))
        throw error;
      remembered ??= await rememberedChoices(store, file.path);
      // A file that somebody explained once is known as long as that import counts.
      if (error.code === "unknown-format" && mapping === undefined && remembered.mapping !== undefined) {
        mapping = remembered.mapping;
        continue;
      }
      if (error.nearest && remembered.format === error.nearest.format && format === undefined) {
        format = remembered.format;
        continue;
      }
      if (!isOpenReading(error.code)) throw error;
      const asked = choiceAsked(error.code);
      if (choices[asked] !== undefined || remembered[asked] === undefined) throw error;
      choices = { ...choices, [asked]: remembered[asked] };
    }
  }
}

/** A saved mapping reads a file without a question only where its values agree, or that very file was read by it before. */
async function ensureNoDoubt(
  store: RecordStore,
  head: FileHead,
  saved: readonly { readonly mapping: Mapping; readonly evidence: string | null }[],
): Promise<void> {
  const { mapping, fingerprint, format } = head;
  if (mapping === null) return;
  const kept = saved.find((one) => one.mapping.name === mapping.name)?.evidence ?? null;
  if (kept === null) return;
  const before = await store.read("importOfFile", { fingerprint, format });
  if (before?.mapping && readsAlike(before.mapping, mapping)) return;
  const { queues } = await store.read("floorStatus", { scope: "all" });
  const people = await store.read("agents", { scope: "all" });
  const agents = new Set(people.flatMap(({ agent, name }) => (name === null ? [agent] : [agent, name])));
  await refuseDoubted(head, mapping, kept, { queues: new Set(queues), agents });
}

/** The choices by which an import was read. */
export function choicesOf({ dates, ...others }: Pick<ImportOutcome, keyof ReadingChoices>): ReadingChoices {
  return pickChoices({ ...others, dates: dates ?? undefined });
}

interface RememberedChoices extends ReadingChoices {
  /** The layout in which the same file was read. */
  readonly format?: string;
  /** The mapping by which it was read. */
  readonly mapping?: Mapping | undefined;
}

async function rememberedChoices(store: RecordStore, path: string): Promise<RememberedChoices> {
  const before = await store.read("importOfFile", { fingerprint: await fingerprintOf(path), format: null });
  return before
    ? { ...choicesOf(before.outcome), format: before.format, mapping: before.mapping ?? undefined }
    : {};
}

/** Of what a request says, what was decided where a file leaves two readings. */
export function pickChoices({
  dates,
  numbers,
  durations,
  repeatedHour,
  encoding,
}: ReadingChoices): ReadingChoices {
  return { dates, numbers, durations, repeatedHour, encoding };
}
