import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { _electron, test as base, type ElectronApplication, expect, type Page } from "@playwright/test";
import { removeFolder } from "../remove-folder.ts";
import { copyPrepared, type PreparedFloor } from "./prepared-floors.ts";
import { importFiles, project, startLoopback } from "./programs.ts";

export { samples } from "./programs.ts";

/** The real files that tests may read where they are at hand; they are not part of the product. */
export const realBankMonth = resolve(project, "../shared/data/anonymous_bank/february_1999.txt");
export const hasRealBankMonth = existsSync(realBankMonth);

interface OpenConsole {
  /** The window, at its first view. */
  readonly page: Page;
  /** The data folder. */
  readonly floor: string;
  /** Imports files by the command line, while the window is open. */
  importFiles(files: readonly string[], zone?: string): void;
  /** Ends the host and starts it at the same data folder on another day; answers the new window. */
  reopen(today: string): Promise<Page>;
  /** Does what has the window save a file, and gives that file. */
  saved(save: () => Promise<void>): Promise<SavedFile>;
  /** What the window said on its console, errors and warnings. */
  readonly complaints: readonly string[];
}

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

export interface JourneyOptions {
  readonly today: string;
  /** What the data folder holds when the window opens; otherwise it is empty. */
  readonly prepared: PreparedFloor | undefined;
}

const ofThisComputer = /^(http:\/\/127\.0\.0\.1:|file:|app:|data:|blob:)/;

/**
 * A console with a data folder of its own, over the host that the project names. The journeys are the same
 * on each.
 */
export const test = base.extend<{ evenkeel: OpenConsole } & JourneyOptions>({
  today: ["2026-11-22", { option: true }],
  prepared: [undefined, { option: true }],
  evenkeel: async (
    { browser, contextOptions, locale, timezoneId, colorScheme, today, prepared },
    use,
    testInfo,
  ) => {
    const floor = mkdtempSync(join(tmpdir(), "evenkeel-journey-"));
    if (prepared) await copyPrepared(prepared, today, floor);
    const open = testInfo.project.name === "electron" ? openElectron : openLoopback;
    const complaints: string[] = [];
    const outside: string[] = [];
    const opened = async (day: string) => {
      const started = await open({
        floor,
        today: day,
        look: {
          ...(locale !== undefined && { locale }),
          ...(timezoneId !== undefined && { timezoneId }),
          ...(colorScheme !== undefined && { colorScheme }),
        },
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
      saved: (save) => host.saved(save),
    });
    expect(outside, "requests that left this computer").toEqual([]);
    await host.close();
    removeFolder(floor);
  },
});

export { expect };

/** For work that takes as long as it does on this machine: the journey's own time is the only limit. */
export const patient = { timeout: 0 };

/** Goes from any screen to the floor. */
export async function openFloor(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Floor", exact: true }).first().click();
}

interface HostStart {
  readonly floor: string;
  readonly today: string;
  /** What a browser's new page has from the journey's options by itself, and Electron's window has not. */
  readonly look: Pick<
    NonNullable<Parameters<typeof _electron.launch>[0]>,
    "locale" | "timezoneId" | "colorScheme"
  >;
  newPage(): Promise<Page>;
}

interface Host {
  readonly page: Page;
  saved(save: () => Promise<void>): Promise<SavedFile>;
  close(): Promise<void>;
}

async function openLoopback({ floor, today, newPage }: HostStart): Promise<Host> {
  const host = await startLoopback({ floor, today });
  const page = await newPage();
  await page.goto(pathToFileURL(join(floor, "start.html")).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return {
    page,
    async saved(save) {
      const downloading = page.waitForEvent("download");
      await save();
      const download = await downloading;
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
    },
    async close() {
      await page.context().close();
      await host.end();
    },
  };
}

async function openElectron({ floor, today, look }: HostStart): Promise<Host> {
  const app = await _electron.launch({
    ...look,
    executablePath: process.env.EVENKEEL_TEST_ELECTRON,
    timeout: 0,
    args: [
      project,
      ...["--floor", floor, "--today", today],
      // Else a Mac's keychain asks somebody who is not there.
      ...(process.platform === "darwin" ? ["--use-mock-keychain"] : []),
    ],
    // The command line imports into the same floor.
    env: { ...definedEnvironment(), EVENKEEL_KEY: "folder" },
  });
  const downloads = mkdtempSync(join(tmpdir(), "evenkeel-saved-"));
  await saveInto(app, downloads);
  const page = await app.firstWindow({ timeout: 0 });
  await (await app.browserWindow(page)).evaluate((window) => window.setContentSize(1280, 800));
  await page.getByRole("heading", { level: 1 }).waitFor();
  return {
    page,
    async saved(save) {
      await save();
      let path: string | undefined;
      await expect
        .poll(async () => {
          path = await app.evaluate(() => (globalThis as unknown as { saved: string[] }).saved.shift());
          return path;
        })
        .toBeDefined();
      return { name: basename(path ?? ""), text: readFileSync(path ?? "", "utf8") };
    },
    async close() {
      await app.close();
      removeFolder(downloads);
    },
  };
}

/** Has Electron save files without asking, and keep a list of those that are whole. */
function saveInto(app: ElectronApplication, folder: string): Promise<void> {
  return app.evaluate(({ session }, into) => {
    const saved: string[] = [];
    Object.assign(globalThis, { saved });
    session.defaultSession.on("will-download", (_event, item) => {
      const path = `${into}/${item.getFilename()}`;
      item.setSavePath(path);
      item.once("done", () => saved.push(path));
    });
  }, folder);
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
