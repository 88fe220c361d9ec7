// node bench/window.ts: how long the window takes to sort, filter and scroll 2,000 people, to the next paint.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { testBrowser } from "../scripts/test-browser.mjs";
import { startLoopbackHost } from "./loopback-host.ts";
import { percentile } from "./percentile.ts";

const people = 2000;
const weeks = 13;
const turns = 15;
const barMilliseconds = 100;
const built = (name: string) => resolve(import.meta.dirname, "..", "out", "main", name);

function writeExports(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const roster = ["agent,name,team"];
  const contacts = ["contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome"];
  for (let person = 0; person < people; person++) {
    roster.push(`p${person},Person ${(person * 7919) % people},Team ${person % 40}`);
    for (let week = 0; week < weeks; week++) {
      const at = Date.UTC(2026, 7, 26, 9) + week * 604_800_000 + (person % 60) * 60_000;
      const talk = 300 + ((person * 7919 + week * 104_729) % 2400);
      const iso = (time: number) => new Date(time).toISOString();
      contacts.push(
        `c${person}-${week},p${person},Main,${iso(at)},${iso(at)},${iso(at + talk * 1000)},${talk},handled`,
      );
    }
  }
  const files = { "roster.csv": roster, "contacts.csv": contacts };
  return Object.entries(files).map(([name, lines]) => {
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
    return join(folder, name);
  });
}

/** Milliseconds from a change to the paint after the table shows it. */
function toNextPaint(page: Page, change: "sort" | "filter", turn: number): Promise<number> {
  return page.evaluate(
    async ([what, at]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const grid = document.querySelector("[role=grid]");
      const shown = () =>
        `${grid?.getAttribute("aria-rowcount")} ${grid?.querySelector("[data-line='0']")?.textContent}`;
      const before = shown();
      const started = performance.now();
      if (what === "sort") {
        const heads = grid?.querySelectorAll<HTMLElement>("thead button") ?? [];
        heads[Number(at) % 2 === 0 ? 3 : 2]?.click();
      } else {
        const input = document.querySelector<HTMLInputElement>("input[placeholder^='Name, id']");
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
        if (input) set?.call(input, Number(at) % 2 === 0 ? `Person 1${at}` : "");
        input?.dispatchEvent(new Event("input", { bubbles: true }));
      }
      for (let frames = 0; shown() === before && frames < 120; frames++) await frame();
      await frame();
      return performance.now() - started;
    },
    [change, turn] as const,
  );
}

/** Milliseconds between frames while the table is scrolled from top to bottom. */
function scrollFrames(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const scroller = document.querySelector(".board-scroll");
    const times: number[] = [];
    let last = performance.now();
    for (let step = 0; step < 120 && scroller; step++) {
      scroller.scrollTop = (scroller.scrollHeight * step) / 120;
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    return times;
  });
}

const browser = testBrowser();
if (!browser.path) {
  process.stdout.write(`The window cannot be measured here: there is no browser. ${browser.missing}\n`);
} else {
  const work = mkdtempSync(join(tmpdir(), "evenkeel-bench-"));
  const floor = join(work, "floor");
  const files = writeExports(join(work, "exports"));
  const imported = spawnSync(process.execPath, [
    built("cli.js"),
    "import",
    ...files,
    "--floor",
    floor,
    "--timezone",
    "UTC",
  ]);
  if (imported.status !== 0) throw new Error(String(imported.stderr));
  const host = await startLoopbackHost(floor, "2026-11-22");
  const chrome = await chromium.launch({ executablePath: browser.path });
  const page = await chrome.newPage({ viewport: { width: 1920, height: 1080 } });
  const opened = performance.now();
  await page.goto(pathToFileURL(join(floor, "start.html")).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const interactive = performance.now() - opened;
  await page.getByRole("link", { name: "Floor", exact: true }).first().click();
  await page.locator("[data-line='0']").waitFor();
  const board = performance.now() - opened;
  const measured: Record<string, number[]> = { sort: [], filter: [] };
  for (const change of ["sort", "filter"] as const) {
    for (let turn = 0; turn < turns; turn++) measured[change]?.push(await toNextPaint(page, change, turn));
  }
  const frames = await scrollFrames(page);
  process.stdout.write(`Window with ${people} people (bar: ${barMilliseconds} ms to the next paint)\n`);
  process.stdout.write(
    `  host ready ${host.readyAfter.toFixed(0)} ms after its start, first screen shown ${interactive.toFixed(0)} ms after its page was opened, board ${board.toFixed(0)} ms\n`,
  );
  for (const [change, times] of Object.entries(measured)) {
    process.stdout.write(
      `  ${change}: median ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms\n`,
    );
  }
  process.stdout.write(
    `  scrolling: median ${percentile(frames, 0.5).toFixed(0)} ms a frame, p95 ${percentile(frames, 0.95).toFixed(0)} ms\n`,
  );
  await chrome.close();
  await host.stop();
  rmSync(work, { recursive: true, force: true });
}
