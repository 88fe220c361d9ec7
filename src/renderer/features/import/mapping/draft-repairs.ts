import { type FieldName, mappedFields } from "../../../../domain/mapping/mapped-field.ts";
import { columnsOf, type FieldRule } from "../../../../domain/mapping/mapping.ts";
import type { DraftProblem } from "./draft-problems.ts";
import { kindOf, type MappingDraft, rulesOf, withRule } from "./mapping-draft.ts";

/** What one click can do about a problem. */
export interface DraftRepair {
  readonly kind: "day-and-clock" | "key" | "names" | "first-of" | "constant" | "key-of-row";
  readonly draft: MappingDraft;
}

/** The ways out of a problem that need no other choice; none where somebody has to choose a column. */
export function repairsOf(draft: MappingDraft, problem: DraftProblem): DraftRepair[] {
  if (problem.kind === "twice") return joins(draft, problem.field);
  if (problem.kind === "missing") return makings(draft, problem.field);
  return [];
}

function fieldOf(draft: MappingDraft, name: FieldName) {
  return mappedFields(kindOf(draft)).find((field) => field.name === name);
}

function joins(draft: MappingDraft, field: FieldName): DraftRepair[] {
  const columns = [...new Set(rulesOf(draft, field).flatMap(columnsOf))].filter((column) => column !== "");
  const [first = "", second = ""] = columns;
  const as = (kind: DraftRepair["kind"], rule: FieldRule) => ({ kind, draft: withRule(draft, field, rule) });
  const firstOf = as("first-of", { from: "first-of", columns });
  switch (fieldOf(draft, field)?.holds) {
    case "instant":
      return [as("day-and-clock", { from: "day-and-clock", day: first, clock: second }), firstOf];
    case "id":
      return [as("key", { from: "key", columns }), firstOf];
    case "person":
      return [as("names", { from: "names", first, last: second }), firstOf];
    default:
      return [firstOf];
  }
}

/** What tells the rows of a file apart, where none of its columns is an id. */
const tellApart: readonly FieldName[] = [
  "offered_at",
  "answered_at",
  "evaluated_at",
  "agent",
  "evaluator",
  "queue",
  "customer",
  "contact_id",
];

function makings(draft: MappingDraft, field: FieldName): DraftRepair[] {
  const holds = fieldOf(draft, field);
  if (holds?.holds === "id") {
    const columns = [...new Set(tellApart.flatMap((name) => rulesOf(draft, name).flatMap(columnsOf)))].filter(
      (column) => column !== "",
    );
    if (columns.length === 0) return [];
    return [{ kind: "key-of-row", draft: withRule(draft, field, { from: "key", columns }) }];
  }
  const [word] = holds?.words ?? [];
  if (word === undefined) return [];
  return [{ kind: "constant", draft: withRule(draft, field, { from: "constant", value: word }) }];
}
