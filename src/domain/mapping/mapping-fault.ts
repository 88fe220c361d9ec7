import { type FieldName, type MappedField, mappedFields } from "./mapped-field.ts";
import { columnsOf, type FieldRule, type Mapping } from "./mapping.ts";
import { shownLabel } from "./shown-label.ts";

/** What is wrong with a mapping. */
type MappingFaultCode =
  | "mapping-unknown-field"
  | "mapping-unknown-column"
  | "mapping-two-columns"
  | "mapping-not-allowed"
  | "mapping-incomplete";

export interface MappingFault {
  readonly code: MappingFaultCode;
  readonly sentence: string;
}

/**
 * Why nothing can be read by a mapping, in one sentence; undefined where all is well. A mapping that is still being made
 * may have such a fault.
 *
 * @example mappingFault(withoutTimes)?.code // "mapping-incomplete"
 */
export function mappingFault(mapping: Mapping): MappingFault | undefined {
  const ofName = mappingNameFault(mapping.name);
  if (ofName) return ofName;
  const rules = Object.entries(mapping.fields) as [FieldName, FieldRule][];
  const known = new Map<string, MappedField>(mappedFields(mapping.kind).map((field) => [field.name, field]));
  const unknown = rules.find(([name]) => !known.has(name));
  if (unknown)
    return fault(mapping, "mapping-unknown-field", `${mapping.kind} have no field ${shownLabel(unknown[0])}`);
  return (
    columnFault(mapping) ??
    firstFault(rules, ([name, rule]) => ruleFault(mapping, known.get(name) as MappedField, rule)) ??
    itemFault(mapping) ??
    missingFault(mapping)
  );
}

/** Longest name of a mapping, in characters. */
export const longestMappingName = 80;
const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+$/u;

/** Why a mapping cannot go by a name; undefined where it can. */
export function mappingNameFault(name: string): MappingFault | undefined {
  const isName = name.trim() !== "" && name.length <= longestMappingName && oneLine.test(name);
  if (isName) return undefined;
  const shown = shownLabel(name).trim();
  return {
    code: "mapping-not-allowed",
    sentence: `A mapping cannot be called "${shown}": a name has 1 to ${longestMappingName} characters, in one line and in one direction.`,
  };
}

/** The fields that a mapping needs and does not give; one name stands for several that will do. */
export function missingFields({
  kind,
  fields,
  items = [],
}: Pick<Mapping, "kind" | "fields" | "items">): FieldName[] {
  const gives = (name: FieldName) => fields[name] !== undefined;
  const missing = mappedFields(kind).flatMap(({ name, isNeeded }) =>
    isNeeded && !gives(name) ? [name] : [],
  );
  const oneOf = (...names: FieldName[]) => (names.some(gives) ? [] : names.slice(0, 1));
  switch (kind) {
    case "agent-states":
      return [...missing, ...oneOf("ended_at", "duration_seconds")];
    case "surveys":
      return [...missing, ...oneOf("agent", "contact_id")];
    case "evaluations":
      if (items.length > 0) return missing;
      return [...missing, ...oneOf("item"), ...oneOf("score"), ...oneOf("max_score")];
    default:
      return missing;
  }
}

function columnFault(mapping: Mapping): MappingFault | undefined {
  const { table, fields, items = [] } = mapping;
  const twice = repeated(table.columns);
  if (twice !== undefined)
    return fault(mapping, "mapping-two-columns", `it has two columns called ${shownLabel(twice)}`);
  const ofTwo = repeated(
    mappedFields(mapping.kind).flatMap(({ name, holds }) => {
      const rule = holds === "duration" ? fields[name] : undefined;
      return rule?.from === "column" ? [rule.column] : [];
    }),
  );
  if (ofTwo !== undefined)
    return fault(mapping, "mapping-two-columns", `it takes two lengths from the column ${shownLabel(ofTwo)}`);
  const known = new Set(table.columns);
  const named = [...Object.values(fields).flatMap(columnsOf), ...items];
  const stranger = named.find((column) => !known.has(column));
  if (stranger === undefined) return undefined;
  return fault(mapping, "mapping-unknown-column", `its table has no column ${shownLabel(stranger)}`);
}

function ruleFault(mapping: Mapping, field: MappedField, rule: FieldRule): MappingFault | undefined {
  const { name, holds } = field;
  const twice = repeated(columnsOf(rule));
  if (twice !== undefined)
    return fault(mapping, "mapping-two-columns", `${name} takes the column ${shownLabel(twice)} twice`);
  const none = columnsOf(rule).length === 0 && rule.from !== "constant";
  if (none) return fault(mapping, "mapping-incomplete", `${name} takes no column`);
  const not = (why: string) => fault(mapping, "mapping-not-allowed", `${name} ${why}`);
  switch (rule.from) {
    case "constant":
      if (holds === "id" || holds === "instant" || holds === "day")
        return not("cannot be the same for every row");
      return wordFault(field, [rule.value], not);
    case "day-and-clock":
      return holds === "instant"
        ? undefined
        : not("is no time, so it cannot be made of a day and a clock's time");
    case "key":
      return holds === "id" ? undefined : not("is no id, so it cannot be made of several columns");
    case "names":
      return holds === "name" || holds === "person"
        ? undefined
        : not("is no name, so it cannot be made of a first and a last one");
    case "column":
    case "first-of":
      if (rule.unit !== undefined && holds !== "duration" && name !== "minutes") return not("has no unit");
      return wordFault(field, Object.values(rule.words ?? {}), not);
  }
}

/** A word that a field does not take. A blank stands for "not said". */
function wordFault(
  { words, holds }: MappedField,
  meanings: readonly string[],
  not: (why: string) => MappingFault,
): MappingFault | undefined {
  const taken = words ?? (holds === "yes-no" ? ["1", "0"] : undefined);
  const stranger = taken && meanings.find((meaning) => meaning !== "" && !taken.includes(meaning));
  return stranger === undefined
    ? undefined
    : not(`does not take the word ${shownLabel(stranger)}, only ${taken?.join(", ")}`);
}

function itemFault(mapping: Mapping): MappingFault | undefined {
  const { kind, fields, items = [] } = mapping;
  if (items.length === 0) return undefined;
  if (kind !== "evaluations") return fault(mapping, "mapping-unknown-field", `${kind} have no items`);
  const twice = repeated(items);
  if (twice !== undefined)
    return fault(mapping, "mapping-two-columns", `it takes the item ${shownLabel(twice)} twice`);
  // The maximum goes with either: of items in columns it is that of each.
  const both = (["item", "score"] as const).find((name) => fields[name] !== undefined);
  if (both === undefined) return undefined;
  return fault(mapping, "mapping-two-columns", `it has a column an item, and ${both} for a row an item`);
}

function missingFault(mapping: Mapping): MappingFault | undefined {
  const missing = missingFields(mapping);
  if (missing.length === 0) return undefined;
  const those = missing.length === 1 ? "it" : "them";
  return fault(
    mapping,
    "mapping-incomplete",
    `it says nothing of ${missing.join(" and ")}, and without ${those} no record can be built`,
  );
}

function fault({ name }: Mapping, code: MappingFaultCode, what: string): MappingFault {
  return { code, sentence: `The mapping "${name}" cannot be used: ${what}.` };
}

function firstFault<One>(
  ones: readonly One[],
  faultOf: (one: One) => MappingFault | undefined,
): MappingFault | undefined {
  for (const one of ones) {
    const found = faultOf(one);
    if (found) return found;
  }
  return undefined;
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at);
}
