import type { RefusalCode } from "../../domain/floor/refusal-codes.ts";
import type { TextEnd } from "../../domain/floor/text-end.ts";
import {
  type AfterRefusal,
  isAsBefore,
  isBelieved,
  isFinished,
  isLeftEmpty,
  type Sight,
  sightAfter,
} from "../../domain/floor/watched-file.ts";
import type { FileInFolder } from "./files-in-folder.ts";

export interface FileRefusal {
  readonly code: RefusalCode;
  readonly sentence: string;
}

type Standing =
  | { readonly kind: "open" }
  /** Its content was imported before, by whomever and from a file of what name, and may have been undone since. */
  | { readonly kind: "imported"; readonly as: string }
  /** `ground`: what, besides the file, it was refused on. */
  | ({ readonly kind: "refused"; readonly then: AfterRefusal; readonly ground: string } & FileRefusal);

/** A file of a watched folder, as the looks so far left it. */
export interface Watched {
  readonly name: string;
  sight: Sight;
  /** Of its content as it was last seen; undefined until it was read through. */
  fingerprint: string | undefined;
  /** Whether it was read through here, not by an earlier watch. */
  isFresh: boolean;
  /** How its text ends; undefined until it was looked at. */
  end: TextEnd | undefined;
  standing: Standing;
  /** Whether its reader found that it ends too early, and it has not been still for long. */
  endsEarly: boolean;
  /** How often in a row it was tried and is to be tried again, and for how many looks it is left alone. */
  tries: number;
  rest: number;
}

export type Read = Watched & { readonly fingerprint: string };

export type Remembered = FileInFolder & { readonly fingerprint: string };

/** A file that an earlier watch read through, and that is as it was then, need not be looked at twice. */
export function firstSeen(file: FileInFolder, before: Remembered | undefined): Watched {
  const { name } = file;
  const isSame = before !== undefined && isAsBefore(file, before);
  return {
    name,
    sight: sightAfter(file, before),
    fingerprint: isSame ? before.fingerprint : undefined,
    isFresh: false,
    end: undefined,
    standing: { kind: "open" },
    endsEarly: false,
    tries: 0,
    rest: 0,
  };
}

/** Takes note of a file that is known; one that has changed is a new one. */
export function noteAgain(known: Watched, file: FileInFolder): void {
  const hasChanged = !isAsBefore(file, known.sight);
  known.sight = sightAfter(file, known.sight);
  known.rest = Math.max(0, known.rest - 1);
  if (!hasChanged) return;
  known.tries = 0;
  known.rest = 0;
  known.fingerprint = undefined;
  known.end = undefined;
  known.endsEarly = false;
  known.standing = { kind: "open" };
}

export function isRead(file: Watched): file is Read {
  return file.fingerprint !== undefined;
}

export function isRefused({ standing }: Watched): boolean {
  return standing.kind === "refused";
}

/** Whether a file is not still yet. */
export function isUnfinished({ sight, standing }: Watched): boolean {
  return standing.kind === "open" && !isFinished(sight) && !isLeftEmpty(sight);
}

/** Whether a file is still, and its end not believed yet. */
export function isWaiting({ sight, standing, end, endsEarly }: Watched): boolean {
  if (standing.kind !== "open" || !isFinished(sight)) return false;
  return endsEarly || (end !== undefined && !isBelieved(sight, end));
}

/** What is said of a file whose last line is cut off. */
export function cutSentence(name: string): string {
  return `The last line of ${name} is cut off: it may still be being written, or its copy broke off. Copy it again; if it is meant to end so, import it yourself.`;
}

/** Whether a file is to be tried at a look, by what it was refused on before. */
export function isDue({ sight, standing, rest }: Watched, ground: string): boolean {
  if (!isFinished(sight) || standing.kind === "imported") return false;
  if (standing.kind === "refused" && standing.ground !== ground) return true;
  return rest === 0 && (standing.kind === "open" || standing.then === "named-and-later");
}
