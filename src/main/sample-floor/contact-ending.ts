import type { Chance } from "./chance.ts";
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

/**
 * The ending of a contact. Where empathy matters, a refusal by an empathic agent brings few complaints and
 * one by another brings many; elsewhere the refusal alone decides.
 */
export function contactEnding(team: Team, empathy: number, chance: Chance): ContactEnding {
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
    abuse: chance.happens(team.hours === "night" ? 0.03 : 0.012),
  };
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
