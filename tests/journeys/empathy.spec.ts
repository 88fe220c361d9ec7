import type { Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect, patient, test } from "./host.ts";
import { madeUpFloor } from "./prepared-floors.ts";

test.use({ prepared: madeUpFloor });

test("from the teams to load, behaviours, policy's no and the evaluators, on the made-up floor", async ({
  evenkeel: { page, complaints },
}) => {
  await expect(page.getByRole("region", { name: "Needs you now" })).toBeVisible(patient);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("go to empathy");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Empathy" })).toBeVisible();

  const teams = page.getByRole("region", { name: "Teams by week", exact: true });
  await expect(teams.getByText(/figures are shown from 5 on/).first()).toBeVisible(patient);
  await expect(teams.getByText("What each month adds for everybody, in points")).toBeVisible();
  await opensByKeys(page);
  await loadBeforePeople(page);
  await behavioursByKeys(page);
  await policySaidNo(page);
  await evaluators(page);

  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }

  await page.getByRole("combobox", { name: "Team", exact: true }).selectOption("Nights");
  await expect(page).toHaveURL(/team=Nights/);
  await expect(page.getByText("Only Nights and the whole floor", { exact: false })).toBeVisible();
  await expect(page.getByRole("toolbar", { name: "Billing, empathy by week" })).toHaveCount(0);
  await expect(page.getByRole("toolbar", { name: "Whole floor, empathy by week" })).toBeVisible();
  await scoresNext(page);
  expect(complaints).toEqual([]);
});

/** A team's point leads to its evaluations and to their items, without the pointer. */
async function opensByKeys(page: Page) {
  const weeks = page.getByRole("toolbar", { name: "Billing, empathy by week" });
  await weeks.locator("button[tabindex='0']").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/open=2026-W/);
  const rows = page.getByRole("region", { name: /^Evaluations, Billing, Week / });
  await expect(rows.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(rows.getByText("The same as the picture.", { exact: false })).toBeVisible(patient);
  await rows
    .getByRole("button", { name: /^Items of the evaluation of / })
    .first()
    .press("Enter");
  const items = page.getByRole("region", { name: /^Items, / });
  await expect(items.getByText(/evaluations\.csv, line/).first()).toBeVisible(patient);
  await rows.getByRole("button", { name: "Close" }).press("Enter");
  await expect(rows).toHaveCount(0);
  await expect(items).toHaveCount(0);
}

async function loadBeforePeople(page: Page) {
  const load = page.getByRole("region", { name: "Empathy under load", exact: true });
  await expect(
    load.getByText(/No team’s empathy clearly lies 5 points or more lower under load\./),
  ).toBeVisible();
  await load.getByRole("button", { name: /evaluations of loaded contacts, Billing/ }).click();
  const rows = page.getByRole("region", { name: "Evaluations, Billing: loaded contacts" });
  await expect(rows.getByRole("cell", { name: /^loaded, \d+% busy$/ }).first()).toBeVisible(patient);
}

async function behavioursByKeys(page: Page) {
  const grid = page.getByRole("region", { name: "Behaviours", exact: true });
  await grid.getByRole("button", { name: /^Acknowledges before policy, Whole floor/ }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(grid.getByRole("button", { name: /^Mirrors and checks, Whole floor/ })).toBeFocused();
  await page.keyboard.press("Enter");
  const rows = page.getByRole("region", { name: "Evaluations, Whole floor: Mirrors and checks" });
  await expect(rows.getByText("The same as the picture.", { exact: false })).toBeVisible(patient);
  const missing = grid.getByRole("button", { name: /^Mirrors and checks, Escalations: 3 people/ });
  await expect(missing).toHaveAttribute("aria-disabled", "true");
}

/** The same outcome beside itself: each figure with its interval, and its contacts behind it. */
async function policySaidNo(page: Page) {
  const refusals = page.getByRole("region", { name: "When policy said no", exact: true });
  const place = refusals.getByRole("combobox", { name: "Team and queue" });
  await place.selectOption("Billing / Billing");
  const refused = refusals.getByRole("region", { name: "Declined or unresolved: Satisfied" });
  await expect(refused.getByText(/^A clear difference: \+\d/)).toBeVisible(patient);
  const resolved = refusals.getByRole("region", { name: "Resolved: Satisfied", exact: true });
  await expect(resolved.getByText(/^No clear difference/)).toBeVisible();
  await expect(refusals.getByText("What it does not prove", { exact: false })).toBeVisible();
  const count = refused.getByRole("button", { name: /more empathy/ });
  const [, contacts] = (await count.innerText()).split(" of ");
  await count.click();
  const rows = page.getByRole("region", { name: /^Contacts, Billing: Declined or unresolved/ });
  await expect(rows.getByText(`${contacts} contacts of which`, { exact: false })).toBeVisible(patient);
  await place.selectOption("Accounts / Accounts");
  await expect(rows).toHaveCount(0);
  await expect(refused.getByText(/^No clear difference/)).toBeVisible(patient);
  await place.selectOption("Escalations / Escalations");
  await expect(refusals.getByText(/3 people work here/)).toBeVisible();
}

async function evaluators(page: Page) {
  const part = page.getByRole("region", { name: "Evaluators", exact: true }).first();
  // Planted 12 points below the others; there is one of them, whatever their name.
  await expect(part.getByRole("cell", { name: /^−1[0-3](\.\d)? \(−1/ })).toHaveCount(1);
  await expect(part.getByText("A drift that all evaluators share", { exact: false })).toBeVisible();
  const alarms = page.getByRole("region", { name: "How often the words are wrong" });
  await expect(alarms.getByRole("cell", { name: /^[\d.]+ \([\d.]+–[\d.]+\)$/ }).first()).toBeVisible();
}

/** What is to be scored leads by keys to the form, with the person and the contact in it; once scored it is done. */
async function scoresNext(page: Page) {
  const queue = page.getByRole("region", { name: "What to score next", exact: true });
  const standing = queue.getByText(/: \d+ of \d+ done\./);
  await expect(standing).toBeVisible(patient);
  const done = Number(/: (\d+) of/.exec(await standing.innerText())?.[1]);
  const first = queue.getByRole("link", { name: /^Score .+, contact of / }).first();
  const name = /^Score (.+), contact of /.exec((await first.getAttribute("aria-label")) ?? "")?.[1] ?? "";
  await first.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Score an evaluation" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Agent" })).toHaveValue(new RegExp(`^${name}`));
  await expect(page.getByRole("combobox", { name: "Contact" })).not.toHaveValue("");
  await page.getByRole("combobox", { name: "Evaluator" }).fill("Ned Walsh");
  await page.keyboard.press("Escape");
  const behaviours = page.getByRole("radiogroup", { name: "Acknowledges before policy" });
  await behaviours.getByRole("radio").first().focus();
  for (const key of ["0", "2", "2", "2", "2", "2", "2", "2", "2"]) await page.keyboard.press(key);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Kept" })).toBeVisible(patient);
  const views = page.getByRole("navigation", { name: "Views" });
  await views.getByRole("link", { name: "Empathy", exact: true }).click();
  await expect(queue.getByText(new RegExp(`: ${done + 1} of \\d+ done\\.`))).toBeVisible(patient);
}
