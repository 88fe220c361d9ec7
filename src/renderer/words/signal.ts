import type {
  BoardSignal,
  FalseAlarm,
  RestBreach,
  SignalBand,
  SignalCheck,
  SignalConfidence,
  SignalFlag,
  TeamFindingRow,
} from "../../contract/burnout.ts";
import type { WithheldFor } from "../../domain/burnout/burnout-index.ts";
import { firstBurnoutRule } from "../../domain/burnout/burnout-rule.ts";
import { minEvents } from "../../domain/burnout/pulse-check.ts";
import { weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { minGroup } from "../../domain/privacy/min-group.ts";
import { conditionText } from "./attention.ts";
import { capital, factorFigure, factorMend, factorName, factorShort } from "./factor.ts";
import { format } from "./reader.ts";

const weeks = { one: "week", other: "weeks" };
const people = { one: "person", other: "people" };
const factors = { one: "factor", other: "factors" };
const { leastCoverage, confidence: needs } = firstBurnoutRule.method;

const limits: Record<SignalConfidence["limits"][number], string> = {
  coverage: `less than ${format.percent(needs.high.coverage)} of the weights are known`,
  baseline: `fewer than ${format.number(needs.high.weeks)} weeks of own past`,
  peers: `fewer than ${format.number(needs.high.peers)} others on the queue`,
  "at-least": "rest is only known as “at least”",
  carried: "the figures are those of earlier weeks",
};

const withheld: Record<WithheldFor, string> = {
  coverage: `less than ${format.percent(leastCoverage)} of the factors' weights are known`,
  "no-demand-factor": "no factor of demand is known",
  "no-rest-factor": "no factor of rest is known",
};

const breaches: Record<RestBreach["rule"], { readonly one: string; readonly other: string }> = {
  "daily-rest": { one: "rest under 11 h", other: "rests under 11 h" },
  "weekly-rest": {
    one: "week without 35 h free in one piece",
    other: "weeks without 35 h free in one piece",
  },
  break: { one: "spell of work without its break", other: "spells of work without their break" },
};

/** Why the signal may take a while: whole weeks are computed when they are first requested. */
export const weeksFirst = "After an import every week that it touched is worked out first.";

export const signalWords = {
  title: "Signal",
  unit: "working-condition signal: demand, rest, and an index from 0 to 100",
  notADiagnosis: "A signal, not a diagnosis.",
  loading: `Working out the signal. ${weeksFirst}`,
  /** Of one person: nothing is known of them yet, which is neither well nor unwell. */
  waits: "Not known yet: the signal is being worked out",
  boardWaits: "Working out the signal: “…” is not known yet, and what stands here may still change.",
  attention: "attention",
  withTeam: "with its team",
  notEnough: "not enough data",
  notRead: "The signals could not be read. Reload the window to ask again",
  noRecords: "No records of this person in these 13 weeks",
  hidden: "no number: too little is known for an index, or the check here contradicts it",
  states: {
    attention: "attention",
    none: "not in attention",
    insufficient: "not enough data",
  } satisfies Record<SignalBand["state"], string>,
  heads: {
    index: "Index",
    bounds: "Between",
    state: "State",
    confidence: "Confidence",
    coverage: "Weights known",
  },
  panel: "Behind the signal",
  breaches: "Rests below a limit",
  factors: "Factors of the week",
  stillShown: "What is known is shown below with its own history.",
  nothingFlagged: "Not in attention this week.",
  why: "Why",
  workFirst: "The work first:",
  pastOf: (week: string) => `Held against the past of ${format.week(week)}, before attention began.`,
  index: (points: number) => `Index ${format.number(points)} of 100`,
  finding: ({ name, affected, agents }: TeamFindingRow) =>
    `${name}: ${format.number(affected)} of ${format.count(agents, people)} of the team.`,
  peersOf: (queue: string, channel: string | null) =>
    `The others are those on ${channel === null ? queue : `${queue}, ${channel}`} in the same week.`,
  noQueue: "No contact of this week names a queue, so there are no others to compare with.",
  key: {
    value: "this week",
    own: "own usual",
    peer: "others",
    history: "13 weeks",
  },
  adds: (points: number) => (points === 0 ? "adds nothing" : `adds ${format.tenth(points)}`),
  context: (count: number) => `${format.count(count, { one: "figure", other: "figures" })} of context`,
  contextOnly: "Context: held against the own past only.",
  noFactors: "Nothing is known of any factor in this week.",
  openRows: (name: string) => `${name}: show the rows`,
  missing: (count: number) => `${format.count(count, factors)} missing: what to import`,
  brings: (missing: readonly { readonly name: string; readonly weight: number }[]) =>
    `Missing: ${format.list(missing.map(({ name, weight }) => `${name} (weight ${format.tenth(weight)})`))}.`,
  lacking: (groups: readonly (readonly string[])[]) =>
    groups.length === 0
      ? "The records are there, but too few of them so far."
      : `Import ${groups.map((any) => format.either(any)).join("; and ")}.`,
  toImport: "Go to Import",
  limit: (from: number) => `attention from ${format.number(from)}`,
  readout: (week: string, conditions: string, band: string, level: SignalConfidence["level"] | undefined) =>
    `${week}: ${conditions}; index ${band}${level ? `, ${level} confidence` : ""}`,
  opens: (sentence: string) => `${sentence}. Show what it comes from`,
  foot: "Blocks: demand and rest, usual, above or far above. Below, the band is where the index lies whatever the missing figures are. A pennant: attention. Hatched: not enough data.",
  between: (low: number, high: number) => `${format.number(low)} to ${format.number(high)}`,
  betweenLong: (low: number, high: number) =>
    `between ${format.number(low)} and ${format.number(high)} whatever the missing figures are`,
  confidence: (level: SignalConfidence["level"]) => `${level} confidence`,
  confidenceWhy: ({ level, limits: why }: SignalConfidence) =>
    why.length === 0
      ? `Confidence is ${level}.`
      : `Confidence is ${level}: ${format.list(why.map((limit) => limits[limit]))}.`,
  leavesOut:
    "What it leaves out: job control, supervisor support, role conflict and felt monitoring. No log holds them; team pulses do.",
  coverage: (share: number) => `${format.percent(share)} of the factors' weights are known`,
  sinceShort: (week: string) => `attention since ${format.week(week)}`,
  since: (week: string) => `Attention since ${format.week(week)}`,
  teamStands: "The team's finding stands in this person's place: the work first, not the person.",
  expires(flag: SignalFlag, week: string): string {
    if (flag.expired) return "The flag ran out after four weeks: nothing newer confirms it.";
    const left = (weekOfLabel(flag.expires) ?? 0) - (weekOfLabel(week) ?? 0);
    return `The flag stands for ${format.count(left, weeks)} more unless newer weeks confirm it.`;
  },
  withheld: (reasons: readonly WithheldFor[]) =>
    `Not enough data for an index: ${format.list(reasons.map((reason) => withheld[reason]))}.`,
  check: ({ state, because, flagsRight }: SignalCheck) =>
    `${[checkStates[state], ...because.map((reason) => checkReasons[reason])].join(" ")} ${flagsRight.from === "assumed" ? "By assumed figures" : "As measured here"} about ${format.percent(flagsRight.share)} of flags are right: a flag is a reason to look at the work.`,
  /** The figures behind the sentence on chance, for "How sure is this?". */
  falseAlarm({
    share,
    from,
    to,
    perAgentYear: year,
    uneven,
    floors,
    ruleVersion,
    current,
  }: FalseAlarm): string {
    const text = `On ${format.number(floors)} made-up floors on which nothing is wrong, ${tenthPercent(share)} of people's weeks were in attention (${tenthPercent(from)} to ${tenthPercent(to)}), and ${tenthPercent(year.share)} of people at any time of a year (${tenthPercent(year.from)} to ${tenthPercent(year.to)}); where people differ twice as much, ${tenthPercent(uneven.share)} of them.`;
    return current
      ? text
      : `${text} Worked out for console rules ${format.number(ruleVersion)} as they came, not for the present ones.`;
  },
  breach({ rule, count, atLeast }: RestBreach): string {
    return `${atLeast ? "at least " : ""}${format.count(count, breaches[rule])} in four weeks`;
  },
  bindingMeaning: (binding: boolean) =>
    binding
      ? "A filled triangle: the owner has entered the rule as binding here, so it is broken."
      : "An empty triangle: below the limit. No rule has been entered as binding here, so none is broken.",
} as const;

const checkStates: Record<SignalCheck["state"], string> = {
  "not-yet-checked": "A working-condition signal, not checked against anyone's wellbeing here.",
  holds: "Checked here against what people say of themselves: it holds.",
  contradicted:
    "Checked here against what people say of themselves: contradicted, so the number is hidden and the factors stay.",
};

const checkReasons: Record<SignalCheck["because"][number], string> = {
  "no-consents": "Nobody has agreed to have their pulses compared with their own weeks.",
  "no-answers": "Those who agreed have not answered the single item on burnout.",
  "too-few-people": `It takes ${format.number(minGroup.wellbeing)} people who agreed and answered within four weeks of a week with an index.`,
  "too-few-events": `Fewer than ${format.number(minEvents)} of their weeks were followed by an answer of burned out.`,
  "too-little-to-learn-from": "Their earlier weeks are too alike to learn from.",
  "too-little-held-out": "Their later weeks are too few or too alike to judge by.",
  "area-under-curve": "Weeks with a higher index were not followed by more such answers.",
  skill: "Its forecasts were no better than the floor's average.",
};

/** The week's band in words: its number with its bounds, or why there is none. */
export function bandText({ state, index, low, high }: SignalBand): string {
  if (state === "insufficient") return signalWords.notEnough;
  if (index === null || low === null || high === null) return signalWords.hidden;
  const bounds = low === high ? "" : `, ${signalWords.between(low, high)}`;
  const text = `${format.number(index)}${bounds}`;
  return state === "attention" ? `${text}, ${signalWords.attention}` : text;
}

/**
 * The one plain sentence of a person's week: the condition of work first, then what it comes to, then how
 * sure that is. Breaches of rest are said whatever the index is.
 */
export function boardSentence(row: BoardSignal): string {
  return [
    conditionsSentence(row),
    stateSentence(row),
    ...row.restBreaches.map((breach) => `${capital(signalWords.breach(breach))}.`),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Demand and rest in words, where the week's rules judge them. */
function conditionsSentence({ demand, rest }: BoardSignal): string {
  if (demand === null && rest === null) return "";
  return `${capital(conditionText("demand", demand))}, ${conditionText("rest", rest)}.`;
}

function stateSentence({ band, flag, lead, confidence, missing }: BoardSignal): string {
  const condition = lead === null ? undefined : leadText(lead);
  if (band.state === "insufficient")
    return `Not enough data to say: ${format.count(missing, factors)} missing.${condition ? ` Known: ${condition}.` : ""}`;
  const sure = confidence ? `, ${signalWords.confidence(confidence.level)}` : "";
  const number = band.index === null ? signalWords.hidden : `index ${bandNumber(band)}${sure}`;
  if (flag === null || flag.expired)
    return `${condition ? `${capital(condition)}; not` : "Not"} in attention: ${number}.`;
  const asks =
    flag.kind === "team"
      ? "shared by the team, whose finding stands instead"
      : `attention since ${format.week(flag.since)}`;
  return `${condition ? `${capital(condition)}: ${asks}` : capital(asks)}; ${number}. ${signalWords.notADiagnosis}`;
}

function bandNumber({ index, low, high }: SignalBand): string {
  const bounds = low === null || high === null || low === high ? "" : ` (${signalWords.between(low, high)})`;
  return `${format.number(index ?? 0)}${bounds}`;
}

/** The factor that adds most, with the usual beside it. */
function leadText({ factor, value, atLeast, ownMedian }: NonNullable<BoardSignal["lead"]>): string {
  if (value === null) return `${factorName(factor).toLowerCase()}, from earlier weeks`;
  const usual = ownMedian === null ? "" : `, own usual ${factorShort(factor, ownMedian)}`;
  return `${factorFigure(factor, value, atLeast)}${usual}`;
}

/** What to change first at the work, by the factors that lead. */
export function mendText(flag: SignalFlag): string {
  return [...new Set(flag.top.map(factorMend))].join(" ");
}

function tenthPercent(share: number): string {
  return `${format.tenth(share * 100)} %`;
}
