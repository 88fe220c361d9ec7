import { expect, test } from "vitest";
import { type CountedContact, seenTwice } from "../../../src/domain/reconcile/counted-contact.ts";

function contact(id: string, importId: number, from: number, to: number | null): CountedContact {
  return {
    contact: id,
    agent: 1,
    outcome: "handled",
    arrived: true,
    countedOn: 1,
    offeredOn: 1,
    endedOn: 1,
    from,
    to,
    waitSeconds: null,
    talkSeconds: null,
    holdSeconds: null,
    acwSeconds: null,
    handleSeconds: null,
    importId,
    line: 2,
  };
}

test.each([
  ["of another file at the same time", contact("b", 2, 30, 330), true],
  ["of the same file at exactly the same time", contact("b", 1, 0, 300), true],
  ["of the same file that overlaps", contact("b", 1, 30, 330), false],
  ["of another file that follows", contact("b", 2, 300, 600), false],
  ["of another file that lasts longer", contact("b", 2, 0, 900), false],
  ["without an end", contact("b", 2, 0, null), false],
  ["of the same contact", contact("a", 2, 0, 300), false],
])("a contact %s", (_, second, isAgain) => {
  expect(seenTwice([contact("a", 1, 0, 300), second])).toEqual(isAgain ? [second] : []);
});

test("short contacts one after the other are each work of their own", () => {
  expect(seenTwice([contact("a", 1, 0, 20), contact("b", 2, 25, 45)])).toEqual([]);
});
