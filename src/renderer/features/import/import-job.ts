import type { FoundFile, ImportProgress, ImportResult } from "../../../contract/imports.ts";
import { isOpenReading, type ReadingChoices } from "../../../domain/floor/import-codes.ts";
import type { MappedKind } from "../../../domain/mapping/mapped-field.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import type { Failure } from "../../app/failure.ts";
import type { MappingDraft } from "./mapping/mapping-draft.ts";

/** How far a file is on its way in. */
export type ImportStage =
  | { readonly kind: "waiting" }
  | { readonly kind: "handing" }
  | { readonly kind: "looking" }
  /** Nothing of it is stored before its reader says so. */
  | { readonly kind: "found"; readonly found: FoundFile; readonly handed: string }
  /** It was looked at in another zone; what was found then stays in view. */
  | { readonly kind: "changed"; readonly found: FoundFile; readonly handed: string }
  | { readonly kind: "confirmed"; readonly found: FoundFile; readonly handed: string }
  /** It is in no known layout, or its saved mapping is in doubt: somebody says what its columns mean. */
  | { readonly kind: "columns"; readonly handed: string; readonly failure: Failure }
  /** Somebody said it, and wants it stored. */
  | { readonly kind: "mapped"; readonly handed: string; readonly by: MappedBy }
  | { readonly kind: "running"; readonly progress: ImportProgress }
  | { readonly kind: "done"; readonly result: ImportResult }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "cancelled" };

/** How somebody wants a file to be read whose columns they explained. */
export interface MappedBy {
  readonly mapping: Mapping;
  readonly saveMapping: boolean;
  readonly zone: string;
}

/** What somebody said of a file's columns so far; it outlives the step that shows it. */
export interface ColumnsSaid {
  /** Whether nothing but guesses could be proposed: the file is most likely no export. */
  readonly isUnlikely?: boolean | undefined;
  /** What the file holds, where they chose another kind than was proposed. */
  readonly kind?: MappedKind | undefined;
  readonly draft?: MappingDraft | undefined;
  /** Whether the busiest hour is right, where they said so. */
  readonly hourIsRight?: boolean | undefined;
  readonly name?: string | undefined;
  readonly save?: boolean | undefined;
}

export interface ImportJob {
  readonly id: number;
  readonly file: File;
  /** The zone that somebody chose for its times; undefined while it is the floor's, or that of an earlier import. */
  readonly zone: string | undefined;
  /** What the reader said of what the file leaves open. */
  readonly choices: ReadingChoices;
  /** The layout that the reader said it is in; undefined while it is recognised. */
  readonly format?: string | undefined;
  /** The import that it is to take the place of; undefined for a file that comes by itself. */
  readonly insteadOf?: number | undefined;
  /** Whether the floor's zone is to go with the file's; undefined while nobody said so, and it need not. */
  readonly moveFloor?: boolean | undefined;
  readonly said: ColumnsSaid;
  /** Why it was refused, where somebody wants to say all the same what its columns mean: it is handed over again. */
  readonly refusedAs?: Failure | undefined;
  readonly stage: ImportStage;
}

/** What the host calls the file that it was handed; undefined while it holds none of it. */
export function handedOf({ stage }: ImportJob): string | undefined {
  return "handed" in stage ? stage.handed : undefined;
}

/** Whether a file that was imported before is read in another zone than the floor's, so that both may be put right. */
export function offersFloorMove({ localTimes, sameAs, zone, floorZone }: FoundFile): boolean {
  return localTimes && sameAs !== null && floorZone !== null && zone !== floorZone;
}

/**
 * Whether a file that was refused may be read once somebody says themselves what its columns mean: what was known of
 * them, most often by a saved mapping, does not fit what it holds, or leaves a question with no right answer.
 */
export function mayBeMappedYet({ stage, format }: ImportJob): boolean {
  if (stage.kind !== "failed" || format !== undefined) return false;
  const { reason } = stage.failure;
  return reason === "nothing-accepted" || isOpenReading(reason) || reason?.startsWith("mapping-") === true;
}

/** Whether nothing more becomes of a file by itself. */
export function hasEnded({ stage }: ImportJob): boolean {
  return stage.kind === "done" || stage.kind === "failed" || stage.kind === "cancelled";
}
