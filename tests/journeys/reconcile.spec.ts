import { violations } from "./axe.ts";
import { expect, test } from "./host.ts";
import { importedFloor, writeFiles } from "./prepared-floors.ts";

/* Three agents on one day; of the day's rows two cannot be read, and one call runs across midnight. */
const roster = ["agent,name,team", "a1,Ada Roe,North", "b2,Ben Ito,North", "c3,Cleo Marsh,North"];
const head =
  "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,hold_seconds,acw_seconds,outcome";

function call(id: number, agent: string, at: string, answered = at): string {
  return `C${id},${agent},billing,${at},${answered},${answered.slice(0, 14)}58:00,200,20,30,handled`;
}

const contacts = [
  head,
  ...[1, 2, 3].map((id) => call(id, "a1", `2026-11-20T0${id}:50:00`)),
  ...[4, 5].map((id) => call(id, "b2", `2026-11-20T0${id}:50:00`)),
  call(6, "a1", "2026-11-20T06:50:00", "never".padEnd(19, "!")),
  call(7, "a1", "2026-11-20T07:50:00", "never".padEnd(19, "!")),
  call(8, "c3", "2026-11-20T08:50:00"),
  call(9, "c3", "2026-11-20T23:59:50", "2026-11-21T00:00:05"),
];

const floorOfTotals = importedFloor(
  "three agents and totals",
  (folder) => writeFiles(folder, { roster, contacts }),
  "Europe/Dublin",
);

test.describe("a floor whose telephone system has a report of its own", () => {
  test.use({ prepared: floorOfTotals });

  test("totals are typed down a column by keyboard, and what differs is explained to its rows", async ({
    evenkeel: { page },
  }) => {
    await page.getByRole("link", { name: "Import" }).first().click();
    await page.getByRole("link", { name: "Compare with your telephone system's totals" }).click();
    // The newest day is the one on which the last call was answered.
    await expect(page.getByLabel("Day", { exact: true })).toHaveValue("2026-11-21");
    await page.getByRole("button", { name: "The day before" }).click();
    await expect(page.getByLabel("Day", { exact: true })).toHaveValue("2026-11-20");
    const first = page.getByLabel("Contacts handled of Ada Roe in your report");
    await expect(first).toBeDisabled();
    await page.getByLabel("Your name").fill("Noor Haddad");

    await first.focus();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Contacts handled of Ben Ito in your report")).toBeFocused();
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");

    const ada = page.getByRole("row", { name: /Ada Roe/ });
    await expect(ada).toContainText(
      "The source has 2 contacts more. What follows may account for all of it.",
    );
    await expect(page.getByRole("row", { name: /Ben Ito/ })).toContainText("agrees");
    const cleo = page.getByRole("row", { name: /Cleo Marsh/ });
    await cleo.getByText("What may account for it (2)").click();
    await expect(cleo).toContainText("counted here on the day before or after: 1 contact");
    await expect(cleo).toContainText("contacts.csv, line 10");
    await expect(page.getByText("1 agree, 2 differ")).toBeVisible();
    expect(await violations(page)).toEqual([]);

    // Two clicks from a figure to its rows.
    await ada.getByRole("link", { name: "Ada Roe", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Ada Roe" })).toBeVisible();
    await page.getByRole("button", { name: "Contacts of the day, with file and line" }).click();
    await expect(page.getByText(/contacts\.csv/).first()).toBeVisible();
  });

  test("a time that could be read in two ways is asked back, and nothing of it is kept", async ({
    evenkeel: { page },
  }) => {
    await page.getByRole("link", { name: "Import" }).first().click();
    await page.getByRole("link", { name: "Compare with your telephone system's totals" }).click();
    await page.getByLabel("Your name").fill("Noor Haddad");
    await page.getByLabel("Handle time of The whole floor in your report").fill("3:12");
    await page.keyboard.press("Enter");
    await expect(page.getByText("3:12 could be hours and minutes")).toBeVisible();
    await page.getByLabel("Handle time of The whole floor in your report").fill("0:04:10");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("row", { name: /^Handle time/ })).toContainText("agrees");
    await page.reload();
    await expect(page.getByLabel("Handle time of The whole floor in your report")).toHaveValue("0:04:10");
  });
});
