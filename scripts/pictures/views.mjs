// What pictures are taken of, by floor: a name, the address of the view, and what is done there before.

const person = "/agent/a033";
const grid = (page) => page.getByRole("grid").waitFor();
const people = (page) =>
  page
    .getByRole("button", { name: /Open the contacts/ })
    .last()
    .waitFor();
const seen = (text) => (page) => page.getByText(text).first().waitFor();

/** An evaluation that is nearly filled in, by keys. */
async function fillEvaluation(page) {
  await page.getByRole("combobox", { name: "Contact" }).click();
  await page.getByRole("option").nth(2).click();
  await page.getByRole("combobox", { name: "Evaluator" }).fill("Dervla Moran");
  await page
    .getByRole("radiogroup", { name: "Acknowledges before policy" })
    .getByRole("radio")
    .first()
    .focus();
  for (const key of ["2", "a", "2", "1", "n", "2", "0", "2", "2"]) await page.keyboard.press(key);
}

async function chooseFile(page, name, text) {
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.getByLabel("Files to import").setInputFiles(file);
}

const shifts =
  "agent,shift_start,shift_end\na1,2026-11-16T08:00:00Z,2026-11-16T16:00:00Z\na1,yesterday,today\n";

export const views = {
  empty: [
    { name: "today", at: "/today" },
    { name: "floor", at: "/floor" },
    { name: "wellbeing", at: "/wellbeing" },
    { name: "empathy", at: "/empathy" },
    { name: "schedule", at: "/schedule" },
    { name: "reports", at: "/reports" },
    { name: "evaluate", at: "/evaluate" },
    { name: "forms", at: "/forms" },
    { name: "qa-form", at: "/qa-form" },
    { name: "import", at: "/import" },
    {
      name: "import-refused",
      at: "/import",
      async arrive(page) {
        await chooseFile(page, "notes.txt", "dear,diary\nit,rained\n");
        await page.getByRole("alert").waitFor();
      },
    },
    {
      name: "import-found",
      at: "/import",
      async arrive(page) {
        await chooseFile(page, "shifts.csv", shifts);
        await page.getByText("Nothing is stored yet.").waitFor();
      },
    },
  ],
  sample: [
    { name: "today", at: "/today", arrive: seen("Why?") },
    { name: "floor", at: "/floor", arrive: grid },
    {
      name: "floor-by-team",
      at: "/floor",
      async arrive(page) {
        await page.getByText("Group by team").first().click();
        await page.getByRole("treegrid").waitFor();
      },
    },
    { name: "agent", at: person, arrive: people },
    {
      name: "agent-rows",
      at: person,
      async arrive(page) {
        await page
          .getByRole("button", { name: /Open the contacts/ })
          .last()
          .click();
        await page
          .getByRole("region", { name: /^Contacts, / })
          .getByRole("table")
          .waitFor();
      },
    },
    { name: "agent-day", at: `${person}?day=2026-11-16`, arrive: seen("The day by the floor's clock") },
    { name: "wellbeing", at: "/wellbeing", arrive: seen("See the week") },
    { name: "rules", at: "/rules" },
    { name: "acting-rules", at: "/acting-rules" },
    { name: "summary", at: "/summary" },
    { name: "worked-out", at: "/worked-out" },
    { name: "empathy", at: "/empathy", arrive: seen("What it does not prove") },
    {
      name: "empathy-rows",
      at: "/empathy?of=team%20Billing&open=2026-W46&place=Billing%20%2F%20Billing",
      arrive: seen("The same as the picture."),
    },
    { name: "evaluate", at: "/evaluate?agent=a033", arrive: fillEvaluation },
    {
      name: "evaluate-missing",
      at: "/evaluate?agent=a033",
      async arrive(page) {
        await fillEvaluation(page);
        await page.keyboard.press("Control+Enter");
        await page.getByText("Something is missing or wrong").waitFor();
      },
    },
    {
      name: "evaluate-kept",
      at: "/evaluate?agent=a033",
      async arrive(page) {
        await fillEvaluation(page);
        await page.keyboard.press("2");
        await page.keyboard.press("Control+Enter");
        await page.getByRole("region", { name: "Kept" }).waitFor();
      },
    },
    { name: "forms", at: "/forms" },
    { name: "qa-form", at: "/qa-form" },
    { name: "schedule", at: "/schedule" },
    { name: "coverage", at: "/coverage" },
    { name: "catalogue", at: "/catalogue" },
    { name: "reports", at: "/reports" },
    { name: "import", at: "/import", arrive: seen("roster.csv") },
    {
      name: "palette",
      at: "/floor",
      async arrive(page) {
        await grid(page);
        await page.keyboard.press("Control+k");
        await page.keyboard.type("an");
      },
    },
  ],
  forms: [
    {
      name: "list",
      at: "/forms",
      arrive: (page) => page.getByRole("link", { name: "Voice 2026" }).waitFor(),
    },
    {
      name: "form",
      at: "/forms/Voice%202026",
      arrive: (page) => page.getByRole("button", { name: "Confirm as version 1" }).waitFor(),
    },
  ],
  large: [
    { name: "today", at: "/today" },
    { name: "floor", at: "/floor", arrive: grid },
  ],
};
