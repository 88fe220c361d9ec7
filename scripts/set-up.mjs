// Everything a fresh clone needs before a command can run: packages when the lock file is newer than
// they are, and a build when the sources are.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder, run, runNode } from "./project-node.mjs";

const say = (sentence) => process.stderr.write(`${sentence}\n`);
const path = (...parts) => join(projectFolder, ...parts);

/** Installs what the lock file names, with the npm that started us, unless that is already there. */
export async function installPackages() {
  const lock = statSync(path("package-lock.json")).mtimeMs;
  const installed = path("node_modules", ".evenkeel-installed");
  if (existsSync(installed) && statSync(installed).mtimeMs >= lock) return;
  say("Installing packages (once after each change of the lock file) ...");
  const npm = process.env.npm_execpath;
  const options = { cwd: projectFolder, stdio: ["ignore", 2, 2] };
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = npm?.endsWith(".js")
    ? await run(process.execPath, [npm, ...args], options)
    : await run(process.platform === "win32" ? "npm.cmd" : "npm", args, {
        ...options,
        shell: process.platform === "win32",
      });
  if (code !== 0) throw new Error("The packages could not be installed; npm's own message stands above.");
  writeFileSync(installed, "");
}

function newestBelow(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestBelow(at) : statSync(at).mtimeMs);
  }
  return newest;
}

/** Builds the console unless the build is newer than every source. */
export async function build() {
  const stamp = path("out", ".built");
  const newest = Math.max(
    newestBelow(path("src")),
    statSync(path("electron.vite.config.ts")).mtimeMs,
    statSync(path("package-lock.json")).mtimeMs,
  );
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newest) return;
  say("Building ...");
  const code = await runNode(
    [path("node_modules", "electron-vite", "bin", "electron-vite.js"), "build", "--logLevel", "warn"],
    {
      cwd: projectFolder,
      stdio: ["ignore", 2, 2],
      // The bundler imports `electron` for its version; a set path keeps that from fetching the binary.
      env: {
        ELECTRON_OVERRIDE_DIST_PATH:
          process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path("node_modules", "electron"),
      },
    },
  );
  if (code !== 0) throw new Error("The build failed; its message stands above.");
  mkdirSync(path("out"), { recursive: true });
  writeFileSync(stamp, "");
}

/** Installs and builds; ends the program with one sentence where that fails. */
export async function setUp() {
  try {
    await installPackages();
    await build();
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
}
