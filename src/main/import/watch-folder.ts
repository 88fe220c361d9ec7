import { join } from "node:path";
import type { RefusalCode } from "../../domain/floor/refusal-codes.ts";
import type { TextEnd } from "../../domain/floor/text-end.ts";
import {
  type AfterRefusal,
  afterRefusal,
  isAsBefore,
  isBelieved,
  isFinished,
  isLeftEmpty,
  type LeftOut,
  looksUntilBelieved,
  mayBeUnfinished,
  restAfter,
  type Sight,
  sightAfter,
} from "../../domain/floor/watched-file.ts";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { endOfText } from "./end-of-text.ts";
import { type FileInFolder, filesIn, seenFile } from "./files-in-folder.ts";
import { orderFiles } from "./order-files.ts";
import { fingerprintOf } from "./read/file-content.ts";
import { notReadable } from "./recognise/inspect-file.ts";

/** How a watch takes a file, and what it stands on. */
export interface WatchedPlace<Import> {
  readonly store: RecordStore;
  /** Its full path. */
  readonly folder: string;
  /** Zone of the files' local times; without it the floor's. */
  readonly zone?: string | undefined;
  /** UTC seconds. */
  now(): number;
  /** Whether a file may be taken now: while somebody imports by hand, the watch waits its turn. */
  isFree(): boolean;
  /** Takes one file as any import does. A refusal is an end like another. */
  take(file: { readonly path: string; readonly name: string }, signal: AbortSignal): Promise<TakeEnd<Import>>;
}

interface FileRefusal {
  readonly code: RefusalCode;
  readonly sentence: string;
}

/** What came of a file that was taken. */
export type TakeEnd<Import> =
  | { readonly kind: "imported"; readonly importId: number; readonly import: Import }
  | ({ readonly kind: "refused" } & FileRefusal);

/** What came of a file of the folder at a look. */
export type FileEnd<Import> = { readonly name: string } & (
  | { readonly kind: "imported"; readonly import: Import }
  /** Its content was imported before, from a file of another name. */
  | { readonly kind: "same"; readonly as: string }
  /** `isNew` where this was not said of it before. */
  | ({ readonly kind: "refused"; readonly then: AfterRefusal; readonly isNew: boolean } & FileRefusal)
);

/** A file that somebody has to look at. */
export interface FileInNeed extends FileRefusal {
  readonly name: string;
  readonly bytes: number;
}

/** A file with the content of another. */
export interface Copy {
  readonly name: string;
  /** The file that it was imported from. */
  readonly as: string;
}

export interface Look {
  readonly isThere: boolean;
  readonly unfinished: number;
  readonly waiting: number;
}

export interface FolderWatch<Import> {
  /**
   * Looks at the folder once, and takes what is finished and new, in the order of files that come together.
   *
   * @param onEnd given each file that was tried, as it ends
   * @returns whether the folder was there, how many of its files are not finished yet, and how many of those are still
   *   and only to stay so for some more looks
   * @throws what the store throws, and where it is aborted between two files
   */
  look(signal: AbortSignal, onEnd: (end: FileEnd<Import>) => void): Promise<Look>;
  /** The files that were refused and stand there still, by name. */
  inNeed(): FileInNeed[];
  /** The files whose content was imported from a file of another name, by name. */
  copies(): Copy[];
  /** What the last look left out. */
  leftOut(): LeftOut;
}

type Standing =
  | { readonly kind: "open" }
  /** Its content was imported before, by whomever and from a file of what name, and may have been undone since. */
  | { readonly kind: "imported"; readonly as: string }
  /** `ground`: what, besides the file, it was refused on. */
  | ({ readonly kind: "refused"; readonly then: AfterRefusal; readonly ground: string } & FileRefusal);

interface Watched {
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

type Read = Watched & { readonly fingerprint: string };

const keptAtOnce = 50;

/** Watches a folder by looking at it: its files are read, and never moved, renamed or deleted. */
export function folderWatch<Import>(place: WatchedPlace<Import>): FolderWatch<Import> {
  const { store, folder } = place;
  const files = new Map<string, Watched>();
  let remembered: Map<string, Remembered> | undefined;
  let left: Omit<LeftOut, "empty"> = { folder: 0, link: 0, other: 0 };

  /** Takes note of what stands there. */
  async function note(seen: readonly FileInFolder[]): Promise<void> {
    const isFirst = remembered === undefined;
    remembered ??= new Map((await store.read("watchedFiles", { folder })).map((file) => [file.name, file]));
    for (const file of seen) {
      const known = files.get(file.name);
      if (!known) files.set(file.name, firstSeen(file, remembered.get(file.name)));
      else noteAgain(known, file);
    }
    const there = new Set(seen.map(({ name }) => name));
    const gone = [...files.keys(), ...(isFirst ? remembered.keys() : [])].filter((name) => !there.has(name));
    for (const name of gone) {
      const file = files.get(name);
      if (file && isRead(file)) remembered.set(name, { ...file.sight, name, fingerprint: file.fingerprint });
      files.delete(name);
    }
    // An empty folder may be that of a share that is not there: it will be wanted again.
    if (gone.length > 0 && seen.length > 0) {
      await store.write("keepWatchedFiles", { folder, files: [], gone });
    }
  }

  /** Reads each of some files through that was not read as it stands, and gives those that are read. */
  async function readThrough(
    due: readonly Watched[],
    refuse: (file: Watched, refusal: FileRefusal) => void,
    signal: AbortSignal,
  ): Promise<Read[]> {
    const read: Read[] = [];
    let fresh: Read[] = [];
    const keep = async () => {
      if (fresh.length > 0) await keepFiles(fresh, null);
      fresh = [];
    };
    for (const file of due) {
      signal.throwIfAborted();
      if (!isRead(file)) {
        const fingerprint = await fingerprintOf(join(folder, file.name)).catch(() => undefined);
        const now = await seenFile(folder, file.name);
        // It changed or went meanwhile: the next look sees that.
        if (!now || !isAsBefore(now, file.sight)) continue;
        file.fingerprint = fingerprint;
        file.isFresh = true;
        if (isRead(file)) fresh.push(file);
        else refuse(file, { code: "not-readable", sentence: notReadable(file.name).message });
        if (fresh.length >= keptAtOnce) await keep();
      }
      if (isRead(file)) read.push(file);
    }
    await keep();
    return read;
  }

  function keepFiles(of: readonly Read[], importId: number | null): Promise<void> {
    const rows = of.map(({ name, sight: { bytes, changedAt }, fingerprint }) => ({
      name,
      bytes,
      changedAt,
      fingerprint,
      importId,
    }));
    return store.write("keepWatchedFiles", { folder, files: rows, gone: [] });
  }

  /** Marks those of some files whose content was imported before, and gives the others. */
  async function notImported(of: readonly Read[], onEnd: (end: FileEnd<Import>) => void): Promise<Read[]> {
    if (of.length === 0) return [];
    const fingerprints = of.map(({ fingerprint }) => fingerprint);
    const imported = await store.read("importedAmong", { fingerprints });
    const names = new Map(imported.map(({ fingerprint, file }) => [fingerprint, file]));
    for (const file of of) {
      const as = names.get(file.fingerprint);
      if (as === undefined) continue;
      file.standing = { kind: "imported", as };
      if (file.isFresh && as !== file.name) onEnd({ name: file.name, kind: "same", as });
    }
    return of.filter(({ standing }) => standing.kind !== "imported");
  }

  /** Gives those of some files whose end is believed; one that is cut never is, and is refused once it has been still for long. */
  async function whole(
    of: readonly Read[],
    refuse: (file: Watched, refusal: FileRefusal) => void,
    signal: AbortSignal,
  ): Promise<Read[]> {
    const ready: Read[] = [];
    for (const file of of) {
      signal.throwIfAborted();
      file.end ??= await endOfText(join(folder, file.name), file.name);
      // What cannot be read any more the next look sees.
      if (file.end === undefined || !isBelieved(file.sight, file.end)) continue;
      if (file.end === "cut") refuse(file, { code: "damaged", sentence: cutSentence(file.name) });
      else ready.push(file);
    }
    return ready;
  }

  async function inOrder(of: readonly Read[]): Promise<Read[]> {
    if (of.length < 2) return [...of];
    const byPath = new Map(of.map((file) => [join(folder, file.name), file]));
    const zone = place.zone ?? (await store.read("floorZone")) ?? Temporal.Now.timeZoneId();
    const paths = await orderFiles([...byPath.keys()], { zone, now: place.now() });
    return paths.flatMap((path) => byPath.get(path) ?? []);
  }

  return {
    async look(signal, onEnd) {
      const seen = await filesIn(folder, signal);
      if (!seen) return { isThere: false, unfinished: 0, waiting: 0 };
      await note(seen.files);
      left = seen.leftOut;
      const ground = await store.read("watchGround");
      const refuse = (file: Watched, { code, sentence }: FileRefusal) => {
        const before = file.standing;
        const then = afterRefusal(code, file.sight);
        const isNew = before.kind !== "refused" || before.sentence !== sentence;
        file.tries++;
        file.endsEarly = mayBeUnfinished(code, file.sight);
        file.rest = file.endsEarly ? looksUntilBelieved.cut - file.sight.still : restAfter(file.tries);
        file.standing =
          then === "later" ? { kind: "open" } : { kind: "refused", code, sentence, then, ground };
        onEnd({ name: file.name, kind: "refused", code, sentence, then, isNew });
      };
      // Somebody may have imported what was refused, with an answer to its question.
      await notImported([...files.values()].filter(isRefused).filter(isRead), onEnd);
      const due = [...files.values()].filter((file) => isDue(file, ground));
      const open = await notImported(await readThrough(due, refuse, signal), onEnd);
      for (const file of await inOrder(await whole(open, refuse, signal))) {
        signal.throwIfAborted();
        // One before it may have had the same content; and it may have changed while it waited.
        const now = await seenFile(folder, file.name);
        if (!now || !isAsBefore(now, file.sight) || (await notImported([file], onEnd)).length === 0) continue;
        if (!place.isFree()) break;
        const end = await place.take({ path: join(folder, file.name), name: file.name }, signal);
        if (end.kind === "refused") {
          refuse(file, end);
          continue;
        }
        file.standing = { kind: "imported", as: file.name };
        onEnd({ name: file.name, kind: "imported", import: end.import });
        await keepFiles([file], end.importId);
      }
      const all = [...files.values()];
      const waiting = all.filter(isWaiting).length;
      return { isThere: true, unfinished: all.filter(isUnfinished).length + waiting, waiting };
    },
    copies: () =>
      [...files.values()]
        .flatMap(({ name, standing }) =>
          standing.kind === "imported" && standing.as !== name ? [{ name, as: standing.as }] : [],
        )
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    leftOut: () => ({ ...left, empty: [...files.values()].filter(({ sight }) => isLeftEmpty(sight)).length }),
    inNeed: () =>
      [...files.values()]
        .flatMap(({ name, sight: { bytes }, standing }) =>
          standing.kind === "refused"
            ? [{ name, bytes, code: standing.code, sentence: standing.sentence }]
            : [],
        )
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

type Remembered = FileInFolder & { readonly fingerprint: string };

/** A file that an earlier watch read through, and that is as it was then, need not be looked at twice. */
function firstSeen(file: FileInFolder, before: Remembered | undefined): Watched {
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

function noteAgain(known: Watched, file: FileInFolder): void {
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

function isRead(file: Watched): file is Read {
  return file.fingerprint !== undefined;
}

function isRefused({ standing }: Watched): boolean {
  return standing.kind === "refused";
}

function isUnfinished({ sight, standing }: Watched): boolean {
  return standing.kind === "open" && !isFinished(sight) && !isLeftEmpty(sight);
}

/** Whether a file is still, and its end not believed yet. */
function isWaiting({ sight, standing, end, endsEarly }: Watched): boolean {
  if (standing.kind !== "open" || !isFinished(sight)) return false;
  return endsEarly || (end !== undefined && !isBelieved(sight, end));
}

function cutSentence(name: string): string {
  return `The last line of ${name} is cut off: it may still be being written, or its copy broke off. Copy it again; if it is meant to end so, import it yourself.`;
}

function isDue({ sight, standing, rest }: Watched, ground: string): boolean {
  if (!isFinished(sight) || standing.kind === "imported") return false;
  if (standing.kind === "refused" && standing.ground !== ground) return true;
  return rest === 0 && (standing.kind === "open" || standing.then === "named-and-later");
}
