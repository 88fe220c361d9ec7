import { join } from "node:path";
import type { WatchStanding } from "../../../domain/floor/watched-file.ts";
import type { WatchAtHand } from "../../answers/context.ts";
import { seenFile } from "../../import/files-in-folder.ts";
import type { ImportedFile, ImportRequest } from "../../import/import-file.ts";
import { Refusal } from "../../import/recognise/refusal.ts";
import { type FolderWatch, folderWatch, type TakeEnd } from "../../import/watch-folder.ts";
import { holdName } from "../../record-store/store/open-store.ts";
import type { ErrorLog } from "./error-log.ts";
import type { OpenFloor } from "./floor.ts";
import { folderToWatch } from "./folder-to-watch.ts";
import type { HandedFiles } from "./handed-files.ts";

/** The watch of a floor's folder, as a console has it. */
export interface WatchedFolder extends WatchAtHand {
  /** Looks once, where a folder is set and no other Evenkeel watches for this floor. */
  look(): Promise<void>;
  /** A backup stands in the store's place: what was known of the folder is read again. */
  forget(): void;
  /** Ends the look that is under way, and lets another Evenkeel watch. */
  close(): void;
}

const nothingSeen = { inNeed: [], copies: [], leftOut: { folder: 0, link: 0, other: 0, empty: 0 } };

/** The one place by which the processes of a floor know that one of them watches; nothing for one that another holds. */
export function holdWatch(dataFolder: string): (() => void) | undefined {
  return holdName(join(dataFolder, "watch.lock"));
}

/** Watches the folder that is set for a floor, one look at a time; a host says when. */
export function watchedFolder(console: {
  readonly floor: OpenFloor;
  readonly handed: HandedFiles;
  readonly log: ErrorLog;
  /** UTC seconds. */
  now(): number;
  isFree(): boolean;
  importFile(request: ImportRequest): Promise<ImportedFile>;
}): WatchedFolder {
  const { floor, handed, log, now, isFree } = console;
  const { store } = floor;
  let watch: (FolderWatch<ImportedFile> & { readonly folder: string }) | undefined;
  let letGo: (() => void) | undefined;
  let standing: WatchStanding = "waiting";
  let lookedAt: number | null = null;
  let calledOff = new AbortController();

  async function take(file: { readonly path: string; readonly name: string }, signal: AbortSignal) {
    return takeEnd(file.name, log, () => console.importFile({ ...file, settle: true, now: now(), signal }));
  }

  function forget() {
    calledOff.abort();
    calledOff = new AbortController();
    watch = undefined;
    standing = "waiting";
    lookedAt = null;
  }

  function close() {
    forget();
    letGo?.();
    letGo = undefined;
  }

  return {
    async look() {
      let { signal } = calledOff;
      const folder = await store.read("watchedFolder");
      if (signal.aborted) return;
      if (folder === null || (watch && watch.folder !== folder)) close();
      if (folder === null) return;
      signal = calledOff.signal;
      letGo ??= holdWatch(floor.folder);
      if (!letGo) {
        standing = "elsewhere";
        return;
      }
      watch ??= { folder, ...folderWatch({ store, folder, now, isFree, take }) };
      try {
        const { isThere } = await watch.look(signal, () => {});
        if (signal.aborted) return;
        standing = isThere ? "watching" : "gone";
        if (isThere) lookedAt = now();
      } catch (error) {
        // What was called off ended where it was asked to.
        if (!signal.aborted) throw error;
      }
    },
    standing(folder) {
      if (folder === null) return { standing: "off", lookedAt: null, ...nothingSeen };
      if (!watch || watch.folder !== folder) return { standing, lookedAt, ...nothingSeen };
      const seen = { inNeed: watch.inNeed(), copies: watch.copies(), leftOut: watch.leftOut() };
      return { standing, lookedAt, ...seen };
    },
    async set(written) {
      const folder = await folderToWatch(written, floor.folder);
      await store.write("setWatchedFolder", { folder, at: now() });
      forget();
    },
    async stop() {
      await store.write("setWatchedFolder", { folder: null, at: now() });
      close();
    },
    async hand(name) {
      const folder = watch?.folder;
      const isInNeed = watch?.inNeed().some((file) => file.name === name);
      if (!isInNeed || folder === undefined) return { kind: "settled" };
      if (!(await seenFile(folder, name))) return { kind: "gone" };
      return { kind: "handed", handed: handed.lend(join(folder, name), name) };
    },
    forget,
    close,
  };
}

/** What came of a file that was imported in a watch: a refusal is an end, and so is a failure that nobody expected. */
async function takeEnd(
  name: string,
  log: ErrorLog,
  work: () => Promise<ImportedFile>,
): Promise<TakeEnd<ImportedFile>> {
  try {
    const imported = await work();
    return { kind: "imported", importId: imported.importId, import: imported };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", code: error.code, sentence: error.message };
    const sentence = `Something went wrong with ${name}; nothing of it was stored. Reference: ${log.report(error)}.`;
    return { kind: "refused", code: "unexpected", sentence };
  }
}
