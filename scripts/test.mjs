// npm test: everything that is to hold, on a fresh clone too. The last line counts over all suites; the lines
// before it say where the time went.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { display } from "./display.mjs";
import { electronBinary } from "./electron-binary.mjs";
import { projectFolder, runNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";
import { testBrowser } from "./test-browser.mjs";

const path = (...parts) => join(projectFolder, ...parts);
const tool = (...parts) => path("node_modules", ...parts);
// What Node has compiled once it need not compile for each process. Colours are for people who look on.
const compiled = { NODE_COMPILE_CACHE: path(".cache", "compiled") };
const plain = process.stdout.isTTY ? compiled : { ...compiled, NO_COLOR: "1" };
const total = { passed: 0, failed: 0, skipped: 0 };
const took = [];

/** Does a part of the whole, and takes down how long it took. */
async function part(name, work) {
  const from = performance.now();
  try {
    return await work();
  } finally {
    took.push(`${name}: ${Math.round((performance.now() - from) / 1000)} s`);
  }
}

function count(name, { passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped\n\n`);
}

function heading(name) {
  process.stdout.write(`--- ${name}\n`);
}

/** A check that either holds or not: types, lint, and that everything is used. */
async function check(name, args) {
  heading(name);
  const code = await part(name, () => runNode(args, { cwd: projectFolder, env: plain }));
  count(name, code === 0 ? { passed: 1 } : { failed: 1 });
}

/** A suite that writes a report; one that ends badly without a report is one failure. */
async function suite(name, args, report, readCounts, { env, within } = {}) {
  heading(name);
  rmSync(report, { force: true });
  const code = await part(name, () => runNode(args, { cwd: projectFolder, env, within }));
  const told = existsSync(report);
  if (!told) process.stdout.write(`The suite ended with ${code} and left no report.\n`);
  const counts = told ? readCounts(JSON.parse(readFileSync(report, "utf8"))) : { failed: 1 };
  if (code !== 0 && !counts.failed) counts.failed = 1;
  count(name, counts);
}

/** Electron where it is installed and can be shown, and within what; else why not. */
async function electronToDrive() {
  const electron = await electronBinary({ mayFetch: false });
  if (!electron.path) return electron;
  const { within, why } = display();
  return within ? { ...electron, within } : { why };
}

await part("packages and build", setUp);
mkdirSync(path(".cache"), { recursive: true });
// Before any suite: the units print reports with it.
const browser = await part("browser", testBrowser);

await check("types", [tool("typescript", "bin", "tsc"), "-b"]);
await check("lint", [tool("@biomejs", "biome", "bin", "biome"), "ci", "--colors=off", "."]);
await check("nothing unused", [tool("knip", "bin", "knip.js"), "--no-progress"]);
await check("nothing shipped for tests alone", [
  tool("knip", "bin", "knip.js"),
  "--no-progress",
  "--production",
]);

const vitestReport = path(".cache", "vitest.json");
await suite(
  "units, records, contract, boundary",
  [
    tool("vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${vitestReport}`,
  ],
  vitestReport,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + (report.numFailedTests === 0 && !report.success ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  { env: { ...plain, ...(browser.path && { EVENKEEL_BROWSER: browser.path }) } },
);

if (browser.path) {
  const playwrightReport = path(".cache", "playwright.json");
  const electron = await electronToDrive();
  if (!electron.path) {
    process.stdout.write(`The journeys run on the loopback host alone: ${electron.why}.\n`);
    // Where it was seen to that Electron is there, a run without it would be green for no reason.
    if (process.env.EVENKEEL_NEEDS_ELECTRON) count("Electron", { failed: 1 });
  }
  await suite(
    "journeys",
    [
      tool("@playwright", "test", "cli.js"),
      "test",
      "-c",
      path("tests", "journeys", "playwright.config.ts"),
      "--reporter=line,json",
    ],
    playwrightReport,
    ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
    {
      env: {
        ...compiled,
        PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
        EVENKEEL_TEST_BROWSER: browser.path,
        EVENKEEL_TEST_ELECTRON: electron.path ?? "",
      },
      within: electron.within,
    },
  );
} else {
  process.stdout.write(`journeys cannot run here: there is no browser. ${browser.missing}\n`);
  count("journeys", { failed: 1 });
}

process.stdout.write(`${took.join("\n")}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
