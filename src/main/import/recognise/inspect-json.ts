import { columnName } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";
import { jsonOf, largestDocument, noJson } from "../read/json-source.ts";
import { JsonSplitter } from "../read/json-splitter.ts";
import {
  cellsAt,
  isObject,
  type Json,
  type JsonObject,
  objectsOf,
  pathsOf,
  unfolded,
  withoutLists,
} from "../read/json-table.ts";
import { isWrittenTime } from "../read/written-time.ts";
import type { FileHead } from "./file-head.ts";
import { Refusal } from "./refusal.ts";
import { textPieces, unpackedTextPieces } from "./text-piece.ts";

type JsonLayout = "json-lines" | "json-objects" | "json";

const objectsLookedAt = 200;
const linesLookedAt = 6;

/**
 * Whether a text is JSON: an object a line, objects one after the other in whichever lines, or one document;
 * undefined where it is a table.
 */
export function jsonLayout(text: string, isCut: boolean): JsonLayout | undefined {
  const begins = text.trimStart()[0];
  if (begins !== "{" && begins !== "[") return undefined;
  const all = wholeLines(text, isCut);
  const lines = all.slice(0, linesLookedAt);
  const objects = lines.filter((line) => line.startsWith("{") && isObject(jsonOf(line)));
  if (lines.length > 1 && objects.length * 2 >= lines.length) {
    return all.some(holdsSeveral) ? "json-objects" : "json-lines";
  }
  if (holdsSeveral(text)) return "json-objects";
  const isOneDocument = isCut || jsonOf(text) !== undefined || /^[{[]\s*["{[\]}]/.test(text.trimStart());
  return isOneDocument ? "json" : undefined;
}

/** Whether a text is no JSON as a whole, but a sound value and after it the beginning of another. */
function holdsSeveral(text: string): boolean {
  if (!/[}\]]\s*[{[]/.test(text) || jsonOf(text) !== undefined) return false;
  const splitter = new JsonSplitter();
  const [first] = splitter.add(text, false);
  return splitter.values > 1 && first?.isWhole === true && isObject(jsonOf(first.text));
}

interface JsonFile extends Pick<FileHead, "path" | "name" | "isPacked" | "encoding"> {
  readonly layout: JsonLayout;
  /** Its first part. */
  readonly text: string;
  readonly isCut: boolean;
}

/** What the first objects of a JSON file give: the paths of their values, and the rows of a format. */
export async function inspectJson(file: JsonFile) {
  const objects = (await firstValues(file)).slice(0, objectsLookedAt);
  const [only] = objects;
  const whole = pathsOfAll(objects);
  // A list that a document wraps is no part of its objects' paths, unless a format speaks of it.
  const isDocument = file.layout === "json" && only !== undefined;
  const rows = isDocument ? objectsOf(only, []).slice(0, objectsLookedAt) : objects;
  const inner = isDocument ? pathsOfAll(rows) : whole;
  const paths = [...new Set([...inner, ...whole])];
  if (paths.length === 0) {
    throw new Refusal(
      "empty",
      `${file.name} is JSON without an object that has values; choose a time range with data and export it again.`,
    );
  }

  const columnsAt = (header: readonly string[], each: readonly string[]) => {
    const cut = header.map((path) => path.split("."));
    const parts = isDocument ? objectsOf(only, each) : objects;
    const first = parts.slice(0, objectsLookedAt).filter(isObject);
    const sample = first.flatMap((object: JsonObject) =>
      unfolded(object, each).map((row) => cellsAt(row, cut)),
    );
    return { header, each, seen: each.length > 0 ? whole : inner, sample };
  };
  return {
    paths,
    words: layoutWords[file.layout],
    shape: { separator: ",", sheet: null, hasHeader: true, headerLine: 0, titles: [] } as const,
    statedTimes: isDocument && isObject(only) ? statedValues(only) : [],
    /** The columns and first rows of a format that was recognised. */
    columnsOf(format: Pick<Format, "columns" | "each">) {
      const each = format.each ?? [];
      return columnsAt(columnsRead(format, each.length > 0 ? whole : inner), each);
    },
    /** The same of a file in no known layout: what each row has once, a part of a part of it too, but no lists. */
    ownColumns: () => columnsAt(pathsOfAll(rows.map(withoutLists)), []),
  };
}

const statedNames =
  /^(?:report)?(?:exported|generated|extracted|downloaded|retrieved|exportdate|exporttime|exporttimestamp|generationdate|generationtime|asof)(?:at|on|date|time|timestamp|datetime|utc)?(?:iso|utc)?$/;
const partsAboutTheFile = new Set(["meta", "metadata", "export", "report", "header", "info"]);

/** The times at which a document says that it was made: values of its own, or of a part that speaks of the file. */
function statedValues(document: JsonObject, isInner = false): string[] {
  return Object.entries(document).flatMap(([name, value]) => {
    const plain = columnName(name);
    if (!isInner && isObject(value) && partsAboutTheFile.has(plain)) return statedValues(value, true);
    if ((typeof value !== "string" && typeof value !== "number") || !statedNames.test(plain)) return [];
    return isWrittenTime(String(value)) ? [String(value)] : [];
  });
}

const layoutWords = {
  "json-lines": "a JSON object a line",
  "json-objects": "JSON objects one after the other",
  json: "one JSON document",
} as const satisfies Record<JsonLayout, string>;

function pathsOfAll(objects: readonly Json[]): string[] {
  const found = new Set<string>();
  for (const object of objects) pathsOf(object, found);
  return [...found];
}

/** The format's own paths; all paths of a flat object, as a format may recognise columns by position. */
function columnsRead(format: Pick<Format, "columns" | "each">, paths: readonly string[]): readonly string[] {
  const isFlat = format.each === undefined && format.columns.every((column) => !column.includes("."));
  if (!isFlat) {
    const written = new Map(paths.map((path) => [columnName(path), path]));
    return format.columns.map((column) => written.get(columnName(column)) ?? column);
  }
  const flat = paths.filter((path) => !path.includes("."));
  const known = new Set(flat.map(columnName));
  return [...flat, ...format.columns.filter((column) => !known.has(columnName(column)))];
}

async function firstValues(file: JsonFile): Promise<Json[]> {
  if (file.layout === "json") return [await documentOf(file)];
  const { text, isCut } = file;
  const texts = file.layout === "json-lines" ? wholeLines(text, isCut) : wholeObjects(text);
  return texts.flatMap((part) => jsonOf(part) ?? []);
}

function wholeObjects(text: string): string[] {
  return new JsonSplitter().add(text, false).flatMap((part) => (part.isWhole ? [part.text] : []));
}

async function documentOf(file: JsonFile): Promise<Json> {
  const value = jsonOf(await wholeText(file));
  if (value !== undefined) return value;
  throw noJson(file.name);
}

async function wholeText(file: JsonFile): Promise<string> {
  if (!file.isCut) return file.text;
  let text = "";
  for await (const piece of file.isPacked ? unpackedTextPieces(file) : textPieces(file)) {
    text += piece.text;
    if (text.length > largestDocument) {
      throw new Refusal(
        "too-large",
        `${file.name} is one JSON document of more than 64 MiB; export a shorter time range, or one object a line.`,
      );
    }
  }
  return text;
}

/** The lines of a text that are not blank; of a text that was cut, without the last. */
function wholeLines(text: string, isCut: boolean): string[] {
  const lines = text.split("\n");
  if (isCut) lines.pop();
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
