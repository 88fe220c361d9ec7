import { expect, test } from "vitest";
import { contact, importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore } from "./version-before.ts";

test("the step keeps every row, and begins without consents and without figures that were shown", async () => {
  const { store, step } = storeBefore(24);
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1")] });
  fillFrom(store, fixture);
  const layout = new Map([...layoutOf(store)].filter(([table]) => table !== "store_update"));
  const before = contentOf(store, layout);
  expect(step()).toEqual([24]);
  expect(contentOf(store, layout)).toEqual(before);
  expect(store.rows("SELECT * FROM pulse_consent")).toEqual([]);
  expect(store.rows("SELECT * FROM pulse_shown")).toEqual([]);
});

test("whoever does not consent has no code", () => {
  const { store, step } = storeBefore(24);
  step();
  const add = (consents: number, respondent: string) =>
    store.run(
      `INSERT INTO pulse_consent (key, intake_id, line, known, hash, of_agent, consents, respondent, said_on)
       VALUES ('k' || ?, 1, 2, 1, 1, 'ann', ?, ?, 20254)`,
      consents,
      consents,
      respondent,
    );
  add(1, "0123456789abcdef");
  expect(() => add(0, "0123456789abcdef")).toThrow(/CHECK/);
});
