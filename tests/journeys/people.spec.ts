import { violations } from "./axe.ts";
import { expect, openFloor, test } from "./host.ts";
import { importedFloor, writeFiles } from "./prepared-floors.ts";

const names = [
  ["p1", "Ada Osei", "Orders"],
  ["p2", "Ben Ito", "Orders"],
  ["p3", "Cleo Marsh", "Returns"],
] as const;
// Somebody whom another system calls by the name.
const agents = [...names.map(([id]) => id), "OSEI, Ada"];

const twoNames = importedFloor("one person of two names", (folder) => {
  const contacts = ["contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome"];
  for (const [at, agent] of agents.entries())
    for (let call = 0; call < 6; call++) {
      const time = (minutes: number) => new Date(Date.UTC(2026, 10, 16, 9 + call, minutes)).toISOString();
      contacts.push(`c${at}-${call},"${agent}",Orders,${time(0)},${time(1)},${time(9)},480,handled`);
    }
  const roster = ["agent,name,team", ...names.map((row) => row.join(","))];
  return writeFiles(folder, { contacts, roster });
});

test.use({ today: "2026-11-22", prepared: twoNames });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`people, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("two names join as one person, count as one, and part again", async ({ evenkeel }) => {
      const { page } = evenkeel;
      await page.getByRole("link", { name: "Import", exact: true }).first().click();
      await page.getByRole("link", { name: "People and names" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
      const proposal = page.getByRole("region", { name: "May be one person" });
      await expect(proposal).toContainText("p1 = OSEI, Ada");
      await expect(page.getByText("4 people")).toBeVisible();
      expect(await violations(page)).toEqual([]);

      await page.getByRole("button", { name: "Join p1 and OSEI, Ada" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox").fill("Dervla Moran");
      expect(await violations(page, "[role=dialog]")).toEqual([]);
      await dialog.getByRole("button", { name: "Join", exact: true }).click();
      await expect(page.getByText("OSEI, Ada joined p1.")).toBeVisible();
      await expect(proposal).toHaveCount(0);

      await openFloor(page);
      const ada = page.getByRole("row", { name: /Ada Osei/ });
      await expect(ada).toContainText("12");
      await expect(page.getByRole("row", { name: /OSEI, Ada/ })).toHaveCount(0);

      await page.goto(`${page.url().split("#")[0]}#/people`);
      await page.getByRole("button", { name: "Edit Ada Osei" }).click();
      await page.getByRole("button", { name: "Part OSEI, Ada" }).click();
      await expect(page.getByText("OSEI, Ada parted.")).toBeVisible();
      await openFloor(page);
      await expect(page.getByRole("row", { name: /Ada Osei/ })).toContainText("6");
      await expect(page.getByRole("row", { name: /OSEI, Ada/ })).toContainText("6");
      expect(evenkeel.complaints).toEqual([]);
    });
  });
}

test("by keyboard somebody is edited, and each field says where it comes from", async ({ evenkeel }) => {
  const { page } = evenkeel;
  await page.goto(`${page.url().split("#")[0]}#/people`);
  const grid = page.getByRole("treegrid", { name: "People by team" });
  await grid.getByRole("row").nth(1).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Edit Ada Osei" });
  await dialog.getByRole("textbox", { name: "Team" }).fill("Returns");
  await dialog.getByRole("textbox", { name: "Contracted hours a week" }).fill("30");
  await dialog.getByRole("textbox", { name: /Your name|Who/ }).fill("Dervla Moran");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await page.getByRole("button", { name: "Edit Ada Osei" }).click();
  await expect(page.getByRole("dialog")).toContainText("typed by Dervla Moran");
  await page.getByRole("button", { name: /Take the roster's value: Orders/ }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row", { name: /Ada Osei/ })).toContainText("Orders");
  expect(evenkeel.complaints).toEqual([]);
});

test("somebody new is added, with leave that can be withdrawn", async ({ evenkeel }) => {
  const { page } = evenkeel;
  await page.goto(`${page.url().split("#")[0]}#/people`);
  await page.getByRole("button", { name: "Add person" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Id" }).fill("p9");
  await dialog.getByRole("textbox", { name: "Name", exact: true }).fill("Eva Lund");
  await dialog.getByRole("textbox", { name: "Team" }).fill("Returns");
  await dialog.getByRole("textbox", { name: /Your name|Who/ }).fill("Dervla Moran");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Edit Eva Lund" }).click();
  await dialog.getByRole("textbox", { name: "First day" }).fill("2026-12-01");
  await dialog.getByRole("textbox", { name: "Last day" }).fill("2026-12-05");
  await dialog.getByRole("button", { name: "Add leave" }).click();
  await expect(dialog).toContainText("typed by Dervla Moran");
  await dialog.getByRole("button", { name: /Withdraw leave/ }).click();
  await expect(dialog).toContainText("No leave is known.");
  expect(evenkeel.complaints).toEqual([]);
});
