import type { Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect, test } from "./host.ts";
import { smallFloor } from "./small-floor.ts";

test.use({ today: "2026-11-23", prepared: smallFloor });

test("from a proposal to the follow-up after six weeks, day by day", async ({ evenkeel }) => {
  let page = evenkeel.page;

  // Proposal: the condition first, then the talk; why stands one click away.
  const card = page.getByRole("article", { name: "Maya Roy, Check-in" });
  await expect(card.getByText("rest cut short", { exact: true })).toBeVisible();
  await expect(card.getByRole("button").first()).toHaveText("Ask the planner");
  await card.getByRole("button", { name: "Why Maya Roy?" }).click();
  await expect(card.getByText(/^Rule, version 1:/)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Today/ })).toContainText("1");

  // Approval: a named person keeps the text to the planner as a promise.
  await card.getByRole("button", { name: "Ask the planner: Maya Roy" }).click();
  const note = page.getByRole("dialog", { name: "A note to the planner: Maya Roy" });
  await expect(note.getByRole("button", { name: "Keep as a promise" })).toBeDisabled();
  await note.getByRole("textbox", { name: "Your name" }).fill("Dervla Moran");
  await note.getByRole("button", { name: "Keep as a promise" }).click();
  await expect(note).toBeHidden();
  await expect(page.getByRole("region", { name: "Done today" })).toContainText("Maya Roy, relief, done.");

  // Booking: the check-in in its cheapest slot.
  await card.getByRole("button", { name: /^(Book|Check-in) .*: Maya Roy$/ }).click();
  const booking = page.getByRole("dialog", { name: "Book a session: Maya Roy" });
  await booking
    .getByRole("radio", { name: /^Tue 24 Nov/ })
    .first()
    .check();
  await booking.getByRole("button", { name: /^Book Tue / }).click();
  await expect(booking).toBeHidden();
  await expect(card).toBeHidden();
  await expect(page.getByRole("region", { name: "Coming up" })).toContainText("Maya Roy");

  // In the schedule by keyboard: lifted, its cost told before it is dropped, and put back.
  await page.getByRole("link", { name: /^Schedule/ }).click();
  const block = page.getByRole("button", { name: /Tue 24 Nov.*Maya Roy/ });
  await block.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status").filter({ hasText: /^Wed / })).toContainText(/cost/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("status").filter({ hasText: /^Wed / })).toBeHidden();

  // Move: carried to the day after, and confirmed with whose account it is on.
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status").filter({ hasText: /^Wed / })).toContainText(/cost/);
  await page.keyboard.press("Enter");
  const moving = page.getByRole("dialog", { name: "Move: Maya Roy" });
  await moving.getByRole("radio", { name: "The agent asked" }).check();
  await moving.getByRole("button", { name: /^Move to Wed / }).click();
  await expect(moving).toBeHidden();
  await expect(page.getByRole("button", { name: /Wed 25 Nov.*Maya Roy/ })).toBeVisible();

  // Wednesday: it cannot be marked held before the agent's copy was handed over.
  page = await evenkeel.reopen("2026-11-25");
  await page.getByRole("link", { name: /^Schedule/ }).click();
  await page.getByRole("button", { name: /Wed 25 Nov.*Maya Roy/ }).press("Enter");
  let session = page.getByRole("dialog", { name: "Session" });
  await expect(session.getByRole("button", { name: "Mark as held" })).toBeDisabled();
  await expect(session.getByText("The agent's copy has to be handed over first.")).toBeVisible();
  await session.getByRole("button", { name: "Open the copy of Maya Roy" }).click();
  const copy = page.getByRole("dialog", { name: "All that is held and shown about Maya Roy" });
  await expect(copy.locator("iframe")).toHaveAttribute("srcdoc", /Maya Roy/);
  await page.keyboard.press("Escape");
  await expect(copy).toBeHidden();
  await session.getByRole("button", { name: "The copy of Maya Roy was handed over" }).click();
  const handing = page.getByRole("dialog", { name: "Handed over: Maya Roy" });
  await handing.getByRole("textbox", { name: "Your name" }).fill("Dervla Moran");
  await handing.getByRole("button", { name: "It was handed over" }).click();
  await expect(handing).toBeHidden();

  // Its calendar file is neutral and private.
  const { text: file } = await evenkeel.saved(() =>
    session.getByRole("button", { name: /^Calendar file of/ }).click(),
  );
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file).toContain("CLASS:PRIVATE");
  expect(file).toContain("SEQUENCE:1");
  expect(file).not.toMatch(/rest|cut short|signal/i);

  // Held, with notes that say who can read them before they are written, and a step that comes back.
  await session.getByRole("button", { name: "Mark as held" }).click();
  const holding = page.getByRole("dialog", { name: "Mark as held" });
  await expect(holding.getByText("The agent can read every word of this.", { exact: false })).toBeVisible();
  await holding.getByRole("textbox", { name: "Notes" }).fill("Late and early shifts are apart from now on.");
  await holding.getByRole("button", { name: "Add a step" }).click();
  await holding.getByRole("textbox", { name: "What was agreed" }).fill("No early shift after a late one");
  await holding.getByRole("button", { name: "Mark as held" }).click();
  await expect(holding).toBeHidden();
  await expect(session.getByText("Late and early shifts are apart from now on.").first()).toBeVisible();
  await expect(session.getByText("No early shift after a late one").first()).toBeVisible();

  // Six weeks on it comes back by itself.
  page = await evenkeel.reopen("2027-01-06");
  const due = page.getByRole("region", { name: "Due" });
  await expect(due.getByText("No early shift after a late one")).toBeVisible();
  await due.getByRole("link", { name: /^Follow up with Maya Roy/ }).click();
  session = page.getByRole("dialog", { name: "Session" });
  await session.getByRole("button", { name: "Keep the follow-up" }).click();
  const following = page.getByRole("dialog", { name: "Follow-up" });
  await following
    .getByRole("textbox", { name: "What came of it" })
    .fill("Her rota is kept; she sleeps again.");
  await following.getByRole("textbox", { name: "Your name" }).fill("Dervla Moran");
  await following.getByRole("button", { name: "Keep the follow-up" }).click();
  await expect(following).toBeHidden();
  await expect(session.getByText(/^Done on /)).toBeVisible();
  // The test's own look into the copy's page, which runs no script.
  const complaints = evenkeel.complaints.filter((said) => !said.includes("about:srcdoc"));
  expect(complaints).toEqual([]);
});

test("a second cancellation is warned of, and says whose account it is on", async ({ evenkeel }) => {
  const { page } = evenkeel;
  for (const turn of ["first", "second"]) {
    await bookFor(page, "Ada Osei");
    await page
      .getByRole("button", { name: /Ada Osei/ })
      .first()
      .click();
    const session = page.getByRole("dialog", { name: "Session" });
    await session.getByRole("button", { name: "Cancel it" }).click();
    const cancelling = page.getByRole("dialog", { name: "Cancel: Ada Osei" });
    await cancelling.getByRole("radio", { name: /^Operations/ }).check();
    await cancelling.getByRole("textbox", { name: /^Reason/ }).fill("The queue was long.");
    if (turn === "second")
      await expect(cancelling.getByRole("alert")).toContainText("breaks a promise twice");
    await cancelling.getByRole("button", { name: /^Cancel it/ }).click();
    await expect(cancelling).toBeHidden();
    await expect(session.getByText("Cancelled", { exact: true }).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(session).toBeHidden();
  }
});

test("a rule is changed with its reason after a preview that counts, and Today follows it", async ({
  evenkeel,
}) => {
  const { page } = evenkeel;
  const card = page.getByRole("article", { name: "Maya Roy, Check-in" });
  await card.getByRole("button", { name: "Why Maya Roy?" }).click();
  await card.getByRole("link", { name: "See the rules" }).first().click();
  const change = page.getByRole("form", { name: "A new version of the rules of acting" });
  const field = change.getByRole("textbox", { name: /^Rest counts as cut short/ });
  await field.fill("50");
  await change.getByRole("button", { name: "Preview, counted" }).click();
  await expect(change.getByRole("alert")).toContainText("a number from 1 to 10");
  await field.fill("10");
  await change.getByRole("button", { name: "Preview, counted" }).click();
  const preview = change.getByRole("region", { name: "What would change today" });
  await expect(preview.getByRole("row", { name: /^Check-in / })).toContainText("1 fewer");
  await expect(preview).not.toContainText("Maya");
  const save = change.getByRole("button", { name: "Make this version 2, from today" });
  await expect(save).toBeDisabled();
  await change.getByRole("textbox", { name: /^Reason/ }).fill("Tried for a month");
  await change.getByRole("textbox", { name: /^Your name/ }).fill("Dervla Moran");
  await save.click();
  const versions = page.getByRole("region", { name: "Versions", exact: true });
  await expect(versions.getByRole("row", { name: /^2 / })).toContainText("Tried for a month");
  await page.getByRole("link", { name: /^Today/ }).click();
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
  await expect(card).toBeHidden();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("no view about acting has an accessibility violation", async ({ evenkeel }) => {
      const { page } = evenkeel;
      const card = page.getByRole("article", { name: "Maya Roy, Check-in" });
      await card.getByRole("button", { name: "Why Maya Roy?" }).click();
      expect(await violations(page)).toEqual([]);
      await card.getByRole("button", { name: "Not now: Maya Roy" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await bookFor(page, "Ada Osei");
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole("button", { name: /Ada Osei/ })
        .first()
        .click();
      await expect(page.getByRole("dialog").getByText("What happened")).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: /^Today/ }).click();
      await card.getByRole("button", { name: "Why Maya Roy?" }).click();
      await card.getByRole("link", { name: "See the rules" }).first().click();
      await page.getByRole("textbox", { name: /^Rest counts as cut short/ }).fill("5");
      await page.getByRole("button", { name: "Preview, counted" }).click();
      await expect(page.getByRole("heading", { name: "What would change today" })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("link", { name: /^Schedule/ }).click();
      await page.getByRole("link", { name: "Training coverage" }).click();
      await expect(page.getByRole("table")).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("link", { name: "Catalogue" }).click();
      await expect(page.getByRole("article").getByText("Conversation guide")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

/** Books the catalogue's first entry for somebody in the schedule, in the slot that costs least. */
async function bookFor(page: Page, name: string) {
  await page.getByRole("link", { name: /^Schedule/ }).click();
  await page.getByRole("button", { name: "Book a session" }).click();
  const booking = page.getByRole("dialog", { name: "Book a session" });
  await booking.getByRole("combobox", { name: "People" }).fill(name);
  await page.getByRole("option", { name: new RegExp(name) }).click();
  await booking.getByRole("radio", { name: /Nov/ }).first().check();
  await booking.getByRole("textbox", { name: "Your name" }).fill("Dervla Moran");
  await booking.getByRole("button", { name: /^Book / }).click();
  await expect(booking).toBeHidden();
}
