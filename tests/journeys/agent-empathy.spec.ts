import type { Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { empathyFloor, harsh, people } from "./empathy-floor.ts";
import { expect, openFloor, test } from "./host.ts";

test.use({ prepared: empathyFloor });

test("the board tells each one's empathy, its change and the verdict, by name and in no other order", async ({
  evenkeel: { page, complaints },
}) => {
  await openFloor(page);
  const row = (name: string) => page.getByRole("grid").getByRole("row", { name });
  await expect(row(people.afterBusyHours)).toContainText("relieve");
  await expect(row(people.afterBusyHours)).toContainText(/lower since \d+ Sept/);
  await expect(row(people.afterBusyHours)).toContainText(/\d+ \(\d+–\d+\),104/);
  await expect(row(people.everywhere)).toContainText("refresh");
  await expect(row(people.underHarshEvaluator)).toContainText("no decline");
  await expect(row(people.underHarshEvaluator)).toContainText("no change");
  // Three evaluations: nothing is claimed.
  await expect(row(people.newcomer)).toContainText("too few to say");
  await expect(
    row(people.newcomer).getByRole("gridcell", { name: /^Cannot tell\. Not enough evaluations/ }),
  ).toBeVisible();

  // No leaderboard: neither head is a button, and an address that asks for such an order gets names.
  for (const head of ["Empathy", "Train or relieve"])
    await expect(page.getByRole("button", { name: new RegExp(`^${head}`) })).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = "#/floor?sort=-empathy";
  });
  await expect(page.getByRole("columnheader", { name: /^Name/ })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("grid").locator("[data-line='0']")).toContainText("Ada Osei");
  expect(complaints).toEqual([]);
});

test("from a point of the chart to its evaluations and their items, by keyboard", async ({
  evenkeel: { page, complaints },
}) => {
  await openPerson(page, people.afterBusyHours);
  const weeks = page.getByRole("toolbar", { name: "Empathy by week" });
  await weeks.getByRole("button").last().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(weeks.getByRole("button", { name: /^Week 46/ })).toBeFocused();
  await page.keyboard.press("Enter");
  const evaluations = page.getByRole("region", { name: /^Evaluations, Week 46/ });
  await expect(
    evaluations.getByText(/^4 evaluations; raw mean .*, adjusted .*The same as the picture\.$/),
  ).toBeVisible();
  const items = evaluations.getByRole("button", { name: /^Items of the evaluation/ }).first();
  await items.focus();
  await page.keyboard.press("Enter");
  const opened = page.getByRole("region", { name: /^Items, / });
  await expect(opened.getByText(/points on 9 items that applied/)).toBeVisible();
  await expect(opened.getByText(/evaluations\.csv, line/).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the planted people show their verdicts in words, with the cells that they rest on", async ({
  evenkeel: { page, complaints },
}) => {
  await openPerson(page, people.afterBusyHours);
  const verdict = page.getByRole("region", { name: "Train or relieve" });
  await expect(verdict.getByText("relieve", { exact: true })).toBeVisible();
  await expect(verdict.getByText(/Change the load first\./)).toBeVisible();
  await expect(verdict.getByText(/a named person decides/)).toBeVisible();
  await expect(
    verdict.getByText(/^Chance alone shows this for about 1 in \d+ people a year\.$/),
  ).toBeVisible();
  await verdict.getByText("How sure is this?").click();
  await expect(verdict.getByText(/of weekly looks .* worked out over/)).toBeVisible();
  await verdict
    .getByRole("button", { name: /^Open 16 evaluations: after a busy hour, the last 8 weeks/ })
    .click();
  const cell = page.getByRole("region", {
    name: "Evaluations after a busy hour, the last 8 weeks",
    exact: true,
  });
  await expect(cell.getByRole("row")).toHaveCount(17);
  await expect(cell.getByText("busy hour", { exact: true })).toHaveCount(16);
  await page
    .getByRole("region", { name: "Behaviours" })
    .getByRole("button", { name: "Open the evaluations: Own words, no script" })
    .click();
  await expect(
    page.getByRole("region", { name: "Evaluations: Own words, no script", exact: true }),
  ).toBeVisible();

  await openPerson(page, people.everywhere);
  await expect(verdict.getByText("refresh", { exact: true })).toBeVisible();
  await expect(verdict.getByText(/so the load does not explain it/)).toBeVisible();

  await openPerson(page, people.underHarshEvaluator);
  const change = page.getByRole("region", { name: "Has empathy changed?" });
  await expect(change.getByText("no change", { exact: true })).toBeVisible();
  await expect(
    change.getByText(/^The raw figure fell by \d.* points; adjusted for who scored, it did not\./),
  ).toBeVisible();
  await expect(change.getByText(`New in these weeks: ${harsh}.`, { exact: false })).toBeVisible();

  await openPerson(page, people.newcomer);
  await expect(change.getByText("too few to say", { exact: true })).toBeVisible();
  await expect(
    change.getByText(/^Nothing is claimed\. .*There are 3 in the last \d+ weeks and no week before them/),
  ).toBeVisible();
  await expect(change.getByText(/^Too few for a change: about \d+ more, at this pace by /)).toBeVisible();
  await expect(verdict.getByText("cannot tell", { exact: true })).toBeVisible();
  await expect(page.getByText(/^No limits yet: the own reference needs 20 evaluations/)).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("neither a person's empathy nor its rows have an accessibility violation", async ({
      evenkeel: { page },
    }) => {
      await openFloor(page);
      await expect(page.getByRole("grid").getByText("relieve").first()).toBeVisible();
      expect(await violations(page, ".floor-board")).toEqual([]);
      await openPerson(page, people.afterBusyHours);
      await page
        .getByRole("button", { name: /^Open 16 evaluations: after a busy hour/ })
        .first()
        .click();
      await page
        .getByRole("button", { name: /^Items of the evaluation/ })
        .first()
        .click();
      await expect(page.getByRole("region", { name: /^Items, / })).toBeVisible();
      await page.getByRole("button", { name: /^Table\s*Empathy/ }).click();
      expect(await violations(page, ".page")).toEqual([]);
      await openPerson(page, people.newcomer);
      expect(await violations(page, ".empathy-parts")).toEqual([]);
    });
  });
}

async function openPerson(page: Page, name: string) {
  await openFloor(page);
  await page.getByRole("grid").getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("region", { name: "Train or relieve" })).toBeVisible();
}
