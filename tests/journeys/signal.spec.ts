import type { Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect, openFloor, test } from "./host.ts";
import { smallFloorInUtc } from "./small-floor.ts";

const names = ["Ada Osei", "Ben Ito", "Cleo Marsh", "Dan Petrov", "Eva Lund", "Maya Roy"];

test.use({ prepared: smallFloorInUtc });

test("a rule is tried on teams and never on names, and its signal cannot be ordered, filtered or copied", async ({
  evenkeel: { page, complaints },
}) => {
  await openFloor(page);
  await expect(page.getByRole("grid")).toBeVisible();

  await goTo(page, "/rules");
  await page.getByLabel("Index from").fill("101");
  await page.getByLabel("Demand from").fill("half");
  await page.getByRole("button", { name: "Preview by team" }).click();
  await expect(page.getByRole("alert").getByRole("listitem")).toHaveCount(2);
  // The first field that is wrong is where the keyboard goes on.
  await expect(page.getByLabel("Demand from")).toBeFocused();
  await expect(page.getByLabel("Demand from")).toHaveAccessibleDescription("This is not a number.");
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("Demand from").fill("0.5");
  await page.getByLabel("Index from").fill("1");
  await page.getByLabel("Weeks in a row").fill("1");
  await page.getByLabel("Reason").fill("To see who would be in attention");
  await page.getByRole("button", { name: "Preview by team" }).click();
  const preview = page.getByRole("region", { name: "What would change" });
  await expect(preview.getByRole("row", { name: /^Orders 6 0 / })).toBeVisible();
  const told = await preview.innerText();
  for (const name of names) expect(told).not.toContain(name);
  await page.getByLabel("Your name").fill("Noor Haddad");
  await page.getByRole("button", { name: /^Make this change 1/ }).click();
  await expect(page.getByText("In force: console rules 2, this floor's change 1")).toBeVisible();

  await page.getByRole("link", { name: "Floor", exact: true }).first().click();
  const grid = page.getByRole("grid");
  const maya = grid.getByRole("row", { name: /Maya Roy/ });
  await expect(maya.getByText("attention", { exact: true })).toBeVisible();

  // No order: its head is no button, and an address that asks for one is not followed.
  const head = grid.getByRole("columnheader", { name: /^Signal/ });
  await expect(head).toBeVisible();
  await expect(head.getByRole("button")).toHaveCount(0);
  await expect(grid.getByRole("columnheader", { name: /^Contacts/ }).getByRole("button")).toHaveCount(1);
  await goTo(page, "/floor?sort=signal");
  await expect(grid.locator("th[aria-sort]")).toHaveAttribute("aria-sort", "ascending");
  await expect(grid.locator("th[aria-sort]")).toContainText("Name");

  // No filter by value: the filter looks at names and teams.
  const filter = page.getByRole("textbox", { name: "Filter people" });
  await filter.fill("attention");
  await expect(maya).toHaveCount(0);
  await filter.fill("");
  await expect(maya).toBeVisible();

  // No copy: what is selected of the table comes without it. Nor is there anything to export it by.
  const copied = await copyOf(page, "table.board");
  expect(copied).toContain("Maya Roy");
  expect(copied).not.toMatch(/attention|signal/i);
  await expect(page.getByRole("button", { name: /export|download/i })).toHaveCount(0);

  await maya.getByText("Maya Roy").click();
  await expect(page.getByRole("heading", { level: 1, name: "Maya Roy" })).toBeVisible();
  const factors = page.getByRole("list", { name: "Factors of the week" }).getByRole("button");
  await expect(factors.first()).toBeVisible();
  for (const factor of await factors.all()) {
    await factor.click();
    const name = (await factor.innerText()).trim();
    const rows = page.getByRole("region", { name: new RegExp(`^${name}, `) });
    await expect(rows.getByRole("row").or(rows.getByRole("listitem")).nth(1)).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

/** What the clipboard holds after somebody selected an element and copied it. */
async function copyOf(page: Page, selector: string): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator(selector).evaluate((element) => {
    window.getSelection()?.selectAllChildren(element);
  });
  await page.keyboard.press("ControlOrMeta+c");
  return page.evaluate(() => navigator.clipboard.readText());
}

async function goTo(page: Page, address: string) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}
