import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { violations } from "./axe.ts";
import { expect, test } from "./host.ts";
import type { PreparedFloor } from "./prepared-floors.ts";

const earlier = resolve(import.meta.dirname, "../resources/floor-29254af");

/** A floor as an earlier version left it (see its README): the console updates it when it opens it. */
const earlierFloor: PreparedFloor = {
  name: "earlier",
  async make(folder) {
    for (const name of ["evenkeel.db", "store.key"]) cpSync(join(earlier, name), join(folder, name));
  },
};

test.use({ prepared: earlierFloor, today: "2026-03-09" });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`${colorScheme}`, () => {
    test.use({ colorScheme });

    test("Today leads once to what the update changed, with before, now and why", async ({
      evenkeel: { page },
    }) => {
      await page.getByRole("link", { name: "See which and why" }).click();
      await expect(
        page.getByRole("heading", { level: 1, name: "What changed with this update" }),
      ).toBeVisible();
      const handled = page.getByRole("row", { name: /The floor Contacts handled/ });
      await expect(handled).toContainText("A call that two systems recorded now counts once.");
      expect(await violations(page)).toEqual([]);
      await page.getByRole("link", { name: "Today" }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
      await expect(page.getByText("An update changed some figures")).toHaveCount(0);
    });
  });
}
