import type { ImportResult } from "../../contract/imports.ts";
import { codeSentence } from "../../domain/floor/file-codes.ts";
import {
  dayOrders,
  decimalMarks,
  durationUnits,
  type ImportRefusal,
  type ReadingChoices,
  repeatedHours,
  textEncodings,
} from "../../domain/floor/import-codes.ts";
import { differenceSentence } from "../../domain/floor/reading-difference.ts";
import { gainedRecords } from "../../domain/floor/record-kind.ts";
import { recordNouns } from "../../domain/floor/record-words.ts";
import { type LocalClient, noAnswer, resultOf } from "../answers/local-client.ts";
import { readMapping } from "../import/mapping/read-mapping.ts";
import { orderFiles } from "../import/order-files.ts";
import type { FileHead } from "../import/recognise/file-head.ts";
import { type FileToInspect, inspectFile } from "../import/recognise/inspect-file.ts";
import { Refusal } from "../import/recognise/refusal.ts";
import { rejectedLines, writeRepairFile } from "../import/repair-file.ts";
import { type Command, type CommandCall, textOption, UsageError } from "./command.ts";
import { sayReadBefore } from "./mappings.ts";
import { proposeTo } from "./propose.ts";
import { watchImports } from "./watch-imports.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel import`: takes files into the floor, one after the other. */
export const importCommand: Command = {
  name: "import",
  usage:
    "import FILE... [--as FORMAT] [--timezone ZONE [--move-floor]] [--dates day-first|month-first] [--numbers decimal-point|decimal-comma] [--durations seconds|minutes|hours|milliseconds|days] [--repeated-hour first|second] [--encoding NAME] [--propose OUT.json | --mapping FILE.json [--save-mapping]] [--again] [--rejects OUT.csv] [--dry-run]\n  import --watch FOLDER [--timezone ZONE] [--once] [--every SECONDS]",
  purpose:
    "takes files into the floor; each is stored whole or not at all; --watch takes what arrives in a folder",
  options: {
    as: { type: "string" },
    timezone: { type: "string" },
    "move-floor": { type: "boolean" },
    dates: { type: "string" },
    numbers: { type: "string" },
    durations: { type: "string" },
    "repeated-hour": { type: "string" },
    encoding: { type: "string" },
    propose: { type: "string" },
    mapping: { type: "string" },
    "save-mapping": { type: "boolean" },
    again: { type: "boolean" },
    rejects: { type: "string" },
    "dry-run": { type: "boolean" },
    sample: { type: "boolean" },
    watch: { type: "string" },
    once: { type: "boolean" },
    every: { type: "string" },
  },
  async run(call) {
    if (call.options.watch !== undefined) return watchImports(call);
    if (call.options.once !== undefined || call.options.every !== undefined)
      throw new UsageError("--once and --every go with --watch FOLDER.");
    if (call.words.length === 0) throw new UsageError("Name at least one file.");
    const choices = choicesOf(call);
    const rejects = rejectsFile(call);
    const [format, zone] = [textOption(call, "as"), textOption(call, "timezone")];
    const out = textOption(call, "propose");
    const mapped = mappedBy(call, format);
    const how = { ...(format !== undefined && { format }), ...choices };
    const [dryRun, sample] = [call.options["dry-run"] === true, call.options.sample === true];
    const again = call.options.again === true;
    const moveFloor = call.options["move-floor"] === true;
    if (moveFloor && zone === undefined)
      throw new UsageError(
        "Name the zone of the file's times, which the floor's is to be: --timezone ZONE --move-floor.",
      );
    return withConsole(call, async ({ ask }) => {
      if (out !== undefined) return propose(call, ask, { out, format, ...choices });
      const results: ImportResult[] = [];
      let refused = 0;
      const mapping = mapped && (await orRefused(call, readMapping(mapped.path)));
      if (mapped && !mapping) return 1;
      const meant = mapping ? { mapping } : { saved: await ask.mappings.list() };
      for (const path of await inOrder(ask, call.words, { ...how, ...meant, zone })) {
        try {
          const seen = { path, settle: true, ...how, ...meant };
          // Before the import: a file that changes while it is read is then known not to be this one.
          const head = rejects === undefined ? undefined : await inspectFile(seen);
          const read = { ...how, mapping, saveMapping: mapped?.isSaved ?? false };
          const run = await ask.imports.run({
            handed: path,
            zone,
            ...read,
            moveFloor,
            dryRun,
            again,
            sample,
          });
          const result = await resultOf(run);
          results.push(result);
          if (read.saveMapping && !dryRun && result.mapping !== null)
            await sayReadBefore(call, ask, result.mapping);
          if (head && rejects !== undefined && !result.needsAgain)
            call.say(await writeRejects(ask, result, head, rejects));
        } catch (error) {
          const sentence = refusalOf(error);
          if (sentence === undefined) throw error;
          refused++;
          call.say(sentence);
        }
      }
      if (results.length > 0 || call.json)
        call.answer(results, () => results.map((result) => resultText(result, call)).join("\n\n"));
      return refused > 0 ? 1 : 0;
    });
  },
};

/** The mapping by which the call's files are read, and whether it is kept. */
function mappedBy(call: CommandCall, format: string | undefined) {
  const [path, out] = [textOption(call, "mapping"), textOption(call, "propose")];
  const isSaved = call.options["save-mapping"] === true;
  if (path === undefined) {
    if (isSaved) throw new UsageError("--save-mapping goes with --mapping FILE.json.");
    if (out !== undefined && call.words.length > 1)
      throw new UsageError("--propose goes with one file at a time.");
    return undefined;
  }
  if (out !== undefined) throw new UsageError("--propose does not go with --mapping.");
  if (format !== undefined)
    throw new UsageError("--as does not go with --mapping, which says what the file is.");
  return { path, isSaved };
}

async function propose(
  call: CommandCall,
  ask: LocalClient,
  order: Omit<Parameters<typeof proposeTo>[2], "path">,
): Promise<number> {
  const [path = ""] = call.words;
  const done = await orRefused(
    call,
    proposeTo(call, ask, { path, ...order }).then(() => true),
  );
  return done ? 0 : 1;
}

/** What a work came to; undefined where it was refused, which is said. */
async function orRefused<Result>(call: CommandCall, work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    const sentence = refusalOf(error);
    if (sentence === undefined) throw error;
    call.say(sentence);
    return undefined;
  }
}

/** Files of one call are taken in the order of their own times, then of their names; it takes a look at each. */
async function inOrder(
  ask: LocalClient,
  paths: readonly string[],
  {
    zone,
    ...how
  }: Pick<FileToInspect, "mapping" | "saved"> &
    ReadingChoices & { readonly format?: string; readonly zone: string | undefined },
): Promise<readonly string[]> {
  if (paths.length < 2) return paths;
  const ofFloor = zone ?? (await ask.floor.status()).zone ?? Temporal.Now.timeZoneId();
  return orderFiles(paths, { ...how, zone: ofFloor, now: Math.floor(Date.now() / 1000) });
}

/** What the call says of that which a file may leave open. */
function choicesOf(call: CommandCall): ReadingChoices {
  return {
    dates: oneOf(call, "dates", dayOrders),
    numbers: oneOf(call, "numbers", decimalMarks),
    durations: oneOf(call, "durations", durationUnits),
    repeatedHour: oneOf(call, "repeated-hour", repeatedHours),
    encoding: oneOf(call, "encoding", textEncodings),
  };
}

function oneOf<Word extends string>(call: CommandCall, name: string, words: readonly Word[]) {
  const asked = textOption(call, name)?.toLowerCase();
  const word = words.find((known) => known === asked);
  if (asked === undefined || word) return word;
  throw new UsageError(`--${name} is ${words.slice(0, -1).join(", ")} or ${words.at(-1)}.`);
}

function rejectsFile(call: CommandCall): string | undefined {
  const out = textOption(call, "rejects");
  if (out === undefined) return undefined;
  if (call.words.length > 1) throw new UsageError("--rejects goes with one file at a time.");
  if (call.options["dry-run"] === true) throw new UsageError("--rejects does not go with --dry-run.");
  return out;
}

/** Writes the rows that an import rejected into a file of their own, to be put right and imported again. */
async function writeRejects(
  ask: LocalClient,
  { intake }: ImportResult,
  head: FileHead,
  out: string,
): Promise<string> {
  const lines = await rejectedLines((offset) => ask.imports.rejected({ intake, offset }));
  if (lines.size === 0) return `No row of ${head.name} was rejected: ${out} was not written.`;
  const written = await writeRepairFile({ path: head.path, head, rejectedLines: lines, out });
  return `${out}: ${written} rejected rows, to be put right and imported again.`;
}

/** What a refusal leaves to do on the command line, where its sentence alone does not say it. */
const waysOn: Readonly<Partial<Record<ImportRefusal, string>>> = {
  "mapping-doubted":
    'If the mapping is right all the same: "evenkeel mappings export NAME OUT.json", then import the file with --mapping OUT.json --save-mapping. Else have a new one proposed with --propose.',
};

function withWayOn(code: ImportRefusal, sentence: string): string {
  const way = waysOn[code];
  return way === undefined ? sentence : `${sentence} ${way}`;
}

/** Why one file was not taken in, where that says nothing of the others. */
function refusalOf(error: unknown): string | undefined {
  if (error instanceof Refusal) return withWayOn(error.code, error.message);
  const none = noAnswer(error);
  return none?.kind === "named" && none.code === "REFUSED" ? none.sentence : undefined;
}

function resultText(result: ImportResult, call: CommandCall): string {
  const { rows } = result;
  if (result.needsAgain) return againText(result);
  const dry = call.options["dry-run"] === true ? " (dry run: nothing was stored)" : "";
  const lines = [
    `${result.file}: ${result.format}${result.mapping === null ? "" : `, by the mapping "${result.mapping}"`}${dry}`,
    `  ${rows.read} rows read = ${rows.accepted} accepted + ${rows.duplicate} duplicate + ${rows.rejected} rejected + ${rows.ignored} ignored`,
  ];
  if (result.sameAs !== null) lines.push(`  The same file as import ${result.sameAs}: it adds nothing.`);
  if (result.difference)
    lines.push(
      `  Read again${inOtherZone(result)}, in the place of import ${result.difference.intake}: ${differenceSentence(result.difference)}.`,
    );
  const gained = gainedRecords.flatMap((name) => {
    const count = result.records[name];
    return count === undefined
      ? []
      : [`${count} ${count === 1 ? recordNouns[name].one : recordNouns[name].other}`];
  });
  const agents = `${result.agents} ${result.agents === 1 ? "agent" : "agents"}`;
  if (gained.length > 0) lines.push(`  ${gained.join(", ")}; ${agents}`);
  if (result.from) lines.push(`  ${result.from} to ${result.to}`);
  if (result.stated) lines.push(`  exported ${result.stated}, as the file says`);
  for (const { field, reason, count } of result.rejections) {
    lines.push(`  rejected ${count}: ${field ? `${field}: ` : ""}${codeSentence(reason)}`);
  }
  for (const { code, count, names } of result.ignored) {
    lines.push(`  set aside ${count}: ${codeSentence(code)}${names ? ` (${names.join("; ")})` : ""}`);
  }
  for (const { code, count, example, names } of result.warnings) {
    const shown = names ? names.join("; ") : example;
    lines.push(`  warning ${count}: ${codeSentence(code)}${shown ? ` (${shown})` : ""}`);
  }
  lines.push(...zoneLines(result, call));
  return lines.join("\n");
}

/** Of a file that an older reader read: what this one would change, and how to have it so. */
function againText({ file, format, sameAs, difference }: ImportResult): string {
  return [
    `${file}: ${format} (nothing was stored)`,
    `  The same file as import ${sameAs}, which an older version of Evenkeel read. Read again it would change:`,
    `  ${difference ? differenceSentence(difference) : "nothing"}.`,
    "  Import it with --again to have it read again; undo brings back what stands now.",
  ].join("\n");
}

function inOtherZone({ difference, localTimes }: ImportResult): string {
  const isOther = localTimes && difference !== null && difference.zone.before !== difference.zone.after;
  return isOther ? ` in the zone ${difference.zone.after}` : "";
}

/**
 * What to do about the floor's zone: where nobody named a zone and this file set it, and where the file that set it is
 * read in another one now.
 */
function zoneLines(
  { warnings, localTimes, sameAs, broughtFloorZone }: ImportResult,
  call: CommandCall,
): string[] {
  const named = textOption(call, "timezone");
  if (call.options["dry-run"] === true) return [];
  const set = warnings.find(({ code }) => code === "floor-zone-set");
  // Of a file that was imported before the warning is that import's, and so is the zone that was named then.
  if (set && named === undefined && sameAs === null) {
    const remedy = localTimes
      ? "import it again with --timezone ZONE --move-floor"
      : "evenkeel floor --zone ZONE --move-days";
    return [
      `  No zone was named, so the floor's is that of this computer, ${set.example}. If that is wrong: ${remedy}.`,
    ];
  }
  const other = warnings.find(({ code }) => code === "other-zone-than-the-floor");
  return other && broughtFloorZone
    ? [
        `  The floor's zone came with this file and is still the one before. To move it too: evenkeel floor --zone ${other.example} --move-days`,
      ]
    : [];
}
