import { join } from "node:path";
import { violations } from "./axe.ts";
import { expect, openFloor, samples, test } from "./host.ts";
import { floorOfSamples } from "./prepared-floors.ts";

test.describe("the samples", () => {
  test.use({ prepared: floorOfSamples("contacts", "agent-states", "shifts", "evaluations", "roster") });

  test("with a handful of evaluations nothing is claimed, and the view says why", async ({
    evenkeel: { page, complaints },
  }) => {
    await openFloor(page);
    await page.getByRole("link", { name: "Empathy", exact: true }).click();
    await expect(page.getByText("Teams and people are not compared")).toBeVisible();
    await expect(page.getByText(/figures are shown from 5 on/).first()).toBeVisible();
    await expect(page.getByText("Not enough data to say", { exact: false })).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
});

test("contacts without evaluations lead to the import", async ({ evenkeel: { page, importFiles } }) => {
  importFiles([join(samples, "contacts.csv")]);
  await page.reload();
  await openFloor(page);
  await page.getByRole("link", { name: "Empathy", exact: true }).click();
  const none = page.getByRole("region", { name: "No evaluations in these weeks" });
  await none.getByRole("button", { name: "Import files" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Import" })).toBeVisible();
});
