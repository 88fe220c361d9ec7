import { type FieldName, mappedFields } from "../../../../../src/domain/mapping/mapped-field.ts";
import type { Mapping } from "../../../../../src/domain/mapping/mapping.ts";
import type { Proposal } from "../../../../../src/domain/mapping/proposal.ts";
import { type Figures, figuresOf, sameFigures } from "./figures-by-mapping.ts";
import type { MadeLayout } from "./made-layout.ts";
import { placedRules, RowsOf } from "./read-by-mapping.ts";

type Rules = Mapping["fields"];

/** What a person corrects beside the fields. */
type Correction = FieldName | "kind" | "table" | "items" | "dates" | "numbers";

const mostTried = 3;

/**
 * What a person has to change before a proposal gives the figures that the truth gives: the fewest fields. A field is
 * changed by giving it the truth's rule, or by leaving it out. What changes no figure is no correction: a name in the
 * place of an id that goes with it one to one, talk given as the handle time where it is all of it. Words count by what
 * the floor makes of them: that a contact went out, or was a call, it knows by its own words alone.
 */
export function corrections({ mapping }: Pick<Proposal, "mapping">, layout: MadeLayout): Correction[] {
  const { truth } = layout;
  const around = correctionsAround(mapping, truth);
  if (mapping.kind !== truth.kind) {
    const needed = mappedFields(truth.kind).filter(({ isNeeded }) => isNeeded);
    return [...around, "kind", ...needed.map(({ name }) => name)];
  }
  return [...around, ...fewestFields(placedRules(mapping), layout)];
}

/** Fields that a proposal states as sure and that are wrong; the kind among them. */
export function wrongButSure(proposal: Proposal, layout: MadeLayout): Correction[] {
  const { truth } = layout;
  if (proposal.mapping.kind !== truth.kind) return proposal.kindSure === "sure" ? ["kind"] : [];
  const proposed = placedRules(proposal.mapping);
  const right = placedRules(truth);
  const should = figures(right, layout);
  const sure = proposal.fields.filter((field) => field.sure === "sure").map(({ field }) => field);
  return sure.filter((field) => {
    if (proposed[field] === undefined || isEqual(proposed[field], right[field])) return false;
    const actual = layout.actual.get(field);
    if (actual !== undefined) return !isAsItWas(new RowsOf(layout, proposed).values(field) ?? [], actual);
    return !isHarmless(field, proposed, right, layout, should);
  });
}

/**
 * Whether a field's rule gives what the truth gives, everything else as the truth has it. Who the agent is and what
 * they are called go together: an e-mail is as good as a name where the name stands beside it.
 */
function isHarmless(
  field: FieldName,
  proposed: Rules,
  right: Rules,
  layout: MadeLayout,
  should: Figures,
): boolean {
  const isWho = field === "agent" || field === "agent_name";
  if (!isWho) return sameFigures(figures(corrected(right, proposed, [field]), layout), should, layout);
  const is = figures(corrected(right, proposed, ["agent", "agent_name"]), layout);
  const looked =
    field === "agent_name" ? ["shown"] : proposed.agent_name === undefined ? ["agent", "shown"] : ["agent"];
  return sameFigures(is, new Map([...should].filter(([name]) => looked.includes(name))), layout);
}

function correctionsAround(mapping: Mapping, truth: Mapping): Correction[] {
  const found: Correction[] = [];
  if (mapping.table.headerRows !== truth.table.headerRows) found.push("table");
  if (mapping.dates !== undefined && mapping.dates !== truth.dates) found.push("dates");
  if (mapping.numbers !== undefined && mapping.numbers !== truth.numbers) found.push("numbers");
  const items = (of: Mapping) => (of.items ?? []).map((label) => of.table.columns.indexOf(label)).sort();
  if (mapping.kind === truth.kind && !isEqual(items(mapping), items(truth))) found.push("items");
  return found;
}

/** The fewest fields that have to take the truth's rule for every figure to be right. */
function fewestFields(proposed: Rules, layout: MadeLayout): FieldName[] {
  const right = placedRules(layout.truth);
  const should = figures(right, layout);
  const names = new Set([...Object.keys(proposed), ...Object.keys(right)] as FieldName[]);
  const differing = [...names].filter((field) => !isEqual(proposed[field], right[field]));
  for (let size = 0; size <= Math.min(mostTried, differing.length); size++) {
    for (const changed of choices(differing, size)) {
      if (sameFigures(figures(corrected(proposed, right, changed), layout), should, layout)) return changed;
    }
  }
  return differing.filter((field) => !isHarmless(field, proposed, right, layout, should));
}

/** Rules of which some are as others have them. */
function corrected(ours: Rules, others: Rules, changed: readonly FieldName[]): Rules {
  const rules = { ...ours };
  for (const field of changed) {
    const rule = others[field];
    if (rule === undefined) delete rules[field];
    else rules[field] = rule;
  }
  return rules;
}

function figures(rules: Rules, layout: MadeLayout): Figures {
  return figuresOf(layout, new RowsOf(layout, rules));
}

/** Whether a field's values are what they really were, but for rounding; what was not, such as the talk of a lost call, may be 0. */
function isAsItWas(values: readonly (string | number | null)[], actual: readonly (number | null)[]): boolean {
  return actual.every((was, row) => {
    const value = values[row] ?? null;
    if (was === null || value === null) return true;
    return typeof value === "number" && Math.abs(value - was) <= 2;
  });
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** All ways to choose so many of a list. */
function choices<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => choices(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}
