import { type IpcMainEvent, ipcMain, MessageChannelMain, type WebContents } from "electron";
import type { AnswersContext } from "../../answers/context.ts";
import type { ErrorLog } from "../shared/error-log.ts";
import type { DroppedFiles } from "../shared/handed-files.ts";
import { isOwnAddress } from "./electron-policy.ts";
import { servePort } from "./renderer-port.ts";

/**
 * Gives the window's page its one port to the answers, takes note of the files that were dropped on it, and
 * reminds of sessions.
 * Nobody but the console's own page, in the window's own frame, is given either.
 */
export function servePages(host: {
  readonly context: AnswersContext;
  readonly dropped: DroppedFiles;
  readonly log: ErrorLog;
  /** Says that a session begins in some minutes. */
  remind(minutes: number): void;
}): void {
  ipcMain.on("evenkeel:port", (event) => {
    const frame = trustedFrame(event);
    if (!frame) return host.log.refused("a port, asked for by a page that is not the console's");
    const { port1, port2 } = new MessageChannelMain();
    replacePort(event.sender, () => port1.close());
    servePort(port1, host.context);
    frame.postMessage("evenkeel:port", null, [port2]);
  });
  ipcMain.on("evenkeel:handed", (event, path: unknown) => {
    const trusted = trustedFrame(event) !== undefined && typeof path === "string";
    if (trusted) host.dropped.accept(path);
    else host.log.refused("a file, handed over by a page that is not the console's");
    event.returnValue = trusted;
  });
  ipcMain.on("evenkeel:reminder", (event, minutes: unknown) => {
    if (trustedFrame(event) && isMinutes(minutes)) host.remind(minutes);
    else host.log.refused("a reminder, asked for by a page that is not the console's, or of no minutes");
  });
}

const maxMinutes = 60;

function isMinutes(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= maxMinutes;
}

function trustedFrame({ sender, senderFrame }: IpcMainEvent) {
  if (!senderFrame || senderFrame !== sender.mainFrame || !isOwnAddress(senderFrame.url)) return undefined;
  return senderFrame;
}

const closersOfPages = new WeakMap<WebContents, () => void>();

/** A page that loads anew asks for a new port; the one of the page before it ends. */
function replacePort(contents: WebContents, close: () => void): void {
  const before = closersOfPages.get(contents);
  if (before) before();
  else {
    const end = () => closersOfPages.get(contents)?.();
    contents.on("render-process-gone", end);
    contents.once("destroyed", end);
    contents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) end();
    });
  }
  closersOfPages.set(contents, close);
}
