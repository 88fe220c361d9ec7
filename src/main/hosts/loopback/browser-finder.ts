import { accessSync, closeSync, constants, openSync, readSync, realpathSync } from "node:fs";
import { posix, win32 } from "node:path";

/** The machine that is looked at; real by default. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  isProgram(path: string): boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  isProgram: isUsableProgram,
};

const linuxNames = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];

const macPrograms = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/**
 * Path of an installed Chrome, Edge or Chromium, or undefined. EVENKEEL_BROWSER names another; `none`
 * stands for no browser.
 */
export function installedBrowser(machine: Machine = thisMachine): string | undefined {
  const chosen = machine.environment.EVENKEEL_BROWSER;
  if (chosen === "none") return undefined;
  if (chosen) return machine.isProgram(chosen) ? chosen : undefined;
  return candidates(machine).find((path) => machine.isProgram(path));
}

function candidates({ platform, environment }: Machine): string[] {
  if (platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map((name) => environment[name]);
    return windowsPrograms.flatMap((program) =>
      roots.flatMap((root) => (root ? [win32.join(root, program)] : [])),
    );
  }
  if (platform === "darwin") {
    const roots = [
      "/Applications",
      ...(environment.HOME ? [posix.join(environment.HOME, "Applications")] : []),
    ];
    return macPrograms.flatMap((program) => roots.map((root) => posix.join(root, program)));
  }
  const folders = (environment.PATH ?? "").split(":").filter(posix.isAbsolute);
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** Why no window can be opened on this machine, or undefined where one can. */
export function whyNoWindow(machine: Machine = thisMachine): string | undefined {
  const { platform, environment } = machine;
  const seen =
    platform === "win32" || platform === "darwin" || environment.DISPLAY || environment.WAYLAND_DISPLAY;
  if (!seen) return "there is no display";
  if (installedBrowser(machine)) return undefined;
  const chosen = environment.EVENKEEL_BROWSER;
  if (chosen === "none") return "EVENKEEL_BROWSER says so";
  if (chosen) return "EVENKEEL_BROWSER names no program";
  return "no Chrome, Edge or Chromium was found";
}

function isUsableProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return !isSnap(path);
  } catch {
    return false;
  }
}

// A browser in a snap cannot read hidden folders, where the data folder usually is: it would show an error.
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real === "/usr/bin/snap" || real.startsWith("/snap/")) return true;
  const head = firstBytes(real, 4096).toString("latin1");
  return head.startsWith("#!") && head.includes("/snap/bin/");
}

function firstBytes(path: string, max: number): Buffer {
  const handle = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(max);
    return bytes.subarray(0, readSync(handle, bytes, 0, max, 0));
  } finally {
    closeSync(handle);
  }
}
