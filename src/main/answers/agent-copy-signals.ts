import type { SignalState } from "../../contract/burnout-measure.ts";
import { figureWords } from "../../domain/acting/why.ts";
import { ruleName, ruleNumbers } from "../../domain/burnout/floor-rules.ts";
import type { RestRule } from "../../domain/burnout/week-signal.ts";
import { mondayOf } from "../../domain/calendar/iso-week.ts";
import { type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import { behaviourName } from "../../domain/empathy/behaviours.ts";
import type { TrendWord } from "../../domain/empathy/person-change.ts";
import type { Verdict } from "../../domain/empathy/train-or-relieve.ts";
import type { VerdictLoad, VerdictPeriod } from "../../domain/empathy/verdict-cells.ts";
import { chanceOfAttention, chanceOfClaim } from "../../domain/false-alarms/claim-alarms.ts";
import type { FactorRead } from "../record-store/burnout/burnout-factor.ts";
import { escaped } from "../reports/html-text.ts";
import type { AgentCopyFacts } from "./agent-copy-facts.ts";
import { type Cell, paragraph, percent, table, yearWords } from "./agent-copy-html.ts";
import { bandOf, factorRuleOf, missingOf, type ShownSignal } from "./burnout-answers.ts";
import { limitWords } from "./limit-words.ts";

const weeksAnswer = 13;

const stateWords = {
  attention: "yes",
  none: "no",
  insufficient: "not enough data to say",
} as const satisfies Record<SignalState, string>;

const breachWords = {
  "daily-rest": `Less than ${limitWords.dailyRest} of rest between two working spells`,
  "weekly-rest": `Less than ${limitWords.weeklyRest} off in one piece in a week`,
  break: `More than ${limitWords.workWithoutBreak} of work without a break`,
} as const satisfies Record<RestRule, string>;

/** The burnout signal as a supervisor sees it: its weeks, and what adds to the newest. */
export function signalPart({ signal: { weeks, newest, shown: shownSignal } }: AgentCopyFacts): string {
  const intro = paragraph(
    "What your supervisor sees as a burnout signal: how much of the work’s known strains weighs on you, from 0 to 100. It is worked out from the times and counts above by a fixed rule, and says something about working conditions. It is no diagnosis, and by itself it decides nothing.",
  );
  if (weeks.length === 0 || !newest) return `${intro}${paragraph("There is no signal of you.")}`;
  const rows = weeks
    .toReversed()
    .slice(0, weeksAnswer)
    .map(({ week, band, confidence, coverage }): Cell[] => {
      const shown = bandOf(band, shownSignal);
      const bounds = shown.low === null || shown.low === shown.high ? "" : ` (${shown.low} to ${shown.high})`;
      return [
        yearWords(mondayOf(week)),
        shown.index === null ? null : `${shown.index}${bounds}`,
        confidence?.level ?? null,
        percent(coverage),
        stateWords[shown.state],
      ];
    });
  return [
    intro,
    table(
      [
        "Week from",
        `Signal, to the nearest ${limitWords.indexStep} (bounds)`,
        "How sure",
        "Known of what is looked at",
        "Asks for attention",
      ],
      rows,
    ),
    shownSignal.hidden
      ? paragraph(
          "The numbers are not shown: compared with what consenting people of this floor say of themselves, they did not hold. What is known of each strain stands below.",
        )
      : "",
    paragraph(chanceOfAttention().sentence),
    newestPart(newest, shownSignal),
  ].join("\n");
}

function newestPart(
  newest: NonNullable<AgentCopyFacts["signal"]["newest"]>,
  { hidden }: ShownSignal,
): string {
  const { rule, factors, missing, restBreaches, findings } = newest;
  const known = factors.filter(({ score }) => score !== null);
  const shared = findings.map(({ code }) => factorRuleOf(rule, code).name.toLowerCase());
  const lacking = missing.map((one) => missingOf(factorRuleOf(rule, one.code), one).name.toLowerCase());
  return [
    `<h3>${escaped(`What adds to the newest week, by ${ruleName(ruleNumbers(rule))}`)}</h3>`,
    known.length > 0
      ? table(
          ["What", "Points", "You in this week", "Your usual", "Usual in your queue"],
          known.map((factor) => factorRow(hidden ? { ...factor, points: null } : factor)),
        )
      : paragraph("Nothing of it is known."),
    lacking.length > 0 ? paragraph(`Not known, and never counted as nought: ${lacking.join(", ")}.`) : "",
    shared.length > 0
      ? paragraph(
          `Shared by most of your team, so it is told of the team and not of you: ${shared.join(", ")}.`,
        )
      : "",
    ...restBreaches.map((breach) =>
      paragraph(
        `${breachWords[breach.rule]}: ${breach.atLeast ? "at least " : ""}${breach.count} in ${limitWords.quickReturnWeeks}.`,
      ),
    ),
  ].join("\n");
}

function factorRow({
  rule: { name, unit },
  points,
  value,
  atLeast,
  ownMedian,
  peerMedian,
}: FactorRead): Cell[] {
  const figure = (known: number | null) => (known === null ? null : figureWords(known, unit));
  const own = figure(value);
  return [
    name,
    points === null ? null : points.toFixed(1),
    own !== null && atLeast ? `at least ${own}` : own,
    figure(ownMedian),
    figure(peerMedian),
  ];
}

const trendWords = {
  improving: "improving",
  declining: "declining",
  "no-clear-change": "no clear change",
  insufficient: "not enough to say",
} as const satisfies Record<TrendWord, string>;

const verdictWords = {
  relieve: "Relief rather than training: scores are lower after busy hours, further than colleagues’ are.",
  refresh:
    "A refresher: scores fell after a pause too, further than colleagues’ did, so that load does not explain it.",
  none: "Nothing: there is no decline to explain.",
  "cannot-tell": "It cannot be told.",
} as const satisfies Record<Verdict, string>;

const cellWords = {
  loaded: "after a busy hour",
  rested: "after a pause",
  recent: `the last ${limitWords.recentWeeks}`,
  reference: "the weeks before",
} as const satisfies Record<VerdictLoad | VerdictPeriod, string>;

/** Empathy as a supervisor sees it: raw beside adjusted, its change, and what load has to do with it. */
export function empathyPart({ empathy }: AgentCopyFacts): string {
  if (!empathy || empathy.evaluations === 0)
    return paragraph(
      `There are no evaluations of you in the last ${limitWords.rangeWeeks}, so nothing is said of empathy.`,
    );
  const { raw, adjusted, shrunk, trend, verdict } = empathy;
  const mean = (one: { mean: number; from: number; to: number } | null): Cell =>
    one && `${one.mean.toFixed(1)} (${one.from.toFixed(1)} to ${one.to.toFixed(1)})`;
  const figures: Cell[][] = [
    ["Evaluations that count", empathy.evaluations],
    ["Mean of the scores as they are", mean(raw)],
    ["Mean without the evaluators’ severity", mean(adjusted)],
    [
      "Drawn towards your queue, because few scores say little",
      shrunk && mean({ mean: shrunk.estimate, from: shrunk.from, to: shrunk.to }),
    ],
    ["Change", trendSentence(trend)],
    ["Change of the scores as they are", changeWords(trend.raw)],
  ];
  const cells = verdict.cells.map(({ period, load, n, mean: cellMean }): Cell[] => [
    `${cellWords[period]}, ${cellWords[load]}`,
    n,
    mean(cellMean),
  ]);
  const seen = empathy.behaviours.map(({ behaviour, recent, reference }): Cell[] => [
    behaviourName(behaviour),
    recent.mean === null ? null : Math.round(recent.mean),
    reference.mean === null ? null : Math.round(reference.mean),
  ]);
  return [
    paragraph(
      `Points of 100, from ${yearWords(serviceDayOf(empathy.from) as ServiceDay)} to ${yearWords(serviceDayOf(empathy.to) as ServiceDay)}, with the range in which the true mean lies nineteen times in twenty.`,
    ),
    table(["What", "Told of you"], figures),
    chanceOf(trend.trend),
    `<h3>Training or relief</h3>`,
    paragraph(verdictWords[verdict.word]),
    chanceOf(verdict.word),
    table(["Scores of", "Evaluations", "Mean (range)"], cells),
    `<h3>Behaviours</h3>`,
    table(["Behaviour", `Last ${limitWords.recentWeeks}`, "Weeks before"], seen),
  ].join("\n");
}

/** How often chance alone shows a word; nothing beside what claims nothing. */
function chanceOf(word: TrendWord | Verdict): string {
  if (word === "declining" || word === "improving" || word === "refresh" || word === "relieve")
    return paragraph(chanceOfClaim(word).sentence);
  return "";
}

type Trend = NonNullable<AgentCopyFacts["empathy"]>["trend"];

/** The word of the change, and since when. */
function trendSentence({ trendState, trendSince, trendDirection, trend }: Trend): string {
  const since = trendSince === null ? "" : ` since ${yearWords(serviceDayOf(trendSince) as ServiceDay)}`;
  const side = trendDirection === "improving" ? "higher" : "lower";
  if (trendState === "maybe") return `maybe ${side}, not certain yet`;
  if (trendState === "closed") return `${side}${since}, and steady there`;
  if (trendState === "with-team") return `${side}${since}, as most of the team`;
  if (trendState === "not-comparable") return `not comparable${since}`;
  return `${trendWords[trend]}${trendState === "new" || trendState === "stands" ? since : ""}`;
}

type Raw = NonNullable<AgentCopyFacts["empathy"]>["trend"]["raw"];

function changeWords(change: Raw): string {
  return change.kind === "not-enough" ? trendWords.insufficient : trendWords[change.word];
}
