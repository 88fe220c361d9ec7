import type { EmpathyEvaluators, EmpathyFloor } from "../../contract/empathy.ts";
import type { EmpathyForm, QaForm } from "../../contract/empathy-forms.ts";
import type { FloorStatus } from "../../contract/floor.ts";
import type { Definition } from "../../contract/workload.ts";
import { numberWords } from "../../domain/acting/day-words.ts";
import { agreementRule } from "../../domain/empathy/agreement.ts";
import { behaviours } from "../../domain/empathy/behaviours.ts";
import { minGroup } from "../../domain/privacy/min-group.ts";
import { comparisonSentence, empathyRules, formsSection, leftOutSentences } from "./empathy-standing.ts";
import { dayWords } from "./figure-words.ts";
import { type Column, cellOf, type Report, type Section } from "./report.ts";
import { standingSection } from "./standing.ts";

export interface EmpathyAnswers {
  readonly status: FloorStatus;
  readonly definitions: readonly Definition[];
  readonly floor: EmpathyFloor;
  readonly evaluators: EmpathyEvaluators;
  readonly forms: readonly EmpathyForm[];
  readonly qaForm: QaForm;
}

/** Contacts that an evaluator, and a pair of them, needs scored by both. */
const pairContacts = numberWords(agreementRule.minContactsPerEvaluator);

const column = (head: string, kind: Column["kind"], unit: string | null = null): Column => ({
  head,
  kind,
  unit,
});

/** The QA lead's review: whether evaluators agree, whose severity skews trends, and the teams' means. */
export function empathyReview(answers: EmpathyAnswers): Report {
  const { status, definitions, floor, evaluators, forms, qaForm } = answers;
  return {
    kind: "empathy",
    title: `Empathy review, ${evaluators.from} to ${evaluators.to}`,
    lead: "Human scores of what was said and done, corrected for evaluators' severity. No agent stands in it by name, and nobody's feelings are inferred.",
    period: {
      from: evaluators.from,
      to: evaluators.to,
      words: `${dayWords(evaluators.from)} to ${dayWords(evaluators.to)}`,
    },
    madeOn: status.today,
    sample: status.sample,
    sections: [
      evaluatorSection(evaluators),
      agreementSection(evaluators),
      teamSection(floor),
      weeksSection(floor),
      behaviourSection(floor),
      formsSection(forms),
      standingSection({
        status,
        definitions,
        coverage: [
          floor.evaluations === 0
            ? "Evaluations: none were imported for this period."
            : `Evaluations that count in this period: ${floor.evaluations}.`,
          ...leftOutSentences(floor.leftOut),
        ],
        otherRules: empathyRules(qaForm, forms),
      }),
    ],
  };
}

function evaluatorSection({ evaluators, comparison }: EmpathyEvaluators): Section {
  return {
    name: "Evaluators",
    heading: "Who scores how severely",
    text: comparisonSentence(comparison),
    charts: [],
    table: {
      caption: "By name",
      columns: [
        column("Evaluator", "text"),
        column("Evaluations", "count"),
        column("Severity", "number", "points beside the mean; below 0 is harsh"),
        column("From", "number", "95 % interval"),
        column("To", "number", "95 % interval"),
        column("Drawn towards 0", "share"),
        column("Scored twice", "count", "in the quarter"),
        column("Missing", "count", `for ${pairContacts}`),
      ],
      rows: evaluators.map(({ evaluator, evaluations, severity, doubleScored, doubleScoringMissing }) => [
        { value: evaluator },
        { value: evaluations },
        cellOf(severity?.points, "not comparable"),
        cellOf(severity?.from, "not comparable"),
        cellOf(severity?.to, "not comparable"),
        cellOf(severity?.shrunkBy, "not comparable"),
        { value: doubleScored },
        { value: doubleScoringMissing },
      ]),
      empty: "No evaluations were imported for this period.",
    },
    notes: [
      "A drift that all evaluators share cannot be told from a real change without contacts scored by several.",
    ],
  };
}

function agreementSection({ agreement, pairs, spreadBetween }: EmpathyEvaluators): Section {
  const said =
    agreement.kind === "measured"
      ? `Krippendorff's alpha ${agreement.alpha.toFixed(2)} over ${agreement.contacts} contacts: ${agreement.level}.`
      : `Agreement cannot be told: ${agreement.contacts} contacts were scored by several, ${agreement.needed} are needed.`;
  const spread =
    spreadBetween === null
      ? []
      : [`Evaluators explain ${spreadBetween.toFixed(1)} points of a score's spread.`];
  return {
    name: "Agreement",
    heading: "How far evaluators agree",
    text: [said, ...spread],
    charts: [],
    table: {
      caption: `Pairs with at least ${pairContacts} contacts in common`,
      columns: [
        column("First", "text"),
        column("Second", "text"),
        column("Contacts", "count"),
        column("Items", "count"),
        column("Kappa", "number", "quadratic weights"),
      ],
      rows: pairs.map(({ first, second, contacts, items, kappa }) => [
        { value: first },
        { value: second },
        { value: contacts },
        { value: items },
        cellOf(kappa, "no variety"),
      ]),
      empty: `No two evaluators have ${pairContacts} contacts in common.`,
    },
    notes: [],
  };
}

function teamSection({ teams }: EmpathyFloor): Section {
  const known = teams.filter(({ mean }) => mean !== null);
  const charts: Section["charts"] = [
    {
      kind: "bars",
      title: "Mean of the period, points of 100, adjusted for severity",
      unit: "points",
      hue: "emp",
      items: teams.map(({ team, mean, tooSmall }) => ({
        label: team ?? "No team",
        value: mean?.mean ?? null,
        why: untold(tooSmall),
      })),
      mark: null,
    },
  ];
  return {
    name: "Teams",
    heading: "Empathy by team",
    text: [],
    charts: known.length > 0 && teams.length <= 40 ? charts : [],
    table: {
      caption: `By name; teams of fewer than ${minGroup.operational} people are hidden`,
      columns: [
        column("Team", "text"),
        column("People", "count"),
        column("Evaluations", "count"),
        column("Mean", "number", "points, 0 to 100"),
        column("From", "number", "95 % interval"),
        column("To", "number", "95 % interval"),
      ],
      rows: teams.map(({ team, people, evaluations, mean, tooSmall }) => [
        cellOf(team, "no team"),
        { value: people },
        { value: evaluations },
        ...[mean?.mean, mean?.from, mean?.to].map((points) => cellOf(points, untold(tooSmall))),
      ]),
      empty: "No evaluations were imported for this period.",
    },
    notes: [],
  };
}

/** Why a team's mean is not shown: its table and its picture say the same. */
function untold(tooSmall: boolean): string {
  return tooSmall ? "hidden" : "not comparable";
}

/** The whole floor by week: what all people share of a change stays in, and no evaluator is free of it. */
function weeksSection({ floor: { weeks } }: EmpathyFloor): Section {
  return {
    name: "Weeks",
    heading: "The floor by week",
    text: [],
    charts: weeks.some(({ mean }) => mean !== null)
      ? [
          {
            kind: "weeks",
            title: "Mean of the week, points of 100, adjusted for severity",
            unit: "points",
            hue: "emp",
            items: weeks.map(({ week, mean }) => ({ label: week.slice(5), value: mean })),
            mark: null,
          },
        ]
      : [],
    table: {
      caption: "Oldest first",
      columns: [
        column("Week", "word"),
        column("Evaluations", "count"),
        column("People", "count"),
        column("Mean", "number", "points, 0 to 100"),
        column("From", "number", "95 % interval"),
        column("To", "number", "95 % interval"),
      ],
      rows: weeks.map(({ week, n, agents, mean, from, to }) => [
        { value: week },
        { value: n },
        { value: agents },
        ...[mean, from, to].map((points) => cellOf(points, n === 0 ? "no evaluations" : "not comparable")),
      ]),
      empty: "No weeks yet.",
    },
    notes: [],
  };
}

function behaviourSection({ floor: { behaviours } }: EmpathyFloor): Section {
  return {
    name: "Behaviours",
    heading: "Behaviours, the whole floor",
    text: [],
    charts: [],
    table: {
      caption: "In the order of the form; evaluators' severity is in these figures",
      columns: [
        column("Behaviour", "text"),
        column("Evaluations", "count", "in which it applied"),
        column("Mean", "number", "points, 0 to 100"),
      ],
      rows: behaviours.map(({ behaviour, n, mean }) => [
        { value: behaviourNames.get(behaviour) ?? behaviour },
        { value: n },
        cellOf(mean, "not scored"),
      ]),
      empty: "No form that was imported tells of behaviours.",
    },
    notes: [],
  };
}

const behaviourNames = new Map<string, string>(
  behaviours.map(({ id, meaning }) => [id, `${id}: ${meaning}`]),
);
