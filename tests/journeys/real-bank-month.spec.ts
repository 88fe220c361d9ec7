import { expect, hasRealBankMonth, patient, realBankMonth, test } from "./host.ts";

test.use({ today: "1999-03-01" });

test.describe("the real bank month (cannot run where ../shared/data is not at hand)", () => {
  test.skip(
    !hasRealBankMonth,
    "the real file ../shared/data/anonymous_bank/february_1999.txt is not at hand",
  );

  test("import, floor, agent, rows: the rows come to the figure", async ({ evenkeel: { page } }) => {
    await page.getByRole("link", { name: "Import" }).first().click();
    const zone = page.getByRole("combobox", { name: "Zone of local times" });
    await zone.fill("Jerusalem");
    await page.getByRole("option", { name: "Asia/Jerusalem" }).click();
    await page.getByLabel("Files to import").setInputFiles(realBankMonth);
    const job = page.getByRole("article", { name: "february_1999.txt" });
    await job.getByRole("button", { name: "Import february_1999.txt" }).click();
    await expect(job.getByText("33,344", { exact: true })).toBeVisible(patient);

    await page.getByRole("link", { name: "Floor" }).first().click();
    const grid = page.getByRole("grid");
    await expect(grid).toHaveAttribute("aria-rowcount", "25");
    await grid.getByRole("row", { name: /IDIT/ }).getByText("IDIT").first().dblclick();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("IDIT");

    await page
      .getByRole("button", { name: /Open the contacts/ })
      .first()
      .click();
    const panel = page.getByRole("region", { name: /^Contacts, / });
    await expect(panel.getByText("The same as the picture.")).toBeVisible();
    await expect(panel.getByText(/february_1999\.txt, line/).first()).toBeVisible();
  });
});
