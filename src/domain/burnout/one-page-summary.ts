import { weekLabel } from "../calendar/iso-week.ts";
import { chanceOfAttention } from "../false-alarms/claim-alarms.ts";
import { minGroup } from "../privacy/min-group.ts";
import { fixedRules } from "../rules/fixed-rules.ts";
import { percent } from "../workload/figure-definition.ts";
import { burnoutDefinitions } from "./burnout-definitions.ts";
import { type BurnoutRule, factorsOn, totalWeight } from "./burnout-rule.ts";
import { needWords } from "./factor-definitions.ts";
import type { FactorNeed } from "./factor-rule.ts";
import { type RuleNumbers, ruleName, ruleNumbers } from "./floor-rules.ts";
import { limitNames, limitSentence } from "./limit-sentence.ts";

/** One part of the summary: a heading and its lines. */
interface SummaryPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The page that a works council gets before the index is used: every field and every formula. */
export interface OnePageSummary {
  readonly title: string;
  readonly parts: readonly SummaryPart[];
}

/**
 * The one-page summary of a rule, made from the same definitions and settings that the console runs on
 * (methods, 6: it exists from the day the index does).
 */
export function onePageSummary(rule: BurnoutRule & Partial<RuleNumbers>): OnePageSummary {
  const { factors, steps } = burnoutDefinitions(rule);
  const fields = new Set(factorsOn(rule).flatMap(({ needs }) => needs.flat()));
  return {
    title: "Working-condition signal: every field and every formula",
    parts: [
      {
        heading: "What it is",
        lines: [
          "Signals about working conditions and how they change. Not checked against anyone's wellbeing here. Never a diagnosis, a probability or a ranking.",
          `Rules: ${ruleName(ruleNumbers(rule))}; valid ${rule.fromWeek > 0 ? `from ${weekLabel(rule.fromWeek)} on` : "from the first week on"}. Reason: ${rule.reason}.`,
        ],
      },
      { heading: "Fields that are read", lines: [`${inOrder(fields).join("; ")}.`, ...otherFields] },
      { heading: "Never read", lines: neverRead },
      { heading: "What it leaves out", lines: leftOut },
      {
        heading: `Factors switched on (weights add up to ${totalWeight(rule)})`,
        lines: factors
          .filter(({ on }) => on)
          .map(
            ({ name, weight, role, formula, unit, evidence }) =>
              `${name} (weight ${weight}, ${role}, evidence ${evidence}; ${unit}): ${formula}`,
          ),
      },
      {
        heading: "Factors switched off",
        lines: factors.filter(({ on }) => !on).map(({ name, limits }) => `${name}: ${limits}`),
      },
      {
        heading: "From the factors to the signal",
        lines: steps
          .filter(({ code }) => !isFlagging(code))
          .map(({ name, formula, limits }) => `${name}: ${formula}. ${limits}`),
      },
      { heading: "When someone is flagged", lines: flaggedLines(rule) },
      {
        heading: "Fixed with the console: a floor cannot change these",
        lines: fixedRules.map(({ council }) => council),
      },
      { heading: "What nobody can do with it", lines: harmControls },
    ],
  };
}

/** Whether a step is said among the thresholds that bring attention: one sheet has no room to say it twice. */
function isFlagging(code: string): boolean {
  return code === "attention" || code.startsWith("limit-");
}

/** Every threshold that brings attention, a line each; their reasons stand on the page of the rules. */
function flaggedLines({ attention }: BurnoutRule): string[] {
  const { from, weeks, together, limits } = attention;
  const bands = together
    ? `demand from ${percent(together.demandFrom)} of its weights, rest from ${percent(together.restFrom)} of its weights, or `
    : "";
  return [
    `Together: ${bands}an index from ${from}; the same one for ${weeks} weeks in a row.`,
    ...(limits
      ? [
          `At a limit: one and the same of these in ${limits.weeks} of the last ${limits.ofWeeks} weeks, the same for everybody.`,
          ...limits.rules.map((limit) =>
            limit.on
              ? `${limitNames[limit.code]}: ${limitSentence(limit)}.`
              : `${limitNames[limit.code]}: switched off by this floor.`,
          ),
        ]
      : []),
    `Attention: ${chanceOfAttention().sentence}`,
    "The limits are absolute: no quota and no lack of time moves them. Breaches of rest rules show whatever else is said.",
    "A floor may change these numbers and those of the factors: with a reason that is kept, from this week on at the earliest.",
  ];
}

function inOrder(fields: ReadonlySet<FactorNeed>): string[] {
  return [...fields].map((need) => needWords[need]).sort();
}

const otherFields = [
  "Beside them the team, for team findings, and the answers to the single item of those who consented, for the check against pulses only.",
];

const neverRead = [
  "Age, sex, origin and every other protected attribute; reasons of absence; free text on health; voice, face, keystrokes, mood or tone. No figure of other people changes the part against one's own past.",
];

/** What published evidence is strongest for, and no log holds (methods, 8.1). */
const leftOut = [
  "Job control, supervisor support, role conflict, emotional dissonance and felt monitoring have the strongest published evidence (Aronsson 2017, 25 prospective studies; Hülsheger and Schewe 2011; Holman 2002), and no log holds them. Team pulses ask for them. No flag does not mean that the work is bearable.",
];

const harmControls = [
  "The signal cannot be sorted, filtered by value, copied or exported, and stands in no report about performance.",
  `A preview of changed rules counts by team of at least ${minGroup.operational}, never by name.`,
  "Each flag offers a condition of work to change first: breaks, rota, mix of queues. The person sees the same facts before the talk and can annotate or contest them. Views of a person are logged.",
];
