import { madToSigma } from "../statistics/mad.ts";
import { toPlaces } from "../statistics/rounding.ts";
import type { FigureDefinition } from "../workload/figure-definition.ts";
import { type BurnoutRule, totalWeight } from "./burnout-rule.ts";

const choice = { source: "Our choice, the same for everybody", evidence: "choice" } as const;

/** How the steps from quantities to the index are worked out under a rule (methods, 3.3). */
export function indexDefinitions(rule: BurnoutRule) {
  const { method } = rule;
  const { baseline, ownShare, peerShare, newShare } = method;
  const all = totalWeight(rule);
  return {
    ownPart: {
      code: "own-part",
      name: "Against one's own past",
      unit: "0 to 1",
      formula: `z = (value − median) / the larger of ${madToSigma} · median absolute deviation and the factor's least scale, to the worse side, clipped to ±${method.clipAt}; g = (z − ${method.deadZone}) / ${method.fullAt - method.deadZone}, at least 0 and at most 1. The past is the weeks ${baseline.oldest} to ${baseline.newest} before`,
      ...choice,
      limits: `Deviations up to ${method.deadZone} scale count as zero. With fewer than ${baseline.leastWeeks} valid weeks this part does not speak, and the window says so. While a person is in attention the past stands still${
        baseline.standsStillFrom > 0
          ? ` if it holds at least ${baseline.standsStillFrom} weeks; else it goes on forming`
          : ""
      }.`,
    },
    peerPart: {
      code: "peer-part",
      name: "Against the queue",
      unit: "0 to 1",
      formula:
        "the same, against all others on the same main queue and channel in the same week, oneself left out",
      ...choice,
      limits: `Does not speak with fewer than ${method.leastPeers} others. A queue on which everybody is overloaded looks usual in it.`,
    },
    absolutePart: {
      code: "absolute-part",
      name: "Against limits",
      unit: "0 to 1",
      formula: "0 to the factor's first edge, 1 from its second, linear between",
      ...choice,
      limits:
        "The edges stand with each factor. For a factor relative to the queue it needs as many others as the part against the queue.",
    },
    weekPart: {
      code: "week-part",
      name: "Part of the week",
      unit: "0 to 1",
      formula: `of an exposure the larger of the absolute part and ${ownShare} · own + ${peerShare} · peer, over the parts there are, their weights renormalised; of telemetry the own part alone`,
      ...choice,
      limits: "Unknown where no part speaks. An absolute limit keeps lasting overload from becoming usual.",
    },
    smoothedPart: {
      code: "smoothed-part",
      name: "Smoothed part",
      unit: "0 to 1",
      formula: `${newShare} · this week + ${toPlaces(1 - newShare, 2)} · the smoothed part of the week before; it starts at the first week's part`,
      ...choice,
      limits: `Carried on over ${method.carryWeeks} missing weeks at most, then missing until there are records again.`,
    },
    index: {
      code: "burnout-index",
      name: "Index of working conditions",
      unit: "points, 0 to 100",
      formula: `100 · sum of weight · smoothed part / sum of weights, over the factors that are known; contribution = 100 · weight · part / that sum, and all of them add up to the index. Rounded to ${method.roundedTo} points in the window`,
      source: "Our choice of weights by grade of evidence: 3, 2 and 1",
      evidence: "choice",
      limits: `Signals about working conditions and change, never a diagnosis and not a probability. Shown only with a coverage of ${method.leastCoverage} and at least one factor of demand and one of rest.`,
    },
    coverage: {
      code: "coverage",
      name: "Coverage and bounds",
      unit: "share of the weights; points",
      formula: `coverage = weights of the known factors / ${all}, the weight of all factors switched on; at least 100 · sum of weight · part / ${all}, at most that + 100 · (1 − coverage)`,
      ...choice,
      limits: "The index lies between the two whatever the missing figures are: bounds, not a likelihood.",
    },
  } as const satisfies Record<string, FigureDefinition>;
}
