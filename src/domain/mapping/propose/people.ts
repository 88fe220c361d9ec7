import type { FieldRule } from "../mapping.ts";
import type { Candidate } from "./assignment.ts";
import { dependence } from "./dependence.ts";
import { nameScore } from "./field-names.ts";
import type { Source } from "./source.ts";
import type { Concept } from "./words/language-words.ts";

/** How the person of a row is named. */
export interface PersonProposal {
  readonly rule: FieldRule;
  readonly source: Source;
  readonly name: number;
  /** The name that goes with an id. */
  readonly beside:
    | { readonly rule: FieldRule; readonly source: Source; readonly isOnePerId: boolean }
    | undefined;
  /** Whether another column may name the agent as well, and names others. */
  readonly hasRival: boolean;
}

const strong = 0.5;
const onePerId = 0.98;
const half = 0.5;
const near = 0.15;
const together = 0.8;
/** Some people have two ids; who had one for each row would have none. */
const fewIdsEach = 0.2;

/**
 * Who is the agent of a row: an id before a name, with the name beside it; a first and a last name where there are
 * only these.
 *
 * @param candidates for the agent
 * @param sources every source of the file
 */
export function personProposal(
  candidates: readonly Candidate[],
  sources: readonly Source[],
): PersonProposal | undefined {
  const named = candidates.toSorted((a, b) => b.value - a.value);
  const names = fullName(sources);
  const clearest = named.find(({ source }) => !isId(source) && !isNamePart(source));
  const ids = named.filter((one) => isId(one.source) && isOfSame(one, clearest));
  const best =
    ids.find(({ name }) => name >= strong && name >= (named[0]?.name ?? 0) - 0.3) ?? clearest ?? named[0];
  const alone = { beside: undefined, hasRival: false } as const;
  if (!best) return names && { rule: names.rule, source: names.source, name: 0.9, ...alone };
  const isPart = names?.first === best.source || names?.last === best.source;
  if ((isPart || isNamePart(best.source)) && names) {
    return { rule: names.rule, source: names.source, name: 0.9, ...alone };
  }
  const beside = isId(best.source) ? nameBeside(best, named, names) : undefined;
  const hasRival = named.some((one) => isRival(one, best));
  return { rule: best.source.rule, source: best.source, name: best.name, beside, hasRival };
}

/** Whether an id can be that of the person whom the clearest name names: the two go together. */
function isOfSame(id: Candidate, clearest: Candidate | undefined): boolean {
  return !clearest || clearest.name < id.name - near || goTogether(id.source, clearest.source);
}

/** Each id with one name, and each name with few ids: a number of the row has as many as there are rows. */
function goTogether(id: Source, name: Source): boolean {
  return dependence(id, name) >= together && dependence(name, id) >= fewIdsEach;
}

/** Whether a column is called as much like the agent's, and other people stand in it. */
function isRival(one: Candidate, best: Candidate): boolean {
  if (one.source === best.source || isNamePart(one.source) || one.name < best.name - near) return false;
  return !goTogether(one.source, best.source) && !goTogether(best.source, one.source);
}

/** An id has digits or stands alone without a space: "Ana Roe" is a name. */
function isId({ column, label }: Source): boolean {
  const isCalledId = label.parts.some((part) => part.has("id"));
  if (column.share.email > 0.5) return false;
  return isCalledId ? column.share.words < 0.5 : column.share.letters < 0.5;
}

function nameBeside(
  id: Candidate,
  named: readonly Candidate[],
  names: ReturnType<typeof fullName>,
): PersonProposal["beside"] {
  const other = named.find(
    ({ source, name }) =>
      source !== id.source &&
      !isId(source) &&
      name >= strong &&
      !isNamePart(source) &&
      source !== names?.first &&
      source.column.share.email < half,
  );
  const rule = other?.source.rule ?? names?.rule;
  const source = other?.source ?? names?.source;
  if (!rule || !source) return undefined;
  const isOnePerId = dependence(id.source, source) >= onePerId;
  // Names that change from row to row are not the agent's.
  return dependence(id.source, source) < together ? undefined : { rule, source, isOnePerId };
}

function has(source: Source, concept: Concept): boolean {
  return source.label.parts.some((part) => part.has(concept));
}

function isNamePart(source: Source): boolean {
  return has(source, "first") !== has(source, "last");
}

/** A first and a last name that are not the customer's. */
function fullName(sources: readonly Source[]) {
  const parts = sources.filter(
    (source) =>
      source.rule.from === "column" &&
      source.column.share.letters > 0.9 &&
      !["customer", "supervisor", "evaluator"].some((concept) => has(source, concept as Concept)),
  );
  const last = parts.find((source) => has(source, "last") && !has(source, "first"));
  if (last?.rule.from !== "column") return undefined;
  // "Nom" is the last name beside a "prénom"; "nombre" the first one beside "apellidos".
  const first =
    parts.find((source) => source !== last && has(source, "first") && !has(source, "last")) ??
    parts.find(
      (source) =>
        source !== last && has(source, "name") && nameScore("contacts", "agent_name", source.label) > 0,
    );
  if (first?.rule.from !== "column") return undefined;
  const rule: FieldRule = { from: "names", first: first.rule.column, last: last.rule.column };
  // The two together are the person: several have one first name.
  const code = joined(first.sample.code, last.sample.code);
  return { rule, source: { ...first, sample: { ...first.sample, code } }, first, last };
}

/** Numbers of what two columns say together; below zero where both are blank. */
function joined(one: Int32Array, other: Int32Array): Int32Array {
  const known = new Map<string, number>();
  return one.map((code, row) => {
    const second = other[row] ?? -1;
    if (code < 0 && second < 0) return -1;
    const text = `${code} ${second}`;
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
}
