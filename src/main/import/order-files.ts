import { basename } from "node:path";
import { inStatedOrder } from "../../domain/floor/files-together.ts";
import type { ReadingChoices } from "../../domain/floor/import-codes.ts";
import type { Mapping } from "../../domain/mapping/mapping.ts";
import type { SavedMapping } from "./mapping/saved-mapping.ts";
import { inspectStatedTimes } from "./recognise/inspect-file.ts";
import { statedTime } from "./recognise/stated-time.ts";

interface HowRead extends ReadingChoices {
  readonly format?: string;
  readonly mapping?: Mapping | undefined;
  readonly saved?: readonly SavedMapping[] | undefined;
  /** The zone of their local times. */
  readonly zone: string;
  /** UTC seconds. */
  readonly now: number;
}

/**
 * Paths of files that were named together, in the order in which they are imported, whatever the order of their
 * names in the call. A file that cannot be looked at comes last, where its import says why.
 */
export async function orderFiles(paths: readonly string[], how: HowRead): Promise<string[]> {
  const files: { path: string; name: string; statedAt: number | null }[] = [];
  // Files of one name in several folders follow their paths.
  for (const { name: path } of inStatedOrder(paths.map((name) => ({ name, statedAt: null })))) {
    files.push({ path, name: basename(path), statedAt: await statedAt(path, how) });
  }
  return inStatedOrder(files).map(({ path }) => path);
}

async function statedAt(path: string, how: HowRead): Promise<number | null> {
  const { format, mapping, saved, dates, encoding, zone, now } = how;
  const file = { path, settle: false, dates, encoding, mapping, saved, ...(format && { format }) };
  const found = await inspectStatedTimes(file).catch(() => undefined);
  return found ? statedTime(found, { zone, dates, now }).at : null;
}
