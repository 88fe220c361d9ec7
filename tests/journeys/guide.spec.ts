import { violations } from "./axe.ts";
import { expect, test } from "./host.ts";
import { floorOfSamples } from "./prepared-floors.ts";

test("an empty floor says which file brings what, and gives a template to fill in", async ({
  evenkeel: { page, saved },
}) => {
  await page.getByRole("link", { name: "Import" }).first().click();
  await page.getByRole("link", { name: "Which file do I need?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Which file do I need?" })).toBeVisible();
  const occupancy = page.getByRole("row", { name: /Occupancy, busy half-hours, breaks/ });
  await expect(occupancy).toContainText("Missing: agent states");
  expect(await violations(page)).toEqual([]);
  const template = await saved(() => page.getByRole("button", { name: /roster\.csv/ }).click());
  expect(template.name).toBe("roster.csv");
  expect(template.text).toContain("example-ann,Example Ann,Example team");

  // Unchanged, it would let people into the floor who do not exist.
  await page.getByRole("button", { name: "Import files" }).click();
  await page.getByLabel("Files to import").setInputFiles({
    name: template.name,
    mimeType: "text/csv",
    buffer: Buffer.from(template.text),
  });
  const job = page.getByRole("article", { name: "roster.csv" });
  await job.getByRole("button", { name: "Import roster.csv" }).click();
  await expect(job).toContainText("still has the example people of a template");
});

test.describe("a floor with contacts alone", () => {
  test.use({ prepared: floorOfSamples("contacts") });

  test("says what it shows, and what agent states would add", async ({ evenkeel: { page } }) => {
    await page.getByRole("link", { name: "Import" }).first().click();
    await page.getByRole("link", { name: "Which file do I need?" }).click();
    await expect(page.getByRole("row", { name: /Contacts handled, handle time/ })).toContainText("Loaded");
    await expect(page.getByRole("row", { name: /Contacts handled, handle time/ })).toContainText(
      "More exact with agent states",
    );
    await page
      .getByRole("row", { name: /Load of each queue/ })
      .getByRole("link", { name: "Wellbeing" })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Wellbeing" })).toBeVisible();
  });
});
