import type {
  Comparison,
  ComparisonRefusal,
  EmpathyCell,
  EmpathyWeek,
  LeftOutReason,
  TeamUnderLoad,
} from "../../../contract/empathy.ts";
import type { LoadFinding } from "../../../domain/empathy/load-finding.ts";
import { verdictRule } from "../../../domain/empathy/verdict-rule.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import { format } from "../../words/reader.ts";

export const evaluationsNoun = { one: "evaluation", other: "evaluations" };
export const peopleNoun = { one: "person", other: "people" };

/** With its sign, which is a minus and no hyphen. @example signed(-2.5) // "−2.5" */
export function signed(value: number): string {
  const text = format.tenth(Math.abs(value));
  if (text === format.tenth(0)) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}

export function interval(from: number, to: number): string {
  return `${signed(from)} to ${signed(to)}`;
}

const leftOut: Record<LeftOutReason, string> = {
  "too-few-items": "too few items applied for a score",
  "scale-changed": "an item has another maximum than its form",
  "unknown-agent": "nothing else names this person",
  "told-twice": "the same evaluator scored the contact again",
};

const refusals: Record<ComparisonRefusal, string> = {
  "no-evaluations": "Nobody has been evaluated in these weeks.",
  "not-connected":
    "Evaluators fall into groups that no one joins: nobody was scored by evaluators of two of them. Let people of one group be scored by an evaluator of another.",
  "evaluators-follow-months":
    "One evaluator took over from another between two months. A harsh hand and a bad month would look alike.",
  "too-few-evaluations": "There are too few evaluations to tell evaluators from the people they scored.",
  "low-agreement":
    "Evaluators agree too little on the contacts that several of them scored. Let them calibrate first.",
};

export const empathyWords = {
  lead: "Conditions before people: how the teams fare and under what load, how policy's no was met, and the evaluators' own hand.",
  loading: "Reading what evaluations say together",
  floor: "Whole floor",
  floorShort: "floor",
  team: (team: string | null) => team ?? "No team named",
  standing: (count: number, from: string, to: string, compared: boolean) =>
    `${format.count(count, evaluationsNoun)}, ${format.days(from, to)}. ${
      compared
        ? "Each without its evaluator's severity; what everybody shares of a rise or a fall stays in."
        : "Each as its evaluator gave it."
    }`,
  leftOut: (reason: LeftOutReason, count: number) => `${format.number(count)} left out: ${leftOut[reason]}`,
  leftOutSee: "See those left out",
  leftOutReason: (reason: LeftOutReason) => leftOut[reason],
  only: (team: string) => `Only ${team} and the whole floor: a team is chosen above.`,
  noSuchTeam: (team: string) => `${team} has no evaluations in these weeks.`,
  refused: {
    title: "Teams and people are not compared",
    reason: (reason: ComparisonRefusal) => refusals[reason],
    raw: "The pictures show scores as the evaluators gave them, hollow, and without an interval.",
    groups: ({ groups }: Extract<Comparison, { kind: "refused" }>) =>
      groups.map(
        ({ agents, evaluators }) => `${format.list(evaluators)} scored ${format.count(agents, peopleNoun)}`,
      ),
    apart: (agents: number, evaluators: number) =>
      `${format.count(agents, peopleNoun)} and ${format.count(evaluators, { one: "evaluator", other: "evaluators" })} whom nothing joins to the others are set apart.`,
  },
  none: {
    title: "No evaluations in these weeks",
    sentence: "Import QA results, or choose other weeks. Who scored whom, and when, is all that is needed.",
    button: "Import files",
  },
  tooSmall: (people: number) =>
    `${format.count(people, peopleNoun)} with evaluations: figures are shown from ${format.number(minGroup.operational)} on, for less would tell of persons.`,
  tooSmallShort: (people: number) =>
    `${format.count(people, peopleNoun)} with evaluations, and figures are shown from ${format.number(minGroup.operational)} on`,
  trend: {
    title: "Teams by week",
    unit: "points, 0 to 100, adjusted",
    unitRaw: "points, 0 to 100, as given",
    help: "Choose a week to see its evaluations. All pictures have one axis; the grey line is the whole floor.",
    range: (low: number, high: number) =>
      `The axis runs from ${format.number(low)} to ${format.number(high)}; the band is the 95 % interval, a larger point stands on more evaluations.`,
    rangeRaw: (low: number, high: number) =>
      `The axis runs from ${format.number(low)} to ${format.number(high)}; a larger point stands on more evaluations.`,
    meanText: (mean: number, from: number, to: number, raw: number | undefined, n: number, people: number) =>
      `${format.tenth(mean)} (${format.tenth(from)} to ${format.tenth(to)})${raw === undefined ? "" : `, raw ${format.tenth(raw)}`}, ${format.count(n, evaluationsNoun)} of ${format.count(people, peopleNoun)}`,
    rawText: (raw: number, n: number, people: number) =>
      `Raw ${format.tenth(raw)}, ${format.count(n, evaluationsNoun)} of ${format.count(people, peopleNoun)}`,
    week({ week, n, agents, mean, from, to, raw }: EmpathyWeek): string {
      const named = format.week(week);
      if (n === 0) return `${named}: no evaluations`;
      const stands = `${format.count(n, evaluationsNoun)} of ${format.count(agents, peopleNoun)}`;
      const given = raw === null ? "" : `raw ${format.tenth(raw)}, `;
      if (mean === null || from === null || to === null) return `${named}: ${given}${stands}`;
      return `${named}: ${format.tenth(mean)} (${format.tenth(from)} to ${format.tenth(to)}), ${given}${stands}`;
    },
    opens: (sentence: string) => `${sentence}. Open the evaluations`,
    weeks: (name: string) => `${name}, empathy by week`,
    heads: {
      week: "Week",
      mean: "Adjusted",
      from: "From",
      to: "To",
      raw: "Raw",
      n: "Evaluations",
      people: "People",
    },
    noMean: "No evaluations in this week",
    notCompared: "People are not compared, so nothing is adjusted",
    figure: (points: number) => format.number(points),
    drift: "What each month adds for everybody, in points",
    month: (points: number) => signed(points),
    driftMeaning:
      "It stays in every score. Whether all evaluators grew harsher together or the floor really fell cannot be told from it without contacts that were scored again later.",
    driftList: (months: readonly { readonly month: string; readonly points: number }[]) =>
      months.map(({ month, points }) => `${format.monthOfYear(month)} ${signed(points)}`).join(", "),
  },
  load: {
    title: "Empathy under load",
    scroll: "Empathy under load by team",
    lead: "Each person's loaded contacts beside their own rested ones, put together by team.",
    finding: (teams: readonly string[]) =>
      `${format.list(teams)}: this team’s empathy is lower under load. That is the work: relieve it before looking at anybody.`,
    findings: (teams: readonly string[]) =>
      `${format.list(teams)}: these teams’ empathy is lower under load. That is the work: relieve it before looking at anybody.`,
    findingFigures: (lower: readonly { readonly name: string; readonly finding: LoadFinding }[]) =>
      `Over the last ${format.number(verdictRule.underLoadWeeks)} weeks loaded less rested: ${format.list(
        lower.map(
          ({ name, finding: { difference, from, to, agents } }) =>
            `${name} ${signed(difference)} (${interval(from, to)}), ${format.count(agents, peopleNoun)}`,
        ),
      )}.`,
    saysFinding: "Lower under load",
    noFinding: `No team’s empathy clearly lies ${format.number(verdictRule.points)} points or more lower under load.`,
    notKnown: "It is not known of any team: too few people have both loaded and rested contacts.",
    heads: {
      team: "Team",
      picture: "Loaded less rested",
      unit: "points, 95 % interval",
      difference: "Difference",
      loaded: "Loaded",
      rested: "Rested",
      people: "People",
      says: "What it says",
    },
    difference: (difference: number, from: number, to: number) =>
      `${signed(difference)} (${interval(from, to)})`,
    says: (underLoad: TeamUnderLoad) =>
      underLoad.kind === "not-enough"
        ? `Not enough: ${format.number(underLoad.agents)} of ${format.number(minGroup.operational)} people`
        : underLoad.lowerUnderLoad
          ? "Somewhat lower under load"
          : underLoad.from > 0
            ? "Higher under load"
            : "No clear difference",
    saysTooSmall: (people: number) => `Too small to show: ${format.count(people, peopleNoun)}`,
    missing: (agents: number) =>
      `Only ${format.count(agents, peopleNoun)} with loaded and rested evaluations; ${format.number(minGroup.operational)} are needed`,
    open: (cell: EmpathyCell, team: string, count: number) =>
      `${format.count(count, evaluationsNoun)} of ${cell} contacts, ${team}. Open them`,
    meaning:
      "Loaded: after a busy hour, or deep in a run without gaps. Rested: after a quiet hour and a gap. What lies in between is not used. Counts are of people who have both.",
  },
  grid: {
    title: "Behaviours",
    lead: "What evaluators saw done, as the share of what was possible, 0 to 100. Evaluators' severity is still in these figures, so look down a column rather than across a row.",
    leadUncompared:
      "What evaluators saw done, as the share of what was possible, 0 to 100. Teams were scored by other hands and are not compared, so the cells have no shades: look down a column.",
    label: "Behaviours by team",
    head: "Behaviour",
    cell: (behaviour: string, team: string, mean: number, n: number) =>
      `${behaviour}, ${team}: ${format.number(mean)} of 100, ${format.count(n, evaluationsNoun)}. Open them`,
    missing: (behaviour: string, team: string, why: string) => `${behaviour}, ${team}: ${why}`,
    never: "never applied in these weeks",
    n: (count: number) => format.number(count),
    nNote: "Small figures: evaluations in which it applied.",
    key: "of 100",
    hatched: "not shown or not known",
  },
  cells: { loaded: "loaded", rested: "rested", "in-between": "in between" } satisfies Record<
    EmpathyCell,
    string
  >,
} as const;
