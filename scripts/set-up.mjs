// Everything a fresh clone needs before a command can run: packages when the lock file is newer than
// they are, and a build when the sources are.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, sep } from "node:path";
import { projectFolder, run, runNode } from "./project-node.mjs";

const say = (sentence) => process.stderr.write(`${sentence}\n`);
const path = (...parts) => join(projectFolder, ...parts);

/** Installs what the lock file names, with the npm that started us, unless that is already there. */
export async function installPackages() {
  const lock = statSync(path("package-lock.json")).mtimeMs;
  const installed = path("node_modules", ".evenkeel-installed");
  if (existsSync(installed) && statSync(installed).mtimeMs >= lock) return;
  say("Installing packages (once after each change of the lock file) ...");
  const node = nodeOutside();
  setOwnNodeAside();
  const npm = process.env.npm_execpath;
  const options = { cwd: projectFolder, stdio: ["ignore", 2, 2] };
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const code =
    node && npm?.endsWith(".js")
      ? await run(node, [npm, ...args], options)
      : await run(process.platform === "win32" ? "npm.cmd" : "npm", args, {
          ...options,
          shell: process.platform === "win32",
        });
  if (code !== 0) throw new Error(`The packages could not be installed; ${installAdvice}.`);
  writeFileSync(installed, "");
}

// A console that is open holds its libraries, and Windows deletes no file that somebody has open.
const installAdvice =
  process.platform === "win32"
    ? "npm's own message stands above. Where it could not delete a file, close Evenkeel and try again"
    : "npm's own message stands above";

/** Whether a program lies among the packages, however its path is written. */
function isOfThisProject(program) {
  if (!existsSync(program) || !existsSync(path("node_modules"))) return false;
  const real = realpathSync.native;
  return real(program).startsWith(real(path("node_modules")) + sep);
}

/** A Node that is not one of the packages that are about to be deleted; undefined where npm is to find its own. */
function nodeOutside() {
  return [process.execPath, process.env.npm_node_execpath].find((node) => node && !isOfThisProject(node));
}

/**
 * An npm that has put the project's Node first in the path runs us with it, and `npm ci` deletes all packages.
 * Windows deletes no program that runs, but lets it be moved.
 */
function setOwnNodeAside() {
  const aside = path(".cache", "node-set-aside");
  // What an earlier run moved there has ended by now; where it has not, the next one tries again.
  const discard = () => {
    try {
      rmSync(aside, { recursive: true, force: true });
    } catch {}
  };
  discard();
  if (!isOfThisProject(process.execPath)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(process.execPath, join(aside, `node-${process.pid}.exe`));
  discard();
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
