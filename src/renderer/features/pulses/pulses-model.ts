import type { PulsePanel, PulseTopicOfTeam, TeamPulses } from "../../../contract/pulses.ts";

export type Topic = PulseTopicOfTeam["topic"];
type OfTopic = Pick<PulseTopicOfTeam, "topic" | "direction" | "figures" | "change">;

/** What stands in a topic's cell: its newest figure with its past, or why there is none. */
export type TopicCell =
  | {
      readonly kind: "figure";
      readonly figure: OfTopic["figures"][number];
      readonly change: OfTopic["change"];
      readonly direction: OfTopic["direction"];
      /** Means of the pulses shown, oldest first; empty where there are fewer than three to draw. */
      readonly line: readonly (number | null)[];
    }
  | {
      readonly kind: Exclude<PulseTopicOfTeam["state"], "shown">;
      readonly has: number | null;
      readonly until: string | null;
    };

export interface PulseRow {
  /** null: small teams together. */
  readonly team: { readonly name: string | null } | null;
  readonly cells: readonly TopicCell[];
  /** The newest pulse that anybody of the team answered. */
  readonly response: TeamPulses["responses"][number] | null;
}

/** Topics that no log holds stand always; the others where anybody answered them. */
const always: readonly Topic[] = ["control", "support", "role-clarity", "recovery", "exhaustion"];
const inOrder: readonly Topic[] = [...always, "demand", "speaking-up", "burnout"];
const fewestInLine = 3;

/** The columns of the panel. */
export function shownTopics({ teams, pooled }: Pick<PulsePanel, "teams" | "pooled">): Topic[] {
  const answered = new Set([
    ...teams.flatMap(({ topics }) =>
      topics.filter(({ state }) => state !== "none").map(({ topic }) => topic),
    ),
    ...(pooled?.topics ?? []).filter(({ figures }) => figures.length > 0).map(({ topic }) => topic),
  ]);
  return inOrder.filter((topic) => always.includes(topic) || answered.has(topic));
}

/** The rows of the panel: the teams by name, small teams together last. */
export function pulseRows(
  { teams, pooled }: Pick<PulsePanel, "teams" | "pooled">,
  topics: readonly Topic[],
): PulseRow[] {
  const rows = teams.map(
    ({ team, topics: own, responses }): PulseRow => ({
      team: { name: team },
      cells: topics.map((topic) =>
        teamCell(
          own.find((one) => one.topic === topic),
          responses,
        ),
      ),
      response: responses.findLast(({ respondents }) => respondents > 0) ?? null,
    }),
  );
  if (!pooled) return rows;
  const cells = topics.map((topic): TopicCell => {
    const own = pooled.topics.find((one) => one.topic === topic);
    return (own && figureCell(own, [])) ?? { kind: "none", has: null, until: null };
  });
  return [...rows, { team: null, cells, response: null }];
}

function teamCell(topic: PulseTopicOfTeam | undefined, responses: TeamPulses["responses"]): TopicCell {
  const shown = topic && figureCell(topic, responses);
  if (shown) return shown;
  const { state = "none", has = null, until = null } = topic ?? {};
  return { kind: state === "shown" ? "none" : state, has, until };
}

function figureCell(
  { figures, change, direction }: OfTopic,
  pulses: readonly { readonly from: string }[],
): TopicCell | undefined {
  const figure = figures.at(-1);
  if (!figure) return undefined;
  const means = new Map(figures.filter(({ kind }) => kind === "pulse").map(({ from, mean }) => [from, mean]));
  const line = means.size < fewestInLine ? [] : pulses.map(({ from }) => means.get(from) ?? null);
  return { kind: "figure", figure, change, direction, line };
}

/** Whether a change is more than its interval leaves to chance, and which way it goes for people. */
export function changeWay(
  change: OfTopic["change"],
  direction: OfTopic["direction"],
): "better" | "worse" | "unclear" {
  if (!change || (change.low <= 0 && change.high >= 0)) return "unclear";
  return change.points > 0 === (direction === "higher-is-better") ? "better" : "worse";
}
