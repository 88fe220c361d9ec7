import { join } from "node:path";
import { parseArgs } from "node:util";
import { app, type BrowserWindow, dialog, protocol, safeStorage, session } from "electron";
import { Refusal } from "../../import/recognise/refusal.ts";
import { StoreFailure } from "../../record-store/store/store-failure.ts";
import { startFault } from "../loopback/loopback-arguments.ts";
import { consoleContext, viewerAs } from "../shared/console-context.ts";
import { openDataFolder } from "../shared/data-folder.ts";
import { errorLog } from "../shared/error-log.ts";
import { openFloorForWindow } from "../shared/floor.ts";
import { droppedFiles } from "../shared/handed-files.ts";
import { keepBackups } from "../shared/keep-backups.ts";
import { keepWatching } from "../shared/keep-watching.ts";
import { builtRenderer } from "../shared/renderer-files.ts";
import { folderOfStart, makeSureOfSample } from "../shared/sample-start.ts";
import { announce } from "./electron-notification.ts";
import { keepInPlace, lockSession, windowScheme } from "./electron-policy.ts";
import { servePages } from "./electron-ports.ts";
import { electronPrinter } from "./electron-print.ts";
import { openConsoleWindow } from "./electron-window.ts";
import { electronWords } from "./electron-words.ts";
import { chosenKeeper } from "./keychain-key.ts";

// Chromium's own errands. Nothing of the console needs a name of any network.
const switches: readonly (readonly [string, string?])[] = [
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["no-pings"],
  ["no-proxy-server"],
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
];

/**
 * Runs the Electron host. What comes before the first wait has to come before Electron is ready; and
 * Electron is not ready before its entry has run to the end, so the entry must not wait for this.
 *
 * @param args what the console itself was given, without Electron's own
 */
export async function runElectron(args: readonly string[]): Promise<void> {
  try {
    await start(args);
  } catch (error) {
    if (!(error instanceof StoreFailure || error instanceof Refusal)) throw error;
    dialog.showErrorBox(electronWords.title, error.message);
    app.exit(1);
  }
}

async function start(args: readonly string[]): Promise<void> {
  const asked = consoleArguments(args);
  protocol.registerSchemesAsPrivileged([windowScheme]);
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  app.enableSandbox();
  // What Windows shows notifications under; the same as in electron-builder.config.ts.
  app.setAppUserModelId("app.evenkeel.console");
  app.on("web-contents-created", (_event, contents) => keepInPlace(contents));
  const folder = openDataFolder(folderOfStart(asked));
  // Chromium's own files; also what distinguishes a second start on this folder from one on another.
  app.setPath("userData", join(folder, "electron"));
  if (!app.requestSingleInstanceLock()) return app.quit();
  await app.whenReady();
  const floor = await openFloorForWindow(folder, chosenKeeper(safeStorage));
  let endBackups = async () => {};
  let endWatching = async () => {};
  app.on("will-quit", (event) => {
    event.preventDefault();
    void endWatching()
      .then(() => endBackups())
      .then(() => floor.close())
      .finally(() => app.exit(0));
  });
  app.on("window-all-closed", () => app.quit());
  const packaged = app.isPackaged;
  const dropped = droppedFiles();
  const log = errorLog(folder);
  const context = await consoleContext({
    floor,
    viewer: viewerAs(asked.as),
    handed: dropped,
    log,
    today: asked.today,
    printPdf: electronPrinter,
  });
  if (asked.sample && !floor.backups.damage())
    await makeSureOfSample(context, (sentence) => process.stderr.write(`${sentence}\n`));
  endBackups = keepBackups(floor, log);
  endWatching = keepWatching(context.watch, log);
  lockSession(session.defaultSession, { renderer: builtRenderer, packaged });
  const window = openConsoleWindow({ folder, session: session.defaultSession, packaged });
  const remind = (minutes: number) => {
    if (window.isDestroyed() || window.isFocused()) return;
    announce({
      title: electronWords.reminder,
      body: electronWords.reminderIn(minutes),
      onClick: () => bringForward(window),
    });
  };
  servePages({
    context: { ...context, importFile: announced(context.importFile, window) },
    dropped,
    log,
    remind,
  });
  app.on("second-instance", () => bringForward(window));
}

type ImportFile = Awaited<ReturnType<typeof consoleContext>>["importFile"];

function announced(importFile: ImportFile, window: BrowserWindow): ImportFile {
  return async (request) => {
    const imported = await importFile(request);
    if (!window.isDestroyed() && !window.isFocused()) {
      announce({
        title: electronWords.imported,
        body: electronWords.importedRows(imported.file, imported.outcome.rows.accepted),
        onClick: () => bringForward(window),
      });
    }
    return imported;
  };
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

interface ConsoleStart {
  readonly floor?: string;
  readonly today?: string;
  readonly sample: boolean;
  readonly as?: string;
}

/** The console's own options among whatever else Electron was started with. */
function consoleArguments(args: readonly string[]): ConsoleStart {
  const { values } = parseArgs({
    args: [...args],
    options: {
      floor: { type: "string" },
      today: { type: "string" },
      as: { type: "string" },
      sample: { type: "boolean" },
    },
    strict: false,
  });
  const { floor, today, sample, as } = values;
  const asked = {
    ...(typeof floor === "string" && { floor }),
    ...(typeof today === "string" && { today }),
    ...(typeof as === "string" && { as }),
    sample: sample === true,
  };
  const fault = startFault(asked);
  if (fault !== undefined) throw new StoreFailure("refused", fault, "usage");
  return asked;
}
