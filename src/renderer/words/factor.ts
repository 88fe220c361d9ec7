import type { FactorCode, FactorRole } from "../../domain/burnout/factor-rule.ts";
import type { QuantityState } from "../../domain/burnout/weekly-quantity.ts";
import { busyAbove } from "../../domain/workload/half-hour-occupancy.ts";
import { format } from "./reader.ts";

const returns = { one: "quick return", other: "quick returns" };
const days = { one: "day", other: "days" };
const intervals = { one: "spell", other: "spells" };
const others = { one: "other", other: "others" };
const people = { one: "person", other: "people" };
const weeks = { one: "week", other: "weeks" };

interface FactorWords {
  readonly name: string;
  /** What was measured, with its period, in the middle of a sentence. */
  readonly value: (value: number) => string;
  /** A median of it, where the period and the unit were said before. */
  readonly short: (value: number) => string;
  /** A condition of work to change first. */
  readonly mend: string;
}

const words: Record<FactorCode, FactorWords> = {
  "emotional-demand": {
    name: "Emotional demand",
    value: (value) => `demand of ${format.tenth(value)} an hour`,
    short: format.tenth,
    mend: "Mix the queues, and leave a pause after hard contacts.",
  },
  "quick-returns": {
    name: "Quick returns",
    value: (value) => `${format.count(value, returns)} in four weeks`,
    short: format.tenth,
    mend: "Ask the rota for later starts after late ends.",
  },
  "busy-share": {
    name: "Busy half-hours",
    value: (value) => `${format.percent(value)} of half-hours busier than ${format.percent(busyAbove)}`,
    short: format.percent,
    mend: "Look at the staffing of the queue, and mix the queues.",
  },
  "longest-stretch": {
    name: "Longest stretch",
    value: (value) => `a usual day's longest stretch of ${format.hours(value * 60)}`,
    short: (value) => format.hours(value * 60),
    mend: "Put a break into the long stretches.",
  },
  overtime: {
    name: "Overtime",
    value: (value) => `${hours(value)} a week over the rostered hours`,
    short: hours,
    mend: "Bring the hours back to the rostered ones.",
  },
  "days-in-a-row": {
    name: "Days in a row",
    value: (value) => `${format.count(value, days)} worked in a row`,
    short: format.tenth,
    mend: "Ask the rota for a day off within the run.",
  },
  "late-or-night-work": {
    name: "Late or night work",
    value: (value) => `${format.count(value, days)} with late or night work`,
    short: format.tenth,
    mend: "Ask whether the late days are wanted, and share them out.",
  },
  "after-contact-work": {
    name: "After-contact work",
    value: (value) => `${format.span(value)} of after-contact work a contact`,
    short: format.span,
    mend: "Ask what takes the time: a form or a system may have changed.",
  },
  "handle-time-spread": {
    name: "Spread of handle time",
    value: (value) => `long contacts of ${format.tenth(value)} times the median`,
    short: format.tenth,
    mend: "Look at which contacts are long, and why.",
  },
  adherence: {
    name: "Adherence",
    value: (value) => `${format.percent(value)} of scheduled time in the scheduled state`,
    short: format.percent,
    mend: "Look at the schedule: long contacts before breaks lower it.",
  },
  "transfers-out": {
    name: "Transfers out",
    value: (value) => `${format.percent(value)} of contacts passed on`,
    short: format.percent,
    mend: "Look at the routing.",
  },
  "empathy-change": {
    name: "Change of empathy",
    value: (value) => `empathy of ${format.number(value)} in four weeks`,
    short: format.number,
    mend: "See whether it falls under load only, or when rested too.",
  },
  "short-notice-absence": {
    name: "Short-notice absence",
    value: (value) => `${format.count(value, intervals)} at short notice in eight weeks`,
    short: format.number,
    mend: "Look at the conditions of the weeks before.",
  },
  "control-and-variety": {
    name: "Control and variety",
    value: format.tenth,
    short: format.tenth,
    mend: "Ask what the person would like to decide.",
  },
};

/** What is known of one factor in a week. */
export interface FactorFigures {
  readonly factor: FactorCode;
  readonly role: FactorRole;
  readonly value: number | null;
  /** The source gives only a lower bound. */
  readonly atLeast: boolean;
  readonly ownMedian: number | null;
  readonly ownWeeks: number;
  readonly peerMedian: number | null;
  readonly peers: number;
}

export function factorName(code: FactorCode): string {
  return words[code].name;
}

export function factorMend(code: FactorCode): string {
  return words[code].mend;
}

/** The measured figure alone. @example factorFigure("quick-returns", 3, true) // "at least 3 quick returns in four weeks" */
export function factorFigure(code: FactorCode, value: number, atLeast: boolean): string {
  const text = words[code].value(value);
  return atLeast ? `at least ${text}` : text;
}

/** A median of the factor. @example factorShort("busy-share", 0.4) // "40 %" */
export function factorShort(code: FactorCode, value: number): string {
  return words[code].short(value);
}

/**
 * A factor of a person's week as a sentence: the condition first, then the usual, then the others on
 * the queue, and what cannot be compared.
 */
export function factorSentence(figures: FactorFigures): string {
  const { factor, value, atLeast } = figures;
  if (value === null) return "";
  return `${capital(factorFigure(factor, value, atLeast))}; ${comparisons(figures).join(", ")}.`;
}

function comparisons({ factor, role, ownMedian, ownWeeks, peerMedian, peers }: FactorFigures): string[] {
  const { short } = words[factor];
  const own =
    ownMedian === null
      ? `only ${format.count(ownWeeks, weeks)} of own past: too few to compare`
      : `own usual ${short(ownMedian)}`;
  if (role === "telemetry") return [own];
  return [
    own,
    peerMedian === null
      ? `only ${format.count(peers, others)} on the queue to compare with`
      : `others on the queue ${short(peerMedian)} (${format.count(peers, people)})`,
  ];
}

/** A factor's sentence, or why the week has no value of its own. */
export function factorText(factor: FactorFigures & TooLittle): string {
  return factor.value === null ? tooLittle(factor) : factorSentence(factor);
}

/** A factor whose week has no value of its own: too few records, or carried on from an earlier week. */
function tooLittle({ quantity, knownIn }: TooLittle): string {
  const why =
    quantity === "too-little" ? "Too few records in this week to tell." : "No records in this week.";
  return knownIn === null ? why : `${why} Carried on from ${format.week(knownIn)}.`;
}

interface TooLittle {
  readonly quantity: QuantityState;
  readonly knownIn: string | null;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function hours(value: number): string {
  return `${format.tenth(value)} h`;
}
