// Where Electron's binary is: the folder that ELECTRON_OVERRIDE_DIST_PATH names, or the one that
// Electron's package fetched, or fetches now. Gives { path, why } or { why } when there is none.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

export async function electronBinary({ mayFetch = true } = {}) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const path = join(override, executable);
    return existsSync(path)
      ? { path, why: "its binary is where ELECTRON_OVERRIDE_DIST_PATH says" }
      : { why: "ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron" };
  }
  const installed = installedBinary();
  if (installed) return { path: installed, why: "its binary is installed" };
  const tooLittleDisplay =
    process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (tooLittleDisplay) return { why: "there is no display, and Electron's binary is not installed" };
  if (!mayFetch) return { why: "Electron's binary is not installed" };
  process.stderr.write("Fetching Electron's binary (first start only) ...\n");
  const code = await run(projectNode(), [join(electronFolder, "install.js")], {
    env: projectEnvironment(),
    stdio: "ignore",
    signal: AbortSignal.timeout(fetchSeconds * 1000),
  }).catch(() => 1);
  const fetched = code === 0 ? installedBinary() : undefined;
  return fetched
    ? { path: fetched, why: "its binary was fetched" }
    : { why: "Electron's binary could not be fetched from here" };
}
