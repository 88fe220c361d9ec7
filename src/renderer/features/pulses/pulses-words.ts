import type { PulsePanel } from "../../../contract/pulses.ts";
import { format } from "../../words/reader.ts";
import type { changeWay, PulseRow, Topic, TopicCell } from "./pulses-model.ts";

type Pooled = NonNullable<PulsePanel["pooled"]>;

const topics = {
  demand: "Demand",
  control: "Control",
  support: "Support",
  "role-clarity": "Role clarity",
  recovery: "Recovery",
  "speaking-up": "Raising problems",
  exhaustion: "Exhaustion",
  burnout: "Single item on burnout",
} as const satisfies Record<Topic, string>;

const people = { one: "person", other: "people" };
const teams = { one: "team", other: "teams" };

export const pulsesWords = {
  title: "What logs cannot hold",
  lead: (needs: number) =>
    `What people answer for themselves, by team: 0 to 100, the mean with the range in which it lies nineteen times in twenty. A figure stands on at least ${format.number(needs)} people who answered, and never on a person.`,
  loading: "Reading the pulses",
  scroll: "Pulses by team",
  empty:
    "No pulses are imported. Control, support, clear roles and recovery have the strongest evidence in research on burnout, and no call log holds them: only people can say. The template of pulses has a short set of questions that you may ask, every two weeks, of whoever wants to answer.",
  none: "No team of yours answered.",
  team: "Team",
  noTeam: "No team named",
  answered: "Answered",
  load: { busy: "Busy half-hours", quick: "Quick returns" },
  loadUnits: { busy: "%, this week", quick: "4 weeks" },
  noLoad: "Not known for this week",
  topic: (topic: Topic) => topics[topic],
  direction: { "higher-is-better": "higher is better", "higher-is-worse": "higher is worse" },
  together: ({ teams: own, otherTeams }: Pooled) =>
    [
      "Small teams together",
      own.length > 0 &&
        format.list([
          ...own.map((team) => team ?? "no team named"),
          ...(otherTeams > 0 ? [`${format.count(otherTeams, teams)} more`] : []),
        ]),
    ]
      .filter((part) => part !== false)
      .join(": "),
  range: (low: number, high: number) => `${format.number(low)} to ${format.number(high)}`,
  stands: ({ from, to, respondents }: Extract<TopicCell, { kind: "figure" }>["figure"]) =>
    `${format.count(respondents, people)}, ${format.days(from, to)}`,
  change: (points: number, low: number, high: number) =>
    `${signed(points)} (${signed(low)} to ${signed(high)})`,
  way: {
    better: "better than before",
    worse: "worse than before",
    unclear: "no clear change",
  } as const satisfies Record<ReturnType<typeof changeWay>, string>,
  why({ kind, has, until }: Exclude<TopicCell, { kind: "figure" }>, needs: number): string {
    switch (kind) {
      case "pooled":
        return "with other small teams";
      case "too-few":
        return `needs ${format.number(needs)} answers, has ${format.number(has ?? 0)}`;
      case "not-over":
        return until === null ? "not over yet" : `from ${format.day(until)}: the eight weeks still run`;
      case "withheld":
        return "not shown: it could give single answers away";
      case "none":
        return "not asked, or not answered";
    }
  },
  response({ respondents, people: known, atLeast }: NonNullable<PulseRow["response"]>): string {
    if (known === null) return format.number(respondents);
    const of = `${format.number(respondents)} of ${format.number(known)}`;
    return atLeast === null ? of : `${of}, at least ${format.percent(atLeast)}`;
  },
  responseMeaning:
    "Answered: in the newest pulse that anybody of the team answered, of the people with records in its weeks. Answers without consent are not kept, so more may have answered.",
  once: "A figure stays as it was first shown. Answers that come later are not added to it, for the difference would say what they are.",
  unplaced: (items: readonly string[]) =>
    `It is not known what these items ask, so their answers are shown nowhere: ${format.list(items)}. Use the words or the codes of the template.`,
} as const;

function signed(points: number): string {
  if (points === 0) return format.number(0);
  return `${points > 0 ? "+" : "−"}${format.number(Math.abs(points))}`;
}
