// npm run screenshots [-- FOLDER [NAME...]]: a picture of every view in every state, at two sizes, light and dark.
// NAMEs are beginnings such as "sample-agent": only these are taken.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { floors, today } from "./pictures/floors.mjs";
import { views } from "./pictures/views.mjs";
import { projectEnvironment, projectFolder, projectNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";
import { testBrowser } from "./test-browser.mjs";

const [folder, ...only] = process.argv.slice(2);
const out = resolve(folder ?? join(projectFolder, ".cache", "screenshots"));
const isWanted = (name) => only.length === 0 || only.some((start) => name.startsWith(start));
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
// A floor's signals and empathy are worked out when they are first asked for.
const patienceMilliseconds = 120_000;

await setUp();
const browser = testBrowser();
if (!browser.path) {
  process.stderr.write(`Pictures cannot be taken here: there is no browser. ${browser.missing}\n`);
  process.exit(1);
}
const { chromium } = await import("@playwright/test");
const work = mkdtempSync(join(tmpdir(), "evenkeel-pictures-"));
mkdirSync(out, { recursive: true });

/** Serves a floor, and resolves once its start page can be opened. */
async function serve(floor) {
  const loopback = join(projectFolder, "out", "main", "loopback.js");
  const host = spawn(projectNode(), [loopback, "--no-window", "--floor", floor, "--today", today], {
    stdio: ["ignore", "pipe", "inherit"],
    env: projectEnvironment(),
  });
  await new Promise((ready) => host.stdout.on("data", (text) => String(text).includes("http://") && ready()));
  return host;
}

async function take(context, floor, { at, arrive }, path) {
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMilliseconds);
  await page.goto(pathToFileURL(join(floor, "start.html")).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, at);
  await arrive?.(page);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector(".skeleton"));
  await page.screenshot({ path });
  await page.close();
}

const chrome = await chromium.launch({ executablePath: browser.path });
for (const [name, makeFloor] of Object.entries(floors)) {
  const wanted = views[name].filter((view) => isWanted(`${name}-${view.name}`));
  if (wanted.length === 0) continue;
  const floor = makeFloor(work);
  const host = await serve(floor);
  for (const viewport of sizes) {
    for (const colorScheme of ["light", "dark"]) {
      const options = { viewport, colorScheme, locale: "en-IE", reducedMotion: "reduce" };
      const context = await chrome.newContext(options);
      for (const view of wanted) {
        const picture = `${name}-${view.name}-${viewport.width}-${colorScheme}.png`;
        await take(context, floor, view, join(out, picture));
      }
      await context.close();
    }
  }
  host.kill("SIGTERM");
  await new Promise((done) => host.once("exit", done));
}
await chrome.close();
rmSync(work, { recursive: true, force: true });
process.stdout.write(`The pictures stand in ${out}.\n`);
