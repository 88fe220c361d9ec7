import { join } from "node:path";
import { expect, openFloor, samples, test } from "./host.ts";

test("the floor is read, sorted and left by the keyboard alone", async ({
  evenkeel: { page, importFiles },
}) => {
  importFiles([join(samples, "contacts.csv"), join(samples, "roster.csv")]);
  await openFloor(page);
  const grid = page.getByRole("grid");
  await grid.locator("[data-line='0']").focus();
  await page.keyboard.press("End");
  const last = Number(await grid.getAttribute("aria-rowcount")) - 2;
  await expect(grid.locator(`[data-line='${last}']`)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(grid.locator("[data-line='1']")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/agent\//);
});

test("the palette finds a person by name", async ({ evenkeel: { page, importFiles } }) => {
  importFiles([join(samples, "contacts.csv"), join(samples, "roster.csv")]);
  await openFloor(page);
  await expect(page.getByRole("grid")).toBeVisible();
  const name =
    (
      await page
        .getByRole("grid")
        .locator("[data-line='0'] [role=rowheader], [data-line='0'] th")
        .first()
        .innerText()
    ).split("\n")[0] ?? "";
  await page.keyboard.press("Control+k");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
});
