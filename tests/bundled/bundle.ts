import { mkdirSync, mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { removeFolder } from "../remove-folder.ts";

const project = resolve(import.meta.dirname, "../..");
const source = (path: string) => join(project, "src", "main", path);
const test = (path: string) => join(project, "tests", "main", path);

/**
 * Bundles the programs and threads that the tests start, once for a run of the tests: the command line, the
 * loopback host, the threads of the store and of imports, and the processes that are killed at their work.
 * Hundreds of them are started, and each would read and strip some two hundred files anew: four fifths of
 * the time.
 */
export async function setup(): Promise<void> {
  // Within the project, from where the bundles find its packages; of this run alone.
  mkdirSync(join(project, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(project, ".cache", "bundled-"));
  await build({
    configFile: false,
    logLevel: "warn",
    root: project,
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: "esnext",
      rolldownOptions: {
        input: {
          cli: source("cli.ts"),
          loopback: source("loopback.ts"),
          "store-worker": source("record-store/store/store-worker.ts"),
          "import-worker": source("import/import-worker.ts"),
          "import-child": test("record-store/import/import-child.ts"),
          "move-child": test("record-store/import/move-child.ts"),
          "join-child": test("record-store/people/join-child.ts"),
          "backup-child": test("backup/backup-child.ts"),
        },
        // No sub-folder, as in the build: a thread's address is beside the file that starts it.
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  process.env.EVENKEEL_TEST_BUNDLES = folder;
}

export function teardown(): void {
  const folder = process.env.EVENKEEL_TEST_BUNDLES;
  if (folder) removeFolder(folder);
}
