import { violations } from "./axe.ts";
import { expect, openFloor, test } from "./host.ts";
import { floorOfSamples } from "./prepared-floors.ts";

test.use({ prepared: floorOfSamples("contacts", "roster") });

test("the floor is read, sorted and left by the keyboard alone", async ({ evenkeel: { page } }) => {
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

test("the palette finds a person by name", async ({ evenkeel: { page } }) => {
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

test("the palette takes what is typed at once, on a window that is slow to follow", async ({
  evenkeel: { page },
}) => {
  await openFloor(page);
  await expect(page.getByRole("grid")).toBeVisible();
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("go to import");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Import" })).toBeVisible();
});

test("the palette is walked by its keys, tells what is chosen, and gives the focus back", async ({
  evenkeel: { page },
}) => {
  await openFloor(page);
  const grid = page.getByRole("grid");
  await grid.locator("[data-line='0']").focus();
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Find a person or a view, or do something" });
  await expect(field).toBeFocused();
  await page.keyboard.type("north");
  const options = page.getByRole("listbox", { name: "Found" }).getByRole("option");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute(
    "aria-activedescendant",
    (await options.last().getAttribute("id")) ?? "",
  );
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await expect(grid.locator("[data-line='0']")).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(field).toHaveValue("");
});
