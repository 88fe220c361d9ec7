import { type ImportPlace, type ImportRequest, readyFile } from "./import-file.ts";
import type { ReadPreview } from "./read/mapping-preview.ts";
import { answerOfThread } from "./thread-answer.ts";

/** What a file comes to by a mapping, in the zone in which it was looked at. */
export interface TriedMapping {
  readonly preview: ReadPreview;
  /** Whether it has times without an offset. */
  readonly localTimes: boolean;
  readonly zone: string;
  /** Null while no import has set it. */
  readonly floorZone: string | null;
}

/**
 * Reads a file through by its mapping before anything of it is stored, so that a wrong meaning is seen first. Without
 * a zone from anywhere the look is taken in that of this computer.
 *
 * @throws Refusal
 */
export async function tryMapping(place: ImportPlace, request: ImportRequest): Promise<TriedMapping> {
  const { head, file, floorZone } = await readyFile(place, request, Temporal.Now.timeZoneId());
  const { zone } = file;
  const preview = await answerOfThread<ReadPreview>(
    { task: "mapping-preview", head, zone, floorZone: floorZone ?? zone },
    request.signal,
  );
  return { preview, localTimes: head.needsZone, zone, floorZone };
}
