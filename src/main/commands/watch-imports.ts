import { resolve } from "node:path";
import type { ImportResult } from "../../contract/imports.ts";
import type { RefusalCode } from "../../domain/floor/refusal-codes.ts";
import {
  type LeftOut,
  type LeftOutKind,
  leftOutNouns,
  looksUntilBelieved,
} from "../../domain/floor/watched-file.ts";
import { type LocalClient, noAnswer, resultOf } from "../answers/local-client.ts";
import { folderToWatch } from "../hosts/shared/folder-to-watch.ts";
import { stopSignal } from "../hosts/shared/stop-signal.ts";
import { holdWatch } from "../hosts/shared/watched-folder.ts";
import { lookMilliseconds, untilNextLook } from "../import/keep-looking.ts";
import type { FileEnd, FolderWatch, Look, TakeEnd } from "../import/watch-folder.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { type CommandCall, textOption, UsageError } from "./command.ts";
import { withConsole } from "./with-console.ts";

const goesWithIt: ReadonlySet<string> = new Set(["watch", "once", "every", "timezone"]);
const maxSeconds = 3600;

/** `evenkeel import --watch FOLDER`: takes what arrives in a folder, until it is ended or, with `--once`, what is there. */
export async function watchImports(call: CommandCall): Promise<number> {
  const other = Object.entries(call.options).find(
    ([name, value]) => value !== undefined && !goesWithIt.has(name),
  );
  if (other || call.words.length > 0)
    throw new UsageError("--watch FOLDER goes with --timezone, --once and --every alone.");
  const named = textOption(call, "watch") ?? "";
  // A variable that is empty would otherwise name the folder that the command was called in.
  if (named.trim() === "") throw new UsageError("Name the folder: --watch FOLDER.");
  const pause = 1000 * secondsBetween(call);
  const zone = textOption(call, "timezone");
  return withConsole(call, async ({ ask, folder: dataFolder, watchFolder }) => {
    const folder = await folderToWatch(resolve(named), dataFolder);
    const letGo = holdWatch(dataFolder);
    if (!letGo) {
      call.say(
        "Another Evenkeel watches a folder for this floor. Stop that one first; there is one at a time.",
      );
      return 1;
    }
    const stop = stopSignal();
    try {
      const watch = watchFolder({
        folder,
        zone,
        take: (file, signal) => taken(ask, { ...file, zone }, signal),
      });
      const run = { call, watch, folder, pause, signal: stop.signal };
      return await (call.options.once === true ? takeOnce(run) : takeUntilEnd(run));
    } finally {
      stop.forget();
      letGo();
    }
  });
}

function secondsBetween(call: CommandCall): number {
  const every = textOption(call, "every");
  if (every === undefined) return lookMilliseconds / 1000;
  const seconds = Number(every);
  if (every.trim() !== "" && seconds > 0 && seconds <= maxSeconds) return seconds;
  throw new UsageError(`--every is a number of seconds up to ${maxSeconds}, not ${every}.`);
}

interface Run {
  readonly call: CommandCall;
  readonly watch: FolderWatch<ImportResult>;
  readonly folder: string;
  /** Between two looks, in milliseconds. */
  readonly pause: number;
  readonly signal: AbortSignal;
}

// Until a file whose last line has no end, or seems cut off, is believed or named.
const maxLooks = looksUntilBelieved.cut + 1;

/** Two looks a moment apart: what was the same at both is taken. There are more while a file that is still has to stay so. */
async function takeOnce({ call, watch, folder, pause, signal }: Run): Promise<number> {
  const refused = new Map<string, FileEnd<ImportResult>>();
  const first = await lookUnlessEnded(watch, signal, onEnd);
  if (first === "busy" || first?.isThere) await untilNextLook(pause, signal);
  let last: Look | "busy" | undefined =
    first === "busy" || first?.isThere ? await lookUnlessEnded(watch, signal, onEnd) : first;
  for (let looks = 2; looks < maxLooks && last && last !== "busy" && last.waiting > 0; looks++) {
    await untilNextLook(pause, signal);
    last = await lookUnlessEnded(watch, signal, onEnd);
  }
  if (last === undefined) return 1;
  if (last === "busy") call.say(busySentence);
  else if (!last.isThere) call.say(goneSentence(folder));
  if (last === "busy" || !last.isThere) return 1;
  for (const end of refused.values()) if (end.kind === "refused" && end.then === "later") sayEnd(call, end);
  const { unfinished: left } = last;
  if (left > 0)
    call.say(`${left} ${left === 1 ? "file is" : "files are"} not finished; left for the next time.`);
  const leftOut = leftOutSentence(watch.leftOut());
  if (leftOut !== undefined) call.say(leftOut);
  return refused.size > 0 ? 1 : 0;

  function onEnd(end: FileEnd<ImportResult>) {
    refused.delete(end.name);
    if (end.kind === "refused") refused.set(end.name, end);
    if (isNews(end)) sayEnd(call, end);
  }
}

/** Looks every few seconds until somebody ends it; each refusal is said once. */
async function takeUntilEnd({ call, watch, folder, pause, signal }: Run): Promise<number> {
  call.say(`Watching ${plain(folder)}. Ctrl-C ends it.`);
  let wasThere = true;
  const said = new Set<string>();
  while (!signal.aborted) {
    const look = await lookUnlessEnded(watch, signal, (end) => {
      if (isNews(end)) sayEnd(call, end);
    });
    if (look === undefined) break;
    if (look !== "busy") {
      if (wasThere && !look.isThere) call.say(goneSentence(folder));
      if (!wasThere && look.isThere) call.say(`${plain(folder)} is there again.`);
      wasThere = look.isThere;
      const leftOut = leftOutSentence(watch.leftOut());
      if (leftOut !== undefined && !said.has(leftOut)) call.say(leftOut);
      if (leftOut !== undefined) said.add(leftOut);
    }
    await untilNextLook(pause, signal);
  }
  return watch.inNeed().length > 0 ? 1 : 0;
}

/** Whether an end is to be said: what comes right by itself is not, and nothing is twice. */
function isNews(end: FileEnd<ImportResult>): boolean {
  return end.kind !== "refused" || (end.isNew && end.then !== "later");
}

/** One look; undefined where it was ended meanwhile, "busy" where another Evenkeel was writing all the while. */
async function lookUnlessEnded(
  watch: FolderWatch<ImportResult>,
  signal: AbortSignal,
  onEnd: (end: FileEnd<ImportResult>) => void,
): Promise<Look | "busy" | undefined> {
  try {
    return await watch.look(signal, onEnd);
  } catch (error) {
    if (signal.aborted) return undefined;
    if (error instanceof StoreFailure && error.code === "busy") return "busy";
    throw error;
  }
}

/** Takes a file as `import FILE` does. */
async function taken(
  ask: LocalClient,
  { path, name, zone }: { readonly path: string; readonly name: string; readonly zone: string | undefined },
  signal: AbortSignal,
): Promise<TakeEnd<ImportResult>> {
  try {
    const result = await resultOf(await ask.imports.run({ handed: path, zone }, { signal }));
    return { kind: "imported", importId: result.intake, import: result };
  } catch (error) {
    if (signal.aborted) return { kind: "refused", code: "cancelled", sentence: "Called off." };
    const none = noAnswer(error);
    if (none?.kind === "named" && none.code === "REFUSED") {
      const { code } = none.data as { readonly code: RefusalCode };
      return { kind: "refused", code, sentence: none.sentence };
    }
    if (none?.kind !== "unexpected") throw error;
    const sentence = `Something went wrong with ${name}; nothing of it was stored. Reference: ${none.reference}.`;
    return { kind: "refused", code: "unexpected", sentence };
  }
}

/** One line for a file, or one JSON value. */
function sayEnd(call: CommandCall, end: FileEnd<ImportResult>): void {
  if (end.kind === "imported") {
    call.answer({ kind: "imported", ...end.import }, () => plain(importedLine(end.import)));
    return;
  }
  if (end.kind === "same") {
    const { name: file, as } = end;
    call.answer({ kind: "same", file, as }, () => plain(`${file}: the same file as ${as}`));
    return;
  }
  const { name: file, code, sentence } = end;
  if (call.json) call.answer({ kind: "refused", file, code, sentence }, () => sentence);
  else call.say(plain(sentence));
}

function importedLine({ file, format, intake, rows }: ImportResult): string {
  return `${file}: ${format}, ${rows.accepted} of ${rows.read} rows accepted, ${rows.rejected} rejected (import ${intake})`;
}

/** What a look left out, in one line; undefined where that is nothing. @example "Left out: 2 folders, 1 link." */
function leftOutSentence(leftOut: LeftOut): string | undefined {
  const kinds = (Object.keys(leftOutNouns) as LeftOutKind[]).filter((kind) => leftOut[kind] > 0);
  const counts = kinds.map((kind) => {
    const count = leftOut[kind];
    return `${count} ${leftOutNouns[kind][count === 1 ? "one" : "other"]}`;
  });
  return counts.length > 0 ? `Left out: ${counts.join(", ")}.` : undefined;
}

const busySentence = new StoreFailure("busy").message;

function goneSentence(folder: string): string {
  return `${plain(folder)} cannot be reached: it is gone, or its disk or share is not there.`;
}

// Control characters, marks that turn the direction of text, and the ends of lines and paragraphs.
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A text on one line of a terminal, whatever a file's name holds. */
function plain(text: string): string {
  return text.replaceAll(unsafe, "\uFFFD");
}
