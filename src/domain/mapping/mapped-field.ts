import { absenceKinds } from "../floor/absence.ts";
import { stateNames } from "../floor/agent-state.ts";
import { contactOutcomes, contactResolutions } from "../floor/contact.ts";
import { evaluationSources } from "../floor/evaluation-source.ts";
import { surveyKinds } from "../floor/survey-response.ts";

/*
 * What a column of somebody else's file can mean: the fields of the plain formats, by kind of file. A mapping turns
 * each row of such a file into a row of the plain format, so that one reader reads them all.
 */

/** Kinds of files that a mapping can make. Each is the id of a plain format. */
export const mappedKinds = [
  "contacts",
  "agent-states",
  "shifts",
  "surveys",
  "evaluations",
  "roster",
  "absence",
  "training",
  "pulses",
] as const;
export type MappedKind = (typeof mappedKinds)[number];

/** What the values of a field are, so that a column can be held against it. */
export type FieldHolds =
  | "id"
  | "person"
  | "name"
  | "instant"
  | "day"
  | "duration"
  | "number"
  | "word"
  | "yes-no";

/** A field of a plain format: what a column can mean. */
export interface MappedField {
  /** The plain format's own column. */
  readonly name: string;
  readonly holds: FieldHolds;
  /** Whether no record can be built without it. */
  readonly isNeeded: boolean;
  /** The only words that it takes, where it takes no others. */
  readonly words?: readonly string[];
}

const needed = { isNeeded: true } as const;
const optional = { isNeeded: false } as const;
const yesNo = { holds: "yes-no", ...optional } as const;

const contacts = [
  { name: "contact_id", holds: "id", ...needed },
  { name: "agent", holds: "person", ...optional },
  // The name that goes with an agent's id, where the file has both.
  { name: "agent_name", holds: "name", ...optional },
  { name: "team", holds: "name", ...optional },
  { name: "queue", holds: "name", ...optional },
  { name: "channel", holds: "name", ...optional },
  { name: "direction", holds: "name", ...optional },
  { name: "offered_at", holds: "instant", ...needed },
  { name: "answered_at", holds: "instant", ...optional },
  // The end of talk and hold; after-contact work follows it.
  { name: "ended_at", holds: "instant", ...optional },
  { name: "wait_seconds", holds: "duration", ...optional },
  { name: "talk_seconds", holds: "duration", ...optional },
  // Talk with the hold in it.
  { name: "talk_and_hold_seconds", holds: "duration", ...optional },
  { name: "hold_seconds", holds: "duration", ...optional },
  { name: "acw_seconds", holds: "duration", ...optional },
  { name: "handle_seconds", holds: "duration", ...optional },
  // From the offer to the end of talk and hold, the wait in it.
  { name: "duration_seconds", holds: "duration", ...optional },
  { name: "outcome", holds: "word", words: contactOutcomes, ...needed },
  { name: "resolution", holds: "word", words: contactResolutions, ...optional },
  { name: "transferred_in", ...yesNo },
  { name: "transferred_out", ...yesNo },
  { name: "escalated", ...yesNo },
  { name: "complaint", ...yesNo },
  { name: "abuse", ...yesNo },
  // Kept as a keyed hash alone.
  { name: "customer", holds: "id", ...optional },
] as const satisfies readonly MappedField[];

const states = [
  { name: "agent", holds: "person", ...needed },
  {
    name: "state",
    holds: "word",
    words: stateNames,
    ...needed,
  },
  { name: "reason", holds: "name", ...optional },
  { name: "started_at", holds: "instant", ...needed },
  // The end, or the length in its place.
  { name: "ended_at", holds: "instant", ...optional },
  { name: "duration_seconds", holds: "duration", ...optional },
] as const satisfies readonly MappedField[];

const shifts = [
  { name: "agent", holds: "person", ...needed },
  { name: "shift_start", holds: "instant", ...needed },
  { name: "shift_end", holds: "instant", ...needed },
  { name: "activity", holds: "name", ...optional },
] as const satisfies readonly MappedField[];

const surveys = [
  { name: "response_id", holds: "id", ...needed },
  { name: "contact_id", holds: "id", ...optional },
  { name: "agent", holds: "person", ...optional },
  { name: "answered_at", holds: "instant", ...needed },
  { name: "kind", holds: "word", words: surveyKinds, ...needed },
  { name: "score", holds: "number", ...needed },
  { name: "scale_min", holds: "number", ...needed },
  { name: "scale_max", holds: "number", ...needed },
] as const satisfies readonly MappedField[];

// Beside these each column of scores can be an item (see Mapping.items).
const evaluations = [
  { name: "evaluation_id", holds: "id", ...needed },
  { name: "agent", holds: "person", ...needed },
  { name: "evaluator", holds: "person", ...needed },
  { name: "form", holds: "name", ...needed },
  { name: "evaluated_at", holds: "instant", ...needed },
  { name: "contact_id", holds: "id", ...optional },
  { name: "source", holds: "word", words: evaluationSources, ...optional },
  { name: "item", holds: "name", ...optional },
  { name: "behaviour", holds: "name", ...optional },
  { name: "score", holds: "number", ...optional },
  { name: "max_score", holds: "number", ...optional },
  { name: "not_applicable", ...yesNo },
] as const satisfies readonly MappedField[];

const roster = [
  { name: "agent", holds: "person", ...needed },
  { name: "name", holds: "name", ...needed },
  { name: "team", holds: "name", ...optional },
  { name: "site", holds: "name", ...optional },
  { name: "supervisor", holds: "name", ...optional },
  { name: "email", holds: "name", ...optional },
  { name: "weekly_hours", holds: "number", ...optional },
  { name: "hired_on", holds: "day", ...optional },
  { name: "left_on", holds: "day", ...optional },
  // In the roster's own words; the plain format knows what they mean.
  { name: "shift_pattern", holds: "name", ...optional },
] as const satisfies readonly MappedField[];

const absence = [
  { name: "agent", holds: "person", ...needed },
  { name: "from", holds: "day", ...needed },
  { name: "to", holds: "day", ...needed },
  { name: "kind", holds: "word", words: absenceKinds, ...needed },
] as const satisfies readonly MappedField[];

const training = [
  { name: "agent", holds: "person", ...needed },
  { name: "topic", holds: "name", ...needed },
  { name: "kind", holds: "name", ...needed },
  { name: "held_at", holds: "instant", ...needed },
  { name: "minutes", holds: "number", ...needed },
  { name: "status", holds: "name", ...needed },
] as const satisfies readonly MappedField[];

const pulses = [
  { name: "response_id", holds: "id", ...needed },
  { name: "respondent", holds: "id", ...needed },
  { name: "team", holds: "name", ...needed },
  { name: "consent", holds: "yes-no", ...needed },
  { name: "answered_at", holds: "instant", ...needed },
  { name: "item", holds: "name", ...needed },
  { name: "score", holds: "number", ...needed },
  { name: "scale_min", holds: "number", ...needed },
  { name: "scale_max", holds: "number", ...needed },
] as const satisfies readonly MappedField[];

const fields = {
  contacts,
  "agent-states": states,
  shifts,
  surveys,
  evaluations,
  roster,
  absence,
  training,
  pulses,
} as const satisfies Readonly<Record<MappedKind, readonly MappedField[]>>;

/** A field of any kind of file. */
export type FieldName = (typeof fields)[MappedKind][number]["name"];

/** What the columns of one kind of file can mean, in the order in which people read them. */
export function mappedFields(kind: MappedKind): readonly (MappedField & { readonly name: FieldName })[] {
  return fields[kind];
}

/** Every name of a field, each once. */
export const fieldNames: readonly FieldName[] = [
  ...new Set(mappedKinds.flatMap((kind) => fields[kind].map(({ name }) => name))),
];
