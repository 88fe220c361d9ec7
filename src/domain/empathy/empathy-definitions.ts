import { chanceOfClaim } from "../false-alarms/claim-alarms.ts";
import { minGroup } from "../privacy/min-group.ts";
import { toPlaces } from "../statistics/rounding.ts";
import { backToBackSeconds } from "../workload/back-to-back-run.ts";
import type { FigureDefinition } from "../workload/figure-definition.ts";
import { inWords, percent } from "../workload/figure-definition.ts";
import { agreementRule } from "./agreement.ts";
import { behaviourMaximum, behaviours, partial } from "./behaviours.ts";
import { changeRule } from "./change-rule.ts";
import { minRate } from "./change-threshold.ts";
import { chartRule } from "./control-chart.ts";
import { loadRule } from "./load-before.ts";
import { shownWithChance } from "./missing-scores.ts";
import { minContactsPerArm, minEvents } from "./policy-said-no.ts";
import { scoringQueueRule } from "./scoring-queue.ts";
import { agentsForEstimate, priorSpreadPoints } from "./shrinkage.ts";
import { conflictBelow, lowResponseShare, maxWeight, referenceMeanWeeks } from "./source-combination.ts";
import { verdictRule, verdictWindows } from "./verdict-rule.ts";

const points = "points, 0 to 100";

/**
 * How every figure of empathy is worked out (methods, 4), for the page that says so. The numbers in the
 * texts are those that the functions run on.
 */
export const empathyDefinitions = {
  score: {
    code: "empathy-score",
    name: "Empathy score",
    unit: points,
    formula: `100 · sum of the points given / sum of the points possible, over the ${behaviours.length} behaviours (or the mapped items of an imported form) that applied, each 0 to ${behaviourMaximum}. An acknowledgement after the first policy statement gives at most ${partial}`,
    source: "Our choice, from the essays on which the rubric stands",
    evidence: "choice",
    limits:
      "People score what they saw and heard done, never what somebody felt. No score where fewer than five items applied and less than 60 % of the form.",
  },
  severity: {
    code: "evaluator-severity",
    name: "Evaluator's severity",
    unit: "points beside the mean of all evaluators; below 0 is harsher",
    formula:
      "score = floor + agent + evaluator + month + chance, by least squares, the evaluators' points adding up to 0; then drawn towards 0 by how uncertain each is",
    source: "Additive two-way model with empirical Bayes; DerSimonian and Laird 1986",
    evidence: "definition",
    limits:
      "Only between evaluators who are joined by agents that both scored; otherwise comparison is refused. A drift that all evaluators share cannot be told from a real one.",
  },
  adjusted: {
    code: "empathy-adjusted",
    name: "Empathy, adjusted",
    unit: points,
    formula:
      "the score less its evaluator's severity. The month stays in: a fall of the whole floor stays visible",
    source: "As evaluator's severity",
    evidence: "definition",
    limits:
      "The raw mean always stands beside it. It can lie outside 0 to 100 for a very high score by a harsh hand.",
  },
  shrunk: {
    code: "empathy-estimate",
    name: "Empathy, estimate",
    unit: points,
    formula: `(1 − B) · own mean + B · the queue's mean, B = v / (v + τ²), v = variance of one score / evaluations; “shrunk x %” is B. With fewer than ${agentsForEstimate} agents τ is set to ${priorSpreadPoints} points`,
    source: "Efron and Morris 1975, 1977; DerSimonian and Laird 1986",
    evidence: "definition",
    limits:
      "With few evaluations it says more of the queue than of the person, and its interval is wide. Used for where somebody stands, never for change.",
  },
  sources: {
    code: "empathy-sources",
    name: "Sources together",
    unit: "points beside each source's own reference",
    formula: `each source's distance from the mean of its first ${referenceMeanWeeks} weeks, weighed by 1 / (variance + the source's own variance); from two sources on none has more than ${percent(maxWeight)} of the weight`,
    source: "DerSimonian and Laird 1986; the limit is our choice",
    evidence: "choice",
    limits: `Sources that contradict each other (p below ${conflictBelow}) are shown apart. Customers' answers are of low confidence where fewer than ${percent(lowResponseShare)} answered. NPS is context and never an agent's figure.`,
  },
  change: {
    code: "empathy-change",
    name: "Declining, improving",
    unit: "a word",
    formula: `of the adjusted scores of ${changeRule.windowWeeks} weeks the mean of the last 1 to ${changeRule.maxRecentWeeks} weeks (at least ${changeRule.minRecent} scores) less that of the weeks before (at least ${changeRule.minReference}), each cut at its median ± ${changeRule.cutAt} standard deviations of the person's scores; z = difference / √(variance of the means + the person's own wandering + that of the severities). Declining (improving): a difference of ${changeRule.points} points or more whose z exceeds the threshold for this many scores a week and this spread. The word stands for ${changeRule.standsWeeks} weeks at most, until the last ${changeRule.recentWeeks} weeks lie less than ${changeRule.points} points off`,
    source: "Likelihood ratio for one change of a mean; the limits are our choice, the thresholds simulated",
    evidence: "choice",
    limits: `The thresholds are simulated so that at most 5 % of people to whom nothing happens meet either word in a year; how many do is printed beside the word. Lower, at one score a week: ${chanceOfClaim("declining").sentence} Where most of a team changed alike, the team is named and not its people. A new form, queue or evaluators begin a new reference.`,
  },
  chart: {
    code: "empathy-chart",
    name: "Control chart of empathy",
    unit: points,
    formula: `smoothed = ${chartRule.lambda} · the week's adjusted mean + ${toPlaces(1 - chartRule.lambda, 2)} · the smoothed value before; limits ± ${chartRule.width} standard deviations around the own mean of the weeks ${chartRule.baselineFrom} to ${chartRule.baselineTo} before. Weeks with few evaluations have wider limits`,
    source: "Roberts 1959; NIST/SEMATECH e-Handbook, 6.3.2.4",
    evidence: "definition",
    limits: `No chart with fewer than ${chartRule.minBaselineWeeks} weeks or ${chartRule.minBaselineEvaluations} evaluations in the baseline. A new evaluator is marked, for a new hand can look like a change.`,
  },
  loadBefore: {
    code: "load-before-contact",
    name: "Loaded and rested contacts",
    unit: "loaded, rested or in between",
    formula: `loaded: occupancy of the ${loadRule.beforeSeconds / 60} minutes before above ${percent(loadRule.loadedAbove)}, or ${loadRule.loadedFromPlace}rd or later in a run with gaps under ${inWords(backToBackSeconds)}. Rested: at most ${percent(loadRule.restedTo)} and a gap of at least ${inWords(loadRule.restedGapSeconds)}. Else in between, and not used`,
    source: "Our choice",
    evidence: "choice",
    limits: "Needs call logs, and for occupancy agent states. What is not known is never taken for rest.",
  },
  verdict: {
    code: "train-or-relieve",
    name: "Train or relieve",
    unit: "refresh, relieve, none or cannot tell",
    formula: `for each person how rested and loaded scores changed over the last ${verdictWindows.join(", ")} weeks against the weeks from ${verdictRule.referenceFrom} back, and loaded less rested over ${verdictRule.underLoadWeeks} weeks, each less the mean of the others (at least ${verdictRule.minOthers}). From it the probability of being at least ${verdictRule.points} points worse than they are: refresh, of a fall of all scores; relieve, of a further fall under load or of loaded lying that much lower. Before the scores are seen ${percent(verdictRule.usualShare)} of people are within a few points of the others (SD ${verdictRule.usualSpread}), the rest anywhere (SD ${verdictRule.unusualSpread}). Both at most ${verdictRule.quiet}: none. Both above, or closer than ${verdictRule.apart}: cannot tell which. Else the larger. Refresh needs “declining”, and none beside it becomes cannot tell`,
    source: "DerSimonian and Laird 1986; Mitchell and Beauchamp 1988; the limits are our choice",
    evidence: "choice",
    limits: `Each side of a difference needs ${verdictRule.minScores} evaluations, adjusted for their evaluators. Shown where it held in two of three weekly looks. Relieve: ${chanceOfClaim("relieve").sentence} Refresh: ${chanceOfClaim("refresh").sentence} It is a reason to look, and a named person decides.`,
  },
  teamUnderLoad: {
    code: "team-under-load",
    name: "A team's empathy under load",
    unit: "points, loaded less rested",
    formula:
      "the difference of loaded and rested scores within each agent, put together with weights 1 / (variance + τ²)",
    source: "DerSimonian and Laird 1986",
    evidence: "definition",
    limits: `Needs ${minGroup.operational} people with both kinds of contacts. Within people, for a busy shift with other people on it would look like an effect of load.`,
  },
  agreement: {
    code: "evaluator-agreement",
    name: "Agreement of evaluators",
    unit: "Krippendorff's alpha, 1 is full agreement, 0 is chance",
    formula: `1 − observed / expected disagreement on contacts that several scored; solid from ${agreementRule.solidFrom}, tentative from ${agreementRule.tentativeFrom}; for pairs weighted kappa`,
    source: "Krippendorff 2011; Cohen 1968; the levels after Krippendorff",
    evidence: "definition",
    limits: `No verdict under ${agreementRule.minContacts} double-scored contacts. Below ${agreementRule.tentativeFrom} people are not compared until evaluators have calibrated. Without variety it has no value, not 1.`,
  },
  missing: {
    code: "missing-evaluations",
    name: "Evaluations missing for a change",
    unit: "evaluations, and a day",
    formula: `as many as it takes until a look holds ${changeRule.minRecent} in its last weeks (${changeRule.maxRecentWeeks} at most), ${changeRule.minReference} before them, and ${minRate} a week; the day at the pace of the last quarter. A fall shows where Φ(fall / standard error − threshold) is at least ${percent(shownWithChance)}`,
    source: "Our choice, from the numbers of the change of empathy",
    evidence: "choice",
    limits:
      "Evaluations are taken to come evenly. Scores of one person differ, so a fall may show sooner or later.",
  },
  whatToScore: {
    code: "what-to-score",
    name: "What to score next",
    unit: "evaluations of a week",
    formula: `each place to the person whose level one more score makes surest: V² / (V + σ²), V = 1 / (1 / ${scoringQueueRule.unknownSpread}² + n / σ²), n the scores of the last ${changeRule.recentWeeks} weeks. By the evaluator who ties most (a severity little known, somebody they have not scored in a year) and shifts the mix of hands least. At most ${percent(scoringQueueRule.twiceShare)} are second looks, where evaluators lack ${agreementRule.minContactsPerEvaluator} in the quarter. Chance decides among equals, with a seed of the week`,
    source: "Bayes' rule for a mean of normal scores; the numbers are our choice",
    evidence: "choice",
    limits:
      "How high or low scores are is not looked at: who is scored more because of a low score is found to fall more often by chance.",
  },
  policySaidNo: {
    code: "policy-said-no",
    name: "When policy said no",
    unit: "difference of shares, in percentage points",
    formula:
      "contacts of one outcome, met with more and with less empathy, compared within reason, queue and quarter (Mantel and Haenszel); intervals by the bootstrap over agents",
    source: "Mantel and Haenszel 1959; Efron 1979",
    evidence: "C",
    limits: `Counts only with fewer than ${minContactsPerArm} contacts on a side or ${minEvents} events. It is an association: customers and evaluators know the outcome, which may colour both.`,
  },
} as const satisfies Record<string, FigureDefinition>;

export type EmpathyFigureCode = (typeof empathyDefinitions)[keyof typeof empathyDefinitions]["code"];
export const empathyFigureCodes: readonly EmpathyFigureCode[] = Object.values(empathyDefinitions).map(
  ({ code }) => code,
);
