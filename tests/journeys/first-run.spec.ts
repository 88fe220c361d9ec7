import { join } from "node:path";
import { expect, samples, test } from "./host.ts";

test("on an empty floor a newcomer imports a file and sees the people in it", async ({
  evenkeel: { page, complaints },
}) => {
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  await page
    .getByRole("link", { name: "Import files" })
    .or(page.getByRole("button", { name: "Import files" }))
    .click();

  await expect(page.getByRole("heading", { level: 1, name: "Import" })).toBeVisible();
  await page
    .getByLabel("Files to import")
    .setInputFiles([join(samples, "contacts.csv"), join(samples, "roster.csv")]);
  const contacts = page.getByRole("article", { name: "contacts.csv" });
  await expect(contacts.getByText("Recognised as")).toBeVisible();
  await expect(contacts.getByText(/separated by commas/)).toBeVisible();
  await expect(contacts.getByText("Nothing is stored yet.")).toBeVisible();
  await page.getByRole("button", { name: "Import all 2" }).click();
  const roster = page.getByRole("article", { name: "roster.csv" });
  await expect(roster.getByRole("region", { name: "What became of its rows" })).toBeVisible();
  await expect(contacts.getByRole("region", { name: "What became of its rows" })).toBeVisible();

  await page.getByRole("link", { name: "Floor", exact: true }).first().click();
  await expect(page.getByRole("grid")).toBeVisible();
  expect(await page.getByRole("row").count()).toBeGreaterThan(2);
  expect(complaints).toEqual([]);
});

test("a file that is no export is refused with one sentence, and nothing is stored", async ({
  evenkeel: { page },
}) => {
  await page.getByRole("link", { name: "Import" }).first().click();
  await page.getByLabel("Files to import").setInputFiles({
    name: "notes.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("dear diary,today\nit rained,again\n"),
  });
  await expect(page.getByRole("article", { name: "notes.txt" }).getByRole("alert")).toContainText(
    "notes.txt",
  );
  await expect(page.getByText("None yet. What you import is listed here")).toBeVisible();
});

test("rejected rows are shown by line, field and reason", async ({ evenkeel: { page, saved } }) => {
  await page.getByRole("link", { name: "Import" }).first().click();
  await page.getByLabel("Files to import").setInputFiles({
    name: "shifts.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "agent,shift_start,shift_end\na1,2026-11-16T08:00:00Z,2026-11-16T16:00:00Z\na1,yesterday,2026-11-17T16:00:00Z\n",
    ),
  });
  const job = page.getByRole("article", { name: "shifts.csv" });
  await job.getByRole("button", { name: "Import shifts.csv" }).click();
  await job.getByRole("button", { name: /rejected rows/ }).click();
  const rejected = page.getByRole("region", { name: "Rejected rows", exact: true });
  await expect(rejected.getByRole("row", { name: /3 shift_start/ })).toBeVisible();

  const { name } = await saved(() => page.getByRole("button", { name: "Write them into a file" }).click());
  expect(name).toBe("shifts-rejected-rows.csv");
  await expect(page.getByText(/shifts-rejected-rows\.csv: 1 row/)).toBeVisible();
});

test("a file that was looked at and left is not stored", async ({ evenkeel: { page } }) => {
  await page.getByRole("link", { name: "Import" }).first().click();
  await page.getByLabel("Files to import").setInputFiles(join(samples, "shifts.csv"));
  const job = page.getByRole("article", { name: "shifts.csv" });
  await job.getByRole("button", { name: "Leave shifts.csv" }).click();
  await expect(job.getByText("Cancelled. Nothing of it was stored.")).toBeVisible();
  await expect(page.getByText("None yet. What you import is listed here")).toBeVisible();
});
