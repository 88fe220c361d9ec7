import type { FactorCode } from "../burnout/factor-rule.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { clockTime } from "../workload/figure-definition.ts";
import { dailyRestSeconds } from "../workload/quick-return.ts";
import { countWords, dateWords, dayWords, lengthWords, weekdayWords } from "./day-words.ts";
import type { PersonFacts, RestFacts, TeamFacts } from "./proposal.ts";
import { givenName, hourWords } from "./why.ts";

/*
 * Texts that a supervisor sends to the planner. They ask for a change of the work and state no score, no
 * signal and nothing of health: a planner needs none of it.
 */

type Person = Pick<PersonFacts, "name" | "agent">;

/** Asks for rest of eleven hours: for the short rests ahead by name, else for the rota to come. */
export function reliefAfterRest(person: Person, rest: RestFacts, clock: ZoneClock): string {
  const name = fullName(person);
  const [ahead] = rest.ahead;
  if (ahead) {
    const earliest = ahead.from + dailyRestSeconds;
    const times = `${dayWords(clock.dayOf(ahead.from))} to ${at(ahead.from, clock)}, and ${dayWords(clock.dayOf(ahead.to))} from ${at(ahead.to, clock)}`;
    const wish = `Can ${dayWords(clock.dayOf(ahead.to))} begin at ${at(earliest, clock)} or later, or the evening before end earlier?`;
    return `${name} is on the rota for ${times}: ${hourWords(ahead.to - ahead.from)} between. ${wish} ${since(rest)}`;
  }
  return `${since(rest, name)} Please keep ${lengthWords(dailyRestSeconds)} or more between ${givenName(person)}’s shifts in the next four weeks: no late shift before an early one.`;
}

function since(rest: RestFacts, name?: string): string {
  const who = name === undefined ? "There were" : `${name} had`;
  return `${who} ${countWords(rest.count, "rest")} under ${lengthWords(dailyRestSeconds)} since ${dateWords(rest.firstDay)}.`;
}

function at(instant: number, clock: ZoneClock): string {
  return clockTime(clock.clockSecondsOf(instant));
}

/** What a planner can change for each condition. */
const wishes: Partial<Readonly<Record<FactorCode, string>>> = {
  "quick-returns": `keep ${lengthWords(dailyRestSeconds)} or more between shifts`,
  "busy-share": "plan two breaks of ten minutes right after the busiest hours",
  "longest-stretch": "plan at least five minutes off contacts in each hour",
  overtime: "plan no further overtime, and give back hours where you can",
  "days-in-a-row": "plan a day off after at most five days",
  "late-or-night-work": "plan early or middle shifts for a while",
  "emotional-demand": "mix in a queue with fewer complaints, or an hour of work without contacts a day",
};
const general = "plan two breaks of ten minutes right after the busiest hours";

/** Asks for what the leading conditions call for. */
export function reliefAfterWork(person: Person, top: readonly FactorCode[]): string {
  const asked = [...new Set(top.map((code) => wishes[code] ?? general))].slice(0, 2);
  return `For the next four weeks, can you ${asked.length > 0 ? asked.join("; and ") : general} for ${fullName(person)}? I would like to see with them whether it helps.`;
}

/** Asks for pauses where the load is: contacts go well when they come after a breath. */
export function reliefAfterLoad(person: Person): string {
  return `For the next four weeks, can you plan five minutes off contacts in each busy hour for ${fullName(person)}, and mix in a quieter queue where there is one? Rested contacts go as well as ever; it is the busy hours that need room.`;
}

/** Asks for people on a queue. */
export function staffingText({ team, queue, shortage, shared }: TeamFacts): string {
  const where = queue ?? team;
  if (!shortage) {
    return `Most of team ${team} works under the same condition${shared ? ` (${shared.factor.toLowerCase()})` : ""}. Can we look at ${where}’s rota and staffing together this week?`;
  }
  const { worst } = shortage;
  const when = worst
    ? ` most from ${clockTime(worst.fromMinute * 60)} to ${clockTime(worst.toMinute * 60)}, ${weekdayWords(worst.weekdays)}${worst.people > 0 ? `, by up to ${worst.people}` : ""}`
    : "";
  return `${where} has had more contacts than its people can carry in ${shortage.overCap} of ${shortage.halfHours} half-hours of the week${when ? `:${when}` : ""}. Can we add people there, or move work to another queue? Until then I will not take anybody off it in those hours.`;
}

function fullName({ name, agent }: Person): string {
  return name?.trim() || agent;
}
