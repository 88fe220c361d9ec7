import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BrowserWindow, session } from "electron";
import { inPrintFolder } from "../shared/print-folder.ts";
import type { PdfPrinter } from "../shared/print-pdf.ts";

/** Prints with Electron's own Chromium, in a window that nobody sees, that runs no script and loads one file. */
export const electronPrinter: PdfPrinter = (html, signal) =>
  inPrintFolder(async (folder) => {
    const page = join(folder, "report.html");
    const address = pathToFileURL(page).href;
    // A session of its own: the console's lets no file in.
    const own = session.fromPartition("evenkeel-print");
    own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== address }));
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: own, sandbox: true, contextIsolation: true, javascript: false },
    });
    try {
      await writeFile(page, html, { mode: 0o600 });
      await window.loadURL(address);
      signal.throwIfAborted();
      return await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        displayHeaderFooter: false,
      });
    } finally {
      window.destroy();
    }
  });
