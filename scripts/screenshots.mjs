// npm run screenshots [-- FOLDER]: a picture of every view in every state, at two sizes, light and dark.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { projectEnvironment, projectFolder, projectNode } from "./project-node.mjs";
import { setUp } from "./set-up.mjs";
import { testBrowser } from "./test-browser.mjs";

const until = "2026-11-21";
const today = "2026-11-22";
const out = resolve(process.argv[2] ?? join(projectFolder, ".cache", "screenshots"));
const built = (name) => join(projectFolder, "out", "main", name);
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

await setUp();
const browser = testBrowser();
if (!browser.path) {
  process.stderr.write(`Pictures cannot be taken here: there is no browser. ${browser.missing}\n`);
  process.exit(1);
}
const { chromium } = await import("@playwright/test");
const work = mkdtempSync(join(tmpdir(), "evenkeel-pictures-"));
mkdirSync(out, { recursive: true });

function evenkeel(...args) {
  const run = spawnSync(projectNode(), [built("cli.js"), ...args], {
    encoding: "utf8",
    env: projectEnvironment(),
  });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** A floor of many people with few rows, for the table alone. */
function writeLargeFloor(folder) {
  mkdirSync(folder, { recursive: true });
  const roster = ["agent,name,team"];
  const contacts = ["contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome"];
  for (let agent = 0; agent < 2000; agent++) {
    roster.push(
      `p${agent},Person ${String(agent).padStart(4, "0")},Team ${String(agent % 40).padStart(2, "0")}`,
    );
    for (let week = 0; week < 13; week++) {
      if ((agent + week) % 11 === 0) continue;
      const at = Date.parse("2026-08-26T09:00:00Z") + week * 604_800_000 + (agent % 60) * 60_000;
      const talk = 300 + ((agent * 7919 + week * 104_729) % 2400);
      const iso = (time) => new Date(time).toISOString();
      contacts.push(
        `c${agent}-${week},p${agent},Main,${iso(at)},${iso(at + 5000)},${iso(at + 5000 + talk * 1000)},${talk},handled`,
      );
    }
  }
  writeFileSync(join(folder, "roster.csv"), `${roster.join("\n")}\n`);
  writeFileSync(join(folder, "contacts.csv"), `${contacts.join("\n")}\n`);
}

const exportsOf = ["contacts.csv", "agent-states.csv", "shifts.csv", "evaluations.csv", "roster.csv"];
const floors = {
  empty: () => join(work, "empty"),
  sample() {
    evenkeel("sample", "--out", join(work, "exports"), "--until", until);
    evenkeel(
      "import",
      ...exportsOf.map((name) => join(work, "exports", name)),
      "--floor",
      join(work, "sample"),
      "--timezone",
      "Europe/Dublin",
      "--sample",
    );
    return join(work, "sample");
  },
  large() {
    writeLargeFloor(join(work, "large-exports"));
    evenkeel(
      "import",
      join(work, "large-exports", "roster.csv"),
      join(work, "large-exports", "contacts.csv"),
      "--floor",
      join(work, "large"),
      "--timezone",
      "Europe/Dublin",
    );
    return join(work, "large");
  },
};

const openAgent = async (page) => {
  await page.locator("[data-line='0']").focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("button", { name: /Open the contacts/ })
    .last()
    .waitFor();
};
const views = {
  empty: [
    ["floor", async () => {}],
    ["import", async (page) => page.getByRole("link", { name: "Import" }).first().click()],
    [
      "import-refused",
      async (page) => {
        await page.getByRole("link", { name: "Import" }).first().click();
        await page.getByLabel("Files to import").setInputFiles({
          name: "notes.txt",
          mimeType: "text/plain",
          buffer: Buffer.from("dear,diary\nit,rained\n"),
        });
        await page.getByRole("alert").waitFor();
      },
    ],
  ],
  sample: [
    ["floor", async (page) => page.getByRole("grid").waitFor()],
    [
      "floor-by-team",
      async (page) => {
        await page.getByText("Group by team").first().click();
        await page.getByRole("treegrid").waitFor();
      },
    ],
    ["agent", openAgent],
    [
      "agent-rows",
      async (page) => {
        await openAgent(page);
        await page
          .getByRole("button", { name: /Open the contacts/ })
          .last()
          .click();
        await page
          .getByRole("region", { name: /^Contacts, / })
          .getByRole("table")
          .waitFor();
      },
    ],
    [
      "agent-day",
      async (page) => {
        await openAgent(page);
        await page.evaluate((day) => {
          location.hash = `${location.hash}?day=${day}`;
        }, "2026-11-19");
        await page.getByText("The day by the floor's clock").waitFor();
      },
    ],
    [
      "wellbeing",
      async (page) => {
        await page.getByRole("link", { name: "Wellbeing" }).first().click();
        await page.getByText("See the week").first().waitFor();
      },
    ],
    [
      "import",
      async (page) => {
        await page.getByRole("link", { name: "Import" }).first().click();
        await page.getByText("roster.csv").waitFor();
      },
    ],
    [
      "palette",
      async (page) => {
        await page.getByRole("grid").waitFor();
        await page.keyboard.press("Control+k");
        await page.keyboard.type("an");
      },
    ],
  ],
  large: [["floor", async (page) => page.getByRole("grid").waitFor()]],
};

const chrome = await chromium.launch({ executablePath: browser.path });
for (const [name, makeFloor] of Object.entries(floors)) {
  const floor = makeFloor();
  const host = spawn(
    projectNode(),
    [built("loopback.js"), "--no-window", "--floor", floor, "--today", today],
    {
      stdio: ["ignore", "pipe", "inherit"],
      env: projectEnvironment(),
    },
  );
  await new Promise((ready) => host.stdout.on("data", (text) => String(text).includes("http://") && ready()));
  for (const viewport of sizes) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await chrome.newContext({
        viewport,
        colorScheme,
        locale: "en-IE",
        reducedMotion: "reduce",
      });
      for (const [view, arrive] of views[name]) {
        const page = await context.newPage();
        await page.goto(pathToFileURL(join(floor, "start.html")).href);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await arrive(page);
        await page.waitForLoadState("networkidle");
        await page.screenshot({ path: join(out, `${name}-${view}-${viewport.width}-${colorScheme}.png`) });
        await page.close();
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
