import { chanceOfClaim } from "../false-alarms/claim-alarms.ts";
import { rightShare } from "../statistics/recognition.ts";
import { toPlaces } from "../statistics/rounding.ts";
import type { FigureDefinition } from "../workload/figure-definition.ts";
import { percent } from "../workload/figure-definition.ts";
import type { BurnoutRule } from "./burnout-rule.ts";
import { assumedRecognition, contradictedBelow, minEvents } from "./pulse-check.ts";
import { burnedOutFrom, outcomeWeeks } from "./pulse-outcome.ts";

/** How findings, confidence and the check against pulses are worked out under a rule (methods, 3.3 to 3.6). */
export function judgementDefinitions(rule: BurnoutRule) {
  const { teamFinding, confidence, baseline } = rule.method;
  const byCause = rule.method.decision !== null;
  const right = percent(toPlaces(rightShare(assumedRecognition) ?? 0, 2));
  return {
    teamFinding: {
      code: "team-finding",
      name: "Team finding",
      unit: "agents",
      formula: byCause
        ? `at least ${percent(teamFinding.share)} of those of a team and main queue with records of the week, and at least ${teamFinding.leastAgents}, are in attention with the same exposure as its cause: one at its limit, or the one with the largest weight · part in what triggered`
        : `at least ${percent(teamFinding.share)} of the team's agents with an index, and at least ${teamFinding.leastAgents}, have a smoothed part of ${teamFinding.partFrom} or more in the same factor`,
      source: "Our choice",
      evidence: "choice",
      limits: byCause
        ? `It stands first and names its people inside. None of them has a flag of their own, unless another of their conditions stands. ${chanceOfClaim("team-attention").sentence}`
        : `It replaces a person's flag only where that factor leads it and the person is no worse than the queue (part against the queue below ${teamFinding.peerBelow}). A flag led by another factor stands.`,
    },
    confidence: {
      code: "confidence",
      name: "Confidence",
      unit: "high, medium or low",
      formula: `high: coverage of ${confidence.high.coverage}, ${confidence.high.weeks} weeks of past and ${confidence.high.peers} others for each exposure; medium: coverage of ${confidence.medium.coverage} and ${baseline.leastWeeks} weeks of past for each; else low`,
      source: "Our choice",
      evidence: "choice",
      limits: "Low also where a figure of rest is only known as “at least”, as from contacts alone.",
    },
    pulseCheck: {
      code: "pulse-check",
      name: "Checked against pulses",
      unit: "not yet checked, holds or contradicted",
      formula: `a logistic line on the index of other agents' earlier weeks foretells whether somebody answers ${burnedOutFrom} or more to the single item within ${outcomeWeeks} weeks. Contradicted where the interval of the area under the curve ends below ${contradictedBelow}, or that of the Brier skill at or below 0`,
      source:
        "Single item: Dolan et al. 2015, J Gen Intern Med 30:582-587. Brier 1950; the limits are our choice",
      evidence: "choice",
      limits: `Not checked with fewer than ${minEvents} events. Contradicted, the index is hidden and the factors stay. Only answers of those who consented are used.`,
    },
    flagsRight: {
      code: "flags-right",
      name: "Flags expected to be right",
      unit: "share of flags",
      formula: `prevalence · sensitivity / (prevalence · sensitivity + (1 − prevalence) · (1 − specificity)); where nothing was measured with ${percent(assumedRecognition.prevalence)}, ${assumedRecognition.sensitivity} and ${assumedRecognition.specificity}: ${right}`,
      source: "Bayes' theorem; the assumed figures are our choice",
      evidence: "definition",
      limits: "A flag is a reason to look at the work, never a finding on a person: most flags may be wrong.",
    },
  } as const satisfies Record<string, FigureDefinition>;
}
