import type { GainedRecords } from "./record-kind.ts";

/** What an import gained, in words: of one and of several. */
export const recordNouns: {
  readonly [Name in keyof GainedRecords]-?: { readonly one: string; readonly other: string };
} = {
  contacts: { one: "contact", other: "contacts" },
  agentStates: { one: "agent state", other: "agent states" },
  shifts: { one: "shift", other: "shifts" },
  evaluationItems: { one: "evaluation item", other: "evaluation items" },
  rosterEntries: { one: "roster entry", other: "roster entries" },
  surveyResponses: { one: "survey response", other: "survey responses" },
  absences: { one: "absence", other: "absences" },
  pulseAnswers: { one: "pulse answer", other: "pulse answers" },
  pulseConsents: { one: "consent to the check", other: "consents to the check" },
  trainingSessions: { one: "training session", other: "training sessions" },
  replaced: { one: "record replaced by a newer one", other: "records replaced by newer ones" },
};
