import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { launchTickets } from "../../../../src/main/hosts/loopback/launch-ticket.ts";
import {
  keepStartPage,
  startPageAddress,
  startPageHtml,
  startPagePath,
} from "../../../../src/main/hosts/loopback/start-page.ts";
import { keepColours } from "../../../../src/main/hosts/shared/kept-colours.ts";
import { expectOwnerOnly } from "../owner-only.ts";
import { temporaryFolder } from "../temporary-folder.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function ticketIn(folder: string): string {
  return (
    /#ticket=([A-Za-z0-9_-]{43})"/.exec(readFileSync(startPagePath(folder), "utf8"))?.[1] ??
    expect.fail("no ticket")
  );
}

describe("the start page", () => {
  it("leads to the console with a ticket that is good", () => {
    const folder = temporaryFolder();
    const tickets = launchTickets();
    const page = keepStartPage({ folder, port: 4321, tickets, clock: Date.now });
    expect(readFileSync(startPagePath(folder), "utf8")).toContain(
      'location.replace("http://127.0.0.1:4321/#ticket=',
    );
    expect(tickets.redeem(ticketIn(folder), Date.now())).toBe(true);
    page.close();
  });

  it("is its owner's only, each time it is written", () => {
    const folder = temporaryFolder();
    const page = keepStartPage({ folder, port: 1, tickets: launchTickets(), clock: Date.now });
    for (let turn = 0; turn < 3; turn++) {
      expectOwnerOnly(startPagePath(folder), 0o600);
      expect(readdirSync(folder)).toEqual(["start.html"]);
      vi.advanceTimersByTime(20_000);
    }
    page.close();
  });

  it("brings the choice of light and dark that is kept, and no other word", () => {
    const folder = temporaryFolder();
    const brought = () => {
      const page = keepStartPage({ folder, port: 1, tickets: launchTickets(), clock: Date.now });
      const before = /#(.*)ticket=/.exec(readFileSync(startPagePath(folder), "utf8"))?.[1];
      page.close();
      return before;
    };
    expect(brought()).toBe("");
    keepColours(folder, "dark");
    expect(brought()).toBe("colours=dark&");
    writeFileSync(join(folder, "colours"), '");alert("');
    expect(brought()).toBe("");
  });

  it("works whenever it is opened", () => {
    const folder = temporaryFolder();
    const tickets = launchTickets();
    const page = keepStartPage({ folder, port: 1, tickets, clock: Date.now });
    for (let minute = 0; minute < 10; minute++) {
      vi.advanceTimersByTime(59_999);
      expect(tickets.redeem(ticketIn(folder), Date.now())).toBe(true);
    }
    page.close();
  });

  it("works a second time at once, for another window", () => {
    const folder = temporaryFolder();
    const tickets = launchTickets();
    const page = keepStartPage({ folder, port: 1, tickets, clock: Date.now });
    for (let window = 0; window < 3; window++) {
      expect(tickets.redeem(ticketIn(folder), Date.now())).toBe(true);
    }
    page.close();
    expect(tickets.redeem(tickets.issue(Date.now()), Date.now())).toBe(true);
    expect(existsSync(startPagePath(folder))).toBe(false);
  });

  it("goes with its console, and is not written again", () => {
    const folder = temporaryFolder();
    keepStartPage({ folder, port: 1, tickets: launchTickets(), clock: Date.now }).close();
    vi.advanceTimersByTime(60_000);
    expect(existsSync(startPagePath(folder))).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("runs its own script and nothing else", () => {
    const html = startPageHtml(1, "a");
    expect(html).toMatch(/content="default-src 'none'; script-src 'sha256-[A-Za-z0-9+/=]{44}'"/);
    expect(html).toContain("<noscript>");
  });

  it("has an address without its ticket", () => {
    const address = startPageAddress("/a folder");
    // On Windows the address names a drive, too.
    expect(address).toBe(pathToFileURL(resolve("/a folder/start.html")).href);
    expect(address).toMatch(/^file:\/\/\/(?:[A-Z]:\/)?a%20folder\/start\.html$/);
  });
});
