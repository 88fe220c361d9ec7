import { resolve } from "node:path";
import { cliRun } from "./cli-run.ts";

/** Where the bench keeps its files and stores. */
export const benchFolder = resolve(import.meta.dirname, "..", ".cache", "bench");

export interface ImportRun {
  readonly seconds: number;
  readonly peakMebibytes: number;
  readonly rows: { readonly read: number; readonly accepted: number };
}

/** Runs one import as people do. */
export function importRun(file: string, floor: string): ImportRun {
  const { seconds, peakMebibytes, printed } = cliRun(
    "import",
    file,
    "--floor",
    floor,
    "--timezone",
    "UTC",
    "--json",
  );
  const [result] = JSON.parse(printed) as { rows: ImportRun["rows"] }[];
  if (!result) throw new Error("the import reported nothing");
  return { seconds, peakMebibytes, rows: result.rows };
}
