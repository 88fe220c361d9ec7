import { expect, patient, test } from "./host.ts";

test("from the first start to the made-up floor, to a person's rows, and out again", async ({ evenkeel }) => {
  const { page, complaints } = evenkeel;
  await page.getByRole("button", { name: "Look at a made-up floor" }).click();
  // Until there is a floor, or a reason why there is none.
  const needs = page.getByRole("region", { name: "Needs you now" });
  await expect(needs.or(page.getByRole("alert")).first()).toBeVisible(patient);
  await expect(needs).toBeVisible();
  await page.getByRole("link", { name: "Floor", exact: true }).first().click();
  const grid = page.getByRole("grid");
  await expect(grid).toHaveAttribute("aria-rowcount", "41");
  await expect(page.getByText("made up", { exact: true }).first()).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("Camila");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Camila Iyer" })).toBeVisible();
  await page
    .getByRole("button", { name: /Open the contacts/ })
    .last()
    .click();
  const rows = page.getByRole("region", { name: /^Contacts, / });
  await expect(rows.getByText("The same as the picture.")).toBeVisible();
  await expect(rows.getByText(/contacts\.csv, line/).first()).toBeVisible();

  await page.getByRole("link", { name: "Import" }).first().click();
  await expect(page.getByText("This floor is made up")).toBeVisible();
  await page.getByRole("button", { name: "Remove the made-up floor" }).click();
  await expect(page.getByText("None yet. What you import is listed here")).toBeVisible(patient);
  await page.getByRole("link", { name: "Floor" }).first().click();
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("an import is undone and brought back from the list", async ({ evenkeel: { page } }) => {
  await page.getByRole("link", { name: "Import" }).first().click();
  await page.getByLabel("Files to import").setInputFiles({
    name: "shifts.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("agent,shift_start,shift_end\na1,2026-11-16T08:00:00Z,2026-11-16T16:00:00Z\n"),
  });
  await page.getByRole("button", { name: "Import shifts.csv" }).click();
  await page.getByRole("button", { name: "Undo the import of shifts.csv" }).click();
  await page.getByRole("button", { name: "Bring back the import of shifts.csv" }).click();
  await expect(page.getByRole("button", { name: "Undo the import of shifts.csv" })).toBeVisible();
});
