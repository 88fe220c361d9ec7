import type { ImportProgress } from "../../contract/imports.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import { canBeMapped } from "../../domain/floor/import-codes.ts";
import { statedText } from "../../domain/floor/stated-time.ts";
import type { ImportedFile } from "../import/import-file.ts";
import { readerVersion } from "../import/reader-version.ts";
import { Refusal } from "../import/recognise/refusal.ts";
import { answer } from "./answer.ts";
import { todayOf } from "./asked-week.ts";
import { atHand, refusedFile } from "./at-hand.ts";
import { isoOrNull } from "./days.ts";
import { propose, tryMapping } from "./mapping-answers.ts";
import { progressOf } from "./progress.ts";
import { orRefused } from "./refused.ts";

const formats = answer.imports.formats.handler(({ context }) =>
  context.formats.map((format) => ({ ...format, columns: [...format.columns] })),
);

const list = answer.imports.list.handler(async ({ context }) => {
  const imports = await context.records.read("imports");
  return imports.map((past) => ({
    ...importResult(past),
    importedAt: past.importedAt,
    zone: past.zone,
    sample: past.sample,
    undoneAt: past.undoneAt,
    reader: past.reader,
    olderReader: past.undoneAt === null && past.reader < readerVersion,
  }));
});

const inspect = answer.imports.inspect.handler(async ({ context, input, errors, signal }) => {
  const { handed, ...how } = input;
  const file = atHand(context, handed, errors);
  try {
    const found = await context.lookAtFile({ ...how, ...file, now: context.now(), signal });
    const { head, preview, zone, floorZone, broughtFloorZone, sameAs, difference } = found;
    return {
      file: head.name,
      format: head.format,
      mapping: head.mapping?.name ?? null,
      evidence: [...head.evidence],
      droppedColumns: [...head.droppedColumns],
      localTimes: head.needsZone,
      sameAs,
      zone,
      floorZone,
      ...statedOf(found.statedAt, zone),
      broughtFloorZone,
      preview: {
        ...preview,
        times: [...preview.times],
        from: isoOrNull(preview.from),
        to: isoOrNull(preview.to),
      },
      difference,
    };
  } catch (error) {
    // A refused file is handed over anew when it is tried again, but for one whose columns somebody can explain.
    if (!(error instanceof Refusal && canBeMapped(error.code))) await context.putAway(file.path);
    throw refusedFile(error, errors);
  }
});

const leave = answer.imports.leave.handler(async ({ context, input: { handed } }) => {
  const file = context.handedFile(handed);
  if (file) await context.putAway(file.path);
  return { handed };
});

const run = answer.imports.run.handler(async function* ({ context, input, errors, signal }) {
  const { handed, ...how } = input;
  const file = atHand(context, handed, errors);
  try {
    const imported = yield* progressOf<ImportProgress, ImportedFile>(signal, (onProgress, stop) =>
      context.importFile({ ...how, ...file, now: context.now(), signal: stop, onProgress }),
    );
    const { difference, needsAgain, broughtFloorZone, head } = imported;
    const localTimes = head.needsZone;
    return { ...importResult(imported), difference, needsAgain, localTimes, broughtFloorZone };
  } catch (error) {
    throw refusedFile(error, errors);
  }
});

const repair = answer.imports.repair.handler(async ({ context, input: { handed, intake }, errors }) => {
  const file = atHand(context, handed, errors);
  try {
    return await context.repairText({ path: file.path, name: file.name, importId: intake });
  } catch (error) {
    throw refusedFile(error, errors);
  }
});

const coverage = answer.imports.coverage.handler(async ({ context }) => {
  const { from, to, sources } = await context.records.read("coverageCalendar", { today: todayOf(context) });
  return {
    from: isoOrNull(from),
    to: isoOrNull(to),
    sources: sources.map(({ source, daily, first, last, days }) => ({
      source,
      daily,
      first: isoOfServiceDay(first),
      last: isoOfServiceDay(last),
      days: days.map(({ day, rows, kind }) => ({ day: isoOfServiceDay(day), rows, kind })),
    })),
  };
});

const undo = answer.imports.undo.handler(async ({ context, input: { intake }, errors }) => {
  await orRefused(errors, context.records.write("undoImport", { importId: intake, at: context.now() }));
  await context.readZone();
  return { intake };
});

const redo = answer.imports.redo.handler(async ({ context, input: { intake }, errors }) => {
  await orRefused(errors, context.records.write("redoImport", { importId: intake, at: context.now() }));
  await context.readZone();
  return { intake };
});

const rejected = answer.imports.rejected.handler(({ context, input: { intake, offset } }) =>
  context.records.read("rejectedRows", { importId: intake, offset }),
);

function statedOf(statedAt: number | null, zone: string) {
  return { statedAt, stated: statedAt === null ? null : statedText(statedAt, zone) };
}

type ShownImport = Pick<
  ImportedFile,
  "file" | "format" | "mapping" | "importId" | "outcome" | "sameAs" | "zone" | "statedAt"
>;

/** An import as the window and the command line describe it. */
function importResult(shown: ShownImport) {
  const { file, format, mapping, importId, outcome, sameAs, zone, statedAt } = shown;
  return {
    file,
    format,
    mapping: mapping?.name ?? null,
    intake: importId,
    rows: outcome.rows,
    records: { ...outcome.records },
    agents: outcome.agents,
    from: isoOrNull(outcome.from),
    to: isoOrNull(outcome.to),
    ...statedOf(statedAt, zone),
    warnings: [...outcome.warnings],
    rejections: [...outcome.rejections],
    ignored: [...outcome.ignored],
    evidence: [...outcome.evidence],
    droppedColumns: [...outcome.droppedColumns],
    sameAs,
  };
}

export const importsAnswers = {
  propose,
  tryMapping,
  formats,
  list,
  inspect,
  leave,
  run,
  undo,
  redo,
  repair,
  coverage,
  rejected,
};
