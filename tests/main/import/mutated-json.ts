import fc from "fast-check";
import { isObject, type Json } from "../../../src/main/import/read/json-table.ts";
import { garbage } from "./mutated-bytes.ts";

/** Objects, and the name of the list that wraps them in a document. */
export interface Objects {
  readonly wrapper: string | undefined;
  readonly objects: readonly Json[];
}

export type JsonShape = "lines" | "together" | "list" | "wrapped" | "single";

const changes = [
  "drop",
  "repeat",
  "move",
  "replace",
  "set value",
  "set in all",
  "remove value",
  "raw line",
] as const;

export interface JsonChange {
  readonly kind: (typeof changes)[number];
  readonly object: number;
  readonly path: number;
  readonly other: number;
  readonly value: Json;
  readonly text: string;
}

const oddValue: fc.Arbitrary<Json> = fc.oneof(
  garbage,
  fc.constantFrom<Json>(null, true, false, 0, -1, 1e308, 5e-324, 2 ** 60, [], {}, [[]], [null], { a: 1 }, [
    1,
    "x",
  ]),
  fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json),
);

export const jsonChange: fc.Arbitrary<JsonChange> = fc.record({
  kind: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...changes) },
    { weight: 1, arbitrary: fc.constantFrom("set value", "set in all") },
  ),
  object: fc.nat(),
  path: fc.nat(),
  other: fc.nat(),
  value: oddValue,
  text: garbage,
});

export interface JsonWriting {
  readonly shape: JsonShape;
  readonly indent: number;
  readonly lineEnd: "\n" | "\r\n";
}

export const jsonWriting = (shapes: readonly JsonShape[]): fc.Arbitrary<JsonWriting> =>
  fc.record({
    shape: fc.constantFrom(...shapes),
    indent: fc.constantFrom(0, 1),
    lineEnd: fc.constantFrom("\n", "\r\n"),
  });

/** A line of text among the objects, which only a file with an object a line can have. */
class RawLine {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export function jsonText(
  seed: Objects,
  steps: readonly JsonChange[],
  { shape, indent, lineEnd }: JsonWriting,
) {
  let parts: readonly (Json | RawLine)[] = seed.objects;
  for (const step of steps) parts = changed(parts, step);
  if (shape === "lines") {
    return parts.map((part) => (part instanceof RawLine ? part.text : JSON.stringify(part))).join(lineEnd);
  }
  const objects = parts.flatMap((part) => (part instanceof RawLine ? [] : [part]));
  if (shape === "together") {
    const written = objects.filter(isObject).map((object) => JSON.stringify(object, null, indent));
    return written.join("").replaceAll("\n", lineEnd);
  }
  const whole = shape === "list" || seed.wrapper === undefined ? objects : { [seed.wrapper]: objects };
  const document = shape === "single" ? (objects[0] ?? null) : whole;
  return JSON.stringify(document, null, indent).replaceAll("\n", lineEnd);
}

function changed(parts: readonly (Json | RawLine)[], step: JsonChange): readonly (Json | RawLine)[] {
  if (parts.length === 0) return parts;
  const at = step.object % parts.length;
  const to = step.other % parts.length;
  const picked = parts[at] ?? null;
  switch (step.kind) {
    case "drop":
      return parts.toSpliced(at, 1);
    case "repeat":
      return parts.toSpliced(to, 0, picked);
    case "move":
      return parts.toSpliced(at, 1).toSpliced(to, 0, picked);
    case "replace":
      return parts.with(at, step.value);
    case "raw line":
      return parts.toSpliced(at, 0, new RawLine(step.text));
    default: {
      if (picked instanceof RawLine) return parts;
      const places = placesIn(picked);
      const place = places[step.path % Math.max(1, places.length)];
      if (!place) return parts;
      if (step.kind === "set in all") {
        return parts.map((part) => (part instanceof RawLine ? part : put(part, place, step.value)));
      }
      return parts.with(at, put(picked, place, step.kind === "set value" ? step.value : undefined));
    }
  }
}

type Place = readonly (string | number)[];

function placesIn(value: Json, before: Place = []): Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((part: Json, at) => [[...before, at], ...placesIn(part, [...before, at])]);
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    [...before, name],
    ...placesIn(part, [...before, name]),
  ]);
}

/** A value with another one at a place within it, or without what is there. */
function put(value: Json, [first, ...rest]: Place, by: Json | undefined): Json {
  if (first === undefined) return by ?? null;
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    if (!(Number(first) < list.length)) return list;
    if (rest.length === 0 && by === undefined) return list.toSpliced(Number(first), 1);
    return list.with(Number(first), put(list[Number(first)] ?? null, rest, by));
  }
  if (!isObject(value)) return value;
  const name = String(first);
  if (rest.length === 0 && by === undefined) {
    return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
  }
  return { ...value, [name]: put(value[name] ?? null, rest, by) };
}

/**
 * How many rows a JSON text holds, by the lists within one another that its layout takes apart; undefined of
 * objects one after the other of which one is damaged, for how many are lost with it is the reader's to say.
 */
export function jsonRows(
  text: string,
  layout: "json" | "json-lines" | "json-objects",
  each: readonly string[],
): number | undefined {
  if (layout === "json-objects") return rowsTogether(text, each);
  if (layout === "json-lines") {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    return lines.reduce((sum, line) => sum + rowsIn(parsed(line), each), 0);
  }
  const document = parsed(text) ?? null;
  if (Array.isArray(document)) return rowsInAll(document, each);
  if (!isObject(document) || (each[0] !== undefined && each[0] in document)) return rowsIn(document, each);
  const [list] = Object.values(document).filter((part): part is readonly Json[] => Array.isArray(part));
  return rowsInAll(list ?? [document], each);
}

/** Objects without anything between them: each ends at the first bracket up to which the text is JSON. */
function rowsTogether(text: string, each: readonly string[]): number | undefined {
  let rows = 0;
  let from = 0;
  for (let to = text.indexOf("}"); to >= 0; to = text.indexOf("}", to + 1)) {
    const object = parsed(text.slice(from, to + 1));
    if (object === undefined) continue;
    rows += rowsIn(object, each);
    from = to + 1;
  }
  return text.slice(from).trim() === "" ? rows : undefined;
}

function rowsIn(value: Json | undefined, [list, ...inner]: readonly string[]): number {
  if (!isObject(value) || list === undefined) return 1;
  const elements = value[list];
  return Array.isArray(elements) && elements.length > 0 ? rowsInAll(elements, inner) : 1;
}

function rowsInAll(list: readonly Json[], each: readonly string[]): number {
  return list.reduce<number>((sum, part) => sum + rowsIn(part, each), 0);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
