import { expect, onTestFinished, test } from "vitest";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { policyRefusals } from "../../../../src/main/record-store/empathy/policy-refusals.ts";
import { openReadable, type ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { newStore, storeKey } from "../store/store-fixture.ts";
import { bring, codedForm, evaluationsFile, rosterFile, text } from "./evaluation-files.ts";

const day = (iso: string) => serviceDayOf(iso) as number;

/** Refused contacts of an agent, one an hour from nine on. */
function refusedContacts(agent: string, count: number): string {
  const at = (hour: number, minute: number) => new Date(Date.UTC(2026, 2, 2, hour, minute)).toISOString();
  return text(
    "contact_id,agent,queue,offered_at,answered_at,ended_at,outcome,resolution",
    Array.from({ length: count }, (_, one) => {
      const [from, to] = [at(9 + one, 0), at(9 + one, 5)];
      return `${agent}-${one},${agent},Main,${from},${from},${to},handled,declined`;
    }),
  );
}

test("a team's refusals are those of whom the newest roster puts in it, also for a reader that remembers", async () => {
  const fixture = await newStore();
  await bring(fixture, "contacts.csv", refusedContacts("ann", 4));
  const scored = { id: "q1", contact: "ann-0", scores: codedForm.items.map(() => 1), ...codedForm };
  await bring(fixture, "evaluations.csv", evaluationsFile([scored]));
  const { store: reader, close } = openReadable({ file: fixture.file, key: storeKey });
  onTestFinished(close);
  const refusedInClaims = (store: ReadableStore) =>
    policyRefusals(store, {
      scope: "all",
      fromDay: day("2025-09-08"),
      toDay: day("2026-03-08"),
      team: { name: "Claims" },
    }).refused.contacts;
  expect(refusedInClaims(reader)).toBe(0);
  const { importId } = await bring(fixture, "roster.csv", rosterFile("ann"));
  expect(refusedInClaims(reader)).toBe(4);
  expect(fixture.look(refusedInClaims)).toBe(4);
  await fixture.store.write("undoImport", { importId: importId ?? 0, at: 1_772_900_000 });
  expect(refusedInClaims(reader)).toBe(0);
});
