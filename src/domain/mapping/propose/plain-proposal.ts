import type { FieldName } from "../mapped-field.ts";
import { mappedFields } from "../mapped-field.ts";
import type { Candidate } from "./assignment.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { personProposal } from "./people.ts";
import { personFields } from "./person-fields.ts";
import type { KindLook, KindProposal, ProposedField } from "./propose.ts";
import { rowKey } from "./row-key.ts";
import { addState, agentOf, withSequence } from "./sequence-fields.ts";
import type { Source } from "./source.ts";
import { atMost, surenessOf } from "./sureness.ts";
import { liesBefore } from "./times-in-order.ts";
import { withUnit } from "./with-unit.ts";

type Fields = Partial<Record<FieldName, ProposedField>>;

const idFields: readonly FieldName[] = ["response_id", "evaluation_id"];
const csatScales = [
  { min: 0, max: 10, kind: "nps" },
  { min: 1, max: 5, kind: "csat" },
  { min: 1, max: 10, kind: "csat" },
] as const;

/** What a table is as a file of one of the kinds other than contacts. */
export function proposePlain(look: KindLook): KindProposal {
  const { kind, file, sources } = look;
  const sequence = kind === "agent-states" ? look.sequence : undefined;
  const candidates = sequence ? [...look.candidates, ...agentOf(sequence, look.candidates)] : look.candidates;
  const hasAgent = mappedFields(kind).some(({ name }) => name === "agent");
  const person = hasAgent
    ? personProposal(
        candidates.filter(({ field }) => field === "agent"),
        sources,
      )
    : undefined;
  const people = new Set(person ? [...person.source.own, ...(person.beside?.source.own ?? [])] : []);
  const free = look.chosen.filter(
    ({ field, source }) => field !== "agent" && !source.own.some((at) => people.has(at)),
  );
  const chosen = inOrder(sequence ? withSequence(free, sequence) : free);
  const fields: Fields = {};
  for (const one of chosen) fields[one.field] = fieldOf(one, look, chosen);
  const { agent, beside } = personFields(person, file.knownAgents, file.profile.rows);
  if (agent) fields.agent = agent;
  if (beside && kind === "roster") fields.name = beside;
  if (agent && !fields.name && kind === "roster")
    fields.name = { ...agent, sure: atMost(agent.sure, "likely"), value: 0.4 };
  if (sequence) addState(fields, sequence);
  if (kind === "surveys") addScale(fields, chosen);
  const items = kind === "evaluations" ? itemColumns(fields, chosen, look, people) : [];
  addKey(fields, kind, chosen, person?.source);
  return { kind, fields, ...(items.length > 0 && { items }) };
}

const starts: readonly (readonly [FieldName, FieldName])[] = [
  ["started_at", "ended_at"],
  ["shift_start", "shift_end"],
  ["from", "to"],
];

/** What lies after the other cannot be before it, whatever it is called. */
function inOrder(chosen: readonly Candidate[]): Candidate[] {
  return starts
    .reduce((list: readonly Candidate[], [early, late]) => {
      const one = list.find(({ field }) => field === early);
      const other = list.find(({ field }) => field === late);
      if (!one || !other || liesBefore(one.source, other.source) || !liesBefore(other.source, one.source))
        return list;
      return list.map((each) =>
        each === one
          ? { ...other, field: early, name: Math.min(other.name, 0.6) }
          : each === other
            ? { ...one, field: late, name: Math.min(one.name, 0.6) }
            : each,
      );
    }, chosen)
    .slice();
}

const fewestItems = 2;

/** Of evaluations in a row each: the columns of scores on one scale. A total of the others is longer than they are. */
function itemColumns(
  fields: Fields,
  chosen: readonly Candidate[],
  look: KindLook,
  people: ReadonlySet<number>,
): string[] {
  if (fields.item) return [];
  const taken = new Set([
    ...people,
    ...chosen
      .filter(({ field }) => field !== "score" && field !== "contact_id")
      .flatMap(({ source }) => source.own),
  ]);
  const scores = look.sources.filter(
    ({ own, holds, column, rule }) =>
      rule.from === "column" && holds === "other" && !own.some((at) => taken.has(at)) && isScore(column),
  );
  const largest = scores.map(({ column }) => column.range?.max ?? 0);
  const [scale] =
    [...Map.groupBy(largest, (max) => max)].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
  const items = scores.filter(({ column }) => column.range?.max === scale);
  if (scale === undefined || items.length < fewestItems) return [];
  delete fields.score;
  delete fields.contact_id;
  fields.max_score ??= {
    rule: { from: "constant", value: String(scale) },
    sure: "likely",
    why: `no score is above ${scale}`,
    value: 0.4,
  };
  return items.map(({ column }) => column.label);
}

function isScore({ share, distinct, range }: ColumnProfile): boolean {
  return (
    share.number > 0.9 && range !== null && range.min >= 0 && range.max <= 100 && (distinct ?? 999) <= 101
  );
}

function fieldOf(
  one: Candidate,
  { candidates, meanings }: KindLook,
  chosen: readonly Candidate[],
): ProposedField {
  const own = surenessOf(one, candidates, chosen);
  // A number of a case or a ticket is not always that of the contact.
  const sure = one.field === "contact_id" ? atMost(own, "likely") : own;
  const { column } = one.source;
  const base = { sure, why: one.name >= 0.9 ? "by its name" : "by its name and values", value: one.value };
  if (one.field === "duration_seconds" || one.field === "minutes") {
    const unit = column.named ?? column.likely?.unit ?? undefined;
    const isBare = column.share.span < 0.5;
    const rule = one.field === "duration_seconds" && isBare ? withUnit(one.source, unit) : one.source.rule;
    return { ...base, rule, sure: isBare && !column.named ? atMost(sure, "likely") : sure };
  }
  const words = wordsOf(one, meanings);
  // What is not known of an agent's states is some work or other.
  const rest =
    one.field === "state" && words ? column.words.filter(({ text }) => words[text] === undefined) : [];
  if (!words || one.source.rule.from !== "column") return { ...base, rule: one.source.rule };
  const isAllKnown = column.words.every(({ text }) => words[text] !== undefined);
  return {
    ...base,
    rule: {
      ...one.source.rule,
      words: { ...words, ...Object.fromEntries(rest.map(({ text }) => [text, "aux_other"])) },
    },
    sure: atMost(sure, isAllKnown ? "sure" : "likely"),
    why: isAllKnown ? `its ${column.words.length} words are all known` : "some of its words are known",
  };
}

/** What the words of a column mean, for a field that takes only certain words. */
function wordsOf(
  { field, source }: Candidate,
  meanings: KindLook["meanings"],
): Record<string, string> | undefined {
  const known = source.column.words.flatMap(({ text }) => {
    const meaning = meanings.meaning(field, text);
    return meaning === undefined ? [] : [[text, meaning] as const];
  });
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** The scale of a survey's scores where no column says it: the usual one that its scores fill. */
function addScale(fields: Fields, chosen: readonly Candidate[]): void {
  const score = chosen.find(({ field }) => field === "score")?.source.column;
  if (!score?.range) return;
  const { min, max } = score.range;
  const scale = csatScales.find((one) => min >= one.min && max <= one.max && max > one.max - 2) ?? {
    min: Math.min(0, min),
    max,
    kind: "csat",
  };
  const field = (value: string): ProposedField => ({
    rule: { from: "constant", value },
    sure: "likely",
    why: `scores from ${min} to ${max}`,
    value: 0.4,
  });
  fields.scale_min ??= field(String(scale.min));
  fields.scale_max ??= field(String(scale.max));
  fields.kind ??= field(scale.kind);
}

/** An id made of several columns, where no column has one. */
function addKey(
  fields: Fields,
  kind: KindLook["kind"],
  chosen: readonly Candidate[],
  person: Source | undefined,
): void {
  const id = mappedFields(kind).find(({ name }) => idFields.includes(name));
  if (!id || fields[id.name]) return;
  const { columns } = rowKey([...(person ? [person] : []), ...chosen.map(({ source }) => source)]);
  if (columns.length === 0) return;
  fields[id.name] = {
    rule: { from: "key", columns },
    sure: "likely",
    why: "no column has an id",
    value: 0.4,
  };
}
