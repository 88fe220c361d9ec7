import { expect, test } from "vitest";
import { agentsAlike, nameKey } from "../../../src/domain/floor/name-alike.ts";

test.each([
  "Jane Roe",
  "Roe, Jane",
  "JANE ROE",
  "Jane  Roe",
  "Jane\u00a0Roe",
  " jane roe ",
  "jane.roe@example.org",
  "jane_roe",
  "Roe Jane",
])("%j is Jane Roe", (name) => {
  expect(nameKey(name)).toBe(nameKey("Jane Roe"));
});

test.each([
  ["José García", "Jose Garcia"],
  ["Müller, Jürgen", "Juergen Mueller"],
  ["Łukasz Żak", "Lukasz Zak"],
  ["Søren Kjær", "Soren Kjaer"],
  ["Иванова Анна", "анна иванова"],
  ["Agent 7", "agent  7"],
])("%s and %s may be one person", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ["Jane Roe", "Jane Rowe"],
  ["Jane Roe", "John Roe"],
  ["7009", "7090"],
  ["SIP/301", "SIP/310"],
  ["12-34", "34-12"],
  ["A-17", "A-18"],
])("%s and %s are two", (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test("a text without letters or digits is compared with nothing", () => {
  expect(nameKey("")).toBeUndefined();
  expect(nameKey(" - ")).toBeUndefined();
});

const agent = (id: string, name: string | null = null) => ({ agent: id, name });

test("groups are given that have one of the file's agents", () => {
  const agents = [agent("Jane Roe"), agent("Roe, Jane"), agent("Ann Lee"), agent("LEE ANN"), agent("Bob")];
  expect(agentsAlike(agents, new Set(["Roe, Jane"]))).toEqual([["Jane Roe", "Roe, Jane"]]);
  expect(agentsAlike(agents, new Set(["Bob"]))).toEqual([]);
  expect(agentsAlike([], new Set())).toEqual([]);
});

test("an agent's name in the roster counts, but two of one name there are two people", () => {
  const agents = [
    agent("A17", "Jane Roe"),
    agent("Jane Roe"),
    agent("B1", "Ann Lee"),
    agent("B2", "Ann Lee"),
  ];
  expect(agentsAlike(agents, new Set(["A17", "B1", "B2"]))).toEqual([["Jane Roe", "A17"]]);
});
