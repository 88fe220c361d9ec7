import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Colours } from "../../../contract/window.ts";
import { writeOwnerFile } from "../../backup/owner-file.ts";
import { keptColours } from "../shared/kept-colours.ts";
import type { LaunchTickets } from "./launch-ticket.ts";

// Shorter than a ticket is good for, so that the page works whenever it is opened.
const renewMilliseconds = 20_000;

/** Path of a data folder's start page, whether or not there is one. */
export function startPagePath(folder: string): string {
  return join(folder, "start.html");
}

/** Address of a data folder's start page, as a browser takes it. */
export function startPageAddress(folder: string): string {
  return pathToFileURL(startPagePath(folder)).href;
}

/**
 * The page that brings a browser of this account to the console: only its owner can read the ticket in it,
 * and no command line ever carries one. It also brings the choice of light and dark, so that nothing is drawn
 * before it is known.
 */
export function startPageHtml(port: number, ticket: string, colours?: Colours): string {
  const chosen = colours === undefined ? "" : `colours=${colours}&`;
  const script = `location.replace("http://127.0.0.1:${port}/#${chosen}ticket=${ticket}");`;
  const scriptHash = createHash("sha256").update(script).digest("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${scriptHash}'">
<meta name="referrer" content="no-referrer">
<title>Evenkeel</title>
<script>${script}</script>
</head>
<body><noscript>Evenkeel needs JavaScript: allow it for this page and open it again.</noscript></body>
</html>
`;
}

export interface KeptStartPage {
  /** Removes the page. */
  close(): void;
}

/** Keeps a start page with a fresh ticket in the data folder until it is closed. */
export function keepStartPage(page: {
  readonly folder: string;
  readonly port: number;
  readonly tickets: LaunchTickets;
  readonly clock: () => number;
}): KeptStartPage {
  const path = startPagePath(page.folder);
  let closed = false;
  const write = () => {
    const ticket = page.tickets.issue(page.clock());
    writeOwnerFile(path, startPageHtml(page.port, ticket, keptColours(page.folder)));
  };
  function renew(): void {
    if (closed) return;
    try {
      write();
    } catch {
      // A full disk: the page stays as it was, and the next turn tries again.
    }
  }
  write();
  page.tickets.onUsed(renew);
  const timer = setInterval(renew, renewMilliseconds);
  timer.unref();
  return {
    close() {
      closed = true;
      clearInterval(timer);
      rmSync(path, { force: true });
    },
  };
}
