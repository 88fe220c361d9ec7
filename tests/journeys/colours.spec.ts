import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "./host.ts";

test("the choice of dark comes back in a browser that knows nothing of it", async ({
  evenkeel: { page, floor },
  browser,
}, { project }) => {
  test.skip(project.name === "electron", "Electron's window keeps its own memory, and has no start page");
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  const another = async () => {
    const opened = await (await browser.newContext({ colorScheme: "light" })).newPage();
    await opened.goto(pathToFileURL(join(floor, "start.html")).href);
    await opened.getByRole("heading", { level: 1 }).waitFor();
    return opened;
  };
  // The start page that lay there before the choice is used up by this one, and written anew.
  await another();
  const later = await another();
  await expect(later.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  await later.reload();
  await expect(later.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
});
