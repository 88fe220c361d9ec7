import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type AskedTopic, askedTopic } from "../../../domain/pulses/asked-topic.ts";
import { atomOf, type PulseWord } from "../../../domain/pulses/pulse-cells.ts";
import { pulseOfDay } from "../../../domain/pulses/pulse-stretch.ts";
import type { PulseTopic } from "../../../domain/pulses/pulse-topics.ts";
import { type PulseScore, pulseValue } from "../../../domain/pulses/pulse-value.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import type { ReadableStore } from "../store/open-store.ts";

interface AnswerRow extends PulseScore {
  readonly respondent: string;
  readonly team: string | null;
  readonly day: ServiceDay;
  readonly item: string;
}

/** The answers of some days, each person's of a pulse as one word a topic. They stay in this thread. */
export interface PulseWords {
  readonly byTopic: ReadonlyMap<PulseTopic, readonly PulseWord[]>;
  /** Who answered anything, one for each respondent and pulse. */
  readonly respondents: readonly Omit<PulseWord, "value">[];
  /** Items that nobody can place. */
  readonly unplaced: readonly string[];
}

/** Reads the answers from a day on. */
export function pulseWords(store: ReadableStore, from: ServiceDay): PulseWords {
  const rows = store.rows<AnswerRow>(
    `SELECT respondent, team_name AS team, service_day AS day, item, score, scale_min AS scaleMin,
            scale_max AS scaleMax
       FROM pulse_answer WHERE service_day >= ? ORDER BY answered_at, team_name, key`,
    from,
  );
  const asked = new Map<string, AskedTopic | "other">();
  for (const { item } of rows) if (!asked.has(item)) asked.set(item, askedTopic(item));
  const respondents = new Map<string, Omit<PulseWord, "value">>();
  // Of somebody who named two teams within a pulse, the one named last counts.
  for (const { respondent, team, day } of rows) {
    const word = { respondent, team, pulse: pulseOfDay(day) };
    respondents.set(atomOf(word), word);
  }
  const values = new Map<PulseTopic, Map<string, number[]>>();
  for (const row of rows) {
    const topic = asked.get(row.item);
    const value = topic && topic !== "other" ? pulseValue(row, topic) : undefined;
    if (!topic || topic === "other" || value === undefined) continue;
    const ofTopic = values.get(topic.topic) ?? new Map<string, number[]>();
    values.set(topic.topic, ofTopic);
    const atom = atomOf({ respondent: row.respondent, pulse: pulseOfDay(row.day) });
    ofTopic.set(atom, [...(ofTopic.get(atom) ?? []), value]);
  }
  return {
    byTopic: new Map([...values].map(([topic, byAtom]) => [topic, wordsOf(byAtom, respondents)])),
    respondents: [...respondents.values()],
    unplaced: [...asked].flatMap(([item, topic]) => (topic === "other" ? [item] : [])).sort(),
  };
}

function wordsOf(
  byAtom: ReadonlyMap<string, readonly number[]>,
  respondents: ReadonlyMap<string, Omit<PulseWord, "value">>,
): PulseWord[] {
  return [...byAtom].flatMap(([atom, own]) => {
    const [word, value] = [respondents.get(atom), mean(own)];
    return word && value !== undefined ? [{ ...word, value }] : [];
  });
}
