import { absenceKind } from "../../../domain/floor/absence.ts";
import { agentStateKind } from "../../../domain/floor/agent-state.ts";
import { contactKind } from "../../../domain/floor/contact.ts";
import { evaluationItemKind } from "../../../domain/floor/evaluation-item.ts";
import { pulseAnswerKind } from "../../../domain/floor/pulse-answer.ts";
import { pulseConsentKind } from "../../../domain/floor/pulse-consent.ts";
import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import { rosterEntryKind } from "../../../domain/floor/roster-entry.ts";
import { shiftKind } from "../../../domain/floor/shift.ts";
import { surveyResponseKind } from "../../../domain/floor/survey-response.ts";
import { trainingSessionKind } from "../../../domain/floor/training-session.ts";

/** The kinds of records that have a table; a table is named as its kind. */
const kinds: readonly RecordKind[] = [
  contactKind,
  agentStateKind,
  shiftKind,
  rosterEntryKind,
  evaluationItemKind,
  surveyResponseKind,
  absenceKind,
  trainingSessionKind,
  pulseAnswerKind,
  pulseConsentKind,
];
const byName = new Map(kinds.map((kind) => [kind.name, kind]));

/** A kind whose service day follows from an instant. */
export type DatedKind = RecordKind & { readonly datedBy: readonly string[] };

/** The kinds that another zone of the floor dates otherwise. */
export const datedKinds: readonly DatedKind[] = kinds.flatMap((kind) =>
  kind.datedBy ? [{ ...kind, datedBy: kind.datedBy }] : [],
);

export function recordKindOf(name: string): RecordKind {
  const kind = byName.get(name);
  if (!kind) throw new Error(`no kind of record is called ${name}`);
  return kind;
}
