import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { violations } from "./axe.ts";
import { expect, test } from "./host.ts";

const header = "contact_id,agent,queue,offered_at,answered_at,ended_at,outcome";
const row = (id: string) =>
  `${id},Ada,Billing,2026-03-16T14:05:00Z,2026-03-16T14:05:20Z,2026-03-16T14:09:20Z,handled\n`;
const openDates = `${header}\n9,Ben,Billing,03/04/2026 10:05,03/04/2026 10:06,03/04/2026 10:09,handled\n`;

test("a watched folder takes what is finished, and names what needs somebody", async ({
  evenkeel: { page },
}) => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-exports-"));
  try {
    await page.getByRole("link", { name: "Import" }).first().click();
    const part = page.getByRole("region", { name: "Watched folder" });
    await part.getByRole("textbox", { name: "Folder" }).fill("exports");
    await part.getByRole("button", { name: "Watch this folder" }).click();
    await expect(part.getByRole("alert")).toContainText("is not a full path");
    await part.getByRole("textbox", { name: "Folder" }).fill(folder);
    await part.getByRole("textbox", { name: "Folder" }).press("Enter");
    await expect(part.getByText("Nothing was taken from it yet, and nothing needs you.")).toBeVisible();

    // Half of it stands under its own name for as long as it is written.
    let half = true;
    let text = `${header}\n${row("1").slice(0, 20)}`;
    const growing = setInterval(() => {
      text += " ";
      if (half) writeFileSync(join(folder, "calls.csv"), text);
    }, 300);
    writeFileSync(join(folder, "open.csv"), openDates);
    writeFileSync(join(folder, "calls.csv.part"), header);
    await expect(part.getByText("These files need you")).toBeVisible();
    await expect(part.getByText("The file does not tell days from months")).toBeVisible();
    half = false;
    clearInterval(growing);
    await expect(page.getByText("None yet. What you import is listed here")).toBeVisible();

    writeFileSync(join(folder, "calls.csv"), `${header}\n${row("1")}${row("2")}`);
    await expect(part.getByText("2 rows taken in")).toBeVisible();
    // The list of imports has read itself again.
    await expect(page.getByRole("button", { name: "Undo the import of calls.csv" })).toBeVisible();

    await part.getByRole("button", { name: "Open open.csv" }).click();
    const job = page.getByRole("article", { name: "open.csv" });
    await job.getByRole("button", { name: "The day stands first" }).click();
    await job.getByRole("button", { name: "Import open.csv" }).click();
    await expect(part.getByText("These files need you")).toBeHidden();
    expect(await violations(page, ".watch")).toEqual([]);

    await page.getByRole("button", { name: "Undo the import of calls.csv" }).click();
    await expect(part.getByText("(undone)")).toBeVisible();
    expect(readdirSync(folder).toSorted()).toEqual(["calls.csv", "calls.csv.part", "open.csv"]);
    rmSync(folder, { recursive: true });
    await expect(part.getByText("It cannot be reached")).toBeVisible();
    await part.getByRole("button", { name: "Stop watching" }).click();
    await expect(part.getByRole("textbox", { name: "Folder" })).toBeVisible();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
