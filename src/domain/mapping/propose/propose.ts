import type { ContactOutcome } from "../../floor/contact.ts";
import type { DecimalMark, ReadingChoices } from "../../floor/import-codes.ts";
import { type FieldName, type MappedKind, mappedFields, mappedKinds } from "../mapped-field.ts";
import type { FieldRule, MappedTable, Mapping } from "../mapping.ts";
import type { ColumnProposal, FieldProposal, Proposal, Sureness } from "../proposal.ts";
import { type Assign, assigned, type Candidate, candidatesOf } from "./assignment.ts";
import type { FileProfile } from "./column-profile.ts";
import { holdsWords } from "./column-words.ts";
import { proposeContacts } from "./contact-proposal.ts";
import { contentFit, personFit } from "./content-fit.ts";
import { hasLength, kindScore } from "./kind-score.ts";
import type { EditDistance } from "./label-concepts.ts";
import { bestLengths } from "./open-lengths.ts";
import { proposePlain } from "./plain-proposal.ts";
import type { Source } from "./source.ts";
import { type StateSequence, stateSequence } from "./state-sequence.ts";
import { WordMeanings } from "./word-meanings.ts";

/** What a proposal needs from outside: libraries, and the readers of words. */
export interface ProposalMeans {
  readonly distance: EditDistance;
  readonly assign: Assign;
  readonly outcomeOf: (word: string) => ContactOutcome | undefined;
  readonly isYes: (word: string) => boolean | undefined;
}

export interface FileToPropose {
  /** As people know it. */
  readonly file: string;
  /** The default name of the mapping. */
  readonly name: string;
  readonly system: string;
  readonly table: MappedTable;
  readonly profile: FileProfile;
  readonly choices: Pick<ReadingChoices, "dates" | "numbers" | "durations">;
  readonly knownAgents?: ReadonlySet<string> | undefined;
  readonly kind?: MappedKind | undefined;
}

/** What a kind of file would make of a table. */
export interface KindProposal {
  readonly kind: MappedKind;
  readonly fields: Readonly<Partial<Record<FieldName, ProposedField>>>;
  readonly items?: readonly string[];
}

export interface ProposedField {
  readonly rule: FieldRule;
  readonly sure: Sureness;
  readonly why: string;
  readonly value: number;
}

/** What is looked at for one kind. */
export interface KindLook {
  readonly kind: MappedKind;
  readonly file: FileToPropose;
  readonly sources: readonly Source[];
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
  /** Sources that can be lengths of calls, by their values. */
  readonly lengths: readonly Source[];
  /** The states of agents, where the rows follow one another as these do. */
  readonly sequence: StateSequence | undefined;
  readonly meanings: WordMeanings;
  readonly means: ProposalMeans;
}

const clearlyBetter = 1.25;
const asGood = 0.6;

/**
 * What a file of no known layout is taken for: of each kind the sources that go best with its fields, and of the kinds
 * the one with the most to it. Undefined where it has nothing of any kind.
 *
 * @param sources everything that a field of the file could be made of (see source.ts)
 */
export function propose(file: FileToPropose, sources: readonly Source[], means: ProposalMeans): Proposal {
  const sequence = sequenceIn(sources, file.profile);
  const all = mappedKinds.map((kind) => {
    const found = proposeKind(kind, file, sources, sequence, means);
    return { found, score: kindScore(found, sources, file.profile, sequence) };
  });
  all.sort((a, b) => b.score - a.score);
  const asked = all.find(({ found }) => found.kind === file.kind);
  const best = asked ?? all[0];
  if (!best) throw new Error("there is no kind of file");
  const rival = all.find((one) => one !== best);
  const { found } = best;
  const isClear = best.score > (rival?.score ?? 0) * clearlyBetter;
  const isTelling = found.kind !== "contacts" || hasLength(found.fields);
  const isWhole = mappedFields(found.kind).every(
    ({ name, isNeeded }) => !isNeeded || (found.fields[name]?.sure ?? "guess") !== "guess",
  );
  const kindSure = asked || (isClear && isTelling && isWhole) ? "sure" : "likely";
  return {
    file: file.file,
    rows: file.profile.rows,
    mapping: mappingOf(found, file),
    kindSure: best.score <= 1 && !asked ? "guess" : kindSure,
    otherKinds: all
      .filter((one) => one !== best && one.score >= best.score * asGood)
      .map((one) => one.found.kind),
    columns: columnProposals(file.profile, sources),
    fields: mappedFields(found.kind).flatMap(({ name }) => fieldProposal(name, found)),
    missing: mappedFields(found.kind).flatMap(({ name, isNeeded }) =>
      isNeeded && !found.fields[name] ? [name] : [],
    ),
    begunFrom: null,
  };
}

function proposeKind(
  kind: MappedKind,
  file: FileToPropose,
  sources: readonly Source[],
  sequence: StateSequence | undefined,
  means: ProposalMeans,
): KindProposal {
  const meanings = new WordMeanings(means.outcomeOf, kind === "absence");
  const candidates = candidatesOf(kind, sources, file.profile.rows, meanings);
  // An agent and the name beside it are found together, apart from the rest.
  const others = candidates.filter(({ field }) => field !== "agent_name" && field !== "name");
  const chosen = assigned(others, means.assign);
  const { rows } = file.profile;
  const lengths =
    kind === "contacts"
      ? bestLengths(sources, (source) => contentFit("contacts", "talk_seconds", source, rows, meanings))
      : [];
  const look: KindLook = { kind, file, sources, candidates, chosen, lengths, sequence, meanings, means };
  return kind === "contacts" ? proposeContacts(look) : proposePlain(look);
}

function sequenceIn(sources: readonly Source[], { rows, sampled }: FileProfile): StateSequence | undefined {
  const meanings = new WordMeanings(() => undefined, false);
  const people = sources.filter(
    (source) =>
      source.rule.from === "column" && (source.column.distinct ?? 0) > 1 && personFit(source, rows) >= 1,
  );
  const lengths = sources.filter(
    (source) => contentFit("agent-states", "duration_seconds", source, rows, meanings) > 0.9,
  );
  return stateSequence(sources, people, lengths, sampled / Math.max(1, rows));
}

function fieldProposal(field: FieldName, { fields }: KindProposal): FieldProposal[] {
  const found = fields[field];
  return found ? [{ field, sure: found.sure, why: found.why }] : [];
}

function mappingOf({ kind, fields, items }: KindProposal, file: FileToPropose): Mapping {
  const rules: Partial<Record<FieldName, FieldRule>> = {};
  for (const { name } of mappedFields(kind)) {
    const rule = fields[name]?.rule;
    if (rule) rules[name] = rule;
  }
  const { dates, numbers } = file.choices;
  return {
    version: 1,
    name: file.name,
    system: file.system,
    kind,
    table: file.table,
    fields: rules,
    ...(items && { items }),
    ...(dates && { dates }),
    ...(numbers && { numbers: numbers satisfies DecimalMark }),
  };
}

function columnProposals({ columns, rows }: FileProfile, sources: readonly Source[]): ColumnProposal[] {
  return columns.map((column, at) => {
    const source = sources.find(({ own, rule }) => rule.from === "column" && own[0] === at);
    const isCustomers =
      source?.label.parts.some((part) => part.has("customer")) === true && column.share.letters > 0.5;
    return {
      column: column.label,
      // Names of customers are for nobody to look at.
      examples: column.dropped || isCustomers ? [] : column.examples,
      blank: rows === 0 ? 1 : 1 - column.filled / rows,
      distinct: column.distinct,
      holds: holdsWords(column, rows),
      dropped: column.dropped,
    };
  });
}

/**
 * What no column of a file can be, so that no record can be made of its rows: a time, or a person. Undefined where the
 * file may have both. A list of people has no times.
 */
export function lacking(sources: readonly Source[], rows: number): "time" | "person" | undefined {
  const hasPerson = sources.some((source) => personFit(source, rows) > 0);
  if (!hasPerson) return "person";
  if (sources.some(({ holds }) => holds !== "other")) return undefined;
  const isList = sources.some(
    ({ label, column }) => label.parts.some((part) => part.has("agent")) && column.distinct === column.filled,
  );
  return isList && !sources.some(({ column }) => column.share.span > 0.5) ? undefined : "time";
}
