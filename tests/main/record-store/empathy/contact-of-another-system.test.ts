import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Mapping } from "../../../../src/domain/mapping/mapping.ts";
import { importFile } from "../../../../src/main/import/import-file.ts";
import { desk } from "../../import/mapping/desk-file.ts";
import { newStore, type StoreFixture } from "../store/store-fixture.ts";

const calls = `Ref,Day,Rang,Picked up,Person,Talk (min),How it went
41,28/03/2026,09:00:00,09:00:20,Ana,2.5,Sold
42,28/03/2026,10:00:00,10:00:10,Ana,1.5,Sold
`;
const evaluations = `evaluation_id,agent,evaluator,form,evaluated_at,contact_id,source,item,score,max_score
Q1,Ana,Eve,Care,2026-03-29T10:00:00Z,42,qa,Listens,2,2
`;
const cards: Mapping = {
  version: 1,
  name: "Score cards",
  system: "cards",
  kind: "evaluations",
  table: { sheet: null, headerRows: 1, columns: ["No", "Who", "By", "On", "Call", "Opening", "Ending"] },
  fields: {
    evaluation_id: { from: "column", column: "No" },
    agent: { from: "column", column: "Who" },
    evaluator: { from: "column", column: "By" },
    form: { from: "constant", value: "Calls" },
    evaluated_at: { from: "column", column: "On" },
    contact_id: { from: "column", column: "Call" },
    max_score: { from: "constant", value: "5" },
  },
  items: ["Opening", "Ending"],
};
const scored = "No,Who,By,On,Call,Opening,Ending\n1,Ana,Kim,2026-03-29 09:00:00,42,4,5\n";

async function bring({ store, folder }: StoreFixture, name: string, text: string, mapping?: Mapping) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const place = { store, customerSecret: "5e".repeat(32) };
  await importFile(place, { path, zone: "UTC", now: 1_775_000_000, ...(mapping && { mapping }) });
}

const dayOfContact = (fixture: StoreFixture) =>
  fixture.look((store) =>
    store.rows<{ day: number | null }>("SELECT contact_day - service_day AS day FROM evaluation"),
  );

test.each([
  { what: "a plain file", text: evaluations, mapping: undefined },
  { what: "a mapped file of another system", text: scored, mapping: cards },
])("the evaluations of $what find a contact that came by a mapping", async ({ text, mapping }) => {
  const [before, after] = [await newStore(), await newStore()];
  await bring(before, "calls.csv", calls, desk);
  await bring(before, "evaluations.csv", text, mapping);
  await bring(after, "evaluations.csv", text, mapping);
  await bring(after, "calls.csv", calls, desk);
  // The call was on the day before.
  expect(dayOfContact(before)).toEqual([{ day: -1 }]);
  expect(dayOfContact(after)).toEqual([{ day: -1 }]);
});
