import { expect, test } from "vitest";
import { bring, contactsFile, rosterFile } from "../empathy/evaluation-files.ts";
import { newStore } from "../store/store-fixture.ts";

const alike = (imported: Awaited<ReturnType<typeof bring>>) =>
  imported.outcome.warnings.filter(({ code }) => code === "names-alike");

test("one person's spellings are named, within a file and against the floor, and stay apart", async () => {
  const fixture = await newStore();
  const first = await bring(fixture, "first.csv", contactsFile("Jane Roe", ["C-1"]));
  expect(alike(first)).toEqual([]);
  const second = await bring(fixture, "second.csv", contactsFile("JANE ROE", ["C-2"]));
  expect(alike(second)).toEqual([
    { code: "names-alike", count: 2, example: null, names: ["“Jane Roe” = “JANE ROE”"] },
  ]);
  const third = await bring(fixture, "third.csv", contactsFile("Bob", ["C-3"]));
  expect(alike(third)).toEqual([]);
});

test("an agent whom the roster calls by their own id is alike to none", async () => {
  const fixture = await newStore();
  await bring(fixture, "contacts.csv", contactsFile("A17", ["C-1"]));
  const roster = await bring(fixture, "roster.csv", rosterFile("A17"));
  expect(alike(roster)).toEqual([]);
});
