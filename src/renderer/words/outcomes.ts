import type { MeasuredOutcome, Outcome } from "../../contract/outcomes.ts";
import { measureFacts, type OutcomeMeasure, type OutcomeUnit } from "../../domain/acting/outcome-measure.ts";
import { format } from "./reader.ts";

const unitWords = {
  points: (value) => format.tenth(value),
  share: (value) => format.percent(value),
  "a week": (value) => `${format.tenth(value)} a week`,
  minutes: (value) => `${format.number(Math.round(value))} min`,
  "an hour": (value) => `${format.tenth(value)} an hour`,
  "hours a week": (value) => `${format.tenth(value)} h a week`,
  days: (value) => `${format.tenth(value)} days`,
  "days a week": (value) => `${format.tenth(value)} days a week`,
} satisfies Record<OutcomeUnit, (value: number) => string>;

export const outcomeWords = {
  title: "Sessions, and what came of them",
  name: (title: string, person: string) => `${title}, ${person}`,
  worse: "worse",
  expected: "as expected",
  better: "better",
  verdict: {
    "too-early": "Too early",
    "not-enough": "Not enough figures",
    "cannot-tell": "Cannot tell",
    helped: "Better than expected",
    lower: "Worse than expected",
  } satisfies Record<Outcome["verdict"], string>,
  measure: (measure: OutcomeMeasure) => measureFacts[measure].name,
  notJudged: "No figure",
  measured: ({ unit }: MeasuredOutcome, mean: number | null, n: number) =>
    mean === null || unit === null
      ? `not known, n ${format.number(n)}`
      : `${unitWords[unit](mean)}, n ${format.number(n)}`,
  change: ({ unit }: MeasuredOutcome, value: number) => signed(value, unit ?? "points"),
  others: ({ unit, others }: MeasuredOutcome) =>
    unit === null || others === null
      ? null
      : `${unitWords[unit](others.before)} to ${unitWords[unit](others.after)}, ${format.count(others.n, peopleNoun)}`,
  lead: "Each session is looked at by what it was for: rest by short rests, relief by the condition that led to it, a refresher by what was practised. Colleagues may have changed too, and whoever was far from the middle returns anyway. So each change stands beside what was to be expected without the session, and only what goes beyond that says anything.",
  falseClaims: (sentence: string) => `“Better than expected”: ${sentence}`,
  falseClaimsFrom: (floors: number) =>
    `On ${format.number(floors)} made-up queues sessions did nothing, while everybody changed or nobody did.`,
  heads: {
    session: "Session",
    held: "Held",
    measure: "Measured by",
    before: "Before",
    after: "After",
    others: "Colleagues",
    change: "Change",
    expected: "Expected anyway",
    beyond: "Beyond it",
    verdict: "What can be said",
  },
  beyond: ({ unit }: MeasuredOutcome, { points, low, high }: NonNullable<Outcome["beyond"]>) => {
    const of = unit ?? "points";
    return `${signed(points, of)} (${signed(low, of)} to ${signed(high, of)})`;
  },
} as const;

const peopleNoun = { one: "person", other: "people" };

function signed(value: number, unit: OutcomeUnit): string {
  return `${value < 0 ? "−" : "+"}${unitWords[unit](Math.abs(value))}`;
}
