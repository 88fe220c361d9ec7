import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import type { SampleAgent } from "./agent.ts";
import type { Chance } from "./chance.ts";
import type { SamplePeriod } from "./period.ts";
import type { RefusalEffect, Team } from "./team.ts";

/** How a handled contact ended, and what it carried. */
export interface ContactEnding {
  readonly resolution: "resolved" | "unresolved" | "declined";
  readonly transferredIn: boolean;
  readonly transferredOut: boolean;
  readonly escalated: boolean;
  readonly complaint: boolean;
  readonly abuse: boolean;
}

const middleEmpathy = 70;
const difficultShare = 0.5;

/** Whether an agent lately gets the contacts that come with a complaint, an abusive customer or an escalation. */
export function getsDifficult({ part }: SampleAgent, day: ServiceDay, period: SamplePeriod): boolean {
  return part === "difficult-contacts" && day >= period.recentFrom;
}

/**
 * The ending of a contact. Where empathy matters, a refusal by an empathic agent brings few complaints and
 * one by another brings many; elsewhere the refusal alone decides.
 *
 * @param difficult of the agents of whose contacts half are difficult
 */
export function contactEnding(team: Team, empathy: number, chance: Chance, difficult = false): ContactEnding {
  const ending = usualEnding(team, empathy, chance);
  return difficult && chance.happens(difficultShare) ? madeDifficult(ending, chance) : ending;
}

function usualEnding(team: Team, empathy: number, chance: Chance): ContactEnding {
  const drawn = chance.fraction();
  const resolution = drawn < 0.8 ? "resolved" : drawn < 0.91 ? "unresolved" : "declined";
  const refused = resolution !== "resolved";
  const transferredOut = chance.happens(refused ? 0.09 : 0.035);
  return {
    resolution,
    transferredIn: chance.happens(team.story === "too-small" ? 0.8 : 0.06),
    transferredOut,
    escalated: chance.happens(refused ? 0.05 : 0.008),
    complaint: chance.happens(refused ? complaintShare(team.queue.refusals, empathy) : 0.005),
    abuse: chance.happens(team.hours === "night" ? 0.02 : 0.008),
  };
}

/** A complaint comes with what was resolved alone, so that what refusals lead to on the queue stays as it is. */
function madeDifficult(ending: ContactEnding, chance: Chance): ContactEnding {
  const drawn = chance.fraction();
  if (drawn < 0.35) return { ...ending, abuse: true };
  return drawn < 0.65 && ending.resolution === "resolved"
    ? { ...ending, complaint: true }
    : { ...ending, escalated: true };
}

/** Whether the customer ticks one of the two best answers of five. */
export function isContent(
  effect: RefusalEffect,
  ending: ContactEnding,
  empathy: number,
  chance: Chance,
): boolean {
  const above = empathy - middleEmpathy;
  if (ending.resolution === "resolved") return chance.happens(0.84 + 0.002 * above);
  const slope = { "empathy-matters": 0.045, some: 0.006, "no-difference": 0 }[effect];
  return chance.happens(Math.min(0.94, Math.max(0.04, 0.42 + slope * above)));
}

function complaintShare(effect: RefusalEffect, empathy: number): number {
  const slope = { "empathy-matters": 0.007, some: 0.001, "no-difference": 0 }[effect];
  return Math.min(0.2, Math.max(0.008, 0.06 - slope * (empathy - middleEmpathy)));
}
