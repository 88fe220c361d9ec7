import type { WeekIndex } from "../calendar/iso-week.ts";
import { type AlarmRate, alarmRate } from "../false-alarms/alarm-rates.ts";
import { type Fraction, shuffled } from "../statistics/chance.ts";
import { changeRule } from "./change-rule.ts";
import { type ChangeScore, floorLooks, type WatchedPerson } from "./floor-changes.ts";
import { personChange } from "./person-change.ts";

/** The numbers of a floor's own rates (methods, 8.4), each with its reason [our choice]. */
export const ownAlarmsRule = {
  /** Weeks with evaluations: a year of looks is what is counted. */
  minWeeks: 52,
  /** People with a year of scores that can be compared: of fewer a rate would say nothing. */
  minPeople: 20,
  /** Person-years that are looked at in all: more weeks are shuffled on a small floor, fewer on a large one. */
  personYears: 2000,
  /** At most so many times. */
  maxShuffles: 40,
  seed: 20_261_201,
} as const;

/** How often the words of a change come on this floor, with its own scores in an order that chance gives. */
export type OwnAlarms =
  | {
      readonly kind: "too-little";
      /** What there is, and what it takes. */
      readonly weeks: number;
      readonly people: number;
      readonly neededWeeks: number;
      readonly neededPeople: number;
    }
  | {
      readonly kind: "shuffled";
      readonly people: number;
      readonly shuffles: number;
      readonly personYears: number;
      /** Either word, of a person's looks in a year. */
      readonly changed: AlarmRate;
    };

/**
 * A floor's own false alarms: each person's weeks of scores change places with one another, so that every score, its
 * evaluator and the number of scores a week stay and no change is left; then a year of looks is counted as it is of the
 * true order. What is left of a person's own wandering is spread over the year, so that the true rate is rather higher.
 *
 * @param people with their scores of two years, or as far as there are any
 * @param lastWeek of the last look
 * @example ownAlarms(people, 2951, seededFraction(1)) // { kind: "shuffled", changed: { share: 0.03, ... }, ... }
 */
export function ownAlarms(
  people: readonly WatchedPerson[],
  lastWeek: WeekIndex,
  fraction: Fraction,
): OwnAlarms {
  const { minWeeks, minPeople, personYears, maxShuffles } = ownAlarmsRule;
  const weeks = new Set(people.flatMap(({ scores }) => scores.map(({ week }) => week)));
  const enough = people.filter(
    ({ scores }) => scores.length >= changeRule.minReference + changeRule.minRecent,
  );
  if (weeks.size < minWeeks || enough.length < minPeople) {
    const needed = { neededWeeks: minWeeks, neededPeople: minPeople };
    return { kind: "too-little", weeks: weeks.size, people: enough.length, ...needed };
  }
  const shuffles = Math.max(1, Math.min(maxShuffles, Math.round(personYears / enough.length)));
  let [years, alarmed] = [0, 0];
  for (let at = 0; at < shuffles; at++) {
    const counted = alarmsOf(
      enough.map((person) => withWeeksShuffled(person, fraction)),
      lastWeek,
    );
    years += counted.people;
    alarmed += counted.alarmed;
  }
  return {
    kind: "shuffled",
    people: enough.length,
    shuffles,
    personYears: years,
    changed: alarmRate(alarmed, years),
  };
}

/** Of the people of whom a year of looks says anything: those with a word in it. */
function alarmsOf(people: readonly WatchedPerson[], lastWeek: WeekIndex) {
  const looked = new Set<string>();
  const alarmed = new Set<string>();
  let week = lastWeek - changeRule.looks + 1;
  for (const { people: inLooks } of floorLooks(people, [week, lastWeek])) {
    for (const [agent, one] of inLooks) {
      const { word } = personChange(one, week);
      if (word !== "insufficient") looked.add(agent);
      if (word === "declining" || word === "improving") alarmed.add(agent);
    }
    week++;
  }
  return { people: looked.size, alarmed: alarmed.size };
}

/** The scores of one person with their weeks exchanged: those of one week stay together. Forms and queues stay one. */
export function withWeeksShuffled(person: WatchedPerson, fraction: Fraction): WatchedPerson {
  const weeks = [...new Set(person.scores.map(({ week }) => week))];
  const to = new Map(shuffled(weeks, fraction).map((week, at) => [weeks[at], week]));
  const scores = person.scores
    .map((score): ChangeScore => ({ ...score, form: "", week: to.get(score.week) ?? score.week }))
    .sort((a, b) => a.week - b.week);
  return { ...person, scores, newQueues: [] };
}
