import type { SignalWeek } from "../../../../contract/burnout.ts";
import {
  type ConditionDomain,
  type ConditionLevel,
  conditionDomains,
} from "../../../../domain/burnout/condition-bands.ts";
import { tenth } from "../../../../domain/statistics/rounding.ts";
import type { WeekAxis } from "../../../charts/week-axis.ts";

/** Height of a row of blocks in pixels, and of a block by its word. */
export const rowHeight = 38;
const blockHeights: Readonly<Record<ConditionLevel, number>> = {
  usual: 4,
  above: 14,
  "far-above": 26,
  "not-known": 26,
};

/** A week of a condition on the shared axis, in pixels from the top of its row. */
interface ConditionBlock {
  readonly week: string;
  readonly level: ConditionLevel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ConditionRow {
  readonly domain: ConditionDomain;
  readonly blocks: readonly ConditionBlock[];
}

/** Demand and rest by week; a week that nothing is known of is there, and says so. */
export function conditionRows(weeks: readonly SignalWeek[], axis: WeekAxis): readonly ConditionRow[] {
  const known = new Map(weeks.map((week) => [week.week, week]));
  return conditionDomains.map((domain) => ({
    domain,
    blocks: axis.weeks.map((week, at): ConditionBlock => {
      const level = known.get(week)?.[domain]?.level ?? "not-known";
      const height = blockHeights[level];
      return {
        week,
        level,
        x: tenth(axis.left + at * axis.step + 1),
        y: rowHeight - height - 4,
        width: tenth(Math.max(1, axis.step - 2)),
        height,
      };
    }),
  }));
}

/** Pixels that the label of a beginning takes: before it, where the blocks are mostly low. */
const labelRoom = 220;

/** The week since which the newest week is in attention, and its place; undefined where it is not. */
export function attentionSince(
  weeks: readonly SignalWeek[],
  axis: WeekAxis,
): { readonly week: string; readonly x: number; readonly side: "before" | "after" } | undefined {
  const since = weeks.at(-1)?.since ?? null;
  const at = since === null ? -1 : axis.weeks.indexOf(since);
  if (since === null || at < 0) return undefined;
  const x = tenth(axis.left + at * axis.step);
  return { week: since, x, side: x - axis.left > labelRoom ? "before" : "after" };
}
