import { mappedFields } from "../mapped-field.ts";
import { isScoreLike } from "./assignment.ts";
import type { FileProfile } from "./column-profile.ts";
import type { KindProposal, ProposedField } from "./propose.ts";
import { isAsLongAsShifts, isFromTo } from "./row-spans.ts";
import type { Source } from "./source.ts";
import type { StateSequence } from "./state-sequence.ts";
import type { Concept } from "./words/language-words.ts";

const perOptional = 0.12;
const mostOptional = 5;

/** Words of labels that speak for a kind of file. */
const speaking: Readonly<Record<KindProposal["kind"], readonly Concept[]>> = {
  contacts: ["call", "talk", "hold", "wait", "acw", "handle", "queue", "answer"],
  "agent-states": ["state"],
  shifts: ["shift"],
  surveys: ["survey", "response"],
  evaluations: ["evaluation", "evaluator", "form", "item"],
  roster: ["hired", "hours", "site", "supervisor", "email", "team"],
  absence: ["absence"],
  training: ["training"],
  pulses: ["consent", "respondent", "item"],
};
const perSpeaking = 0.12;
const mostSpeaking = 4;

/**
 * How much speaks for a kind of file: what was found of its needed fields, something for each other field and for each
 * label in its own words. From 0 to about 3; a kind that lacks what it cannot be without has little.
 */
export function kindScore(
  found: KindProposal,
  sources: readonly Source[],
  { rows, columns }: FileProfile,
  sequence?: StateSequence,
): number {
  const fields = mappedFields(found.kind);
  const needed = fields.filter(({ isNeeded }) => isNeeded);
  // A constant says nothing of what the file is.
  const worthOf = (name: (typeof fields)[number]["name"]) => {
    const field = found.fields[name];
    return field && field.rule.from !== "constant" && field.rule.from !== "key"
      ? field.value
      : field
        ? 0.35
        : 0;
  };
  // What is the same in every row by our own choice speaks neither for a kind nor against it.
  const telling = needed.filter(
    ({ name }) => found.kind === "contacts" || found.fields[name]?.rule.from !== "constant",
  );
  const ofNeeded = telling.reduce((sum, { name }) => sum + worthOf(name), 0) / Math.max(1, telling.length);
  const optional = fields.filter(({ isNeeded, name }) => !isNeeded && worthOf(name) > 0.5).length;
  const said = new Set(
    sources.flatMap(({ label }) =>
      speaking[found.kind].filter((concept) =>
        label.parts.some((part) => part.has(concept) && part.size === 1),
      ),
    ),
  );
  const score =
    ofNeeded +
    perOptional * Math.min(optional, mostOptional) +
    perSpeaking * Math.min(said.size, mostSpeaking);
  const lacking = needed.filter(({ name }) => !found.fields[name]).length;
  const asSequence = sequence ? (found.kind === "agent-states" ? followed : notFollowed) : 1;
  return (
    (score - 0.25 * lacking) *
    asSequence *
    plausibility(found, sources, rows, columns.length, sequence !== undefined)
  );
}

/** Rows that follow one another at once are states: nothing else does. */
const followed = 1.6;
const notFollowed = 0.6;

/** What the file as a whole says against a kind. */
function plausibility(
  { kind, fields }: KindProposal,
  sources: readonly Source[],
  rows: number,
  columns: number,
  isFollowed: boolean,
): number {
  const looksLikeShifts = () => isAsLongAsShifts(sources, agentOf(sources, fields));
  const has = (concept: Concept) =>
    sources.some(({ label }) => label.parts.some((part) => part.has(concept)));
  switch (kind) {
    case "contacts":
      return (
        (fields.offered_at ? 1 : 0.5) *
        (looksLikeShifts() ? 0.4 : 1) *
        (hasLength(fields) || (has("call") && !has("survey") && !has("response")) ? 1 : 0.7)
      );
    case "agent-states":
      if (!fields.state || !fields.started_at || !(fields.ended_at || fields.duration_seconds)) return 0.5;
      return isFollowed || saysStates(fields) ? 1 : 0.6;
    case "shifts":
      return looksLikeShifts() ? 1.6 : has("shift") ? 1 : has("call") || has("talk") ? 0.3 : 0.7;
    case "surveys":
      if (!fields.score || has("evaluator")) return 0.4;
      // An answer has an id of its own, whatever the file says of the contact besides.
      if (isNamed(fields.response_id)) return isNamed(fields.score) ? 1 : 0.9;
      if (has("talk")) return 0.4;
      return has("survey") || has("score") ? 1 : isScoredAlone(sources) ? 0.9 : 0.4;
    case "evaluations":
      return fields.evaluator && (fields.score || columns > 5) ? 1 : 0.4;
    case "roster":
      return isOneRowAPerson(sources, fields, rows) ? 1 : 0.4;
    case "absence":
      return has("absence") || isFromTo(sources) ? 1 : 0.5;
    case "training":
      return has("training") ? 1 : 0.4;
    case "pulses":
      return fields.consent && fields.item ? 1 : 0.3;
  }
}

/** What only looks like a length is worth no more. */
const byShape = 0.45;

/** Whether a row says how long it took, or when it ended. */
export function hasLength(fields: KindProposal["fields"]): boolean {
  const { talk_seconds, talk_and_hold_seconds, handle_seconds, duration_seconds, ended_at, answered_at } =
    fields;
  return [talk_seconds, talk_and_hold_seconds, handle_seconds, duration_seconds, ended_at, answered_at].some(
    (field) => field !== undefined && field.value > byShape,
  );
}

function agentOf(sources: readonly Source[], fields: KindProposal["fields"]): Source | undefined {
  const rule = fields.agent?.rule;
  return sources.find((source) => rule?.from === "column" && source.rule === rule);
}

/** Whether words are known as states, and not all as the same one. */
function saysStates({ state }: KindProposal["fields"]): boolean {
  const words = state?.rule.from === "column" ? state.rule.words : undefined;
  return words !== undefined && new Set(Object.values(words)).size > 1;
}

const ofCalls: readonly Concept[] = ["talk", "hold", "wait", "acw", "handle", "queue", "evaluator", "item"];

const clearName = 0.85;

function isNamed(field: ProposedField | undefined): boolean {
  return field !== undefined && field.value >= clearName;
}

/** Whether one number a row is on a scale, and nothing is as a call has it. */
function isScoredAlone(sources: readonly Source[]): boolean {
  const scores = sources.filter(({ column }) => isScoreLike(column) && (column.distinct ?? 0) >= 4);
  const isOfCalls = sources.some(({ label }) =>
    label.parts.some((part) => ofCalls.some((concept) => part.has(concept))),
  );
  return scores.length === 1 && !isOfCalls;
}

function isOneRowAPerson(sources: readonly Source[], fields: KindProposal["fields"], rows: number): boolean {
  if (sources.some(({ holds }) => holds === "instant") || isFromTo(sources)) return false;
  const agent = agentOf(sources, fields);
  return agent !== undefined && (agent.column.distinct ?? 0) >= rows * 0.95;
}
