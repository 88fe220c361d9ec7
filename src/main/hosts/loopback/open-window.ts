import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { startPageAddress } from "./start-page.ts";

// A browser that dies leaves nothing that would describe it, so it is looked after.
const lookMilliseconds = 1000;

export interface BrowserWindow {
  /** Resolves when the window is closed, whichever of the browser's processes had it. */
  readonly ended: Promise<void>;
  close(): void;
}

/** The browser program did not start. */
class NoBrowser extends Error {
  constructor() {
    super("the browser could not be started");
    this.name = "NoBrowser";
  }
}

/**
 * Opens the start page of a data folder in a window of its own, with a profile of its own. The page's
 * address is all that stands on the command line: what lets the window in stands in the page.
 */
export function openWindow(browser: string, folder: string): Promise<BrowserWindow> {
  const profile = join(folder, "browser");
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const child = spawn(browser, windowArguments(folder, profile), { stdio: "ignore" });
  // A run that only shows another's console does not wait for it.
  child.unref();
  return new Promise((opened, fail) => {
    child.once("error", () => fail(new NoBrowser()));
    child.once("spawn", () => {
      const exited = new Promise<void>((done) => child.once("exit", () => done()));
      opened({ ended: exited.then(() => profileFree(profile)), close: () => void child.kill() });
    });
  });
}

function windowArguments(folder: string, profile: string): string[] {
  // Chromium does not run sandboxed as root; --test-type keeps it from warning of that in the window.
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  return [
    `--app=${startPageAddress(folder)}`,
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--no-pings",
    // Whatever else the browser would fetch for itself ends where nobody listens. Addresses of this computer
    // go round any proxy. (Flags that forbid it outright put a warning across the window.)
    "--proxy-server=127.0.0.1:1",
    ...(asRoot ? ["--no-sandbox", "--test-type"] : []),
  ];
}

/**
 * Resolves once no process has the profile. A browser that an earlier, killed run left behind takes the
 * new window in, and the program that was started for it ends at once.
 */
function profileFree(profile: string): Promise<void> {
  return new Promise((done) => {
    function look() {
      if (isTaken(profile)) setTimeout(look, lookMilliseconds).unref();
      else done();
    }
    look();
  });
}

function isTaken(profile: string): boolean {
  // A link to "machine-process" on Linux and macOS, which a killed browser leaves behind; a file on Windows.
  const holder = /-(\d+)$/.exec(linkTarget(join(profile, "SingletonLock")) ?? "")?.[1];
  return holder === undefined ? existsSync(join(profile, "lockfile")) : isProcess(Number(holder));
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
