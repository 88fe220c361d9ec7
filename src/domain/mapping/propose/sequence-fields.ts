import type { FieldName } from "../mapped-field.ts";
import type { Candidate } from "./assignment.ts";
import { dependence } from "./dependence.ts";
import type { ProposedField } from "./propose.ts";
import type { Source } from "./source.ts";
import type { StateSequence } from "./state-sequence.ts";

/*
 * What the rows of agents' states show by following one another, where the names of a file do not say it.
 */

const clear = 0.85;
const shown = 0.65;
const sameAgent = 0.95;

/** The agent whose states follow one another, where no column is clearly named for agents and none goes with it. */
export function agentOf({ agent }: StateSequence, candidates: readonly Candidate[]): Candidate[] {
  const isNamed = candidates.some(
    ({ field, name, source }) =>
      field === "agent" && (name >= clear || (name >= 0.5 && isSame(source, agent))),
  );
  return isNamed ? [] : [{ field: "agent", source: agent, name: 0.8, fit: 1, value: 0.9 }];
}

function isSame(one: Source, other: Source): boolean {
  return dependence(one, other) >= sameAgent && dependence(other, one) >= sameAgent;
}

/** The fields of a row by its place in the sequence, and the others as they were chosen. */
export function withSequence(chosen: readonly Candidate[], sequence: StateSequence): Candidate[] {
  const { start, end, length, state } = sequence;
  const places: readonly (readonly [FieldName, Source | undefined])[] = [
    ["started_at", start],
    ["ended_at", end],
    ["duration_seconds", length?.source],
    ["state", state],
  ];
  const isClear = (field: FieldName) => chosen.some((one) => one.field === field && one.value >= clear);
  const added = places.flatMap(([field, source]): Candidate[] =>
    source && !isClear(field) ? [{ field, source, name: 0.5, fit: 1, value: shown }] : [],
  );
  const kept = chosen.filter(
    ({ field, source, value }) =>
      !added.some(
        (one) =>
          one.field === field || (value < clear && one.source.own.some((at) => source.own.includes(at))),
      ),
  );
  const isFree = ({ source }: Candidate) =>
    !kept.some((one) => one.source.own.some((at) => source.own.includes(at)));
  return [...kept, ...added.filter(isFree)];
}

/** A state in words of which none is known is some work or other. */
export function addState(
  fields: Partial<Record<FieldName, ProposedField>>,
  { state, length }: StateSequence,
): void {
  const found = fields.state;
  if (found?.rule.from === "column" && !found.rule.words && found.rule === state.rule) {
    const words = Object.fromEntries(state.column.words.map(({ text }) => [text, "aux_other"]));
    fields.state = {
      ...found,
      rule: { ...found.rule, words },
      sure: "guess",
      why: "none of its words is known",
    };
  }
  const long = fields.duration_seconds;
  if (
    length &&
    long?.rule.from === "column" &&
    long.rule.unit === undefined &&
    isOf(length.source, long.rule.column)
  ) {
    const isBare = length.source.column.share.span < 0.5;
    if (isBare) fields.duration_seconds = { ...long, rule: { ...long.rule, unit: length.unit } };
  }
}

function isOf({ rule }: Source, column: string): boolean {
  return rule.from === "column" && rule.column === column;
}
