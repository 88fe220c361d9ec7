import type { WeekIndex } from "../calendar/iso-week.ts";
import { minGroup } from "../privacy/min-group.ts";
import type { MeanEstimate, PriorSpread } from "../statistics/difference-of-means.ts";
import { mean } from "../statistics/mean.ts";
import { meanOfScores } from "./change.ts";
import type { AdjustedEvaluation } from "./floor-empathy.ts";
import { type TeamUnderLoad, teamUnderLoad } from "./team-under-load.ts";

/** One week of several people's scores together. */
interface EmpathyWeek {
  readonly week: WeekIndex;
  readonly n: number;
  readonly agents: number;
  /** Adjusted for severity alone, so that what all people share of a fall stays visible. */
  readonly mean: MeanEstimate | undefined;
  readonly raw: number | undefined;
}

export interface TeamEmpathy {
  /** People with evaluations in the range. */
  readonly people: number;
  readonly evaluations: number;
  /** Too few people for a figure of the team: it would describe persons. Everything else is then empty. */
  readonly tooSmall: boolean;
  readonly mean: MeanEstimate | undefined;
  readonly weeks: readonly EmpathyWeek[];
  readonly underLoad: TeamUnderLoad;
}

/**
 * A team's empathy over a range: by week, together, and under load. Unit: points.
 *
 * @param agents each member's adjusted evaluations of the range
 * @param spread the floor's, that steadies a person's own
 * @example teamEmpathy([...members], [2900, 2925], floorSpread(90)).weeks.length // 26
 */
export function teamEmpathy(
  agents: readonly (readonly AdjustedEvaluation[])[],
  [from, to]: readonly [WeekIndex, WeekIndex],
  spread: PriorSpread | undefined,
): TeamEmpathy {
  const scored = agents.filter((own) => own.length > 0);
  const all = scored.flat();
  const tooSmall = scored.length < minGroup.operational;
  const byWeek = Map.groupBy(tooSmall ? [] : all, ({ week }) => week);
  return {
    people: scored.length,
    evaluations: all.length,
    tooSmall,
    mean: tooSmall ? undefined : meanOfScores(all, spread),
    weeks: Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => {
      const own = byWeek.get(from + at) ?? [];
      return {
        week: from + at,
        n: own.length,
        agents: new Set(own.map(({ agent }) => agent)).size,
        mean: meanOfScores(own, spread),
        raw: mean(own.map(({ score }) => score)),
      };
    }),
    underLoad: tooSmall ? { kind: "not-enough", agents: scored.length } : teamUnderLoad(scored, spread),
  };
}
