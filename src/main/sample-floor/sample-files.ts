import { mkdir } from "node:fs/promises";
import { personFieldNames } from "../../domain/people/typed-person.ts";
import { type CsvFile, openCsvFile } from "./csv-file.ts";

/** The files of a sample floor and their columns: those of the plain import formats, all of them. */
const sampleColumns = {
  contacts: [
    "contact_id",
    "agent",
    "team",
    "queue",
    "channel",
    "direction",
    "offered_at",
    "answered_at",
    "ended_at",
    "talk_seconds",
    "hold_seconds",
    "acw_seconds",
    "wait_seconds",
    "outcome",
    "resolution",
    "transferred_in",
    "transferred_out",
    "escalated",
    "complaint",
    "abuse",
    "customer",
  ],
  "agent-states": ["agent", "state", "reason", "started_at", "ended_at"],
  shifts: ["agent", "shift_start", "shift_end", "activity"],
  evaluations: [
    "evaluation_id",
    "agent",
    "evaluator",
    "form",
    "evaluated_at",
    "contact_id",
    "source",
    "item",
    "behaviour",
    "score",
    "max_score",
    "not_applicable",
    "comment",
  ],
  surveys: [
    "response_id",
    "contact_id",
    "agent",
    "answered_at",
    "kind",
    "score",
    "scale_min",
    "scale_max",
    "comment",
  ],
  training: ["agent", "topic", "kind", "held_at", "minutes", "status"],
  roster: ["agent", ...personFieldNames],
  absence: ["agent", "from", "to", "kind"],
} as const satisfies Record<string, readonly string[]>;

export type SampleFileName = keyof typeof sampleColumns;
export type SampleFiles = Readonly<Record<SampleFileName, CsvFile>>;

const names = Object.keys(sampleColumns) as SampleFileName[];

/** Opens all files in the folder, runs the work, and closes them whatever comes. Returns the rows of each. */
export async function withSampleFiles(
  folder: string,
  work: (files: SampleFiles) => Promise<void>,
): Promise<Record<SampleFileName, number>> {
  await mkdir(folder, { recursive: true });
  const open: Partial<Record<SampleFileName, CsvFile>> = {};
  try {
    for (const name of names) open[name] = await openCsvFile(folder, `${name}.csv`, sampleColumns[name]);
    const files = open as Record<SampleFileName, CsvFile>;
    await work(files);
    return Object.fromEntries(names.map((name) => [name, files[name].rows])) as Record<
      SampleFileName,
      number
    >;
  } finally {
    for (const name of names) await open[name]?.close();
  }
}
