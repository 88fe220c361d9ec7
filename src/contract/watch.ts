import { z } from "zod";
import { refusalCodes } from "../domain/floor/refusal-codes.ts";
import { type LeftOutKind, watchStandings } from "../domain/floor/watched-file.ts";
import { instant } from "./measure.ts";
import { question } from "./question.ts";

const takenFile = z.object({
  file: z.string(),
  intake: z.number().int(),
  importedAt: instant,
  /** When its import was undone; null while it counts. */
  undoneAt: instant.nullable(),
  accepted: z.number().int(),
});

/** A file of the folder that was refused, and why. */
const fileInNeed = z.object({
  file: z.string(),
  bytes: z.number(),
  code: z.enum(refusalCodes),
  sentence: z.string(),
});

const watchStatus = z.object({
  /** The folder that is watched; null while none is. */
  folder: z.string().nullable(),
  standing: z.enum(watchStandings),
  /** When the folder was last looked into; null while it was not, since the console opened. */
  lookedAt: instant.nullable(),
  /** What was taken from it, newest first, the last few. */
  taken: z.array(takenFile),
  /** Files that need somebody, by name, the first of them, and how many there are. */
  needs: z.array(fileInNeed),
  needsCount: z.number().int(),
  /** Files whose content was imported from a file of another name, by name, the first of them, and how many there are. */
  copies: z.array(z.object({ file: z.string(), as: z.string() })),
  copiesCount: z.number().int(),
  /** How many entries of the folder are left out for what they are. */
  leftOut: z.object({
    folder: z.number().int(),
    link: z.number().int(),
    other: z.number().int(),
    empty: z.number().int(),
  } satisfies Record<LeftOutKind, unknown>),
});
export type WatchStatus = z.infer<typeof watchStatus>;

const watching = () => question({ may: ["owner", "supervisor"], scope: "imports" });

export const watchContract = {
  /** The watched folder, what was taken from it, and what could not be. */
  status: watching().output(watchStatus),
  /** Has a folder watched while a console is open: what arrives in it is imported by itself. */
  set: watching()
    .input(z.object({ folder: z.string().trim().min(1).max(4096) }))
    .output(watchStatus),
  /** Has none watched any more. What was taken stays. */
  stop: watching().output(watchStatus),
  /** Hands a file that needs somebody to the import, as if it had been dropped: by the name that is answered. */
  hand: watching()
    .input(z.object({ file: z.string() }))
    .output(z.object({ handed: z.string() })),
};
