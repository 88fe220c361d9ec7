import { join } from "node:path";
import {
  type AfterRefusal,
  afterRefusal,
  isAsBefore,
  isBelieved,
  isLeftEmpty,
  type LeftOut,
  looksUntilBelieved,
  mayBeUnfinished,
  restAfter,
} from "../../domain/floor/watched-file.ts";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { endOfText } from "./end-of-text.ts";
import {
  cutSentence,
  type FileRefusal,
  firstSeen,
  isDue,
  isRead,
  isRefused,
  isUnfinished,
  isWaiting,
  noteAgain,
  type Read,
  type Remembered,
  type Watched,
} from "./file-under-watch.ts";
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
      // What cannot be opened any more its import refuses.
      if (file.end !== undefined && !isBelieved(file.sight, file.end)) continue;
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
