import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { JsonSplitter } from "../../../src/main/import/read/json-splitter.ts";
import { contextIn, folder, read } from "./reading.ts";

/** What a text is cut into, handed over in pieces of so many characters: damaged stretches stand in a list. */
function cut(text: string, size = text.length): (string | [string])[] {
  const splitter = new JsonSplitter();
  const parts: (string | [string])[] = [];
  for (let at = 0; at < text.length; at += size) {
    const isLast = at + size >= text.length;
    for (const part of splitter.add(text.slice(at, at + size), isLast)) {
      parts.push(part.isWhole ? part.text : [part.text]);
    }
  }
  return parts;
}

test.each<[string, string, (string | [string])[]]>([
  ["nothing between them", '{"a":1}{"b":2}', ['{"a":1}', '{"b":2}']],
  ["space between them", ' {"a":1} \n\n {"b":2}\t', ['{"a":1}', '{"b":2}']],
  ["commas between them", '{"a":1},{"b":2}', ['{"a":1}', '{"b":2}']],
  ["brackets within texts", '{"a":"}{"}{"b":"]["}', ['{"a":"}{"}', '{"b":"]["}']],
  ["escapes", '{"a":"\\"}{\\\\"}{"b":"\\\\"}', ['{"a":"\\"}{\\\\"}', '{"b":"\\\\"}']],
  [
    "objects within one another",
    '{"a":{"b":[{"c":[]},{}]}}{"d":[[1],[2]]}',
    ['{"a":{"b":[{"c":[]},{}]}}', '{"d":[[1],[2]]}'],
  ],
  [
    "several lines each",
    '{\n "a": 1,\n "b": [\n  {"c": 2}\n ]\n}\n{\n "a": 2\n}\n',
    ['{\n "a": 1,\n "b": [\n  {"c": 2}\n ]\n}', '{\n "a": 2\n}'],
  ],
  ["a list after a list", '[{"a":1},{"b":2}][{"c":3}]', ['{"a":1}', '{"b":2}', '{"c":3}']],
  ["the last one broke off", '{"a":1}{"b":{"c":"d', ['{"a":1}', ['{"b":{"c":"d']]],
  ["one broke off after a value", '{"a":{"x":1},{"b":2}{"c":3}', [['{"a":{"x":1},'], '{"b":2}', '{"c":3}']],
  ["one broke off at the end of its line", '{"a":"x\n{"b":2}{"c":3}', [['{"a":"x'], '{"b":2}', '{"c":3}']],
  [
    "one broke off within a text, and the next goes with it",
    '{"a":"x{"b":"y"}{"c":3}',
    [['{"a":"x{"'], '{"c":3}'],
  ],
  ["brackets that do not fit", '{"a":[1}{"b":2}', [['{"a":[1'], '{"b":2}']],
  ["something else first", 'ok\n{"a":1}', [["o"], '{"a":1}']],
  ["a bracket too many", '{"a":1}}{"b":2}', ['{"a":1}', ["}"], '{"b":2}']],
])("objects are cut apart: %s", (_what, text, parts) => {
  expect(cut(text)).toEqual(parts);
});

test("it makes no difference in which pieces the text comes", () => {
  const texts = fc.array(
    fc.oneof(
      fc.constantFrom("{", "}", "[", "]", '"', "\\", ",", ":", "\n", " ", "1", "x"),
      fc.constantFrom('{"a":1}', '{"b":"}{"}'),
    ),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 9 }), (signs, size) => {
      const text = signs.join("");
      expect(cut(text, size)).toEqual(cut(text));
    }),
    { numRuns: 2000 },
  );
});

test("objects are found whole, whatever is in them", () => {
  const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 5 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      objects,
      fc.constantFrom(0, 1),
      fc.constantFrom("", " ", "\n", "\r\n", ","),
      (values, indent, between) => {
        const written = values.map((value) => JSON.stringify(value, null, indent));
        expect(cut(written.join(between))).toEqual(written);
      },
    ),
    { numRuns: 1000 },
  );
});

test("brackets within one another without an end are damaged, and take up no memory", () => {
  const splitter = new JsonSplitter();
  for (let piece = 0; piece < 50; piece++) expect(splitter.add('{"a":'.repeat(10_000), false)).toEqual([]);
  expect(splitter.pending).toBeLessThan(1_000_000);
  expect(splitter.add('}{"b":1}', true).map(({ isWhole }) => isWhole)).toEqual([false, true]);
});

const connect = readFileSync(
  join(import.meta.dirname, "../../../resources/samples/amazon-connect-contacts.jsonl"),
  "utf8",
);
const lines = connect.trimEnd().split("\n");
const columns = contactKind.columns.map(({ name }) => name);
const pretty = lines.map((line) => JSON.stringify(JSON.parse(line), null, 2));

test.each<[string, string | Uint8Array, string]>([
  ["without anything between them", lines.join(""), "json-objects"],
  ["packed", gzipSync(lines.join("")), "json-objects"],
  ["in several lines each", pretty.join(""), "json-objects"],
  ["in several lines each, a line between them", pretty.join("\n\n"), "json-objects"],
  ["as several lists", `[${lines.slice(0, 4).join(",")}][${lines.slice(4).join(",")}]`, "json-objects"],
  [
    "some in one line, some in lines of their own",
    [lines[0], lines[1], lines.slice(2).join("")].join("\n"),
    "json-objects",
  ],
  ["as one list", `[${pretty.join(",")}]`, "json"],
])("contact records of Connect are the same %s", async (_what, content, layout) => {
  using here = folder();
  const known = await read(here.file("lines", connect), contextIn("UTC"), columns);
  const found = await read(here.file("file", content), contextIn("UTC"), columns);
  const withoutLine = (records: typeof found.records) => records.map((record) => ({ ...record, line: 0 }));
  expect(found.head.layout).toBe(layout);
  expect(withoutLine(found.records)).toEqual(withoutLine(known.records));
  expect(found.rejected).toEqual([]);
});

test("a last record that broke off is one rejected row", async () => {
  using here = folder();
  const { records, rejected, end } = await read(
    here.file("file", lines.join("").slice(0, -20)),
    contextIn("UTC"),
    columns,
  );
  expect(records).toHaveLength(lines.length - 1);
  expect(rejected).toEqual([{ line: lines.length, field: null, reason: "not-json" }]);
  expect(end.read).toBe(lines.length);
});
