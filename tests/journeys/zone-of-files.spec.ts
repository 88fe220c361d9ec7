import { expect, test } from "./host.ts";

const calls = [
  "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome",
  "1,Ada,Billing,2026-03-16 14:05:00,2026-03-16 14:05:20,2026-03-16 14:09:20,240,handled",
  "2,Ada,Billing,2026-03-16 14:25:00,2026-03-16 14:25:20,2026-03-16 14:29:20,240,handled",
  "3,Ben,Billing,2026-03-17 09:25:00,2026-03-17 09:25:20,2026-03-17 09:29:20,240,handled",
].join("\n");

test("a zone that is chosen after a file was dropped is the one it is read in, and becomes the floor's", async ({
  evenkeel: { page },
}) => {
  await page.getByRole("link", { name: "Import" }).first().click();
  await page.getByLabel("Files to import").setInputFiles({
    name: "calls.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(calls),
  });
  const job = page.getByRole("article", { name: "calls.csv" });
  const times = job.getByRole("region", { name: "Times of calls.csv" });
  await expect(times.getByText(/14:00–15:00, 2 contacts/)).toBeVisible();

  const zone = page.getByRole("combobox", { name: "Zone of local times" });
  await zone.fill("Asia/Jerusalem");
  await zone.press("Tab");
  await expect(times.getByText("Asia/Jerusalem becomes the floor's zone")).toBeVisible();
  await expect(times.getByText("Times without an offset are taken in Asia/Jerusalem.")).toBeVisible();
  await job.getByRole("button", { name: "Import calls.csv" }).click();
  await expect(job.getByText("it decides where each day begins (Asia/Jerusalem)")).toBeVisible();

  // Another zone for the same file's times is said plainly, with what it changes.
  await job.getByRole("button", { name: "Put calls.csv away" }).click();
  await page.getByLabel("Files to import").setInputFiles({
    name: "calls.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(calls),
  });
  const own = job.getByRole("combobox", { name: "Zone of this file's times" });
  await own.fill("UTC");
  await own.press("Tab");
  // The floor's zone came with this very file: both are put right together, unless somebody says otherwise.
  await expect(times.getByText("With it the floor's days move to UTC.")).toBeVisible();
  await times.getByRole("checkbox", { name: "Move the floor's days to UTC too" }).uncheck();
  await expect(times.getByText(/That is not the floor's zone/)).toBeVisible();
  await expect(times.getByText(/16:00–17:00, 2 contacts/)).toBeVisible();
  await job.getByRole("button", { name: "Read calls.csv again" }).click();
  await expect(job.getByText("Read again in the zone UTC, in the place of the earlier import")).toBeVisible();
});

test("a file of which no row can be taken is refused by the look at it", async ({ evenkeel: { page } }) => {
  await page.getByRole("link", { name: "Import" }).first().click();
  await page.getByLabel("Files to import").setInputFiles({
    name: "calls.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(calls.replaceAll(/2026-03-1\d \d\d/g, "2026-13-40 99")),
  });
  const job = page.getByRole("article", { name: "calls.csv" });
  await expect(job.getByRole("alert")).toContainText("none of its 3 rows can be taken");
  await expect(job.getByRole("alert")).toContainText("offered_at reads like 2026-13-40 99:05:00");
  await expect(page.getByText("None yet. What you import is listed here")).toBeVisible();
});
