import { minGroup } from "../privacy/min-group.ts";
import { derSimonianLaird } from "../statistics/dersimonian-laird.ts";
import type { PriorSpread } from "../statistics/difference-of-means.ts";
import type { Interval } from "../statistics/interval.ts";
import { usualReach } from "../statistics/normal-law.ts";
import { adjustedDifference } from "./change.ts";
import type { LoadedScore } from "./load-contrast.ts";

export type TeamUnderLoad =
  | ({
      readonly kind: "compared";
      /** Loaded less rested within agents, in points. */
      readonly difference: number;
      /** Whether the whole interval lies below 0. */
      readonly lowerUnderLoad: boolean;
      readonly agents: number;
      readonly loaded: number;
      readonly rested: number;
    } & Interval)
  | { readonly kind: "not-enough"; readonly agents: number };

/**
 * A team's empathy under load: the differences of loaded and rested scores within each agent, put together
 * with weights 1/(v + τ²) after DerSimonian and Laird. Within agents, for a busy shift with weaker scorers
 * would else look like an effect of load. Unit: points of the adjusted score.
 *
 * @param agents each agent's scores; one without both a loaded and a rested score takes no part
 * @param spread the floor's, that steadies a person's own
 * @returns `not-enough` where fewer than five agents take part
 * @example teamUnderLoad([...agents.values()], floorSpread(90))
 */
export function teamUnderLoad(
  agents: readonly (readonly LoadedScore[])[],
  spread: PriorSpread | undefined,
): TeamUnderLoad {
  const parts = agents.flatMap((scores) => {
    const loaded = scores.filter(({ cell }) => cell === "loaded");
    const rested = scores.filter(({ cell }) => cell === "rested");
    const found = adjustedDifference(loaded, rested, spread);
    if (!found || found.standardError <= 0) return [];
    const { difference: value, standardError } = found;
    return [{ value, variance: standardError ** 2, loaded: loaded.length, rested: rested.length }];
  });
  const together = derSimonianLaird(parts);
  if (!together || parts.length < minGroup.operational) return { kind: "not-enough", agents: parts.length };
  const reach = usualReach(together.standardError);
  return {
    kind: "compared",
    difference: together.mean,
    from: together.mean - reach,
    to: together.mean + reach,
    lowerUnderLoad: together.mean + reach < 0,
    agents: parts.length,
    loaded: parts.reduce((sum, { loaded }) => sum + loaded, 0),
    rested: parts.reduce((sum, { rested }) => sum + rested, 0),
  };
}
