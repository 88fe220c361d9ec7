// Where Electron's binary is: the folder that ELECTRON_OVERRIDE_DIST_PATH names, or the one that
// Electron's package fetched, or fetches now. Gives { path, why } or { why } when there is none.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasDisplay } from "./display.mjs";
import { projectEnvironment, projectFolder, projectNode, run } from "./project-node.mjs";

const fetchSeconds = 90;
const electronFolder = join(projectFolder, "node_modules", "electron");

const executable =
  {
    darwin: "Electron.app/Contents/MacOS/Electron",
    win32: "electron.exe",
  }[process.platform] ?? "electron";

function installedBinary() {
  const pathFile = join(electronFolder, "path.txt");
  if (!existsSync(pathFile)) return undefined;
  const path = join(electronFolder, "dist", readFileSync(pathFile, "utf8").trim());
  return existsSync(path) ? path : undefined;
}

/**
 * @param options.mayFetch whether it may be fetched where it is not there
 * @param options.toShow whether it is to open a window here: without a display it is then not fetched
 * @param options.patience how many seconds fetching may take
 * @param options.stdio where the fetching program's own messages go
 */
export async function electronBinary({
  mayFetch = true,
  toShow = true,
  patience = fetchSeconds,
  stdio = "ignore",
} = {}) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const path = join(override, executable);
    return existsSync(path)
      ? { path, why: "its binary is where ELECTRON_OVERRIDE_DIST_PATH says" }
      : { why: "ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron" };
  }
  const installed = installedBinary();
  if (installed) return { path: installed, why: "its binary is installed" };
  if (toShow && !hasDisplay()) return { why: "there is no display, and Electron's binary is not installed" };
  if (!mayFetch) return { why: "Electron's binary is not installed" };
  process.stderr.write("Fetching Electron's binary (first start only) ...\n");
  const code = await run(projectNode(), [join(electronFolder, "install.js")], {
    env: projectEnvironment(),
    stdio,
    signal: AbortSignal.timeout(patience * 1000),
  }).catch(() => 1);
  const fetched = code === 0 ? installedBinary() : undefined;
  return fetched
    ? { path: fetched, why: "its binary was fetched" }
    : { why: "Electron's binary could not be fetched from here" };
}
