/** What a proposal suggests. `relief` changes the work, `staffing` a queue's people; neither books anybody. */
export const proposalKinds = [
  "relief",
  "check-in",
  "refresher",
  "staffing",
  "lapsed-refresher",
  "lapsed-check-in",
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Why something is proposed, as a code; `causeWords` has the three words for it. */
export const causes = [
  "rest-cut-short",
  "work-heavier-lately",
  "lower-under-load",
  "lower-when-rested",
  "refresher-lapsed",
  "check-in-lapsed",
  "queue-is-short",
  "team-shares-cause",
] as const;
export type Cause = (typeof causes)[number];

/** The rules by which something is proposed. */
export const proposalRules = [
  "rest-breach",
  "attention",
  "relieve",
  "refresh",
  "lapsed-refresher",
  "lapsed-check-in",
  "queue-is-short",
  "team-shares-cause",
] as const;
export type ProposalRule = (typeof proposalRules)[number];

/** The cause in three words, about conditions. */
export const causeWords: Readonly<Record<Cause, string>> = {
  "rest-cut-short": "rest cut short",
  // Against a limit or against their own past: somebody who has carried too much for months is included.
  "work-heavier-lately": "work weighs heavily",
  "lower-under-load": "lower under load",
  "lower-when-rested": "lower when rested",
  "refresher-lapsed": "no refresher lately",
  "check-in-lapsed": "no 1:1 lately",
  "queue-is-short": "staffing, not people",
  "team-shares-cause": "shared, not personal",
};

/** What somebody decides about a proposal. `reopen` takes back the decision before. */
export const decisionKinds = ["approve", "change", "defer", "dismiss", "reopen"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const sessionKinds = ["refresher", "check-in"] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** How a session stands. `proposed` and `approved` have no time yet that anybody was promised. */
export const sessionStatuses = ["proposed", "approved", "booked", "held", "missed", "cancelled"] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** On whose account a session was moved or cancelled. Only the first and the last break a promise. */
export const accounts = ["operations", "agent", "supervisor"] as const;
export type Account = (typeof accounts)[number];

/** Who keeps an agreed step. */
export const keepers = ["supervisor", "agent", "planner"] as const;
export type Keeper = (typeof keepers)[number];

export const stepOutcomes = ["kept", "broken", "withdrawn"] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

/** What happened to a session; its life is a list of these. */
export const sessionEvents = [
  "proposed",
  "approved",
  "booked",
  "moved",
  "cancelled",
  "held",
  "missed",
  "noted",
  "copy-handed-over",
  "step-agreed",
  "step-settled",
  "followed-up",
] as const;
export type SessionEventKind = (typeof sessionEvents)[number];

/** What proposals stand on; where nothing of it was imported, nobody can be said to need what it would show. */
export const proposalGrounds = ["signal", "empathy", "rest", "refreshers", "check-ins", "queues"] as const;
export type ProposalGround = (typeof proposalGrounds)[number];

/** What the weeks on a person's card show. */
export const cardMeasures = ["busy-share", "empathy"] as const;
export type CardMeasure = (typeof cardMeasures)[number];

/** Fractions, or points from 0 to 100. */
export const cardUnits = ["share", "points"] as const;
export type CardUnit = (typeof cardUnits)[number];

/** What an agent's own words stand beside. */
export const annotationSubjects = [
  "workload",
  "rest",
  "signal",
  "empathy",
  "evaluation",
  "session",
  "note",
  "proposal",
  "other",
] as const;
export type AnnotationSubject = (typeof annotationSubjects)[number];
