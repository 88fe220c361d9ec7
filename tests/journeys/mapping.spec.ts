import type { Locator, Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect, openFloor, test } from "./host.ts";

const people = ["Ana Petrić", "Bram de Wit", "Chidi Okafor"];

/** A dialler's log in no layout that is known; nothing in it says what "X7" is. */
function log(from: number, rows: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const lines = Array.from({ length: rows }, (_, at) => {
    const start = `${two((at % 20) + 1)}/10/2026 ${two(9 + ((at * 5) % 8))}:${two((at * 7) % 60)}`;
    return [
      `D-${from + at}`,
      people[at % people.length],
      at === 7 ? "" : start,
      90 + ((at * 37) % 400),
      20 + ((at * 11) % 40),
      ["Orders", "Returns"][at % 2],
      `+353 86 ${100_000 + at}`,
    ].join(";");
  });
  return ["Call ID;Agent;Start Time;Talk Time;X7;Queue;Customer Phone", ...lines].join("\n");
}

const october = { name: "dialler-october.csv", mimeType: "text/csv", buffer: Buffer.from(log(1000, 60)) };
const november = { name: "dialler-november.csv", mimeType: "text/csv", buffer: Buffer.from(log(2000, 40)) };

async function openImport(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Import" }).first().click();
}

const step = (page: Page) => page.getByRole("article", { name: october.name });
const sentences = (page: Page) => page.getByRole("region", { name: "Does this read true?" });

test("a file in no known layout is mapped with one correction, and the next one is read without asking", async ({
  evenkeel: { page },
}) => {
  await openImport(page);
  await page.getByLabel("Files to import").setInputFiles(october);
  await expect(step(page).getByRole("heading", { level: 1, name: october.name })).toBeFocused();
  await expect(sentences(page)).toContainText("Ana Petrić took a call of 90 s on Thu 1 Oct at 09:00");
  await expect(sentences(page)).toContainText("Cannot be used: Start Time: the field is blank");
  await expect(sentences(page)).not.toContainText("after-call work");

  // Two columns for one meaning: said at the row, and nothing can be imported.
  const means = (column: string) => page.getByRole("combobox", { name: `What ${column} means` });
  await means("X7").selectOption({ label: "Queue" });
  await expect(page.getByText("Before it can be imported")).toBeVisible();
  await expect(means("X7")).toHaveAccessibleDescription(/both mean it/);
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeDisabled();
  await means("X7").selectOption({ label: "After-call work" });
  await expect(sentences(page)).toContainText("then 20 s of after-call work");
  await expect(page.getByText("Before it can be imported")).toBeHidden();

  const sums = page.getByRole("region", { name: "Every row is counted once" });
  await expect(sums).toContainText("59will be imported");
  await expect(sums).toContainText("1cannot be used");
  await expect(page.getByRole("region", { name: "People in it" })).toContainText(
    "3 people: 0 known here, 3 new",
  );
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await expect(page.getByText("You said that this is right.")).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }

  await page.getByRole("textbox", { name: "Name of the mapping" }).fill("Dialler, monthly");
  await page.getByRole("button", { name: "Import 59 contacts" }).click();
  await expect(step(page).getByRole("region", { name: "What became of its rows" })).toContainText("59");
  await expect(page.getByRole("row", { name: /^Dialler, monthly/ })).toBeVisible();

  await page.getByLabel("Files to import").setInputFiles(november);
  const next = page.getByRole("article", { name: november.name });
  await expect(next.getByText("Read by your mapping “Dialler, monthly”")).toBeVisible();
  await next.getByRole("button", { name: `Import ${november.name}` }).click();
  await expect(next.getByRole("region", { name: "What became of its rows" })).toContainText("39");

  await openFloor(page);
  for (const person of people) await expect(page.getByRole("grid")).toContainText(person);
});

/** Goes on by the Tab key until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < 80; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

test("the same by the keyboard alone", async ({ evenkeel: { page } }) => {
  await openImport(page);
  const choosing = page.waitForEvent("filechooser");
  await tabTo(page, page.getByRole("button", { name: "Choose files" }));
  await page.keyboard.press("Enter");
  await (await choosing).setFiles(october);
  await expect(step(page).getByRole("heading", { level: 1, name: october.name })).toBeFocused();

  await tabTo(page, page.getByRole("combobox", { name: "What X7 means" }));
  await page.keyboard.type("After");
  await expect(sentences(page)).toContainText("then 20 s of after-call work");
  await tabTo(page, page.getByRole("button", { name: "No, another hour" }));
  await page.keyboard.press("Space");
  await expect(page.getByText(/Then its times are read in the wrong zone/)).toBeVisible();
  await tabTo(page, page.getByRole("combobox", { name: "Days such as 03/04" }));
  await page.keyboard.type("Day first");
  await tabTo(page, page.getByRole("button", { name: "Import 59 contacts" }));
  await page.keyboard.press("Enter");
  await expect(step(page).getByRole("region", { name: "What became of its rows" })).toContainText("59");

  await openFloor(page);
  for (const person of people) await expect(page.getByRole("grid")).toContainText(person);
});
