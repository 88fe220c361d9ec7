import type { FieldName, MappedKind } from "../../../../domain/mapping/mapped-field.ts";
import { columnsOf, type FieldRule, type Mapping } from "../../../../domain/mapping/mapping.ts";

/*
 * A mapping while somebody edits it. Unlike a mapping it can hold what is not right yet: two columns for one meaning,
 * a day without its clock time. What is wrong with it is in draft-problems.ts.
 */

/** One rule that somebody chose for a field; a field may have more than one claim while it is edited. */
interface Claim {
  readonly field: FieldName;
  /** A part that is not chosen yet is blank. */
  readonly rule: FieldRule;
}

export interface MappingDraft {
  readonly base: Omit<Mapping, "fields" | "items">;
  readonly claims: readonly Claim[];
  /** Of evaluations: the columns that are an item each. */
  readonly items: readonly string[];
}

/** What a column is for its field: all of it, or a part of a composed one. */
export type ColumnRole = "whole" | "day" | "clock" | "part" | "first" | "last";

export type ColumnMeaning =
  | { readonly kind: "field"; readonly field: FieldName; readonly role: ColumnRole }
  | { readonly kind: "item" };

export function draftOf({ fields, items = [], ...base }: Mapping): MappingDraft {
  const claims = Object.entries(fields).map(([field, rule]) => ({ field: field as FieldName, rule }));
  return { base, claims, items };
}

/** The mapping that a draft without problems is: of several claims on a field the first. */
export function mappingOf({ base, claims, items }: MappingDraft): Mapping {
  const fields: Partial<Record<FieldName, FieldRule>> = {};
  for (const { field, rule } of claims) fields[field] ??= rule;
  return { ...base, fields, ...(items.length > 0 && { items }) };
}

export function kindOf({ base }: MappingDraft): MappedKind {
  return base.kind;
}

/**
 * What a column means: nothing, one thing, or several where a day serves both a start and an end. What it is by itself
 * comes before what it is a part of.
 */
export function meaningsOf({ claims, items }: MappingDraft, column: string): ColumnMeaning[] {
  const fields = claims
    .filter(({ rule }) => columnsOf(rule).includes(column))
    .map(({ field, rule }) => ({ kind: "field" as const, field, role: roleIn(rule, column) }));
  const [parts, own] = [fields.filter(isPartOfId), fields.filter((one) => !isPartOfId(one))];
  return items.includes(column) ? [...own, { kind: "item" }, ...parts] : [...own, ...parts];
}

function isPartOfId({ role }: { readonly role: ColumnRole }): boolean {
  return role === "part";
}

function roleIn(rule: FieldRule, column: string): ColumnRole {
  switch (rule.from) {
    case "day-and-clock":
      return rule.day === column ? "day" : "clock";
    case "names":
      return rule.first === column ? "first" : "last";
    case "key":
      return "part";
    default:
      return "whole";
  }
}

/**
 * Gives a column one meaning in the place of what it meant; none leaves it out. An id that it is a part of stays whole
 * when the column is only called by another meaning: without it two rows could pass for one.
 */
export function withMeaning(
  draft: MappingDraft,
  column: string,
  meaning: ColumnMeaning | undefined,
): MappingDraft {
  const isRenamed = meaning !== undefined && meaningsOf(draft, column).length > 1;
  const stays = (claim: Claim) =>
    isRenamed && meaning.kind === "field" && claim.rule.from === "key" && claim.field !== meaning.field;
  const free = withoutColumn(draft, column, stays);
  if (!meaning) return free;
  if (meaning.kind === "item") return { ...free, items: [...free.items, column] };
  const { field, role } = meaning;
  const claims = free.claims.filter((claim) => claim.field !== field || claim.rule.from !== "constant");
  const at = claims.findIndex((claim) => claim.field === field && joins(claim.rule, role));
  const taken = claims[at];
  if (!taken) return { ...free, claims: [...claims, { field, rule: ruleOf(role, column) }] };
  const rule = joined(taken.rule, role, column);
  return { ...free, claims: claims.with(at, { field, rule }) };
}

function withoutColumn(
  { base, claims, items }: MappingDraft,
  column: string,
  stays: (claim: Claim) => boolean,
): MappingDraft {
  const left = claims.flatMap((claim) => {
    const { field, rule } = claim;
    const rest = stays(claim) ? rule : released(rule, column);
    return rest ? [{ field, rule: rest }] : [];
  });
  return { base, claims: left, items: items.filter((item) => item !== column) };
}

/** What is left of a rule without a column; undefined where nothing is. */
function released(rule: FieldRule, column: string): FieldRule | undefined {
  const kept = (one: string) => (one === column ? "" : one);
  switch (rule.from) {
    case "column":
      return rule.column === column ? undefined : rule;
    case "day-and-clock": {
      const left = { ...rule, day: kept(rule.day), clock: kept(rule.clock) };
      return left.day || left.clock ? left : undefined;
    }
    case "names": {
      const left = { ...rule, first: kept(rule.first), last: kept(rule.last) };
      return left.first || left.last ? left : undefined;
    }
    case "key": {
      const columns = rule.columns.filter((one) => one !== column);
      return columns.length > 0 ? { ...rule, columns } : undefined;
    }
    case "first-of": {
      const [first, ...others] = rule.columns.filter((one) => one !== column);
      if (first === undefined) return undefined;
      const { words, unit } = rule;
      return others.length > 0
        ? { ...rule, columns: [first, ...others] }
        : { from: "column", column: first, ...(words && { words }), ...(unit && { unit }) };
    }
    case "constant":
      return rule;
  }
}

/** Whether a column in this role completes a rule that is there, instead of competing with it. */
function joins(rule: FieldRule, role: ColumnRole): boolean {
  switch (role) {
    case "whole":
      return false;
    case "day":
    case "clock":
      return rule.from === "column" || (rule.from === "day-and-clock" && rule[role] === "");
    case "first":
    case "last":
      return rule.from === "column" || (rule.from === "names" && rule[role] === "");
    case "part":
      return rule.from === "column" || rule.from === "key";
  }
}

function joined(rule: FieldRule, role: ColumnRole, column: string): FieldRule {
  const other = rule.from === "column" ? rule.column : "";
  switch (role) {
    case "day":
      return {
        from: "day-and-clock",
        day: column,
        clock: rule.from === "day-and-clock" ? rule.clock : other,
      };
    case "clock":
      return { from: "day-and-clock", day: rule.from === "day-and-clock" ? rule.day : other, clock: column };
    case "first":
      return { from: "names", first: column, last: rule.from === "names" ? rule.last : other };
    case "last":
      return { from: "names", first: rule.from === "names" ? rule.first : other, last: column };
    case "part":
      return { from: "key", columns: [...columnsOf(rule), column] };
    case "whole":
      return rule;
  }
}

function ruleOf(role: ColumnRole, column: string): FieldRule {
  switch (role) {
    case "whole":
      return { from: "column", column };
    case "part":
      return { from: "key", columns: [column] };
    case "day":
    case "clock":
      return { from: "day-and-clock", day: "", clock: "", [role]: column };
    case "first":
    case "last":
      return { from: "names", first: "", last: "", [role]: column };
  }
}

/** Takes one rule for a field in the place of all claims on it; none leaves the field out. */
export function withRule(draft: MappingDraft, field: FieldName, rule: FieldRule | undefined): MappingDraft {
  const at = draft.claims.findIndex((claim) => claim.field === field);
  const others = draft.claims.filter((claim) => claim.field !== field);
  if (!rule) return { ...draft, claims: others };
  return { ...draft, claims: others.toSpliced(at < 0 ? others.length : at, 0, { field, rule }) };
}

/** The rules that somebody chose for a field. */
export function rulesOf({ claims }: MappingDraft, field: FieldName): FieldRule[] {
  return claims.filter((claim) => claim.field === field).map(({ rule }) => rule);
}
