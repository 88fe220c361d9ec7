import { expect, test } from "vitest";
import { confirmForm } from "../../../../src/main/record-store/empathy/form-mapping.ts";
import { dataVersion } from "../../../../src/main/record-store/store/data-version.ts";
import type { ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { bring, evaluationsFile, text } from "../empathy/evaluation-files.ts";
import { plantedEvaluations } from "../empathy/planted-evaluations.ts";
import { newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore, versionsFrom } from "./version-before.ts";

/** Evaluations with the contacts that they score and the load before these, and what two customers answered. */
async function importedFloor() {
  const fixture = await newStore();
  const { roster, contacts, states, evaluations } = plantedEvaluations();
  const harder = evaluations
    .slice(0, 3)
    .map((one) => ({ ...one, id: `${one.id}-again`, maximum: 5, contact: "" }));
  await bring(fixture, "roster.csv", roster);
  await bring(fixture, "contacts.csv", contacts);
  await bring(fixture, "states.csv", states);
  await bring(fixture, "evaluations.csv", evaluationsFile([...evaluations, ...harder]));
  await bring(
    fixture,
    "surveys.csv",
    text("response_id,contact_id,agent,answered_at,kind,score,scale_min,scale_max", [
      "s1,a1-0-0,a1,2025-09-08T12:00:00Z,csat,4,1,5",
      "s2,a1-0-1,a1,2025-09-09T12:00:00Z,empathy,2,1,5",
    ]),
  );
  return fixture;
}

test("the step keeps every evaluation with its score; what it says of behaviours and load is not known yet", async () => {
  const { store, step } = storeBefore(8);
  fillFrom(store, await importedFloor());
  const layout = layoutOf(store);
  const before = contentOf(store, layout);
  expect(before.evaluation?.length).toBeGreaterThan(800);
  expect(before.survey_response).toHaveLength(2);
  expect(step()).toEqual([8]);
  expect(contentOf(store, layout)).toEqual(before);
  expect(
    store.rows("SELECT DISTINCT e1, e9, scale_id, left_out, load_cell, contact_day FROM evaluation"),
  ).toEqual([{ e1: null, e9: null, scale_id: null, left_out: null, load_cell: null, contact_day: null }]);
  for (const table of ["form_scale", "form_mapping", "rubric_version", "data_version"])
    expect(contentOf(store)[table], table).toEqual([]);
});

test("its indexes lead to the evaluations of a contact's day, those of a form, and a day's answers", () => {
  const { store, step } = storeBefore(8);
  step();
  const plan = (sql: string) =>
    store
      .rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .map(({ detail }) => detail)
      .join("\n");
  expect(plan("SELECT 1 FROM evaluation WHERE agent_id = 1 AND contact_day BETWEEN 1 AND 2")).toContain(
    "evaluation_by_contact_day",
  );
  expect(plan("SELECT 1 FROM evaluation WHERE form = 'Care' AND scale_id = 1")).toContain(
    "evaluation_by_form",
  );
  expect(plan("SELECT 1 FROM survey_response WHERE service_day = 1")).toContain("survey_response_by_day");
});

test("an update rebuilds behaviours, scales and loads as though today's version had imported the rows", async () => {
  const fixture = await importedFloor();
  const { store, toNewest } = storeBefore(8);
  fillFrom(store, fixture);
  expect(toNewest()).toEqual(versionsFrom(8));
  const rollUps = (of: ReadableStore) => {
    const { evaluation, form_scale, agent_week, agent_day } = contentOf(of);
    return { evaluation, form_scale, agent_week, agent_day };
  };
  expect(rollUps(store)).toEqual(fixture.look(rollUps));
  expect(store.rows("SELECT counts FROM form_scale ORDER BY counts")).toEqual([{ counts: 0 }, { counts: 1 }]);
  const count = (where: string) =>
    store.row<{ n: number }>(`SELECT count(*) AS n FROM evaluation WHERE ${where}`)?.n ?? 0;
  expect(count("left_out = 'scale-changed'")).toBe(3);
  expect(count("e1 IS NOT NULL AND load_cell = 'loaded'")).toBeGreaterThan(300);
  expect(count("e1 IS NOT NULL AND load_cell = 'rested'")).toBeGreaterThan(300);
  expect(dataVersion(store, "empathy")).toBeGreaterThan(0);
});

test("what a form's items stand for can be said of evaluations from before the step", async () => {
  const { store, toNewest } = storeBefore(8);
  fillFrom(store, await importedFloor());
  toNewest();
  const items = store.rows<{ item: string }>("SELECT DISTINCT item FROM evaluation_item ORDER BY item");
  const confirmed = confirmForm(store, {
    form: "Care",
    seenVersion: 0,
    by: "Eve",
    items: items.map(({ item }, at) => ({ item, behaviour: at === 0 ? "E1" : null })),
    acceptScales: true,
    at: 1_772_900_000,
  });
  expect(confirmed.version).toBe(1);
  expect(store.rows("SELECT DISTINCT left_out FROM evaluation")).toEqual([{ left_out: null }]);
});
