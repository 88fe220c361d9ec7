import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { behaviourName } from "../empathy/behaviours.ts";
import { tenth } from "../statistics/rounding.ts";
import { clockTime, wholePercent } from "../workload/figure-definition.ts";
import { dailyRestSeconds } from "../workload/quick-return.ts";
import {
  capital,
  countWords,
  dateWords,
  dayWords,
  lengthWords,
  listWords,
  weekdayWords,
} from "./day-words.ts";
import type {
  AttentionFacts,
  LastHeld,
  LeadingFactor,
  PersonFacts,
  RestFacts,
  TeamFacts,
  VerdictFacts,
} from "./proposal.ts";

/** Why a rest counts as cut short, with the person's usual. */
export function whyRest(
  person: Pick<PersonFacts, "name" | "agent">,
  rest: RestFacts,
  clock: ZoneClock,
): string[] {
  const many = countWords(rest.count, "rest");
  const usual =
    rest.usual === null
      ? "what is usual for them is not known yet"
      : `${possessive(person)} usual is ${rest.usual === 0 ? "none" : tenth(rest.usual)} in four weeks`;
  const atLeast = rest.atLeast ? "at least " : "";
  const first = `${capital(`${atLeast}${many}`)} under ${lengthWords(dailyRestSeconds)} since ${dateWords(rest.firstDay)}; ${usual}.`;
  return [first, ...rest.ahead.slice(0, 2).map((ahead) => whyAhead(ahead, clock))];
}

function whyAhead({ from, to }: { readonly from: number; readonly to: number }, clock: ZoneClock): string {
  const end = `${dayWords(clock.dayOf(from))} closes ${clockTime(clock.clockSecondsOf(from))}`;
  const start = `${dayWords(clock.dayOf(to))} opens ${clockTime(clock.clockSecondsOf(to))}`;
  return `${end} and ${start}: ${hourWords(to - from)} of rest.`;
}

/** Hours of a rest as a sentence names them. @example hourWords(36_000) // "10 hours" */
export function hourWords(seconds: number): string {
  const hours = Math.round(seconds / 360) / 10;
  return `${hours} hour${hours === 1 ? "" : "s"}`;
}

/** Why attention: the factors that add most, each with the person's usual. */
export function whyAttention({ since, top }: AttentionFacts): string[] {
  const began = `In attention since the week of ${dateWords(since)}.`;
  return [...top.slice(0, 2).map((factor) => `${factorWords(factor)}.`), began];
}

function factorWords({ name, unit, value, usual, limit }: LeadingFactor): string {
  if (value === null) return `${capital(name)}: too few records this week to say more`;
  const full = limit === null ? "" : ` (weighs in full from ${figureWords(limit, unit)})`;
  const own = usual === null ? "own usual not known yet" : `own usual ${figureWords(usual, unit)}`;
  return `${capital(name)}: ${figureWords(value, unit)}${full}, ${own}`;
}

/** A figure with its unit; shares as percentages. */
export function figureWords(value: number, unit: string): string {
  if (unit.startsWith("share")) return wholePercent(value);
  const rounded = Math.abs(value) >= 10 ? Math.round(value) : tenth(value);
  return `${rounded} ${unit}`;
}

/** Why relief or a refresher: the empathy figures with their interval, and what load has to do with them. */
export function whyVerdict(facts: VerdictFacts): string[] {
  const usual = facts.usual === null ? "" : `; own usual ${Math.round(facts.usual)}`;
  const mean = `Empathy ${Math.round(facts.mean)} (${Math.round(facts.low)}–${Math.round(facts.high)}), ${countWords(facts.evaluations, "evaluation")} since ${dateWords(facts.since)}${usual}.`;
  const { loaded, rested } = facts;
  const load =
    facts.verdict === "relieve"
      ? loaded !== null && rested !== null
        ? `After busy hours ${Math.round(loaded)}, when rested ${Math.round(rested)}, further apart than colleagues’: the load probably explains it, so relief comes before a refresher.`
        : "Lower after busy hours, further than colleagues’: the load probably explains it, so relief comes before a refresher."
      : "Lower when rested too, further than colleagues’: load does not explain it.";
  const weakest = facts.weakest.slice(0, 3).map(({ behaviour, mean: of }) => {
    const name = behaviourName(behaviour);
    return `${name.toLowerCase()} (${Math.round(of)})`;
  });
  return facts.verdict === "refresh" && weakest.length > 0
    ? [mean, load, `Lowest: ${listWords(weakest)}.`]
    : [mean, load];
}

/** Why something is due again. */
export function whyLapsed(what: string, last: LastHeld, weeks: number, today: ServiceDay): string[] {
  const rule = `The rule is at least one in ${weeks} weeks.`;
  if (last.kind === "held") {
    const ago = Math.floor((today - last.day) / 7);
    return [`The last ${what} was on ${dateWords(last.day)}, ${countWords(ago, "week")} ago.`, rule];
  }
  return [`No ${what} is on record since they came.`, rule];
}

/** Why a queue's people need more people, not a talk each. */
export function whyTeam({ queue, people, shortage, shared }: TeamFacts): string[] {
  const why: string[] = [];
  if (shortage) {
    const name = queue ?? "The queue";
    const { worst } = shortage;
    if (worst && worst.people > 0) {
      const times = `${clockTime(worst.fromMinute * 60)} to ${clockTime(worst.toMinute * 60)}`;
      const short =
        worst.people === 1
          ? "one person"
          : `up to ${countWords(worst.people, "person").replace("persons", "people")}`;
      why.push(`${name} is ${short} short from ${times}, ${weekdayWords(worst.weekdays)}.`);
    }
    const since =
      shortage.kind === "lately" ? `since ${dateWords(shortage.since)}` : "and it was before, too";
    why.push(
      `More arrives than its people can carry in ${shortage.overCap} of ${shortage.halfHours} half-hours of the week, ${since}.`,
    );
  }
  if (shared) {
    why.push(
      `${capital(countWords(shared.affected, "person").replace("persons", "people"))} of ${shared.agents} share one cause: ${shared.factor.toLowerCase()}.`,
    );
  }
  why.push(`Shown once here instead of on ${people} cards: it is staffing, not people.`);
  return why;
}

/** @example possessive({ name: "Maya Rao", agent: "a1" }) // "Maya’s" */
function possessive({ name, agent }: Pick<PersonFacts, "name" | "agent">): string {
  return `${givenName({ name, agent })}’s`;
}

/** The name by which a colleague would call somebody; where no name is known, the source's id. */
export function givenName({ name, agent }: Pick<PersonFacts, "name" | "agent">): string {
  return name?.trim().split(/\s+/)[0] || agent;
}
