import { type FieldName, mappedFields } from "../../../../domain/mapping/mapped-field.ts";
import { columnsOf } from "../../../../domain/mapping/mapping.ts";
import { mappingFault, missingFields } from "../../../../domain/mapping/mapping-fault.ts";
import { kindOf, type MappingDraft, mappingOf, rulesOf } from "./mapping-draft.ts";

type Part = "day" | "clock" | "first" | "last";

/** Why a draft is no mapping yet. */
export type DraftProblem =
  /** Two columns or more for one meaning. */
  | { readonly kind: "twice"; readonly field: FieldName; readonly columns: readonly string[] }
  /** A composed field lacks a part. */
  | { readonly kind: "half"; readonly field: FieldName; readonly lacks: Part }
  /** No column for what a record needs. */
  | { readonly kind: "missing"; readonly field: FieldName }
  /** Whatever else keeps it from being read. */
  | { readonly kind: "fault"; readonly sentence: string };

/** What is wrong with a draft, in the order of its kind's fields; none where it is a mapping. */
export function draftProblems(draft: MappingDraft): DraftProblem[] {
  const mapping = mappingOf(draft);
  const missing = missingFields(mapping).map((field) => ({ kind: "missing" as const, field }));
  const problems = [
    ...missing,
    ...mappedFields(kindOf(draft)).flatMap(({ name }) => problemsOf(draft, name)),
  ];
  if (problems.length > 0) return problems;
  const fault = mappingFault(mapping);
  return fault ? [{ kind: "fault", sentence: fault.sentence }] : [];
}

function problemsOf(draft: MappingDraft, field: FieldName): DraftProblem[] {
  const rules = rulesOf(draft, field);
  if (rules.length > 1) return [{ kind: "twice", field, columns: rules.flatMap(columnsOf) }];
  return rules.flatMap((rule): DraftProblem[] => {
    const lacks: readonly Part[] =
      rule.from === "day-and-clock"
        ? (["day", "clock"] as const).filter((part) => rule[part] === "")
        : rule.from === "names"
          ? (["first", "last"] as const).filter((part) => rule[part] === "")
          : [];
    return lacks.map((part) => ({ kind: "half", field, lacks: part }));
  });
}

/** The problem that a column is part of, so that it is said at its row. */
export function problemAt(
  problems: readonly DraftProblem[],
  draft: MappingDraft,
  column: string,
): DraftProblem | undefined {
  return problems.find((problem) => {
    if (problem.kind === "twice") return problem.columns.includes(column);
    return (
      problem.kind === "half" &&
      rulesOf(draft, problem.field).some((rule) => columnsOf(rule).includes(column))
    );
  });
}
