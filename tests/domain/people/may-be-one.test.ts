import { expect, test } from "vitest";
import { mayBeOne, mayBeOneKinds, type NamedPerson } from "../../../src/domain/people/may-be-one.ts";
import { mayBeOneWords } from "../../../src/domain/people/may-be-one-words.ts";

const person = (agent: string, differs: Partial<NamedPerson> = {}): NamedPerson => ({
  agent,
  names: [agent],
  name: null,
  email: null,
  rosters: [],
  ...differs,
});
const never = () => false;
const groups = (people: readonly NamedPerson[], areTwo: (a: string, b: string) => boolean = never) =>
  mayBeOne(people, areTwo).map(({ people: names, reasons }) => [names, reasons.map(({ kind }) => kind)]);

test("names that are spelt alike may be one person's, in the order in which they are known", () => {
  expect(groups([person("Jane Roe"), person("Bob"), person("ROE, JANE")])).toEqual([
    [["Jane Roe", "ROE, JANE"], ["names-alike"]],
  ]);
  expect(groups([])).toEqual([]);
});

test("an id whose roster's name another one goes by may be that one", () => {
  expect(groups([person("1001", { name: "Jane Roe", rosters: [1] }), person("roe jane")])).toEqual([
    [["1001", "roe jane"], ["called-as-the-other"]],
  ]);
});

test("two ids of one name are two people in one roster, and may be one in two", () => {
  const twice = (a: number, b: number) => [
    person("1001", { name: "Jane Roe", rosters: [a] }),
    person("2002", { name: "Jane Roe", rosters: [b] }),
  ];
  expect(groups(twice(1, 1))).toEqual([]);
  expect(groups(twice(1, 2))).toEqual([[["1001", "2002"], ["same-name-in-rosters"]]]);
});

test("one e-mail address, or one that spells another's name, may be one person's", () => {
  expect(
    groups([person("1001", { email: "J.Roe@example.org" }), person("j.roe@example.org"), person("Jo Li")]),
  ).toEqual([[["1001", "j.roe@example.org"], ["same-email"]]]);
  expect(groups([person("1001", { email: "jane.roe@example.org" }), person("Jane Roe")])).toEqual([
    [["1001", "Jane Roe"], ["email-names-the-other"]],
  ]);
});

test("a mailbox of many is nobody's", () => {
  const team = Array.from({ length: 13 }, (_, at) => person(`${at}`, { email: "team@example.org" }));
  expect(groups(team)).toEqual([]);
});

test("who was joined is found by any name, and is not proposed again", () => {
  const joined = person("1001", { names: ["1001", "Jane Roe"], name: "Jane Roe", rosters: [1] });
  expect(groups([joined])).toEqual([]);
  expect(groups([joined, person("ROE JANE")])).toEqual([[["1001", "ROE JANE"], ["names-alike"]]]);
});

test("who is said to be two is not proposed, and no group holds both", () => {
  const people = [person("Jane Roe"), person("ROE, JANE"), person("jane.roe")];
  const areTwo = (a: string, b: string) => [a, b].sort().join() === "Jane Roe,ROE, JANE";
  expect(groups(people, areTwo).map(([names]) => names)).toEqual([
    ["Jane Roe", "jane.roe"],
    ["ROE, JANE", "jane.roe"],
  ]);
  expect(groups(people).map(([names]) => names)).toEqual([["Jane Roe", "ROE, JANE", "jane.roe"]]);
});

test.each(mayBeOneKinds)("%s is said in a sentence", (kind) => {
  const words = mayBeOneWords({ kind, one: "1001", other: "2002", written: ["Jane Roe", "ROE, Jane"] });
  expect(words).toMatch(/^[“\w].*\.$/u);
});
