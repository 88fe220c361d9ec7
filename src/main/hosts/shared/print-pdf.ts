import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installedBrowser, type Machine, thisMachine } from "../loopback/browser-finder.ts";
import { inPrintFolder } from "./print-folder.ts";

/** Prints a page that needs nothing else, tagged and with the page's own margins. */
export type PdfPrinter = (html: string, signal: AbortSignal) => Promise<Uint8Array>;

/** No program that could print was found, or it did not print. */
class NotPrinted extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "NotPrinted";
  }
}

const patienceMilliseconds = 120_000;

/** Prints with an installed Chrome, Edge or Chromium, without a window and with a profile that is thrown away. */
export function browserPrinter(machine: Machine = thisMachine): PdfPrinter {
  return async (html, signal) => {
    const browser = installedBrowser(machine);
    if (browser === undefined) {
      throw new NotPrinted(
        "No Chrome, Edge or Chromium was found to print with. Make the report as HTML and print it from any browser.",
      );
    }
    return inPrintFolder(async (folder) => {
      const [page, pdf] = [join(folder, "report.html"), join(folder, "report.pdf")];
      await writeFile(page, html, { mode: 0o600 });
      await ended(browser, printArguments(folder, page, pdf), signal);
      return await readFile(pdf).catch(() => {
        throw new NotPrinted("The browser printed nothing. Make the report as HTML and print it from there.");
      });
    });
  };
}

function printArguments(folder: string, page: string, pdf: string): string[] {
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  return [
    "--headless",
    "--no-pdf-header-footer",
    `--print-to-pdf=${pdf}`,
    `--user-data-dir=${join(folder, "profile")}`,
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pings",
    // As for the window: whatever the browser would fetch for itself ends where nobody listens.
    "--proxy-server=127.0.0.1:1",
    ...(asRoot ? ["--no-sandbox"] : []),
    pathToFileURL(page).href,
  ];
}

function ended(browser: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(patienceMilliseconds)]);
  return new Promise((done, fail) => {
    const child = spawn(browser, args, { stdio: "ignore", signal: stop, killSignal: "SIGKILL" });
    child.once("error", (error) =>
      fail(signal.aborted ? error : new NotPrinted("The browser could not be started to print.")),
    );
    child.once("exit", () => done());
  });
}
