import type { EmpathyForm, QaForm } from "../../contract/empathy-forms.ts";
import type { Comparison, ComparisonRefusal, LeftOutReason } from "../../contract/empathy-parts.ts";
import { changeRule } from "../../domain/empathy/change-rule.ts";
import { type Column, cellOf, type Section } from "./report.ts";

const refusals: Record<ComparisonRefusal, string> = {
  "no-evaluations": "there are no evaluations",
  "not-connected": "nobody was scored by evaluators of two of the groups",
  "evaluators-follow-months": "one evaluator took over from another between two months",
  "too-few-evaluations": "there are too few evaluations",
  "low-agreement": "evaluators agree too little; they calibrate first",
};

/** Whether evaluators can be compared, and why not. */
export function comparisonSentence(comparison: Comparison): string[] {
  if (comparison.kind === "refused")
    return [`Evaluators cannot be compared: ${refusals[comparison.reason]}.`];
  const { agents, evaluators } = comparison.apart;
  return agents + evaluators === 0
    ? []
    : [`Set apart, for nothing joins them to the others: ${evaluators} evaluators, ${agents} people.`];
}

const reasons: Record<LeftOutReason, string> = {
  "too-few-items": "too few items applied",
  "scale-changed": "an item's scale changed",
  "unknown-agent": "nobody else names the agent",
  "told-twice": "scored again by the same evaluator",
};

export function leftOutSentences(
  leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[],
): string[] {
  return leftOut.map(({ reason, count }) => `Left out: ${count} evaluations, ${reasons[reason]}.`);
}

/**
 * The rules of empathy with their versions: the QA form, what a person said that the items of
 * each other form stand for, and when a change is called one.
 */
export function empathyRules({ version }: QaForm, forms: readonly EmpathyForm[]): string[] {
  const mappings = forms.flatMap((form) =>
    form.version > 0 ? [`items of “${form.form}” version ${form.version}`] : [],
  );
  return [
    `rubric version ${version}`,
    ...(mappings.length > 0 ? mappings : ["no form's items assigned by a person"]),
    `change of empathy version ${changeRule.version}`,
  ];
}

const states: Record<EmpathyForm["state"], string> = {
  own: "this console's own form",
  "in-file": "the file names the behaviours",
  confirmed: "confirmed by a person",
  "new-items": "has items that nobody assigned",
  unmapped: "counts as one score",
};

const column = (head: string, kind: Column["kind"], unit: string | null = null): Column => ({
  head,
  kind,
  unit,
});

/** Which items of the forms cannot be scored as behaviours, so that somebody can assign or mend them. */
export function formsSection(forms: readonly EmpathyForm[]): Section {
  return {
    name: "Forms",
    heading: "Forms and what they can tell",
    text: [],
    charts: [],
    table: {
      caption: "All days that were imported",
      columns: [
        column("Form", "text"),
        column("Evaluations", "count"),
        column("From", "day"),
        column("To", "day"),
        column("State", "text"),
        column("Items", "count"),
        column("Without a behaviour", "count", "of the items"),
        column("Scale changed", "count", "evaluations left out"),
      ],
      rows: forms.map(({ form, evaluations, from, to, state, items, scaleChanged }) => [
        { value: form },
        { value: evaluations },
        cellOf(from, "no days"),
        cellOf(to, "no days"),
        { value: states[state] },
        { value: items.length },
        { value: items.filter(({ inFile, behaviour }) => (behaviour ?? inFile) === null).length },
        { value: scaleChanged },
      ]),
      empty: "No form was seen yet.",
    },
    notes: [],
  };
}
