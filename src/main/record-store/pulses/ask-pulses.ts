import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { maySeeTeam } from "../../../domain/privacy/viewer.ts";
import { atomOf, pulseCells } from "../../../domain/pulses/pulse-cells.ts";
import { type PulsePanel, pulsePanel, type TopicAnswers } from "../../../domain/pulses/pulse-panel.ts";
import { pulseRules } from "../../../domain/pulses/pulse-rules.ts";
import {
  daysOfStretch,
  eightWeeksOf,
  lastPulseBefore,
  type PulseIndex,
} from "../../../domain/pulses/pulse-stretch.ts";
import { type PulseTopic, pulseTopics } from "../../../domain/pulses/pulse-topics.ts";
import { shownOnce } from "../../../domain/pulses/shown-once.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";
import { pulseWords } from "./pulse-words.ts";
import { remember, shownSince } from "./shown-pulses.ts";

export interface PulsesRead {
  /** Whether any answer was ever imported. */
  readonly any: boolean;
  /** The newest pulse that is over. */
  readonly last: PulseIndex;
  readonly panel: PulsePanel;
  /** Items in these weeks that nobody can place. */
  readonly unplaced: readonly string[];
}

/**
 * The panel of team pulses. What of it is shown for the first time is remembered in the same transaction, so that two
 * who ask at once cannot each see what together would say more; single answers stay in this thread.
 */
export function askPulses(
  store: WritableStore,
  {
    today,
    at,
    scope,
  }: {
    readonly today: ServiceDay;
    /** UTC seconds. */
    readonly at: number;
    readonly scope: TeamScope;
  },
): PulsesRead {
  return store.transaction(() => {
    const last = lastPulseBefore(today);
    // From the beginning of eight weeks on: no cell is made of a part of them.
    const first = eightWeeksOf(last - pulseRules.pulsesShown.value + 1) * pulseRules.pulsesPooled.value;
    const words = pulseWords(store, daysOfStretch("pulse", first).from);
    const shown = shownSince(store, first);
    const topics = new Map<PulseTopic, TopicAnswers>();
    for (const topic of pulseTopics) {
      const own = words.byTopic.get(topic) ?? [];
      const present = new Set(own.map(atomOf));
      const released = shownOnce(pulseCells(own, last), shown.get(topic) ?? [], (atom) => present.has(atom));
      remember(store, topic, released.fresh, at);
      topics.set(topic, { words: own, ...released });
    }
    return {
      any: store.row("SELECT 1 FROM pulse_answer LIMIT 1") !== undefined,
      last,
      panel: pulsePanel({
        topics,
        respondents: words.respondents,
        last,
        teams: teamsOf(store),
        people: peopleOf(store, first),
        sees: (team) => maySeeTeam({ teams: scope }, team),
      }),
      unplaced: words.unplaced,
    };
  });
}

function teamsOf(store: ReadableStore): string[] {
  return store
    .rows<{ name: string }>("SELECT DISTINCT team.name AS name FROM agent JOIN team USING (team_id)")
    .map(({ name }) => name);
}

/** How many of a team have records in a pulse's weeks. */
function peopleOf(store: ReadableStore, first: PulseIndex): (team: string, pulse: PulseIndex) => number {
  const rows = store.rows<{ team: string; pulse: number; people: number }>(
    `SELECT team.name AS team, week / @weeks AS pulse, count(DISTINCT agent_id) AS people
       FROM agent_week JOIN agent USING (agent_id) JOIN team USING (team_id)
      WHERE week >= @first * @weeks GROUP BY 1, 2`,
    { weeks: pulseRules.weeksAPulse.value, first },
  );
  const byName = new Map(rows.map(({ team, pulse, people }) => [JSON.stringify([team, pulse]), people]));
  return (team, pulse) => byName.get(JSON.stringify([team, pulse])) ?? 0;
}
