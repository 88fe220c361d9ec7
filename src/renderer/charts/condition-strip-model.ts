import type { BoardSignal } from "../../contract/burnout.ts";
import type { ConditionDomain, ConditionLevel } from "../../domain/burnout/condition-bands.ts";

/** Heights of a week in pixels, by its word. */
export const cellHeights = { usual: 2, above: 5, "far-above": 8 } as const satisfies Record<
  Exclude<ConditionLevel, "not-known">,
  number
>;

/**
 * One condition of the weeks of a strip, oldest first; a week of which nothing is known is not known.
 *
 * @example stripRow([{ demand: "above", rest: null, ... }], "rest") // ["not-known"]
 */
export function stripRow(weeks: BoardSignal["strip"], domain: ConditionDomain): readonly ConditionLevel[] {
  return weeks.map((week) => week[domain] ?? "not-known");
}
