import { type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { ContactCounts } from "../workload/contact-counts.ts";

// A service day fits in six digits until the year 4700.
const daysApart = 1_000_000;

/** A kind of change, the week in which it lies and whom it concerns (0: everybody). */
export interface TouchedWeek {
  readonly kind: "rows" | "absences" | "evaluations" | "queues" | "hours" | "rules";
  readonly week: WeekIndex;
  readonly agent: number;
}

/**
 * What a change of records touched, so that the roll-ups of that alone are rebuilt. The cost of an
 * import thus follows the rows imported, not the rows stored.
 */
export class Touched {
  /** Contacts that came and went: the queues' roll-ups are moved by them. */
  readonly contacts = new ContactCounts();
  readonly #agentDays = new Set<number>();
  readonly #evaluations = new Map<string, Set<number>>();
  readonly #agents = new Set<number>();
  readonly #evaluationWeeks = new Set<number>();
  readonly #hours = new Set<number>();
  readonly #absenceWeeks = new Set<number>();
  #surveys = false;
  #last = -1;
  #lastNext = -1;

  agentDay(agent: number, day: ServiceDay): void {
    const name = day * daysApart + agent;
    if (name === this.#last) return;
    this.#last = name;
    this.#agentDays.add(name);
    this.#agents.add(agent);
  }

  /** As `agentDay`, of the day after; apart, so that rows of one day in turn cost nothing for either. */
  nextDay(agent: number, day: ServiceDay): void {
    const name = (day + 1) * daysApart + agent;
    if (name === this.#lastNext) return;
    this.#lastNext = name;
    this.#agentDays.add(name);
  }

  /** Whether an agent's day is among those touched. */
  hasAgentDay(agent: number, day: ServiceDay): boolean {
    return this.#agentDays.has(day * daysApart + agent);
  }

  agent(agent: number): void {
    this.#agents.add(agent);
  }

  /** The hours that somebody is to work changed, or may have. */
  hours(agent: number): void {
    this.#hours.add(agent);
    this.#agents.add(agent);
  }

  absence(agent: number, day: ServiceDay): void {
    this.#absenceWeeks.add(weekOfDay(day) * daysApart + agent);
    this.#agents.add(agent);
  }

  evaluation(evaluation: string, agent: number, day: ServiceDay): void {
    const agents = this.#evaluations.get(evaluation);
    if (agents) agents.add(agent);
    else this.#evaluations.set(evaluation, new Set([agent]));
    this.evaluationWeek(agent, day);
    this.#agents.add(agent);
  }

  /** What an evaluation counts for has changed, and nothing else of it. */
  evaluationWeek(agent: number, day: ServiceDay): void {
    this.#evaluationWeeks.add(weekOfDay(day) * daysApart + agent);
  }

  survey(): void {
    this.#surveys = true;
  }

  /** Whether customers' answers came or went. */
  get surveys(): boolean {
    return this.#surveys;
  }

  /** Whether evaluations came, went, or count otherwise than before. */
  get someEvaluations(): boolean {
    return this.#evaluationWeeks.size > 0;
  }

  /** Whether contacts, states or shifts came or went. */
  get someDays(): boolean {
    return this.#agentDays.size > 0;
  }

  /** By day, then agent: rows of one day lie near one another in the store. */
  agentDays(): { readonly agent: number; readonly day: ServiceDay }[] {
    return [...this.#agentDays]
      .sort((a, b) => a - b)
      .map((name) => ({ agent: name % daysApart, day: Math.floor(name / daysApart) }));
  }

  evaluations(): { readonly evaluation: string; readonly agent: number }[] {
    return [...this.#evaluations].flatMap(([evaluation, agents]) =>
      [...agents].map((agent) => ({ evaluation, agent })),
    );
  }

  /** Those of the days and evaluations, and the week after a day's: its first rest begins in the week before. */
  agentWeeks(): { readonly agent: number; readonly week: WeekIndex }[] {
    const weeks = new Set(this.#evaluationWeeks);
    for (const name of this.#agentDays) {
      const week = weekOfDay(Math.floor(name / daysApart));
      weeks.add(week * daysApart + (name % daysApart));
      weeks.add((week + 1) * daysApart + (name % daysApart));
    }
    return [...weeks]
      .sort((a, b) => a - b)
      .map((name) => ({ agent: name % daysApart, week: Math.floor(name / daysApart) }));
  }

  /** What the weekly quantities of the burnout signal were computed from, and has changed. */
  *changes(): Generator<TouchedWeek> {
    const weeksOf = (names: Iterable<number>) =>
      new Set(
        [...names].map((name) => weekOfDay(Math.floor(name / daysApart)) * daysApart + (name % daysApart)),
      );
    for (const name of weeksOf(this.#agentDays)) yield named("rows", name);
    for (const name of this.#absenceWeeks) yield named("absences", name);
    const evaluated = new Set([...this.#evaluationWeeks].map((name) => Math.floor(name / daysApart)));
    for (const week of evaluated) yield { kind: "evaluations", week, agent: 0 };
    for (const week of this.contacts.weeks()) yield { kind: "queues", week, agent: 0 };
    for (const agent of this.#hours) yield { kind: "hours", week: 0, agent };
  }

  agents(): Iterable<number> {
    return this.#agents;
  }
}

function named(kind: TouchedWeek["kind"], name: number): TouchedWeek {
  return { kind, week: Math.floor(name / daysApart), agent: name % daysApart };
}
