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
// npm run screenshots -- FOLDER sample-agent ...: only of these, by the beginning of their names.
const only = process.argv.slice(3);
const isWanted = (name) => only.length === 0 || only.some((start) => name.startsWith(start));
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

/** A quality tool's form that names no behaviour, and that changed a scale. */
function writeFormsFloor(folder) {
  mkdirSync(folder, { recursive: true });
  const items = [
    "Acknowledged the situation before policy",
    "Paraphrased the issue and checked",
    "Probed for the root cause",
    "Gave an honest, clear answer",
    "Apologised and set it right",
    "Apologised and paraphrased",
    "Agreed the next step",
    "Correct greeting",
    "Hold used as agreed",
  ];
  const evaluations = ["evaluation_id,agent,evaluator,form,evaluated_at,item,score,max_score"];
  for (let at = 0; at < 24; at++) {
    const day = new Date(Date.parse("2026-10-26T10:00:00Z") + at * 86_400_000).toISOString();
    const agent = at === 7 ? "pp1" : `p${at % 3}`;
    for (const [place, item] of items.entries()) {
      const most = at >= 20 && place === 0 ? 5 : 2;
      evaluations.push(`Q${at},${agent},Eve Byrne,Voice 2026,${day},"${item}",${(at + place) % 3},${most}`);
    }
  }
  const roster = ["agent,name,team", "p0,Maya Roy,Orders", "p1,Ada Osei,Orders", "p2,Sam Quinn,Orders"];
  writeFileSync(join(folder, "roster.csv"), `${roster.join("\n")}\n`);
  writeFileSync(join(folder, "evaluations.csv"), `${evaluations.join("\n")}\n`);
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
  forms() {
    const exports = join(work, "forms-exports");
    writeFormsFloor(exports);
    const files = ["roster.csv", "evaluations.csv"].map((name) => join(exports, name));
    evenkeel("import", ...files, "--floor", join(work, "forms"), "--timezone", "Europe/Dublin");
    return join(work, "forms");
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
/** Goes to a view by its address. */
const goTo = (path) => async (page) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
};
/** An evaluation that is nearly filled in, by keys. */
const fillEvaluation = async (page) => {
  await page.getByRole("link", { name: "Floor", exact: true }).click();
  await page.getByRole("grid").waitFor();
  await openAgent(page);
  await page.getByRole("link", { name: "Score an evaluation" }).first().click();
  await page.getByRole("combobox", { name: "Contact" }).click();
  await page.getByRole("option").nth(2).click();
  await page.getByRole("combobox", { name: "Evaluator" }).fill("Dervla Moran");
  await page
    .getByRole("radiogroup", { name: "Acknowledges before policy" })
    .getByRole("radio")
    .first()
    .focus();
  for (const key of ["2", "a", "2", "1", "n", "2", "0", "2", "2"]) await page.keyboard.press(key);
};
const views = {
  empty: [
    ["floor", async () => {}],
    ["evaluate", goTo("/evaluate")],
    ["forms", goTo("/forms")],
    ["rubric", goTo("/rubric")],
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
      "empathy",
      async (page) => {
        await page.getByRole("link", { name: "Empathy" }).first().click();
        await page.getByText("What it does not prove").waitFor({ timeout: 120_000 });
      },
    ],
    [
      "empathy-rows",
      async (page) => {
        await page.evaluate(() => {
          location.hash = "/empathy?of=team%20Billing&open=2026-W46&place=Billing%20%2F%20Billing";
        });
        await page.getByText("The same as the picture.").waitFor();
      },
    ],
    [
      "import",
      async (page) => {
        await page.getByRole("link", { name: "Import" }).first().click();
        await page.getByText("roster.csv").waitFor();
      },
    ],
    ["evaluate", fillEvaluation],
    [
      "evaluate-missing",
      async (page) => {
        await fillEvaluation(page);
        await page.keyboard.press("Control+Enter");
        await page.getByText("Something is missing or wrong", { exact: false }).waitFor();
      },
    ],
    [
      "evaluate-kept",
      async (page) => {
        await fillEvaluation(page);
        await page.keyboard.press("2");
        await page.keyboard.press("Control+Enter");
        await page.getByRole("region", { name: "Kept" }).waitFor();
      },
    ],
    ["forms", goTo("/forms")],
    ["rubric", goTo("/rubric")],
    [
      "palette",
      async (page) => {
        await page.getByRole("grid").waitFor();
        await page.keyboard.press("Control+k");
        await page.keyboard.type("an");
      },
    ],
  ],
  forms: [
    [
      "list",
      async (page) => {
        await goTo("/forms")(page);
        await page.getByRole("link", { name: "Voice 2026" }).waitFor();
      },
    ],
    [
      "form",
      async (page) => {
        await goTo("/forms/Voice%202026")(page);
        await page.getByRole("button", { name: "Confirm as version 1" }).waitFor();
      },
    ],
  ],
  large: [["floor", async (page) => page.getByRole("grid").waitFor()]],
};

const chrome = await chromium.launch({ executablePath: browser.path });
for (const [name, makeFloor] of Object.entries(floors)) {
  const wanted = views[name].filter(([view]) => isWanted(`${name}-${view}`));
  if (wanted.length === 0) continue;
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
      for (const [view, arrive] of wanted) {
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
