import type { ProposalRule } from "../acting/kinds.ts";
import type { AlarmClaim, AttentionAlarms, ClaimAlarms } from "./alarm-figures.ts";
import { type ChanceShown, chanceShown } from "./chance-sentence.ts";
import { storedAlarms } from "./stored-alarms.ts";

/** What was worked out of one claim; every claim has been. */
export function alarmsOf(claim: AlarmClaim): ClaimAlarms {
  const found = storedAlarms.claims.find((one) => one.claim === claim);
  if (!found) throw new Error(`how often chance shows ${claim} was not worked out`);
  return found;
}

/** Attention by whatever brings it, on floors whose people's standing levels lie so many times as far apart as usual. */
export function attentionAlarms(wider: number): AttentionAlarms {
  const found = storedAlarms.attention.find((one) => one.wider === wider);
  if (!found) throw new Error(`no floors were simulated with levels ${wider} times as wide`);
  return found;
}

/**
 * How often chance makes a claim, as it stands beside it.
 *
 * @example chanceOfClaim("declining").sentence // "Chance alone shows this for about 1 in 67 people a year."
 */
export function chanceOfClaim(claim: AlarmClaim): ChanceShown {
  const alarms = alarmsOf(claim);
  return chanceShown(alarms, alarms.subject);
}

/** How often chance brings somebody attention, by whatever brings it, where people differ as usual. */
export function chanceOfAttention(): ChanceShown {
  return chanceShown(attentionAlarms(1).any, "person");
}

/** The claim that a proposal rests on; what the records show of themselves, and a talk that is due, is none. */
const claimOfRule = {
  "rest-breach": null,
  attention: "attention",
  relieve: "relieve",
  refresh: "refresh",
  "lapsed-refresher": null,
  "lapsed-check-in": null,
  "queue-is-short": null,
  "team-shares-cause": "team-attention",
} as const satisfies Record<ProposalRule, AlarmClaim | "attention" | null>;

/**
 * How often chance makes the claim that a proposal rests on.
 *
 * @returns null where it rests on no claim but on records: a rest that was cut short is a fact
 * @example chanceOfProposal("relieve")?.sentence // "Chance alone shows this for about 1 in 60 people a year."
 */
export function chanceOfProposal(rule: ProposalRule): ChanceShown | null {
  const claim = claimOfRule[rule];
  if (claim === null) return null;
  return claim === "attention" ? chanceOfAttention() : chanceOfClaim(claim);
}
