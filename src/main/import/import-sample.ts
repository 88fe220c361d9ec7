import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SampleStep } from "../../domain/floor/import-codes.ts";
import { type ImportPlace, importFile } from "./import-file.ts";

export interface SampleOrder extends ImportPlace {
  /** The data folder; the files stand in a folder of their own in it, and go when they are imported. */
  readonly folder: string;
  /** Writes the exports into a folder, and returns the zone of its floor. */
  write(out: string): Promise<{ readonly zone: string }>;
  /** UTC seconds. */
  readonly now: number;
  readonly signal: AbortSignal;
  onStep(step: SampleStep): void;
}

/** Imports the made-up floor through the real import, marked as sample throughout. */
export async function importSample(order: SampleOrder): Promise<void> {
  const { store, customerSecret, folder, now, signal, onStep } = order;
  const out = await mkdtemp(join(folder, "sample-"));
  try {
    onStep({ step: "writing", file: null, done: 0, of: 1 });
    const { zone } = await order.write(out);
    const known = (await readdir(out)).filter((name) => importable.has(name)).sort();
    for (const [at, file] of known.entries()) {
      onStep({ step: "importing", file, done: at, of: known.length });
      await importFile({ store, customerSecret }, { path: join(out, file), zone, now, sample: true, signal });
    }
  } finally {
    // Windows does not delete what a virus scanner still looks at.
    await rm(out, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

// Of the sample's exports those that the console can import so far.
const importable = new Set([
  "contacts.csv",
  "agent-states.csv",
  "shifts.csv",
  "evaluations.csv",
  "roster.csv",
  "surveys.csv",
  "training.csv",
  "absence.csv",
]);
