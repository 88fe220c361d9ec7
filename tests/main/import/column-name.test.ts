import { expect, test } from "vitest";
import { columnName, repeatedColumns } from "../../../src/main/import/formats/column-name.ts";
import { formats } from "../../../src/main/import/formats/formats.ts";

test.each([
  ["contact_id", "Contact ID"],
  ["contact_id", "contact-id"],
  ["contact_id", "ContactId"],
  ["contact_id", "CONTACTID"],
  ["contact_id", " \ufeffContact\u00a0ID: "],
  ["contact_id", "Contact\u202fId :"],
  ["contact_id", "[Contact ID]"],
  ["contact_id", "`contact_id`"],
  ["contact_id", "Contact ID *"],
  ["offered_at", "Offered At"],
  ["offered_at", "offered\u2011at"],
  ["Speed of answer in seconds", "speed_of_answer_in_seconds"],
  ["AvgTalkDuration", "Avg Talk Duration"],
  ["Answered (Y/N)", "answered (y/n)"],
  ["talk_seconds", "Talk (seconds)"],
  ["Agent.Username", "agent.username"],
  ["caf\u00e9", "CAFE\u0301"],
  ["Gespr\u00e4chs-ID", "gespr\u00e4chs id"],
])("%s and %s are one name", (one, other) => {
  expect(columnName(other)).toBe(columnName(one));
});

test.each([
  ["vru+line", "vruline"],
  ["Agent.Username", "Agent Username"],
  ["Agent", "Agents"],
  ["Answered (Y/N)", "Answered"],
  ["data1", "data2"],
])("%s and %s are two names", (one, other) => {
  expect(columnName(other)).not.toBe(columnName(one));
});

test.each(formats)("no two columns of $id have one name", ({ columns, dropped }) => {
  const all = [...new Set([...columns, ...dropped])];
  expect(new Set(all.map(columnName)).size).toBe(all.length);
});

test.each(formats)("what $id needs and cannot do without is among its columns", (format) => {
  const columns = new Set(format.columns);
  const named = [...format.needed, ...format.essential, ...(format.canBeUnknown ?? [])];
  expect(named.filter((column) => !columns.has(column))).toEqual([]);
  expect(format.essential.filter((column) => format.canBeUnknown?.includes(column))).toEqual([]);
});

test("columns of one name are found as they are written, among those that are read", () => {
  const header = ["Agent", "agent", "Note", "note", "queue", "", ""];
  expect(repeatedColumns(header, ["agent", "queue"])).toEqual(["Agent", "agent"]);
  expect(repeatedColumns(header, ["queue"])).toEqual([]);
});
