import type {
  AgentEmpathy,
  CombinedSources,
  EmpathyChange,
  EmpathyChart,
} from "../../../../contract/empathy.ts";
import { changeRule } from "../../../../domain/empathy/change-rule.ts";
import { verdictRule } from "../../../../domain/empathy/verdict-rule.ts";
import { type ChanceShown, chanceSentence } from "../../../../domain/false-alarms/chance-sentence.ts";
import { changeText, meanText, signed } from "../../../words/points.ts";
import { format } from "../../../words/reader.ts";
import { trendNeeds } from "../../../words/trend.ts";
import { verdictWords } from "../../../words/verdict.ts";
import type { AlarmsBeside } from "./alarms-model.ts";
import type { EvaluatorsPart } from "./change-model.ts";
import type { EmpathyDrawing } from "./empathy-drawing.ts";
import type { EmpathyPoint } from "./empathy-model.ts";

const evaluations = { one: "evaluation", other: "evaluations" };
const weeks = { one: "week", other: "weeks" };
const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });

export const agentEmpathyWords = {
  title: "Empathy",
  unit: (from: number, to: number) =>
    `points, adjusted for who scored; ${format.number(from)} to ${format.number(to)} of 0 to 100`,
  loading: "Reading this person's evaluations",
  readout(point: EmpathyPoint): string {
    const week = format.week(point.week);
    if (point.kind === "none") return `${week}: no evaluations`;
    if (point.kind === "unscored")
      return `${week}: ${format.count(point.n, evaluations)}, too few items applied for a score`;
    const parts = [
      point.mean === null
        ? `raw ${format.tenth(point.raw ?? 0)}, the evaluators' severity not taken out`
        : `adjusted ${format.tenth(point.mean)}, raw ${format.tenth(point.raw ?? 0)}`,
      format.count(point.n, evaluations),
      ...(point.smoothed === null ? [] : [`smoothed ${format.tenth(point.smoothed)}`]),
      ...(point.signal === null ? [] : [`outside the limits, ${point.signal}`]),
      ...(point.newEvaluators.length === 0 ? [] : [`new evaluator ${format.list(point.newEvaluators)}`]),
    ];
    return `${week}: ${parts.join(", ")}`;
  },
  opens: (sentence: string) => `${sentence}. Open the evaluations`,
  none: "No evaluations in this span.",
  label(chart: EmpathyChart, { kind, value }: EmpathyDrawing["labels"][number]): string {
    if (kind === "target")
      return `own ${format.number(value)}, n ${format.number(chart.baselineEvaluations)}`;
    return `limit ${format.number(value)}`;
  },
  standing(chart: EmpathyChart): string {
    if (chart.kind === "chart")
      return `The line is the own reference: ${format.tenth(chart.target ?? 0)}, the mean of ${format.count(chart.baselineEvaluations, evaluations)} in ${format.count(chart.baselineWeeks, weeks)}. Limits are for the last 13 weeks.`;
    if (chart.sigma === null)
      return "No limits: how far scores differ from contact to contact is not known yet.";
    return `No limits yet: the own reference needs ${format.number(chart.neededEvaluations)} evaluations in ${format.number(chart.neededWeeks)} of the weeks 13 to 38 back, and has ${format.number(chart.baselineEvaluations)} in ${format.number(chart.baselineWeeks)}.`;
  },
  key: {
    point: "adjusted, larger on more evaluations",
    raw: "raw",
    smoothed: "smoothed",
    limit: "limits",
    outside: "smoothed outside the limits",
    evaluator: "an evaluator's first week",
    change: "where a change began",
    maybe: "where one may have begun, not certain",
  },
  heads: {
    adjusted: "Adjusted",
    raw: "Raw",
    evaluations: "Evaluations",
    smoothed: "Smoothed",
    limits: "Limits",
    evaluators: "Evaluators",
  },
  limits: (lower: number, upper: number) => `${format.tenth(lower)}–${format.tenth(upper)}`,
  outside: { above: "above the limits", below: "below the limits" },
  isNew: (evaluator: string) => `${evaluator} (new)`,
  notWatched: "The chart watches the last 13 weeks",
  notAdjusted: "How severely the evaluators scored is not known here",
  noneOfWeek: "No evaluations in this week",

  change: {
    title: "Has empathy changed?",
    note: (recent: string, reference: string, referenceWeeks: number) =>
      `The last ${changeRule.recentWeeks} weeks: ${recent}. The ${format.count(referenceWeeks, weeks)} before: ${reference}.`,
    period: (mean: { mean: number; from: number; to: number; n: number }) =>
      `${meanText(mean)}, ${format.count(mean.n, evaluations)}`,
    sentence: (change: { difference: number; from: number; to: number }) =>
      `Adjusted, that is ${changeText(change)} points.`,
    notEnough(change: Extract<EmpathyChange, { kind: "not-enough" }>): string {
      if (change.reason === "severity-unknown") return verdictWords.reason["severity-unknown"];
      if (change.reason === "too-spread")
        return "Nothing is claimed: these scores differ so much from contact to contact that no change can be told from chance.";
      if (change.reason === "too-many")
        return "Nothing is claimed: how often chance makes a word is not known of so many scores a week.";
      const before =
        change.referenceWeeks === 0
          ? "no week before them is compared"
          : `${format.number(change.reference)} in the ${format.count(change.referenceWeeks, weeks)} before`;
      const there = `There are ${format.number(change.recent)} in the last ${changeRule.maxRecentWeeks} weeks and ${before}.`;
      return `Nothing is claimed. ${trendNeeds} ${there}`;
    },
    evaluators: {
      "raw-fell": (raw: number) =>
        `The raw figure fell by ${format.tenth(Math.abs(raw))} points; adjusted for who scored, it did not. What changed is who scored, not how this person treats customers.`,
      "raw-rose": (raw: number) =>
        `The raw figure rose by ${format.tenth(raw)} points; adjusted for who scored, it did not. What changed is who scored.`,
      "raw-hides-a-fall": () => "The raw figure hides this fall: milder evaluators scored lately.",
      "raw-hides-a-rise": () => "The raw figure hides this rise: harsher evaluators scored lately.",
    } satisfies Record<EvaluatorsPart, (raw: number) => string>,
    newHands: (evaluators: readonly string[]) => `New in these weeks: ${format.list(evaluators)}.`,
    /** How certain it is, and what follows. */
    state(trend: AgentEmpathy["trend"]): string {
      const { trendState, loudness, notComparable } = trend;
      const how = loudness
        ? ` This week it is ${format.tenth(loudness.z)} times its uncertainty; a word is said from ${format.tenth(loudness.threshold)} on.`
        : "";
      switch (trendState) {
        case "new":
          return `Said for the first time this week.${how}`;
        case "stands":
          return "It stands until the last eight weeks lie near the weeks before it again, half a year at most.";
        case "maybe":
          return `Chance makes this more often than a word may come by chance.${how}`;
        case "closed":
          return "It stood for half a year: another level, and nothing to act on. A new change is looked for from there.";
        case "with-team":
          return "Most of the team changed alike, and this person no more than the others: look at the condition first.";
        case "not-comparable":
          return notComparable === null ? "" : restartSentences[notComparable];
        default:
          return how.trim();
      }
    },
    names: { adjusted: "adjusted", raw: "raw" },
    picture:
      "Change in points, since it began (else lately) less before, with 95 % intervals. Dashed: less than this is never a word.",
    tableHeads: { what: "", before: "Before", lately: "Lately", change: "Change" },
    openPeriod: (period: string) => `Open the evaluations: ${period}`,
    stands: {
      title: "Over all these weeks",
      raw: "Raw",
      adjusted: "Adjusted",
      estimate: "Estimate",
      n: (n: number) => format.count(n, evaluations),
      shrunk: (share: number, towards: number) =>
        `shrunk ${share < 0.01 ? "under 1%" : format.percent(share)} towards ${format.tenth(towards)}, the queue's mean`,
      alike: "people differ no more than chance lets them",
      notAdjusted: verdictWords.reason["severity-unknown"],
      noEstimate: "No estimate, because people cannot be set beside each other here",
      none: "Nothing is scored in these weeks",
    },
    beside: "Beside it, and deciding nothing:",
    theilSen: (slope: number, from: number, to: number) =>
      `Theil–Sen ${signed(slope)} points a week (${signed(from)} to ${signed(to)})`,
    mannKendall: (p: number, count: number, optimistic: boolean) =>
      `Mann–Kendall p ${p < 0.001 ? "below 0.001" : p.toFixed(p < 0.01 ? 3 : 2)} over ${format.count(count, weeks)}${optimistic ? ", too optimistic because weeks follow each other" : ""}`,
    sources: sourcesText,
    leftOut: (count: number) => `${format.count(count, evaluations)} left out`,
  },
  alarms: {
    changed: (beside: AlarmsBeside) => alarmText("a word for a change", beside),
    verdict: (beside: AlarmsBeside) => alarmText("“relieve” or “refresh”", beside),
    chart: (beside: AlarmsBeside) => alarmText("a week outside the limits", beside),
  },

  verdict: {
    title: "Train or relieve",
    rests: { rested: "after a pause", loaded: "after a busy hour" },
    periods: { reference: "Before", recent: "Lately" },
    periodLong: { reference: `the weeks before`, recent: `the last ${verdictRule.middleWeeks} weeks` },
    n: (n: number) => `n ${format.number(n)}`,
    none: "No evaluation of this kind",
    few: (n: number) =>
      `${format.count(n, evaluations)}, fewer than the ${verdictRule.minScores} that a verdict needs`,
    change: "Change",
    underLoad: `busy less pause, ${format.number(verdictRule.underLoadWeeks)} weeks`,
    noChange: `One of the two has fewer than ${verdictRule.minScores} evaluations`,
    opens: (load: string, period: string, n: number) =>
      `Open ${format.count(n, evaluations)}: ${load}, ${period}`,
    picture: "Means with 95 % intervals, adjusted for who scored. Hollow: too few for a verdict.",
    unused: (between: number, unknown: number) =>
      `Not used: ${format.number(between)} in between${unknown === 0 ? "" : `, ${format.number(unknown)} whose contact is not known`}.`,
    thisWeek: (word: string) =>
      `By this week alone it would be “${word}”; a word is shown once it held in two of three weeks.`,
    decides: "It is a reason to look and to ask, and a named person decides.",
  },

  behaviours: {
    title: "Behaviours",
    note: "Raw points of the form, 0 to 100: a harsher evaluator shows here.",
    key: { lately: "lately", before: "before", team: "team" },
    heads: { behaviour: "Behaviour", scale: "0–100", own: "Lately, n", before: "Before, n", team: "Team" },
    mean: (mean: number) => format.number(mean),
    missing: "Did not apply in these evaluations",
    opens: (name: string) => `Open the evaluations: ${name}`,
  },

  behind: {
    loading: "Reading the evaluations",
    recent: "Evaluations of the last 8 weeks",
    reference: "Evaluations of the weeks before",
    "left-out": "Evaluations left out",
    "in-between": "Evaluations neither after a busy hour nor after a pause",
    cell: (load: string, period: string) => `Evaluations ${load}, ${period}`,
    behaviour: (name: string) => `Evaluations: ${name}`,
    means: (n: number, raw: number | null, adjusted: number | null) =>
      `${format.count(n, evaluations)}${raw === null ? "" : `; raw mean ${format.tenth(raw)}`}${adjusted === null ? "" : `, adjusted ${format.tenth(adjusted)}`}.`,
    scroll: (title: string) => `Rows: ${title}`,
    none: "There are no evaluations of this kind in these weeks.",
  },
} as const;

const restartSentences = {
  "new-form": "Since then this person is scored on another form: earlier scores say nothing of the new ones.",
  "new-queue":
    "Since then this person mostly works in another queue: earlier scores say nothing of the new ones.",
  "new-evaluators": "Since then half of the scores come from evaluators who are new to this person.",
} satisfies Record<NonNullable<AgentEmpathy["trend"]["notComparable"]>, string>;

/** The sentence on chance and its figures; nothing where none were worked out. */
function alarmText(
  what: string,
  { rates, agentYears, evaluationsAWeek, sigma }: AlarmsBeside,
): ChanceShown | undefined {
  const { perLook, perAgentYear } = rates;
  const { share, from, to } = perAgentYear;
  if (share === null || from === null || to === null) return undefined;
  const detail = `Where nothing changes, ${what} comes up in ${rateText(perLook)} of weekly looks and for ${rateText(perAgentYear)} of people in a year; worked out over ${format.number(agentYears)} person-years with ${format.number(evaluationsAWeek)} a week and a spread of ${format.number(sigma)} points.`;
  return { sentence: chanceSentence({ share, from, to }, "person"), detail };
}

function rateText({ share, from, to }: AlarmsBeside["rates"]["perLook"]): string {
  return `${percent.format(share ?? 0)} (${percent.format(from ?? 0)}–${percent.format(to ?? 0)})`;
}

const sourceNames = { qa: "QA", mystery: "mystery shoppers", survey: "customers" };

/** What the sources say together; where they contradict each other each is reported alone. */
function sourcesText(sources: CombinedSources, surveys: AgentEmpathy["surveys"]): string | undefined {
  if (sources.kind === "no-scores") return undefined;
  const each = sources.sources.map(
    ({ source, deviation, n }) => `${sourceNames[source]} ${signed(deviation)} (n ${format.number(n)})`,
  );
  const { answeredShare } = surveys;
  const few =
    sources.sources.some(({ source }) => source === "survey") &&
    answeredShare !== null &&
    answeredShare < 0.15
      ? ` Customers answered after ${format.percent(answeredShare)} of contacts: little to go by.`
      : "";
  if (sources.kind === "conflict")
    return `The sources contradict each other, and are not put together: ${format.list(each)}, points beside each one's reference.${few}`;
  if (sources.kind === "one-source") return `One source: ${each.join()} points beside its reference.`;
  return `Sources together ${changeText({ ...sources, difference: sources.deviation })} points beside their references: ${format.list(each)}.${few}`;
}
