import type { ImportProgress, ImportResult } from "../../contract/imports.ts";
import type { ImportedFile } from "../intake/import-file.ts";
import { Refusal } from "../intake/refusal.ts";
import { answer } from "./answer.ts";
import { isoOrNull } from "./days.ts";
import { progressOf } from "./progress.ts";
import { orRefused } from "./refused.ts";

const formats = answer.imports.formats.handler(({ context }) =>
  context.formats.map((format) => ({ ...format, columns: [...format.columns] })),
);

const list = answer.imports.list.handler(async ({ context }) => {
  const intakes = await context.store.read("intakes");
  return intakes.map((intake) => ({
    ...importResult(intake),
    importedAt: intake.importedAt,
    zone: intake.zone,
    sample: intake.sample,
    undoneAt: intake.undoneAt,
  }));
});

const run = answer.imports.run.handler(async function* ({ context, input, errors, signal }) {
  const file = context.handedFile(input.handed);
  if (!file) {
    const sentence = "The file is no longer at hand. Choose it again.";
    throw errors.REFUSED({ message: sentence, data: { code: "not-found", sentence } });
  }
  try {
    const imported = yield* progressOf<ImportProgress, ImportedFile>(signal, (onProgress, stop) =>
      context.importFile({
        path: file.path,
        name: file.name,
        format: input.format,
        zone: input.zone,
        dates: input.dates,
        now: context.now(),
        signal: stop,
        onProgress,
      }),
    );
    return importResult(imported);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw errors.REFUSED({ message: error.message, data: { code: error.code, sentence: error.message } });
  }
});

const undo = answer.imports.undo.handler(async ({ context, input: { intake }, errors }) => {
  await orRefused(errors, context.store.write("undoIntake", { intake, at: context.now() }));
  return { intake };
});

const redo = answer.imports.redo.handler(async ({ context, input: { intake }, errors }) => {
  await orRefused(errors, context.store.write("redoIntake", { intake, at: context.now() }));
  return { intake };
});

const rejected = answer.imports.rejected.handler(({ context, input }) =>
  context.store.read("rejectedRows", input),
);

type Told = Pick<ImportedFile, "file" | "format" | "intake" | "outcome" | "sameAs">;

/** An import as the window and the command line tell of it. */
export function importResult({ file, format, intake, outcome, sameAs }: Told): ImportResult {
  return {
    file,
    format,
    intake,
    rows: outcome.rows,
    records: { ...outcome.records },
    agents: outcome.agents,
    from: isoOrNull(outcome.from),
    to: isoOrNull(outcome.to),
    warnings: [...outcome.warnings],
    rejections: [...outcome.rejections],
    ignored: [...outcome.ignored],
    evidence: [...outcome.evidence],
    droppedColumns: [...outcome.droppedColumns],
    sameAs,
  };
}

export const importsAnswers = { formats, list, run, undo, redo, rejected };
