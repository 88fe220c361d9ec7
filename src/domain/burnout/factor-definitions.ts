import { type FigureDefinition, percent } from "../workload/figure-definition.ts";
import type { FactorCode, FactorNeed, FactorRule } from "./factor-rule.ts";

/** How one factor is worked out: a figure's definition, with the settings of the factor in words. */
export interface FactorDefinition extends FigureDefinition {
  readonly code: FactorCode;
  readonly on: boolean;
  readonly weight: number;
  readonly role: FactorRule["role"];
  readonly domain: FactorRule["domain"];
  readonly needs: string;
}

/** The columns and sources a factor may need, as a person would say them. */
export const needWords: Readonly<Record<FactorNeed, string>> = {
  states: "agent states (kind, from, to)",
  shifts: "shifts (activity, from, to)",
  contacts: "contacts (from, to, handle time, queue, channel)",
  "roster.weekly_hours": "weekly hours of the roster",
  "contacts.resolution": "whether a contact was resolved",
  "contacts.complaint": "complaints",
  "contacts.escalated": "escalations",
  "contacts.abuse": "abuse",
  "contacts.transferred_in": "transfers in",
  "contacts.transferred_out": "transfers out",
  "contacts.acw_seconds": "after-contact work of contacts",
  evaluations: "evaluations (day, score)",
  absences: "absences (day, short notice or planned)",
};

/** What a factor needs, in words. @example needsInWords([["evaluations"]]) // "evaluations (day, score)" */
function needsInWords(needs: FactorRule["needs"]): string {
  return needs.map((any) => any.map((need) => needWords[need]).join(" or ")).join("; ");
}

/** The definition of a factor from the settings that the code runs on. */
export function factorDefinition(factor: FactorRule): FactorDefinition {
  const { code, name, unit, on, weight, role, domain, evidence, source } = factor;
  const { amount, unit: of } = factor.leastExposure;
  const min = amount > 0 ? ` Valid from ${amount} ${of} on${partTimeInWords(factor)}.` : "";
  return {
    code,
    name,
    unit,
    formula: `${factor.quantity}. ${edgesInWords(factor)} Least scale of a deviation ${factor.sMin}; ${factor.direction === 1 ? "more" : "less"} is worse.`,
    source,
    evidence,
    limits: `${factor.note}${min}${factor.sparesContracted ? " Of somebody contracted to lates or nights only the part against their own past speaks." : ""} Missing without its records.`,
    on,
    weight,
    role,
    domain,
    needs: needsInWords(factor.needs) || "not defined yet",
  };
}

function partTimeInWords({ leastExposure: { partTime } }: FactorRule): string {
  if (!partTime) return "";
  if (partTime.kind === "share")
    return `, or ${percent(partTime.ofContract)} of the contracted hours where that is less`;
  return `, from ${partTime.amount} on with a contract of up to ${partTime.upToHours} hours a week`;
}

function edgesInWords(factor: FactorRule): string {
  const { abusive } = factor;
  const counted = abusive
    ? ` Abusive contacts besides, whatever others have: 0 at ${abusive.zeroAt} a week, 1 at ${abusive.oneAt}.`
    : "";
  return `${ownEdgesInWords(factor)}${counted}`;
}

function ownEdgesInWords({ edges, sMin, role }: FactorRule): string {
  if (role === "telemetry") return "Held against one's own past only.";
  if (!edges) return "No absolute part.";
  if (edges.kind === "fixed") return `Absolute part 0 at ${edges.zeroAt}, 1 at ${edges.oneAt}.`;
  return `Absolute part 0 at the queue's median of the week, 1 at the larger of its ${Math.round(edges.oneAtShare * 100)}th percentile and the median + ${edges.leastScales * sMin}.`;
}
