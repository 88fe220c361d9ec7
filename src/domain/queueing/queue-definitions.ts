import type { FigureDefinition } from "../workload/figure-definition.ts";
import { minHandledForOwn } from "./queue-half-hour.ts";

const erlangLimits =
  'Poisson arrivals, one skill, no fatigue; Erlang C overstates waits when callers abandon. With a load of N or more it says "unstable", never a number.';

/** How the figures of a queue's own load are worked out (methods, 1.4). */
export const queueDefinitions = {
  offeredLoad: {
    code: "offered-load",
    name: "Offered load",
    unit: "erlangs",
    formula: `A = arrivals a second · mean handle time / contacts that one of the queue's people handles at once, by half-hour of the week, contacts that were abandoned included; the half-hour's own handle time from ${minHandledForOwn} handled contacts on, else the queue's`,
    source: "Trade definition; CRAN ErlangC 0.1.0",
    evidence: "definition",
    limits:
      "A mean of past weeks is no forecast. Unknown where no handle time is known. Contacts at once are the queue's mean (overlap and concurrency), of those whose main queue it is; where contacts have no ends, each counts as one at a time.",
  },
  waiting: {
    code: "waiting",
    name: "Waiting and service level",
    unit: "share of contacts; seconds",
    formula:
      "B₀ = 1, Bₖ = A·Bₖ₋₁ / (k + A·Bₖ₋₁); P(wait) = B / (1 − ρ(1 − B)), ρ = A/N; mean wait = P(wait)·AHT / (N − A); service level = 1 − P(wait)·e^(−(N − A)·T/AHT)",
    source: "Erlang C; checked against CRAN ErlangC 0.1.0 and pyworkforce",
    evidence: "definition",
    limits: erlangLimits,
  },
  staffing: {
    code: "staffing",
    name: "People needed",
    unit: "agents",
    formula: "the smallest N with service level ≥ target and A/N ≤ the cap on occupancy",
    source: "Erlang C; checked against pyworkforce",
    evidence: "definition",
    limits: `People on contacts, before shrinkage. ${erlangLimits}`,
  },
} as const satisfies Record<string, FigureDefinition>;
