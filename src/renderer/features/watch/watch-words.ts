import type { WatchStatus } from "../../../contract/watch.ts";
import { type LeftOutKind, leftOutNouns, type WatchStanding } from "../../../domain/floor/watched-file.ts";
import { plainName } from "../../words/plain-name.ts";
import { format } from "../../words/reader.ts";
import { openLead } from "../import/open-words.ts";

const rows = { one: "row", other: "rows" };
const files = { one: "file", other: "files" };

export const watchWords = {
  title: "Watched folder",
  loading: "Loading the watched folder",
  lead: "While Evenkeel is open it can look into a folder every few seconds, and import what arrives there by the layouts and mappings it knows. A file is taken once it is finished. Your files are never moved, renamed or deleted.",
  folder: "Folder",
  folderWhy: "The full path. It may lie on a network.",
  watch: "Watch this folder",
  stop: "Stop watching",
  standing: {
    off: "",
    waiting: "Not looked at yet.",
    watching: "",
    gone: "It cannot be reached: it is gone, or its disk or share is not there. Evenkeel goes on looking for it.",
    elsewhere:
      "Another Evenkeel watches a folder for this floor. This one goes on as soon as that one has ended.",
  } satisfies Record<WatchStanding, string>,
  lookedAt: (time: string) => `Last looked at ${time}.`,
  none: "Nothing was taken from it yet, and nothing needs you.",
  taken: "Taken from it",
  takenRows: (accepted: number) => `${format.count(accepted, rows)} taken in`,
  undone: "undone",
  undo: "To undo one, use the list of imports below. What is undone does not come back by itself.",
  /** What of the folder is left out for what it is; undefined where that is nothing. */
  leftOut(counts: WatchStatus["leftOut"]): string | undefined {
    const kinds = (Object.keys(leftOutNouns) as LeftOutKind[]).filter((kind) => counts[kind] > 0);
    if (kinds.length === 0) return undefined;
    return `Left out: ${format.list(kinds.map((kind) => format.count(counts[kind], leftOutNouns[kind])))}.`;
  },
  copies: "Copies of what was imported",
  copyOf: (as: string) => `the same file as ${as}`,
  needs: "These files need you",
  /** Why a file waits, without what is for the command line alone. */
  why: ({ code, sentence }: WatchStatus["needs"][number]) =>
    code === "zone-needed"
      ? "It is the floor's first file, and its times do not say in which zone they are. Open it and choose the zone."
      : openLead({ title: "", sentence: plainName(sentence), again: false, code: "REFUSED", reason: code }),
  open: "Open",
  openOf: (file: string) => `Open ${file}`,
  opened: "Opened above",
  more: (count: number) => `And ${format.count(count, files)} more.`,
};
