import { beforeAndAfterRule } from "../acting/before-and-after.ts";
import { agreementRule } from "../empathy/agreement.ts";
import { changeRule } from "../empathy/change-rule.ts";
import { chartRule } from "../empathy/control-chart.ts";
import { loadRule } from "../empathy/load-before.ts";
import { scoringQueueRule } from "../empathy/scoring-queue.ts";
import { verdictRule } from "../empathy/verdict-rule.ts";
import { inWords, percent } from "../workload/figure-definition.ts";
import { consoleRule } from "./console-rule.ts";

const simulated =
  "How often it is wrong was simulated for these numbers; with others nobody would know how often it is.";

/** What is said of empathy, and from which scores on. */
export const empathyRules = [
  consoleRule({
    code: "empathy-change",
    name: "Change of empathy",
    version: changeRule.version,
    sentence: `scores of the last 1 to ${changeRule.maxRecentWeeks} weeks (at least ${changeRule.minRecent}) against those before (at least ${changeRule.minReference}) within ${changeRule.windowWeeks} weeks: a fall or rise of at least ${changeRule.points} points that at most 5 % of people to whom nothing happens meet in a year. It stands for ${changeRule.standsWeeks} weeks at most; what a team of ${changeRule.teamMinPeople} or more shares is said of the team.`,
    unit: "points of 100",
    value: { ...changeRule },
    reason:
      "A smaller change nobody would act on, and a word for a stable person costs more than a week's wait.",
    why: simulated,
  }),
  consoleRule({
    code: "verdict",
    name: "Train or relieve",
    version: verdictRule.version,
    sentence: `a person is set beside at least ${verdictRule.minOthers} others, from ${verdictRule.minScores} evaluations on each side; one of the two is called for where being ${verdictRule.points} points worse than they are is likelier than ${verdictRule.quiet}, and likelier than the other by more than ${verdictRule.apart}.`,
    unit: "points of 100",
    value: { ...verdictRule },
    reason:
      "What a whole floor goes through is no person's, and two likelihoods that are close do not say which it is.",
    why: simulated,
  }),
  consoleRule({
    code: "load-before",
    name: "Loaded and rested contacts",
    version: 1,
    sentence: `a contact is loaded after ${inWords(loadRule.beforeSeconds)} above ${percent(loadRule.loadedAbove)} occupancy, rested up to ${percent(loadRule.restedTo)}.`,
    unit: "share of handling and waiting time",
    value: { ...loadRule },
    reason: "What lies between is neither, so that a small difference of load decides nothing.",
    why: simulated,
  }),
  consoleRule({
    code: "control-chart",
    name: "Control chart",
    version: 1,
    sentence: `new scores weigh ${chartRule.lambda}; its limits lie ${chartRule.width} standard errors from the baseline.`,
    unit: "standard errors",
    value: { ...chartRule },
    reason: "The usual pair of weight and width for a chart that is seldom wrong.",
    why: simulated,
  }),
  consoleRule({
    code: "agreement",
    name: "Agreement of evaluators",
    version: 1,
    sentence: `an alpha from ${agreementRule.solidFrom} on is solid, from ${agreementRule.tentativeFrom} on tentative, over at least ${agreementRule.minContacts} contacts.`,
    unit: "Krippendorff's alpha",
    value: { ...agreementRule },
    reason: "Krippendorff's own advice.",
    why: "It says how far any score can be trusted, so it must not bend to the scores.",
  }),
  consoleRule({
    code: "what-to-score",
    name: "What to score next",
    version: 1,
    sentence: `each place of a week goes to whoever's level one more score makes surest, by how many there are and never by how high they are; at most ${percent(scoringQueueRule.twiceShare)} are second looks.`,
    unit: "evaluations of a week",
    value: { ...scoringQueueRule },
    reason: "Few evaluations tell most where least is known.",
    why: "Whoever is scored more because of a low score is found to fall more often by chance.",
  }),
  consoleRule({
    code: "before-and-after",
    name: "Did a session help",
    version: beforeAndAfterRule.version,
    sentence: `what it was for, ${beforeAndAfterRule.weeksBefore} weeks before and ${beforeAndAfterRule.weeksAfter} after it, at least ${beforeAndAfterRule.minValues} scored contacts or weeks each, beside at least ${beforeAndAfterRule.minOthers} others who had no such session; nothing is said before ${beforeAndAfterRule.minWeeksAfter} weeks.`,
    unit: "weeks",
    value: { ...beforeAndAfterRule },
    reason: beforeAndAfterRule.reason,
    why: simulated,
  }),
];
