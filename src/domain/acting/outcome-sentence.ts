import { behaviourName } from "../empathy/behaviours.ts";
import { tenth } from "../statistics/rounding.ts";
import { wholePercent } from "../workload/figure-definition.ts";
import { type BeforeAndAfter, beforeAndAfterRule, type ComparedWith } from "./before-and-after.ts";
import { countWords, dateWords, listWords } from "./day-words.ts";
import type { SessionKind } from "./kinds.ts";
import { measureFacts, type OutcomeMeasure, type OutcomeUnit, type ValueKind } from "./outcome-measure.ts";
import type { StepCounts } from "./promise-meter.ts";
import type { PurposeFacts } from "./session-purpose.ts";

/** What is known of a session that was held, for its sentence. */
export interface OutcomeFacts {
  readonly kind: SessionKind;
  readonly purpose: PurposeFacts | null;
  readonly measured: readonly BeforeAndAfter[];
  readonly steps: StepCounts;
}

/**
 * What came of a session, in sentences that claim no more than the figures can: the same on the card, in the session
 * and in the agent's copy.
 *
 * @example "Short rests: 3 a week before, 1 after; colleagues on the queue 1.1 and 1. Better than expected: …"
 */
export function outcomeSentence({ kind, purpose, measured, steps }: OutcomeFacts): string {
  const known = measured.filter(({ verdict }) => verdict !== "not-enough");
  const shown = known.length > 0 ? known : measured.slice(0, 1);
  return [
    purposeWords(kind, purpose),
    ...shown.flatMap((one) => [figures(one, purpose), conclusion(one)]),
    stepWords(steps),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a session cannot be judged by, and why. */
function purposeWords(kind: SessionKind, purpose: PurposeFacts | null): string {
  if (purpose === null)
    return kind === "refresher"
      ? "What it was to practise was not kept with it: by the empathy score."
      : "What it was for was not kept with it, so no figure judges it.";
  if (purpose.kind === "talk") return "A regular conversation: no figure judges it.";
  if (purpose.kind === "relief" && purpose.exposure === null)
    return "Which condition of work led to it was not kept, so no figure judges it.";
  return "";
}

/** @example "Short rests: 3 a week before, 1 after; colleagues on the queue 1.1 and 1." */
function figures({ measure, before, after, others }: BeforeAndAfter, purpose: PurposeFacts | null): string {
  if (before.mean === null || after.mean === null) return "";
  const { unit } = measureFacts[measure];
  const compared = others
    ? `; ${colleagues[others.of]} ${valueWords(others.before, unit)} and ${valueWords(others.after, unit)}`
    : "";
  return `${measureName(measure, purpose)}: ${valueWords(before.mean, unit)}${unitWords[unit]} before, ${valueWords(after.mean, unit)} after${compared}.`;
}

const colleagues: Readonly<Record<ComparedWith, string>> = {
  queue: "colleagues on the queue",
  floor: "colleagues on the floor",
};

/** The name of a measure; of what was practised, the behaviours. */
function measureName(measure: OutcomeMeasure, purpose: PurposeFacts | null): string {
  if (measure !== "behaviours" || purpose?.kind !== "skills") return measureFacts[measure].name;
  return listWords(purpose.behaviours.map((id) => `“${behaviourName(id)}”`));
}

function conclusion({
  measure,
  verdict,
  change,
  expected,
  beyond,
  others,
  missing,
  readyOn,
}: BeforeAndAfter): string {
  const { unit, values } = measureFacts[measure];
  const lack = missing ? lacking(missing, values) : "";
  if (verdict === "too-early")
    return `Too early: something can be said from ${readyOn === null ? "later" : dateWords(readyOn)} on${lack && `, with ${lack}`}.`;
  if (verdict === "not-enough") return `Not enough to say: ${lack || "too few figures"}.`;
  if (beyond === null || change === null || expected === null || others === null)
    return `Cannot tell: fewer than ${beforeAndAfterRule.minOthers} colleagues with figures of the same time.`;
  const signed = (value: number) => signedWords(value, unit);
  const much = `${signed(change)}${changeWords[unit]}, of which ${signed(expected)} was to be expected anyway; ${signed(beyond.points)} beyond that (${signed(beyond.low)} to ${signed(beyond.high)})`;
  if (verdict === "helped") return `Better than expected: ${much}. Other things may have changed too.`;
  if (verdict === "lower") return `Worse than expected: ${much}. Look at the conditions first.`;
  return `Cannot tell: ${much}.`;
}

/** What is missing, and by when it can come. @example "2 more scored contacts by 14 Dec" */
function lacking({ count, side, by }: NonNullable<BeforeAndAfter["missing"]>, values: ValueKind): string {
  const what = values === "week" ? "week" : "scored contact";
  const more = countWords(count, `more ${what}`);
  const records = values === "week" ? " with records" : "";
  if (side === "before") return `${more}${records} before it would be needed`;
  return by === null ? `${more}${records} after it would be needed` : `${more}${records} by ${dateWords(by)}`;
}

/** @example "Agreed steps: 2 kept, 1 missed." */
function stepWords({ kept, missed, open }: StepCounts): string {
  const parts = [
    kept > 0 ? `${kept} kept` : "",
    missed > 0 ? `${missed} missed` : "",
    open > 0 ? `${open} still open` : "",
  ].filter(Boolean);
  return parts.length > 0 ? `Agreed steps: ${parts.join(", ")}.` : "";
}

/** What follows the first value of a sentence. Of points it is clear, and a share carries its sign. */
const unitWords: Readonly<Record<OutcomeUnit, string>> = {
  points: "",
  share: "",
  "a week": " a week",
  minutes: " minutes",
  "an hour": " an hour",
  "hours a week": " hours a week",
  days: " days",
  "days a week": " days a week",
};

function valueWords(value: number, unit: OutcomeUnit): string {
  if (unit === "share") return wholePercent(value);
  return String(unit === "points" || unit === "minutes" ? Math.round(value) : tenth(value));
}

/** What follows a change; that of a share is in percentage points. */
const changeWords: Readonly<Record<OutcomeUnit, string>> = {
  ...unitWords,
  points: " points",
  share: " percentage points",
};

function signedWords(value: number, unit: OutcomeUnit): string {
  const size =
    unit === "share" ? String(Math.round(100 * Math.abs(value))) : valueWords(Math.abs(value), unit);
  if (Number.parseFloat(size) === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}
