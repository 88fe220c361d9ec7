import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeFolder } from "../remove-folder.ts";
import { importFiles, samples, startLoopback } from "./programs.ts";

/**
 * A floor at which journeys begin. It is made once for a run, by the product's own programs, and each journey
 * opens a copy of its data folder: the same store, as it stands after the import.
 */
export interface PreparedFloor {
  readonly name: string;
  make(folder: string, today: string): Promise<void>;
}

/** A floor of the files that `write` puts into a folder, or of files that stand elsewhere. */
export function importedFloor(
  name: string,
  write: (folder: string) => readonly string[],
  zone?: string,
): PreparedFloor {
  return {
    name,
    async make(folder) {
      const files = mkdtempSync(join(tmpdir(), "evenkeel-files-"));
      try {
        importFiles(folder, write(files), zone);
      } finally {
        removeFolder(files);
      }
    },
  };
}

/** A floor of some of the samples that the console comes with. */
export function floorOfSamples(...names: readonly string[]): PreparedFloor {
  const paths = names.map((name) => join(samples, `${name}.csv`));
  return importedFloor(`samples ${names.join(" ")}`, () => paths);
}

/** The made-up floor, as `npm start -- --sample` makes it. */
export const madeUpFloor: PreparedFloor = {
  name: "made-up",
  async make(folder, today) {
    const host = await startLoopback({ floor: folder, today, sample: true });
    await host.end();
  },
};

/** Writes the rows of files into a folder and gives their paths. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return Object.entries(files).map(([name, rows]) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, `${rows.join("\n")}\n`);
    return path;
  });
}

/** Names the folder in which a run keeps its floors. */
export const placeOfRun = "EVENKEEL_PREPARED_FLOORS";

/** Fills a data folder with a copy of a prepared floor, which is made where this run has not made it yet. */
export async function copyPrepared(floor: PreparedFloor, today: string, folder: string): Promise<void> {
  const made = join(process.env[placeOfRun] ?? "", `${floor.name} ${today}`);
  if (!existsSync(made)) await makeIn(made, (draft) => floor.make(draft, today));
  cpSync(made, folder, { recursive: true });
}

/** Two workers may make the same floor at once: the first to be done gives it to both. */
async function makeIn(made: string, make: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${made} of ${process.pid}`;
  removeFolder(draft);
  mkdirSync(draft, { mode: 0o700 });
  await make(draft);
  try {
    renameSync(draft, made);
  } catch (error) {
    if (!existsSync(made)) throw error;
    removeFolder(draft);
  }
}
