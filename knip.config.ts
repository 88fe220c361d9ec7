import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { KnipConfig } from "knip";

/**
 * What nothing uses goes. Two runs look for it, in `npm run check` and in `npm test`: one over the whole tree,
 * and (`--production`) one over what is shipped, in which tests and measurements use nothing.
 */
const shippedAlone = process.argv.includes("--production");

/** What stays although nothing that is shipped uses it. A single function carries the tag `@planned` instead. */
const planned = [
  // Methods, 5 and 8.5: the rise to be expected of a group that was picked for low scores.
  "src/domain/acting/regression-to-mean.ts",
  // Methods, 4.5: agreement beside Krippendorff's alpha.
  "src/domain/statistics/fleiss-kappa.ts",
  "src/domain/statistics/intraclass-correlation.ts",
  // Methods, 1.1: the window explains both figures; no view shows them yet.
  "src/domain/workload/shrinkage.ts",
  "src/domain/workload/utilisation.ts",
];

const { scripts } = JSON.parse(readFileSync(resolve(import.meta.dirname, "package.json"), "utf8"));

/** Files that the package's commands run by way of another script. */
const commands = Object.values<string>(scripts).flatMap(
  (command) => /with-node\.mjs (\S+)/.exec(command)?.[1] ?? [],
);

const config: KnipConfig = {
  // What a run starts from; an exclamation mark says that it is shipped.
  entry: [
    "src/main/{cli,electron,loopback}.ts!",
    "src/main/record-store/store/store-worker.ts!",
    "src/main/import/import-worker.ts!",
    "src/preload/index.ts!",
    "src/renderer/app/main.tsx!",
    // Holds the contract's shapes to the domain's when it is compiled; nothing runs it.
    "src/contract/shapes.ts!",
    ...commands,
    "*.config.ts",
    "tests/journeys/playwright.config.ts",
    "tests/**/*.{test,spec}.{ts,tsx}",
    // Named in a configuration, or started as a process of their own.
    "tests/{fixed-seed,bundled/bundle,bundled/worker-urls,journeys/prepare-run}.ts",
    "tests/**/*-child.ts",
    // Makes the earlier floor that stands beside it; started by hand.
    "tests/resources/*/*.mjs",
    "bench/import-run.ts",
    "bench/print-peak.mjs",
  ],
  project: ["src/**/*.{ts,tsx}!", "{build,bench,scripts,tests}/**/*.{ts,tsx,mjs}", "*.config.ts"],
  ignoreFiles: shippedAlone ? planned : [],
  // In the whole tree an export is for another file. Among what is shipped it may be there for a test, as long as
  // its own file uses it.
  ignoreExportsUsedInFile: shippedAlone,
  tags: shippedAlone ? ["-planned"] : [],
  // Programs of the machine, such as mount, are no packages.
  exclude: ["binaries"],
  ignoreDependencies: [
    // Data; a test reads its files.
    "csv-spectrum",
  ],
  // These would run the tools' configurations, and Electron's package fetches its binary when it is loaded.
  "electron-vite": false,
  vite: false,
  vitest: false,
  playwright: false,
  treatConfigHintsAsErrors: true,
  treatTagHintsAsErrors: true,
};

export default config;
