import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const knip = join(project, "node_modules", "knip", "bin", "knip.js");
const folder = mkdtempSync(join(tmpdir(), "evenkeel-unused-"));

const files = {
  "package.json": JSON.stringify({ name: "small", type: "module", scripts: {}, dependencies: { zod: "4" } }),
  "src/main/cli.ts": 'import { used } from "../domain/used.ts";\nused();\n',
  "src/domain/used.ts": "export function used() {}\nexport function alone() {}\n",
  "src/domain/forgotten.ts": "export function forgotten() {}\n",
  "src/domain/tested.ts": "export function tested() {}\n",
  "src/domain/half-used.ts":
    "export function half() {}\n/** @planned in a month */\nexport function planned() {}\n",
  "src/main/loopback.ts": 'import "../domain/half-used.ts";\n',
  "tests/domain.test.ts":
    'import { half, planned } from "../src/domain/half-used.ts";\nimport { tested } from "../src/domain/tested.ts";\nhalf();\nplanned();\ntested();\n',
};

interface Found {
  readonly file: string;
  readonly files: readonly unknown[];
  readonly exports: readonly { readonly name: string }[];
  readonly dependencies: readonly { readonly name: string }[];
}

/** What a run of the check with the project's own configuration says of the small tree, each as "file: what". */
function unusedIn(...args: string[]): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [knip, "--no-progress", "--reporter", "json", ...args],
    { cwd: folder, encoding: "utf8" },
  );
  if (!stdout.startsWith("{")) throw new Error(`${stdout}\n${stderr}`);
  const { issues } = JSON.parse(stdout) as { readonly issues: readonly Found[] };
  return issues
    .flatMap(({ file, files: whole, exports, dependencies }) => [
      ...whole.map(() => `${file}: all of it`),
      ...[...exports, ...dependencies].map(({ name }) => `${file}: ${name}`),
    ])
    .toSorted();
}

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  cpSync(join(project, "knip.config.ts"), join(folder, "knip.config.ts"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("over the whole tree it finds files, exports and packages that nothing uses", () => {
  expect(unusedIn()).toEqual([
    "package.json: zod",
    "src/domain/forgotten.ts: all of it",
    "src/domain/used.ts: alone",
  ]);
});

test("over what is shipped it finds what tests alone use, but for what is said to be planned", () => {
  expect(unusedIn("--production")).toEqual([
    "package.json: zod",
    "src/domain/forgotten.ts: all of it",
    "src/domain/half-used.ts: half",
    "src/domain/tested.ts: all of it",
    "src/domain/used.ts: alone",
  ]);
});
