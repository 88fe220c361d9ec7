import {
  type AlarmClaim,
  type AlarmSubject,
  alarmFloor,
  type ClaimAlarms,
} from "../src/domain/false-alarms/alarm-figures.ts";
import { type AlarmRates, alarmRate } from "../src/domain/false-alarms/alarm-rates.ts";
import { poissonInterval } from "./poisson-interval.ts";

export const looksAYear = 52;

/** How often one thing was said in years of weekly looks. */
export interface AlarmCount {
  /** Years of people or teams that were looked at, and those in which it was said. */
  years: number;
  saidYears: number;
  /** Looks in which it was said, and those in which it had not been said a week before. */
  looks: number;
  begun: number;
}

export function noAlarms(): AlarmCount {
  return { years: 0, saidYears: 0, looks: 0, begun: 0 };
}

/** Adds a year of looks, oldest first: whether it was said in each. */
export function addYear(count: AlarmCount, said: readonly boolean[]): void {
  count.years++;
  if (said.includes(true)) count.saidYears++;
  for (const [at, one] of said.entries()) {
    if (!one) continue;
    count.looks++;
    if (!said[at - 1]) count.begun++;
  }
}

/** Rates from the looks and the years with an alarm; looks at one person hang together, so a year counts as one case. */
export function ratesOf(
  { looks, saidYears, years }: Omit<AlarmCount, "begun">,
  looksAUnit = looksAYear,
): AlarmRates {
  return { perLook: alarmRate(looks / looksAUnit, years), perAgentYear: alarmRate(saidYears, years) };
}

/** A claim with its rates, and with how often it begins on a floor of 40 people in a year. */
export function claimOf(
  claim: AlarmClaim,
  subject: AlarmSubject,
  count: AlarmCount,
  looksAUnit = looksAYear,
): ClaimAlarms {
  const aFloor = { person: alarmFloor.people, session: alarmFloor.sessionsAYear, team: alarmFloor.teams }[
    subject
  ];
  const { from, to } = poissonInterval(count.begun);
  const perFloor = (events: number) => (events * aFloor) / count.years;
  return {
    claim,
    subject,
    simulated: count.years,
    ...ratesOf(count, looksAUnit),
    aFloorYear: { words: perFloor(count.begun), from: perFloor(from), to: perFloor(to) },
  };
}
