import type { DropReason } from "../../../../domain/floor/file-codes.ts";
import type { DurationUnit } from "../../../../domain/floor/import-codes.ts";
import type { FieldName, MappedKind } from "../../../../domain/mapping/mapped-field.ts";
import type { ColumnRole } from "./mapping-draft.ts";

/** What a file can hold, as a supervisor calls it: of one and of several rows. */
export const kindWords: Readonly<
  Record<
    MappedKind,
    { readonly title: string; readonly looks: string; readonly one: string; readonly other: string }
  >
> = {
  contacts: { title: "Calls and contacts", looks: "a call log", one: "contact", other: "contacts" },
  "agent-states": {
    title: "Agent states",
    looks: "agents' states",
    one: "agent state",
    other: "agent states",
  },
  shifts: { title: "Shifts", looks: "a roster of shifts", one: "shift", other: "shifts" },
  surveys: { title: "Surveys", looks: "survey answers", one: "survey answer", other: "survey answers" },
  evaluations: {
    title: "QA evaluations",
    looks: "QA evaluations",
    one: "evaluation item",
    other: "evaluation items",
  },
  roster: { title: "People", looks: "a list of people", one: "person", other: "people" },
  absence: { title: "Absences", looks: "absences", one: "absence", other: "absences" },
  training: { title: "Training", looks: "training records", one: "training", other: "trainings" },
  pulses: { title: "Pulse surveys", looks: "a pulse survey", one: "pulse answer", other: "pulse answers" },
};

const names: Readonly<Record<FieldName, string>> = {
  contact_id: "Contact id",
  agent: "Agent",
  agent_name: "Agent's name",
  team: "Team",
  queue: "Queue",
  channel: "Channel",
  direction: "In or out",
  offered_at: "Start",
  answered_at: "Answered",
  ended_at: "End",
  wait_seconds: "Wait",
  talk_seconds: "Talk time",
  talk_and_hold_seconds: "Talk with hold",
  hold_seconds: "Hold",
  acw_seconds: "After-call work",
  handle_seconds: "Handle time",
  duration_seconds: "Length",
  outcome: "Outcome",
  resolution: "Resolved or not",
  transferred_in: "Transferred in",
  transferred_out: "Transferred on",
  escalated: "Escalated",
  complaint: "Complaint",
  abuse: "Abusive call",
  customer: "Customer (kept as a code only)",
  state: "State",
  reason: "Reason",
  started_at: "Start",
  shift_start: "Shift start",
  shift_end: "Shift end",
  activity: "Activity",
  response_id: "Answer id",
  kind: "Kind",
  score: "Score",
  scale_min: "Lowest score",
  scale_max: "Highest score",
  evaluation_id: "Evaluation id",
  evaluator: "Evaluator",
  form: "Form",
  evaluated_at: "Evaluated",
  source: "Source",
  item: "Item",
  behaviour: "Behaviour",
  max_score: "Highest score",
  not_applicable: "Did not apply",
  name: "Name",
  site: "Site",
  supervisor: "Supervisor",
  email: "Email",
  weekly_hours: "Hours a week",
  hired_on: "Joined",
  left_on: "Left",
  shift_pattern: "Contracted shifts (days, lates or nights)",
  from: "First day",
  to: "Last day",
  topic: "Topic",
  held_at: "Held",
  minutes: "Minutes",
  status: "Status",
  respondent: "Who answered (kept as a code only)",
  consent: "Consent",
};

const namesIn: Readonly<Partial<Record<MappedKind, Partial<Record<FieldName, string>>>>> = {
  contacts: { duration_seconds: "Start to end" },
  surveys: { kind: "What was asked", answered_at: "Answered" },
  absence: { kind: "Planned or short notice" },
  training: { kind: "Kind of training" },
  roster: { agent: "Agent (id or name)" },
};

/** What a field is called among those of its kind. */
export function fieldName(kind: MappedKind, field: FieldName): string {
  return namesIn[kind]?.[field] ?? names[field];
}

const parts: Readonly<Record<ColumnRole, (name: string) => string>> = {
  whole: (name) => name,
  day: (name) => `${name}: day`,
  clock: (name) => `${name}: clock time`,
  part: (name) => `${name}: part of it`,
  first: (name) => `${name}: first name`,
  last: (name) => `${name}: last name`,
};

/** What a column is called that is a field, or a part of one. */
export function meaningName(kind: MappedKind, field: FieldName, role: ColumnRole): string {
  return parts[role](fieldName(kind, field));
}

/** Words that a field takes, as they are read. */
const words: Readonly<Record<string, string>> = {
  handled: "handled",
  abandoned: "the caller gave up",
  unserved: "reached no agent",
  resolved: "resolved",
  unresolved: "not resolved",
  declined: "declined by policy",
  talk: "talking",
  hold: "on hold",
  acw: "after-call work",
  available: "available",
  break: "break",
  meal: "meal",
  training: "training",
  meeting: "meeting",
  aux_other: "other",
  offline: "logged off",
  csat: "satisfaction",
  nps: "recommendation",
  empathy: "felt understood",
  qa: "QA",
  mystery: "mystery shopping",
  calibration: "calibration",
  planned: "planned",
  short_notice: "at short notice",
  "1": "yes",
  "0": "no",
};

export function meantWord(word: string): string {
  return words[word] ?? word;
}

export const unitWords: Readonly<Record<DurationUnit, string>> = {
  milliseconds: "milliseconds",
  seconds: "seconds",
  minutes: "minutes",
  hours: "hours",
  days: "days",
};

/** Why a column is never stored, in the table's few words. */
export const droppedWords: Readonly<Record<DropReason, string>> = {
  "inferred-emotion": "mood guessed by a machine",
  "phone-number": "phone number",
  "customer-identity": "who the customer is",
  "free-text": "free text about customers",
};
