import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { _electron, test as base, expect, type Page } from "@playwright/test";
import { removeFolder } from "../remove-folder.ts";

const project = resolve(import.meta.dirname, "../..");
const built = (name: string) => join(project, "out", "main", name);
export const samples = join(project, "resources", "samples");

/** The real files that tests may read where they are at hand; they are not part of the product. */
export const realBankMonth = resolve(project, "../shared/data/anonymous_bank/february_1999.txt");
export const hasRealBankMonth = existsSync(realBankMonth);

interface OpenConsole {
  /** The window, at its first view. */
  readonly page: Page;
  /** The data folder. */
  readonly floor: string;
  /** Imports files by the command line, before the window is looked at. */
  importFiles(files: readonly string[], zone?: string): void;
  /** Ends the host and starts it at the same data folder on another day; answers the new window. */
  reopen(today: string): Promise<Page>;
  /** What the window said on its console, errors and warnings. */
  readonly complaints: readonly string[];
}

export interface JourneyOptions {
  readonly today: string;
}

const ofThisComputer = /^(http:\/\/127\.0\.0\.1:|file:|app:|data:|blob:)/;

/**
 * A console with a data folder of its own, over the host that the project names. The journeys are the same
 * on each.
 */
export const test = base.extend<{ evenkeel: OpenConsole } & JourneyOptions>({
  today: ["2026-11-22", { option: true }],
  evenkeel: async ({ browser, contextOptions, today }, use, testInfo) => {
    const floor = mkdtempSync(join(tmpdir(), "evenkeel-journey-"));
    const open = testInfo.project.name === "electron" ? openElectron : openLoopback;
    const complaints: string[] = [];
    const outside: string[] = [];
    const opened = async (day: string) => {
      const started = await open({
        floor,
        today: day,
        newPage: async () => (await browser.newContext(contextOptions)).newPage(),
      });
      started.page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      started.page.on("pageerror", (error) => complaints.push(String(error)));
      started.page.context().on("request", (request) => {
        if (!ofThisComputer.test(request.url())) outside.push(request.url());
      });
      return started;
    };
    let host = await opened(today);
    await use({
      page: host.page,
      floor,
      complaints,
      async reopen(day) {
        await host.close();
        host = await opened(day);
        return host.page;
      },
      importFiles: (files, zone) => importFiles(floor, files, zone),
    });
    expect(outside, "requests that left this computer").toEqual([]);
    await host.close();
    removeFolder(floor);
  },
});

export { expect };

/** Asks for everything anew, and goes from the first screen to the floor. */
export async function openFloor(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole("link", { name: "Floor", exact: true }).first().click();
}

interface HostStart {
  readonly floor: string;
  readonly today: string;
  newPage(): Promise<Page>;
}

interface Host {
  readonly page: Page;
  close(): Promise<void>;
}

async function openLoopback({ floor, today, newPage }: HostStart): Promise<Host> {
  const host = spawn(
    process.execPath,
    [built("loopback.js"), "--no-window", "--floor", floor, "--today", today],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = new Promise<void>((done) => host.once("exit", () => done()));
  await new Promise<void>((ready, fail) => {
    host.stdout.on("data", (bytes: Buffer) => String(bytes).includes("http://127.0.0.1:") && ready());
    host.once("exit", (code) => fail(new Error(`the loopback host ended with ${code}`)));
  });
  const page = await newPage();
  await page.goto(pathToFileURL(join(floor, "start.html")).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return {
    page,
    async close() {
      await page.context().close();
      host.kill("SIGTERM");
      await ended;
    },
  };
}

async function openElectron({ floor, today }: HostStart): Promise<Host> {
  const app = await _electron.launch({
    executablePath: process.env.EVENKEEL_TEST_ELECTRON,
    args: [project, "--floor", floor, "--today", today],
  });
  const page = await app.firstWindow();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, close: () => app.close() };
}

function importFiles(floor: string, files: readonly string[], zone = "Europe/Dublin"): void {
  const run = spawnSync(
    process.execPath,
    [built("cli.js"), "import", ...files, "--floor", floor, "--timezone", zone],
    {
      encoding: "utf8",
    },
  );
  if (run.status !== 0) throw new Error(run.stderr);
}
