/** Where an evaluation comes from, and what that means for the means that are built on it. */
export interface EvaluationSourceRule {
  /**
   * Whether its scores count for the agent. A calibration session has several evaluators score one contact to
   * compare how they score: it describes evaluators and counts for no agent.
   */
  readonly countsForAgent: boolean;
  /** Whether an evaluation names the contact that was scored; a mystery shopper may know none. */
  readonly needsContact: boolean;
}

/** Every source of an evaluation (methods, 4.3). A new one is added here and nowhere else. */
export const evaluationSourceRules = {
  qa: { countsForAgent: true, needsContact: true },
  mystery: { countsForAgent: true, needsContact: false },
  calibration: { countsForAgent: false, needsContact: true },
} as const satisfies Record<string, EvaluationSourceRule>;

export type EvaluationSource = keyof typeof evaluationSourceRules;

/** A source whose scores count for agents. */
export type CountedSource = {
  [Source in EvaluationSource]: (typeof evaluationSourceRules)[Source]["countsForAgent"] extends true
    ? Source
    : never;
}[EvaluationSource];

/** The sources in the order in which a person chooses one. */
export const evaluationSources = [
  "qa",
  "mystery",
  "calibration",
] as const satisfies readonly EvaluationSource[];

/** What a file that names no source holds. */
export const usualEvaluationSource: EvaluationSource = "qa";

/**
 * Whether an evaluation of this source counts for its agent.
 *
 * @example countsForAgent("calibration") // false
 */
export function countsForAgent(source: EvaluationSource): source is CountedSource {
  return evaluationSourceRules[source].countsForAgent;
}

/** The sources whose scores count for agents. */
export const countedSources: readonly CountedSource[] = evaluationSources.filter(countsForAgent);

/**
 * Whether an evaluation of this source has to name its contact.
 *
 * @example needsContact("mystery") // false
 */
export function needsContact(source: EvaluationSource): boolean {
  return evaluationSourceRules[source].needsContact;
}
