import type { FigureDefinition } from "../workload/figure-definition.ts";
import { attentionDefinitions } from "./attention-definitions.ts";
import type { BurnoutRule } from "./burnout-rule.ts";
import { type FactorDefinition, factorDefinition } from "./factor-definitions.ts";
import { indexDefinitions } from "./index-definitions.ts";
import { judgementDefinitions } from "./judgement-definitions.ts";

/** How everything about the index is worked out under one version of the rules. */
export interface BurnoutDefinitions {
  readonly factors: readonly FactorDefinition[];
  readonly steps: readonly FigureDefinition[];
}

/**
 * The definitions for the page "how it is worked out". Their numbers are those of the rule that the
 * functions run on, so that the page cannot state other limits than the console uses.
 *
 * @example burnoutDefinitions(firstBurnoutRule).factors.length // 14
 */
export function burnoutDefinitions(rule: BurnoutRule): BurnoutDefinitions {
  return {
    factors: rule.factors.map(factorDefinition),
    steps: [
      ...Object.values(indexDefinitions(rule)),
      ...attentionDefinitions(rule),
      ...Object.values(judgementDefinitions(rule)),
    ],
  };
}
