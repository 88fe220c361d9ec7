import type { AdjustedEvaluation } from "../../../domain/empathy/floor-empathy.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import type { LikelyContrast } from "../../../domain/empathy/likely-contrast.ts";
import type { ContrastKind } from "../../../domain/empathy/load-contrast.ts";
import { besideTrend } from "../../../domain/empathy/shown-verdict.ts";
import { verdictCells } from "../../../domain/empathy/verdict-cells.ts";
import { verdictRule } from "../../../domain/empathy/verdict-rule.ts";
import type { Interval } from "../../../domain/statistics/interval.ts";
import type { AgentEstimate } from "./empathy-agents.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import { meanOrNull } from "./empathy-floor.ts";
import type { EmpathyModel } from "./empathy-model.ts";

/**
 * One agent's verdict with all that is behind it: the differences beside the others', and the four means.
 *
 * @param scores the agent's, adjusted
 * @param own of the range, those that are left out too
 */
export function agentVerdict(
  { floor, lastWeek }: EmpathyModel,
  estimate: AgentEstimate | undefined,
  scores: readonly AdjustedEvaluation[],
  own: readonly EmpathyEvaluation[],
  refused: boolean,
) {
  const { look, verdict, change } = estimate ?? {};
  const counted = own.filter(counts);
  const contrasts = look?.contrasts ?? [];
  const shown = (kind: ContrastKind, weeks: number) =>
    differenceRead(contrasts.find((one) => one.kind === kind && one.weeks === weeks)?.own);
  return {
    word: verdict?.verdict ?? ("cannot-tell" as const),
    thisWeek: look ? besideTrend(look, change?.word ?? "insufficient").verdict : ("cannot-tell" as const),
    reason: refused ? ("severity-unknown" as const) : (verdict?.reason ?? ("not-enough" as const)),
    between: [...(verdict?.between ?? [])],
    pRefresh: look?.refresh ?? null,
    pRelieve: look?.relieve ?? null,
    contrasts: contrasts.map(contrastRead),
    cells: verdictCells(scores, lastWeek, floor.spread).map((cell) => ({
      period: cell.period,
      load: cell.load,
      n: cell.scores.length,
      mean: meanOrNull(cell.estimate),
      enough: cell.enough,
      evaluations: cell.scores.map(({ evaluation }) => evaluation),
    })),
    unused: {
      inBetween: counted.filter(({ load }) => load === "in-between").length,
      unknown: counted.filter(({ load }) => load === null).length,
    },
    restedChange: shown("rested-change", verdictRule.middleWeeks),
    loadedChange: shown("loaded-change", verdictRule.middleWeeks),
    underLoad: shown("under-load", verdictRule.underLoadWeeks),
  };
}

function contrastRead({ kind, weeks, n, own, others, othersMean, likely }: LikelyContrast) {
  return {
    kind,
    weeks,
    n: [...n],
    own: differenceRead(own),
    others,
    othersMean: differenceRead(othersMean),
    likely: likely ?? null,
  };
}

function differenceRead(found: ({ readonly difference: number } & Interval) | undefined) {
  return found ? { difference: found.difference, from: found.from, to: found.to } : null;
}
