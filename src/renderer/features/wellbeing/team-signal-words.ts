import type { MissingFactor, TeamFindingRow, TeamSignalWeek } from "../../../contract/burnout.ts";
import { factorFigure, factorMend } from "../../words/factor.ts";
import { format } from "../../words/reader.ts";
import { weeksFirst } from "../../words/signal.ts";

const people = { one: "person", other: "people" };
const weeks = { one: "week", other: "weeks" };
const conditions = { one: "condition", other: "conditions" };

export const teamSignalWords = {
  findings: {
    title: "What teams share",
    loading: `Working out what teams share. ${weeksFirst}`,
    badge: "Work, not people",
    none: "No condition of work is shared by most of a team in this week, as far as is known.",
    nobody: "Nobody has enough data for an index in this week, so nothing can be said of teams.",
    lead: "A condition that most of a team works under is named once, here, and not on each person.",
    /** Rules that look at the team as a whole name no queue, and count those with an index. */
    finding: ({ name, affected, agents, queue }: TeamFindingRow) =>
      `${name}: ${format.number(affected)} of the ${format.count(agents, people)} ${queue === null ? "with an index" : `on ${queue} with records`}.`,
    median: ({ factor, median }: TeamFindingRow) =>
      median === null ? "" : `Median of the team: ${factorFigure(factor, median, false)}.`,
    lasting: (count: number, shown: number) =>
      count >= shown
        ? `In each of the ${format.count(shown, weeks)} shown.`
        : `For ${format.count(count, weeks)} now.`,
    mend: ({ factor }: TeamFindingRow) => factorMend(factor),
    team: (team: string | null) => team ?? "No team named",
    moreThanTime: (flagged: number, talks: number) =>
      `More people need time than you have: ${format.count(flagged, people)} with a flag, time for ${format.number(talks)} this week. That is a finding on the time. No flag is hidden; the oldest come first.`,
    expired: (count: number) =>
      `${format.count(count, { one: "flag", other: "flags" })} ran out: nothing newer confirms ${count === 1 ? "it" : "them"}.`,
    withheld: (count: number) =>
      `Not enough data to say anything of ${format.count(count, people)}. Most is missing of:`,
    missing: ({ name, lacking, people: of }: MissingFactor & { readonly people: number }) =>
      `${name} (${format.count(of, people)})${lacking.length === 0 ? "" : `: import ${lacking.map((any) => format.either(any)).join("; and ")}`}`,
  },
  weeks: {
    title: "Weeks in attention",
    loading: `Working out the weeks in attention. ${weeksFirst}`,
    lead: "By team, then by name. Nobody is put in an order by the signal.",
    heads: { team: "Team", people: "People", withIndex: "with an index", now: "This week" },
    now: ({ ownFlags, replacedFlags, withIndex, findings }: TeamSignalWeek) =>
      withIndex === 0
        ? "not enough data"
        : [
            `${format.number(ownFlags + replacedFlags)} of ${format.number(withIndex)} in attention`,
            findings.length === 0 ? undefined : `${format.count(findings.length, conditions)} shared`,
          ]
            .filter((part) => part !== undefined)
            .join(", "),
    strip: (team: string, count: number, sentence: string) =>
      `${team}, ${format.count(count, weeks)} to this one: ${sentence} in this week`,
    see: "See people",
    hide: "Hide people",
    seeOf: (team: string) => `See the weeks of ${team}, by name`,
    hideOf: (team: string) => `Hide the weeks of ${team}`,
    peopleOf: (team: string) => `People of ${team}, by name`,
    none: "Nobody of this team has records in these weeks.",
    key: "share of people in attention",
    finding: "a condition shared by most",
    missing: "not enough data",
    range: (from: number, to: number, all: number) =>
      `${format.number(from)}–${format.number(to)} of ${format.number(all)}, by name`,
    before: "People before",
    after: "People after",
    span: (first: string, last: string) => `${format.week(first)} to ${format.week(last)}`,
    edges: (edge: number) => format.percent(edge),
  },
  toImport: "Go to Import",
  rules: "Rules of the signal",
  summary: "One page for the works council",
} as const;
