import { randomBytes } from "node:crypto";
import { Refusal } from "../../import/recognise/refusal.ts";
import { StoreFailure } from "../../record-store/store/store-failure.ts";
import { consoleContext, viewerAs } from "../shared/console-context.ts";
import { openDataFolder } from "../shared/data-folder.ts";
import { errorLog } from "../shared/error-log.ts";
import { type OpenFloor, openFloorForWindow } from "../shared/floor.ts";
import { keepBackups } from "../shared/keep-backups.ts";
import { keepWatching } from "../shared/keep-watching.ts";
import { builtRenderer } from "../shared/renderer-files.ts";
import { folderOfStart, makeSureOfSample } from "../shared/sample-start.ts";
import { type StopSignal, stopSignal } from "../shared/stop-signal.ts";
import { installedBrowser, thisMachine, whyNoWindow } from "./browser-finder.ts";
import { incomingFiles } from "./incoming-files.ts";
import { claimFolder, type Running, runningInstance } from "./instance-lock.ts";
import { launchTickets } from "./launch-ticket.ts";
import { type LoopbackStart, startFault } from "./loopback-arguments.ts";
import { serveLoopback } from "./loopback-server.ts";
import { openWindow } from "./open-window.ts";
import { openSessions } from "./sessions.ts";
import { keepStartPage, startPageAddress } from "./start-page.ts";

const done = 0;
const failed = 1;
const misused = 2;

/**
 * Runs the loopback host until its window is closed or the program is asked to end, and gives its exit
 * code. A second start at the same data folder opens the first one's console.
 */
export async function runLoopback(start: LoopbackStart): Promise<number> {
  const fault = startFault(start);
  if (fault !== undefined) {
    process.stderr.write(`${fault}\n`);
    return misused;
  }
  const stop = stopSignal();
  try {
    const folder = openDataFolder(folderOfStart(start));
    const outcome = (await runningInstance(folder)) ?? (await serve(start, folder, stop));
    if (outcome !== done) await show(start, folder, outcome, stop);
    return done;
  } catch (error) {
    const sentence = failureSentence(error, start);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    return failed;
  } finally {
    stop.forget();
  }
}

/** Serves the data folder until the end, unless another start was quicker: then gives that one. */
async function serve(start: LoopbackStart, folder: string, stop: StopSignal): Promise<typeof done | Running> {
  const floor = await openFloorForWindow(folder);
  try {
    return await serveFloor(start, floor, stop);
  } finally {
    await floor.close();
  }
}

async function serveFloor(
  start: LoopbackStart,
  floor: OpenFloor,
  stop: StopSignal,
): Promise<typeof done | Running> {
  const { folder } = floor;
  const clock = Date.now;
  const incoming = await incomingFiles(folder);
  const log = errorLog(folder);
  const context = await consoleContext({
    floor,
    viewer: viewerAs(start.as),
    handed: incoming,
    log,
    today: start.today,
  });
  if (start.sample && !floor.backups.damage())
    await makeSureOfSample(context, (sentence) => process.stderr.write(`${sentence}\n`));
  const tickets = launchTickets();
  const instance = randomBytes(16).toString("hex");
  const server = await serveLoopback(
    { context, incoming, tickets, sessions: openSessions(), renderer: builtRenderer, instance, clock },
    start.port ?? 0,
  );
  let endBackups = async () => {};
  let endWatching = async () => {};
  const mine = { pid: process.pid, port: server.port, instance };
  try {
    const lock = await claimFolder(folder, mine);
    if (!("release" in lock)) return lock;
    try {
      await incoming.clear();
      endBackups = keepBackups(floor, log, clock);
      endWatching = keepWatching(context.watch, log);
      const page = keepStartPage({ folder, port: server.port, tickets, clock });
      await show(start, folder, mine, stop, mine).finally(page.close);
      await server.close();
      await incoming.clear();
    } finally {
      lock.release();
    }
    return done;
  } finally {
    await server.close();
    await endWatching();
    await endBackups();
  }
}

/**
 * Shows a running console: in a window, else by its address. The run that serves it stays until the window
 * is closed or the program is asked to end.
 */
async function show(
  start: LoopbackStart,
  folder: string,
  running: Running,
  stop: StopSignal,
  mine?: Running,
): Promise<void> {
  const why = start.window === false ? "none was asked for" : whyNoWindow(thisMachine);
  const browser = why === undefined ? installedBrowser(thisMachine) : undefined;
  const window = browser === undefined ? undefined : await openWindow(browser, folder).catch(() => undefined);
  if (!window) {
    const serves = mine ? "Evenkeel serves" : "Evenkeel already serves this data folder";
    process.stdout.write(
      `${serves} at http://127.0.0.1:${running.port}. Open this page on this computer: ` +
        `${startPageAddress(folder)} (no window: ${why ?? "the browser could not be started"})\n`,
    );
  }
  if (!mine) return;
  await Promise.race(window ? [window.ended, stop.came] : [stop.came]);
  window?.close();
}

/** Why a start failed, in a sentence; undefined where nobody expected it. */
export function failureSentence(
  error: unknown,
  { port }: Pick<LoopbackStart, "port">,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (error instanceof StoreFailure || error instanceof Refusal) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return `Port ${port} is in use. Name another, or none to take any that is free.`;
  // Hyper-V and WSL take ranges of ports for themselves, also above 1023.
  if (code === "EACCES" && port && platform === "win32")
    return `Windows keeps port ${port} for something else. Name another, or none to take any that is free.`;
  if (code === "EACCES" && port) return `Port ${port} may not be used by this account. Name one above 1023.`;
  return undefined;
}
