import { expect, test } from "vitest";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { firstQaForm } from "../../../../src/domain/empathy/qa-form.ts";
import { qaForm } from "../../../../src/main/record-store/empathy/empathy-forms.ts";
import { empathyEvaluations } from "../../../../src/main/record-store/empathy/empathy-rows.ts";
import { enterEvaluation } from "../../../../src/main/record-store/empathy/enter-evaluation.ts";
import { reviseQaForm } from "../../../../src/main/record-store/empathy/form-mapping.ts";
import { bring, contactsFile, rosterFile } from "../empathy/evaluation-files.ts";
import { newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore, versionsFrom } from "./version-before.ts";

const day = (iso: string) => serviceDayOf(iso) as number;
const at = Date.parse("2026-03-04T10:00:00Z") / 1000;
// The ninth behaviour is left out of the changed form.
const items = firstQaForm.items.slice(0, 8);

function entry(contact: string, comment: string | null) {
  return {
    agent: "ann",
    scope: "all",
    contact,
    evaluator: "Eve",
    source: "qa",
    qaFormVersion: 2,
    scores: items.map(({ behaviour }) => ({ behaviour, score: 2 })),
    order: "before-policy",
    comment,
    evaluatedAt: at,
    at,
  } as const;
}

/** A floor whose own form was changed once, with an evaluation that was entered on it. */
async function enteredFloor() {
  const fixture = await newStore();
  await bring(fixture, "roster.csv", rosterFile("ann"));
  await bring(fixture, "contacts.csv", contactsFile("ann", ["C-1", "C-2"]));
  await fixture.store.write("reviseQaForm", { seenVersion: 1, by: "Eve", reason: "shorter", items, at });
  await fixture.store.write("enterEvaluation", entry("C-1", null));
  return fixture;
}

test("the step keeps evaluations and forms; why a form was changed before it is not known", async () => {
  const { store, step } = storeBefore(9);
  fillFrom(store, await enteredFloor());
  const layout = layoutOf(store);
  const before = contentOf(store, layout);
  expect(before.evaluation).toHaveLength(1);
  expect(step()).toEqual([9]);
  expect(contentOf(store, layout)).toEqual(before);
  expect(store.rows("SELECT version, revised_by, reason FROM rubric_version")).toEqual([
    { version: 2, revised_by: "Eve", reason: null },
  ]);
  expect(store.rows("SELECT * FROM evaluation_comment")).toEqual([]);
});

test("from then on an evaluation has one comment, and a new version of the form its reason", async () => {
  const { store, toNewest } = storeBefore(9);
  fillFrom(store, await enteredFloor());
  expect(toNewest()).toEqual(versionsFrom(9));
  expect(enterEvaluation(store, entry("C-2", "Warm and unhurried"))).toMatchObject({ kind: "stored" });
  reviseQaForm(store, { seenVersion: 2, by: "Pat", reason: "E3 matters here", items, at });
  expect(qaForm(store).versions.map(({ version, reason }) => [version, reason])).toEqual([
    [3, "E3 matters here"],
    [2, null],
    [1, null],
  ]);
  const { rows } = empathyEvaluations(store, {
    scope: "all",
    fromDay: day("2025-09-08"),
    toDay: day("2026-03-08"),
    counted: "all",
    from: null,
    to: null,
    offset: 0,
    limit: 9,
  });
  const comments = new Map(rows.map(({ contact, comment }) => [contact, comment]));
  expect(comments.get("C-2")).toBe("Warm and unhurried");
  expect(comments.get("C-1")).toBeNull();
  const again = () =>
    store.run(
      "INSERT INTO evaluation_comment (evaluation, agent_id, comment) SELECT evaluation, agent_id, 'other' FROM evaluation_comment",
    );
  expect(again).toThrow("UNIQUE");
});
