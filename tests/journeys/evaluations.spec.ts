import type { Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect, test } from "./host.ts";
import { importedFloor, writeFiles } from "./prepared-floors.ts";

const items = [
  "Paraphrased the issue",
  "Apologised and set it right",
  "Asked an open question",
  "Correct greeting",
];

/** Two agents with calls, and a quality tool's form that names no behaviour and later changed a scale. */
function writeForms(folder: string): readonly string[] {
  const calls = ["maya", "ada"].flatMap((agent, person) =>
    [2, 3, 4].map((hour) => {
      const at = `2026-11-20T${String(9 + hour + 4 * person).padStart(2, "0")}`;
      return `c-${agent}-${hour},${agent},Orders,${at}:00:00Z,${at}:00:05Z,${at}:06:00Z,355,handled`;
    }),
  );
  const scored = (id: string, agent: string, day: string, maximum: number, points: readonly number[]) =>
    items.map(
      (item, at) => `${id},${agent},Eve Byrne,Voice/2026,${day}T10:00:00Z,${item},${points[at]},${maximum}`,
    );
  return writeFiles(folder, {
    roster: ["agent,name,team", "maya,Maya Roy,Orders", "ada,Ada Osei,Orders"],
    contacts: ["contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome", ...calls],
    evaluations: [
      "evaluation_id,agent,evaluator,form,evaluated_at,item,score,max_score",
      ...scored("Q1", "maya", "2026-11-16", 2, [2, 2, 2, 0]),
      ...scored("Q2", "ada", "2026-11-17", 2, [1, 1, 2, 0]),
      ...scored("Q3", "mya", "2026-11-18", 2, [0, 0, 0, 0]),
      ...scored("Q4", "maya", "2026-11-19", 5, [5, 5, 5, 5]),
    ],
  });
}

test.use({ prepared: importedFloor("forms", writeForms) });

test("a form is mapped: suggested, confirmed by name, kept in versions, and only then it counts", async ({
  evenkeel,
}) => {
  const { page } = evenkeel;
  await go(page, "Go to Forms of evaluations");

  // What waits for a person stands first, and what does not count is named with its number.
  const waiting = page.getByRole("region", { name: "Waiting for a person", exact: true });
  await expect(waiting.getByText("1 evaluation: the scale changed")).toBeVisible();
  const aside = page.getByRole("region", { name: "Evaluations that do not count", exact: true });
  await expect(aside.getByRole("listitem")).toHaveText([
    /^1Nobody of this name is known/,
    /^1The scale changed/,
  ]);
  await expect(aside.getByRole("row", { name: /Q3/ })).toContainText("Nobody of this name is known");
  await expect(aside.getByRole("row", { name: /Q4/ })).toContainText("The scale changed");

  await waiting.getByRole("link", { name: "Voice/2026" }).click();
  const mapping = page.getByRole("form", { name: "What the items of Voice/2026 stand for" });
  const said = mapping.getByRole("region", { name: "What its items stand for" });
  const paraphrased = said.getByRole("row", { name: /^Paraphrased the issue/ });
  await expect(paraphrased).toContainText("E2 Mirrors and checks, for “Paraphrased”");
  await expect(paraphrased.getByRole("combobox")).toHaveValue("");
  await expect(mapping.getByRole("button", { name: "Confirm as version 1" })).toBeDisabled();

  await mapping.getByRole("button", { name: /Take the suggestion for Asked an open question/ }).click();
  await mapping.getByRole("button", { name: "Take all 2 suggestions" }).click();
  await expect(mapping.getByRole("status")).toHaveText("1 item still to say.");
  await mapping.getByRole("button", { name: "The other one stands for no behaviour" }).click();
  await mapping.getByRole("textbox", { name: "Your name" }).fill("Dervla Moran");
  await mapping.getByRole("button", { name: "Confirm as version 1" }).click();
  await expect(page.getByText("Version 1 is kept. 4 evaluations were told again by it.")).toBeVisible();
  const versions = page.getByRole("region", { name: "Versions", exact: true });
  await expect(versions.getByText(/^Version 1, Dervla Moran/)).toBeVisible();
  await expect(versions.getByText("Correct greeting: no behaviour")).toBeVisible();

  // The scale is another matter: a person says that both mean the same.
  const again = page.getByRole("form", { name: "What the items of Voice/2026 stand for" });
  await expect(again.getByText(/^1 evaluation with the later scale counts in no mean/)).toBeVisible();
  await again.getByRole("checkbox", { name: /Both scales mean the same/ }).check();
  await again.getByRole("button", { name: "Confirm as version 2" }).click();
  await expect(again.getByText(/^Both scales count/)).toBeVisible();
  await expect(page.getByRole("region", { name: /on this form that do not count/ })).not.toContainText("Q4");
  await page.getByRole("link", { name: "All forms" }).click();
  await expect(
    page.getByRole("region", { name: "Settled", exact: true }).getByRole("row", { name: /Voice\/2026/ }),
  ).toContainText("Version 2, Dervla Moran");
  expect(evenkeel.complaints).toEqual([]);
});

test("an evaluation is scored by keyboard alone, the order rule included, and withdrawn again", async ({
  evenkeel,
}) => {
  const { page } = evenkeel;
  const keys = page.keyboard;
  await keys.press("Control+k");
  await keys.type("score an ev");
  await expect(page.getByText("Score an evaluation", { exact: true }).last()).toBeVisible();
  await keys.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Score an evaluation" })).toBeVisible();

  // Whom: by name, by Tab from the head on.
  const agent = page.getByRole("combobox", { name: "Agent" });
  await tabTo(page, agent);
  await keys.type("maya");
  await expect(page.getByRole("option", { name: /Maya Roy/ })).toBeVisible();
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await expect(agent).toHaveValue("Maya Roy, Orders");

  const evaluator = page.getByRole("combobox", { name: "Evaluator" });
  await tabTo(page, evaluator);
  await keys.type("Ned Walsh");

  // Which contact: the newest is offered first.
  const contact = page.getByRole("combobox", { name: "Contact" });
  await tabTo(page, contact);
  await expect(contact).toBeEnabled();
  await keys.press("ArrowDown");
  await expect(page.getByRole("option", { name: /c-maya-4/ })).toBeVisible();
  await keys.type("c-maya-4");
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await expect(contact).toHaveValue(/c-maya-4/);

  // Nothing is kept while anything is open: it is shown beside its field, and the keys stand there.
  await keys.press("Control+Enter");
  const first = page.getByRole("radiogroup", { name: "Acknowledges before policy" });
  await expect(first).toHaveAccessibleDescription(/Give it points, or say that it did not apply\.$/);
  await expect(first.getByRole("radio").first()).toBeFocused();

  // 2 for the acknowledgement brings the order rule; A says that it came after policy.
  await keys.press("2");
  const order = page.getByRole("radiogroup", { name: "When did the acknowledgement come?" });
  await expect(order.getByRole("radio").first()).toBeFocused();
  await keys.press("a");
  await expect(page.getByText("You gave 2; it counts as 1.")).toBeVisible();
  for (const key of ["2", "2", "1", "n", "2", "0", "2", "n"]) await keys.press(key);
  const score = page.getByRole("region", { name: "Score", exact: true });
  await expect(score.getByText("7 of 9 behaviours applied. All looked at.")).toBeVisible();
  await expect(score.getByRole("status")).toHaveText("71 of 100 from 7 behaviours");

  await keys.press("Control+Enter");
  const kept = page.getByRole("region", { name: "Kept" });
  await expect(kept.getByRole("status")).toHaveText("71 of 100 for Maya Roy, with the order rule.");
  await expect(kept.getByRole("heading")).toBeFocused();
  const lately = page.getByRole("region", { name: "Entered here by Ned Walsh", exact: true });
  await expect(lately.getByRole("row", { name: /Maya Roy/ })).toContainText("71");

  // Undo, from where the keys are: it counts nowhere, and stands in the form again.
  await keys.press("Tab");
  await keys.press("Enter");
  await expect(page.getByText(/^Withdrawn: it counts nowhere/)).toBeFocused();
  await expect(lately.getByText("Nothing in the last 26 weeks.")).toBeVisible();
  await expect(order.getByRole("radio", { name: /^After/ })).toBeChecked();
  await expect(contact).toHaveValue(/c-maya-4/);

  // Kept again; the same evaluator on the same contact once more is refused, at the contact.
  await keys.press("Control+Enter");
  await expect(kept).toBeVisible();
  await page.goto(`${page.url().split("#")[0]}#/evaluate?agent=maya&contact=c-maya-4`);
  await first.getByRole("radio").first().focus();
  for (const key of ["0", "2", "2", "2", "2", "2", "2", "2", "2"]) await keys.press(key);
  await keys.press("Control+Enter");
  await expect(page.getByText(/^This evaluator has scored this contact on this form/)).toBeVisible();
  await expect(contact).toBeFocused();
  expect(evenkeel.complaints.filter((said) => !said.includes("422"))).toEqual([]);
});

test("the own form is changed with a reason, and the next evaluation is scored on it", async ({
  evenkeel,
}) => {
  const { page } = evenkeel;
  await go(page, "Go to Own form");
  const form = page.getByRole("form", { name: "A new version of the own form" });
  await form.getByRole("textbox", { name: "E2: name" }).fill("Says it back");
  await form.getByRole("button", { name: "Leave out Benefit of the doubt" }).click();
  await expect(form.getByRole("button", { name: "Keep as version 2" })).toBeDisabled();
  await form.getByRole("textbox", { name: "Why you change it" }).fill("Nobody could score the ninth.");
  await form.getByRole("textbox", { name: "Your name" }).fill("Dervla Moran");
  await form.getByRole("button", { name: "Keep as version 2" }).click();
  await expect(page.getByText(/^Version 2 is kept/)).toBeVisible();
  const versions = page.getByRole("region", { name: "Versions", exact: true });
  await expect(versions).toContainText("Nobody could score the ninth.");
  await expect(versions).toContainText("E9 Benefit of the doubt: left out");
  await page.getByRole("link", { name: "Score an evaluation" }).click();
  await expect(page.getByRole("radiogroup", { name: "Says it back" })).toBeVisible();
  await expect(page.getByRole("radiogroup")).toHaveCount(9);
  await expect(page.getByRole("radiogroup", { name: "Benefit of the doubt" })).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test.describe("on an empty floor", () => {
      test.use({ prepared: undefined });

      test("no view about evaluations has an accessibility violation", async ({ evenkeel: { page } }) => {
        for (const [action, name] of [
          ["Score an evaluation", "Score an evaluation"],
          ["Go to Forms of evaluations", "Forms"],
          ["Go to Own form", "Own form"],
        ] as const) {
          await go(page, action);
          await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
          expect(await violations(page), name).toEqual([]);
        }
      });
    });

    test("no view about evaluations has an accessibility violation", async ({ evenkeel: { page } }) => {
      await go(page, "Go to Forms of evaluations");
      await expect(page.getByRole("link", { name: "Voice/2026" }).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("link", { name: "Voice/2026" }).first().click();
      await expect(page.getByRole("button", { name: "Confirm as version 1" })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.goto(`${page.url().split("#")[0]}#/evaluate?agent=maya&contact=c-maya-4`);
      const first = page.getByRole("radiogroup", { name: "Acknowledges before policy" });
      await first.getByRole("radio").first().focus();
      await page.keyboard.press("2");
      await page.keyboard.press("a");
      await page.keyboard.press("Control+Enter");
      await expect(page.getByText("Something is missing or wrong", { exact: false })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

/** Goes to a view, or does something, by the palette. */
async function go(page: Page, action: string) {
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Find a person or a view, or do something").fill(action);
  await expect(
    page
      .getByRole("option", { name: action })
      .or(page.getByText(action, { exact: true }))
      .last(),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByPlaceholder("Find a person or a view, or do something")).toBeHidden();
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: ReturnType<Page["getByRole"]>) {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}
