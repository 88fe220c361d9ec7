import { expect, test } from "vitest";
import { jsonEnd, tableEnd } from "../../../src/domain/floor/text-end.ts";

function endOf(text: string, separator = ","): string {
  const table = tableEnd(separator);
  table.add(text);
  return table.end();
}

test.each([
  ["all lines with their ends", "id,agent,n\n1,Ada,20\n", "whole"],
  ["line ends of Windows", "id,agent,n\r\n1,Ada,20\r\n", "whole"],
  ["line ends of an old Mac", "id,agent,n\r1,Ada,20\r", "whole"],
  ["blank lines at its end", "id,agent,n\n1,Ada,20\n\n \n", "whole"],
  ["nothing", "", "whole"],
  ["a last line like the others without an end", "id,agent,n\n1,Ada,20\n2,Bo,3", "open"],
  ["a last cell that may be cut", "id,agent,n\n1,Ada,20\n2,Bo,", "open"],
  ["one line without an end", "id,agent,n", "open"],
  ["one column", "agent\nAda\nBo", "open"],
  ["a last line that breaks off in its second cell", "id,agent,n\n1,Ada,20\n2,B", "cut"],
  ["a first row that breaks off", "id,agent,n\n1,A", "cut"],
  ["a last line shorter than the header, as the one above", "id,agent,n\n1,Ada\n2,Bo", "cut"],
  ["a last line shorter than the one above it", "id,agent\n1,Ada,20\n2,Bo", "cut"],
  ["a title above the header", "Calls of March\n\nid,agent,n\n1,A", "cut"],
  ["a quotation mark that is open", 'id,agent,n\n1,"Ada, of', "cut"],
  ["a quotation mark that is open at a line end", 'id,agent,n\n1,2,"Ada\n', "cut"],
  ["separators within quotes", 'id,agent,n\n1,"Ada, of, them"', "cut"],
  ["a line end within quotes", 'id,agent,n\n1,"Ada\nLee",20\n', "whole"],
  ["quotation marks within quotes", 'id,agent,n\n1,"Ada ""A"" Lee",20\n', "whole"],
  ["an empty cell in quotes", 'id,agent,n\n1,"",20\n', "whole"],
  ["a quotation mark within a cell", 'id,agent,n\n1,5" screen,20\n', "whole"],
  ["two quotation marks within a cell", 'id,agent,n\n1,5"" screen,20\n', "whole"],
  ["room that is not filled yet", "id,agent,n\n1,Ada,20\n\0\0\0", "cut"],
])("of a table with %s: %j ends %s", (_, text, end) => {
  expect(endOf(text)).toBe(end);
});

test("a table is cut by its own separator", () => {
  expect(endOf("id;agent;n\n1;Ada, of, them", ";")).toBe("cut");
  expect(endOf("id\tagent\n1\tAda", "\t")).toBe("open");
});

test("a table ends the same however it comes in pieces", () => {
  const table = tableEnd(",");
  for (const character of 'id,agent,n\n1,"Ada ""A"" Lee",2\n2,"Bo",') table.add(character);
  expect(table.end()).toBe("open");
});

test("a quotation mark that was left open far above says nothing of the end", () => {
  const rows = "1,Ada,20\n".repeat(10_000);
  expect(endOf(`id,agent,n\n1,"Ada,20\n${rows}`)).toBe("whole");
});

test.each([
  ['[{"id":1},{"id":2}]', "whole"],
  ['[\n{"id":1},\n{"id":2}]\n', "whole"],
  ['{"id":1}\n{"id":2}', "whole"],
  ['{"note":"a { in words"}', "whole"],
  ['[{"id":1},{"id":2', "cut"],
  ['[{"id":1},', "cut"],
  ['{"id":1}\n{"id":2,"by":{"name":"Ada"}', "cut"],
  ['{"id":1}\n{"id":2,"by":"A}', "cut"],
])("JSON that ends as %j is %s", (text, end) => {
  expect(jsonEnd(text)).toBe(end);
});
