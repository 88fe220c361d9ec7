import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { dayOrders, decimalMarks, durationUnits } from "../../../domain/floor/import-codes.ts";
import { repeatedName } from "../../../domain/mapping/json-keys.ts";
import { mappedKinds } from "../../../domain/mapping/mapped-field.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { longestMappingName, mappingFault, mappingNameFault } from "../../../domain/mapping/mapping-fault.ts";
import { shownLabel } from "../../../domain/mapping/shown-label.ts";
import { Refusal } from "../recognise/refusal.ts";

/** The newest version of mappings that is known here. */
const newestVersion = 1;
const largestBytes = 1024 * 1024;
const mostColumns = 16_384;
const mostWords = 2000;
const prototypeName = /"__proto__"\s*:/;

const label = z.string().max(1000);
const word = z.string().max(400);
const howRead = {
  words: z
    .record(z.string().max(400), word)
    .refine((words) => Object.keys(words).length <= mostWords)
    .optional(),
  unit: z.enum(durationUnits).optional(),
};
const columns = z.array(label).min(1).max(40);

const rule = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("column"), column: label, ...howRead }),
  z.strictObject({ from: z.literal("day-and-clock"), day: label, clock: label }),
  z.strictObject({ from: z.literal("key"), columns }),
  z.strictObject({ from: z.literal("constant"), value: word }),
  z.strictObject({ from: z.literal("first-of"), columns, ...howRead }),
  z.strictObject({ from: z.literal("names"), first: label, last: label }),
]);

/** A mapping as JSON. What a proposal says beside it is for whoever reads it, and is let pass. */
const mappingJson = z.strictObject({
  version: z.literal(newestVersion),
  name: z
    .string()
    .trim()
    .refine((name) => mappingNameFault(name) === undefined),
  system: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,59}$/u),
  kind: z.enum(mappedKinds),
  table: z.strictObject({
    sheet: z.string().max(400).nullable(),
    headerRows: z.int().min(0).max(3),
    columns: z.array(label).min(1).max(mostColumns),
  }),
  fields: z.record(z.string().max(60), rule),
  items: z.array(label).max(500).optional(),
  dates: z.enum(dayOrders).optional(),
  numbers: z.enum(decimalMarks).optional(),
  proposal: z.unknown().optional(),
});

/** Reads a mapping from a file of JSON, and checks it. @throws Refusal with one sentence */
export async function readMapping(path: string): Promise<Mapping> {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile())
    throw new Refusal("not-found", `${name} was not found; check the path and its spelling.`);
  if (found.size > largestBytes)
    throw new Refusal(
      "mapping-damaged",
      `${name} is larger than any mapping can be; name the mapping's file.`,
    );
  return mappingOf(await readFile(path, "utf8"), name);
}

/**
 * A mapping of its JSON text.
 *
 * @param name what to call the text
 * @throws Refusal with one sentence
 */
export function mappingOf(text: string, name: string): Mapping {
  const value = parsed(text.replace(/^\ufeff/, ""), name);
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > newestVersion) {
    throw new Refusal(
      "mapping-newer",
      `${name} was saved by a newer version of Evenkeel; install that version, or save the mapping again here.`,
    );
  }
  const { success, data, error } = mappingJson.safeParse(value);
  if (!success) throw damaged(name, error.issues[0]);
  const { proposal: _, ...read } = data;
  const mapping = read as Mapping;
  const fault = mappingFault(mapping);
  if (fault) throw new Refusal(fault.code, fault.sentence);
  // The check of records passes this name over without a word.
  if (prototypeName.test(text))
    throw damaged(name, { code: "unrecognized_keys", keys: ["__proto__"], path: [] });
  return mapping;
}

/** What people may write themselves, and what of it is read. */
const allowed: Readonly<Record<string, string>> = {
  version: `the version is ${newestVersion}`,
  name: `a name has 1 to ${longestMappingName} characters, in one line and in one direction`,
  system:
    "a system has 1 to 60 letters, digits, spaces, dots, hyphens or underscores, a letter or digit first",
  kind: `a kind is one of ${mappedKinds.join(", ")}`,
};

function parsed(text: string, name: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal("mapping-damaged", `${name} is no JSON, or broke off; save the mapping again.`);
  }
  const twice = repeatedName(text);
  if (twice === undefined) return value;
  throw new Refusal(
    "mapping-two-columns",
    `${name} says twice what "${shownLabel(twice)}" is; leave one of the two, for only one can be meant.`,
  );
}

function damaged(
  name: string,
  issue: (Pick<z.core.$ZodIssue, "code" | "path"> & { readonly keys?: readonly string[] }) | undefined,
): Refusal {
  const where = (issue?.path ?? []).map((part) => shownLabel(String(part))).join(" → ");
  const stranger = issue?.code === "unrecognized_keys" ? issue.keys?.[0] : undefined;
  const at = [where, stranger && shownLabel(stranger)]
    .filter((part) => part !== undefined && part !== "")
    .join(" → ");
  const what =
    stranger === undefined
      ? (allowed[String(issue?.path[0])] ?? "what it says is not of a mapping")
      : "a mapping has nothing of that name";
  return new Refusal(
    "mapping-damaged",
    `${name} cannot be read as a mapping: ${at === "" ? "it is none" : `at ${at.slice(0, 200)}, ${what}`}.`,
  );
}
