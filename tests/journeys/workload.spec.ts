import type { Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect, hasRealBankMonth, openFloor, realBankMonth, test } from "./host.ts";
import { floorOfSamples } from "./prepared-floors.ts";

test.use({ prepared: floorOfSamples("contacts", "agent-states", "shifts", "evaluations", "roster") });

test("from the queues' own load to a team and only then to its people", async ({
  evenkeel: { page, complaints },
}) => {
  await openFloor(page);
  await page.getByRole("link", { name: "Wellbeing" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wellbeing" })).toBeVisible();
  const queues = page.getByRole("region", { name: "Queues", exact: true });
  const billing = queues.getByRole("article", { name: "billing" });
  await expect(billing.getByText(/half-hours/).first()).toBeVisible();
  await billing.getByRole("button", { name: "See the week of billing" }).click();
  await expect(page).toHaveURL(/queue=billing/);

  await billing.getByText("One person more").click();
  await expect(page).toHaveURL(/if=person/);
  await expect(billing.getByRole("status")).toContainText("One person more: target met on");
  const picture = billing.getByRole("slider", { name: "Through the week of billing" });
  await picture.focus();
  await page.keyboard.press("Home");
  await expect(picture).toHaveAttribute("aria-valuetext", /^Mon /);
  await expect(billing.getByRole("table", { name: "billing by half-hour of the week" })).toBeAttached();

  const teams = page.getByRole("region", { name: "Teams", exact: true });
  await teams.getByRole("link", { name: "See the people of North on the floor" }).click();
  await expect(page).toHaveURL(/#\/floor.*team=North/);
  await expect(page.getByRole("grid").getByText("South")).toHaveCount(0);
  await expect(page.getByRole("grid").getByText("North").first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test("from a person's days to one day, its moments and its rows, by the keys alone", async ({
  evenkeel: { page, complaints },
}) => {
  await openFloor(page);
  await openFirstPerson(page);
  const days = page.getByRole("toolbar", { name: "Load by day" });
  await days.locator("button[tabindex='0']").focus();
  await page.keyboard.press("Home");
  await expect(days.getByRole("button", { name: /^Mon 2 Mar: 16 min/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/day=2026-03-02/);
  const day = page.getByRole("region", { name: "Mon 2 Mar", exact: true });
  await expect(day.getByRole("heading", { name: "Mon 2 Mar", exact: true })).toBeFocused();

  const through = day.getByRole("slider", { name: "Through the day" });
  await through.focus();
  await page.keyboard.press("Home");
  await expect(through).toHaveAttribute("aria-valuetext", /waiting since 07:00/);
  await page.keyboard.press("ArrowRight");
  await expect(through).toHaveAttribute("aria-valuetext", /contact on billing/);

  await day.getByRole("button", { name: /with file and line/ }).click();
  await expect(day.getByText("contacts.csv, line 2")).toBeVisible();
  await expect(day.getByRole("definition").filter({ hasText: /^3$/ })).toBeVisible();
  await day.getByRole("button", { name: "Day after" }).click();
  await expect(page).toHaveURL(/day=2026-03-03/);
  await expect(
    page.getByText("No contacts of this person on this day", { exact: false }).first(),
  ).toBeVisible();
  expect(complaints).toEqual([]);
});

test("an address with a day opens it, and one that names none opens the person", async ({
  evenkeel: { page },
}) => {
  await openFloor(page);
  await expect(page.getByRole("grid")).toBeVisible();
  await goTo(page, "/agent/a.osei?day=2026-03-02");
  await expect(page.getByRole("region", { name: "Mon 2 Mar", exact: true })).toBeVisible();
  await goTo(page, "/agent/a.osei?day=2026-02-30");
  await expect(page.getByRole("region", { name: "Recovery" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Mon 2 Mar", exact: true })).toBeHidden();
});

test("every figure leads to how it is worked out", async ({ evenkeel: { page } }) => {
  await openFloor(page);
  await openFirstPerson(page);
  await page.getByRole("link", { name: "How this is worked out: Recovery" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "How this is worked out" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Recovery-debt ledger" })).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("quick returns");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Quick returns", exact: true })).toBeFocused();
  const rule = page.getByRole("region", { name: "Quick returns", exact: true });
  await expect(rule.getByText("above 2 quick returns in 4 weeks")).toBeVisible();
});

test.describe("before anything is imported", () => {
  test.use({ prepared: undefined });

  test("without contacts and states the views teach instead of showing nothing", async ({
    evenkeel: { page },
  }) => {
    await page.getByRole("link", { name: "Wellbeing" }).click();
    await expect(page.getByText("Nothing here yet")).toBeVisible();
    await page.getByRole("button", { name: "Import files" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Import" })).toBeVisible();
  });
});

test.describe("the real bank month (cannot run where ../shared/data is not at hand)", () => {
  test.use({ today: "1999-03-01", prepared: undefined });
  test.skip(
    !hasRealBankMonth,
    "the real file ../shared/data/anonymous_bank/february_1999.txt is not at hand",
  );

  test("from contacts alone: at least so many quick returns, and who was there is not known", async ({
    evenkeel: { page, importFiles },
  }) => {
    importFiles([realBankMonth], "Asia/Jerusalem");
    await page.reload();
    await openFloor(page);
    const idit = page.getByRole("grid").getByRole("row", { name: /IDIT/ });
    await expect(idit.getByRole("gridcell", { name: /at least \d+ quick returns, / })).toBeAttached();
    await idit.getByText("IDIT").first().click();

    const ledger = page.getByRole("region", { name: "Recovery" });
    await ledger.getByRole("button", { name: /^Rest cut short at least/ }).click();
    await expect(ledger.getByText(/Rest cut short: at most \d+ h/).first()).toBeVisible();
    await expect(ledger.getByRole("button", { name: /^Hard contacts in a row not known/ })).toBeVisible();
    await ledger
      .getByRole("button", { name: /^Open / })
      .first()
      .click();
    await expect(page).toHaveURL(/day=1999-02-/);
    await expect(page.getByText("No agent states on this day", { exact: false }).first()).toBeVisible();

    await page.getByRole("link", { name: "Wellbeing" }).click();
    await expect(
      page.getByText("It is not known who was there for the queues", { exact: false }),
    ).toBeVisible();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("Wellbeing has no accessibility violation", async ({ evenkeel: { page } }) => {
      await openFloor(page);
      await expect(page.getByRole("grid")).toBeVisible();
      await goTo(page, "/wellbeing?queue=billing&if=person");
      await expect(page.getByRole("slider", { name: "Through the week of billing" })).toBeVisible();
      await expect(page.getByRole("link", { name: /^See the people of/ }).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Table" }).first().click();
      expect(await violations(page)).toEqual([]);
    });

    test("a person's page with a day has no accessibility violation", async ({ evenkeel: { page } }) => {
      await openFloor(page);
      await expect(page.getByRole("grid")).toBeVisible();
      await goTo(page, "/agent/a.osei?day=2026-03-02");
      await expect(page.getByRole("slider", { name: "Through the day" })).toBeVisible();
      await expect(page.getByRole("toolbar", { name: "Load by day" })).toBeVisible();
      await page.getByRole("button", { name: /with file and line/ }).click();
      await expect(page.getByText("contacts.csv, line 2")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test.describe("before anything is imported", () => {
      test.use({ prepared: undefined });

      test("how it is worked out has no accessibility violation", async ({ evenkeel: { page } }) => {
        await goTo(page, "/worked-out?figure=occupancy");
        await expect(page.getByRole("heading", { name: "Occupancy", exact: true })).toBeFocused();
        await expect(page.getByRole("heading", { name: "Busy half-hours, as a factor" })).toBeAttached();
        expect(await violations(page)).toEqual([]);
      });
    });
  });
}

async function openFirstPerson(page: Page) {
  await page.getByRole("grid").locator("[data-line='0']").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/agent\//);
}

async function goTo(page: Page, address: string) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}
