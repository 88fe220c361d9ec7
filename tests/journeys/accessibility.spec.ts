import { violations } from "./axe.ts";
import { expect, openFloor, test } from "./host.ts";
import { floorOfSamples } from "./prepared-floors.ts";

test.use({ prepared: floorOfSamples("contacts", "agent-states", "evaluations", "roster") });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`${colorScheme}`, () => {
    test.use({ colorScheme });

    test("no view of a filled floor has an accessibility violation", async ({ evenkeel: { page } }) => {
      await openFloor(page);
      await expect(page.getByRole("grid")).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("grid").locator("[data-line='0']").focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/#\/agent\//);
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
      expect(beyond, "the view scrolls, never the window around it").toBe(0);
      await page.getByRole("link", { name: "Import" }).first().click();
      await expect(page.getByText("contacts.csv")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test.describe("before anything is imported", () => {
      test.use({ prepared: undefined });

      test("nor has the empty floor", async ({ evenkeel: { page } }) => {
        await expect(page.getByText("Nothing here yet")).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  });
}
