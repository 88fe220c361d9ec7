import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import type { FigureOfDays, PulsePanel } from "../../domain/pulses/pulse-panel.ts";
import { pulseRules } from "../../domain/pulses/pulse-rules.ts";
import { type Days, daysOfStretch } from "../../domain/pulses/pulse-stretch.ts";
import { answer } from "./answer.ts";
import { todayOf } from "./asked-week.ts";
import { signalShown } from "./burnout-standing.ts";

const panel = answer.pulses.panel.handler(async ({ context }) => {
  const read = await context.records.write("askPulses", { today: todayOf(context), at: context.now() });
  const { teams, pooled } = read.panel;
  const { check } = await signalShown(context);
  return {
    needs: pulseRules.minRespondents.value,
    newest: daysOf(daysOfStretch("pulse", read.last)),
    empty: !read.any,
    teams: teams.map(({ team, topics, responses }) => ({
      team,
      topics: topics.map((topic) => ({
        ...topicOf(topic),
        state: topic.state,
        has: topic.has,
        until: topic.until === null ? null : isoOfServiceDay(topic.until),
      })),
      responses: responses.map(({ respondents, people, atLeast, ...days }) => ({
        ...daysOf(days),
        respondents,
        people,
        atLeast,
      })),
    })),
    pooled: pooled && {
      teams: [...pooled.teams],
      otherTeams: pooled.otherTeams,
      topics: pooled.topics.map(topicOf),
    },
    unplaced: [...read.unplaced],
    check,
  };
});

type Topic = NonNullable<PulsePanel["pooled"]>["topics"][number];

function topicOf({ topic, direction, figures, change }: Topic) {
  return { topic, direction, figures: figures.map(figureOf), change: change && { ...change } };
}

function figureOf({ from, to, ...figure }: FigureOfDays) {
  return { ...daysOf({ from, to }), ...figure };
}

function daysOf({ from, to }: Days) {
  return { from: isoOfServiceDay(from), to: isoOfServiceDay(to) };
}

export const pulsesAnswers = { panel };
