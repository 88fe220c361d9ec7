import { expect, test } from "vitest";
import { peopleFound } from "../../../src/domain/mapping/people-found.ts";

const floor = [
  { agent: "1029", name: "Ivana Petrić" },
  { agent: "a.osei", name: "Ada Osei" },
];

const byName = (...names: readonly string[]) => names.map((agent) => ({ agent, name: null }));

test("a person is known by their id or by their name", () => {
  expect(peopleFound(byName("1029", "Ada Osei", "Bram"), floor)).toEqual({
    total: 3,
    known: 2,
    fresh: ["Bram"],
    freshTotal: 1,
    alike: [],
  });
});

test("who has an id and a name goes by the name, and either is enough to be known", () => {
  const named = [
    { agent: "7", name: "Ada Osei" },
    { agent: "8", name: "Bram de Wit" },
  ];
  expect(peopleFound(named, floor)).toMatchObject({ known: 1, fresh: ["Bram de Wit"] });
});

test("a new name that may be somebody's other spelling is said, and stays new", () => {
  expect(peopleFound(byName("Petric, Ivana"), floor)).toMatchObject({
    known: 0,
    fresh: ["Petric, Ivana"],
    alike: [{ name: "Petric, Ivana", others: ["Ivana Petrić"] }],
  });
});

test("two spellings within one file are alike as well", () => {
  expect(peopleFound(byName("Ana Roe", "ROE, Ana"), [])).toMatchObject({
    freshTotal: 2,
    alike: [{ name: "Ana Roe", others: ["ROE, Ana"] }],
  });
});

test("a file that names nobody has nobody", () => {
  expect(peopleFound([], floor)).toEqual({ total: 0, known: 0, fresh: [], freshTotal: 0, alike: [] });
});
