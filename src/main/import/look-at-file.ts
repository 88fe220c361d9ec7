import { type ReadingDifference, saysTheSame } from "../../domain/floor/reading-difference.ts";
import { type ImportPlace, type ImportRequest, readingDifference, readyFile } from "./import-file.ts";
import type { FilePreview } from "./read/file-preview.ts";
import type { FileHead } from "./recognise/file-head.ts";
import { answerOfThread } from "./thread-answer.ts";

/** What a file is, and what it comes to in the zone in which it was looked at. */
export interface LookedAtFile {
  readonly head: FileHead;
  readonly zone: string;
  /** Null while no import has set it. */
  readonly floorZone: string | null;
  /** Whether it came with this very file, and nobody set it since. */
  readonly broughtFloorZone: boolean;
  /** The import that brought this very file before. */
  readonly sameAs: number | null;
  /** When it says that it was made, UTC seconds; null where it does not say so. */
  readonly statedAt: number | null;
  readonly preview: FilePreview;
  /** What reading it would change, where the same file was read in another way before. */
  readonly difference: ReadingDifference | null;
}

/**
 * Looks at a file before anything of it is stored: it is read through once, so that a wrong zone or a column that
 * cannot be read is seen first. Without a zone from anywhere the look is taken in that of this computer.
 *
 * @throws Refusal
 */
export async function lookAtFile(place: ImportPlace, request: ImportRequest): Promise<LookedAtFile> {
  const ready = await readyFile(place, request, Temporal.Now.timeZoneId());
  const { head, file, floorZone, before, readOtherwise, broughtFloorZone } = ready;
  const { zone } = file;
  const preview = await answerOfThread<FilePreview>(
    { task: "preview", head, zone, floorZone: request.moveFloor === true ? zone : (floorZone ?? zone) },
    request.signal,
  );
  const difference = readOtherwise ? await readingDifference(place, request, ready) : null;
  return {
    head,
    zone,
    floorZone,
    broughtFloorZone,
    sameAs: before?.importId ?? null,
    statedAt: file.statedAt,
    preview,
    difference: difference && !saysTheSame(difference) ? difference : null,
  };
}
