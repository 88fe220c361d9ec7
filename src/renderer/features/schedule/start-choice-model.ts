import type { Slot } from "../../../contract/acting.ts";
import type { StartCheck } from "../../../contract/schedule.ts";

/** The start that somebody chose; not clear while something stands in its way, or it is not known yet. */
export interface ChosenStart {
  readonly startsAt: number;
  readonly clear: boolean;
}

/** The slots to choose from: the one that was offered stands first, and once. */
export function slotsOffered(offered: Slot | undefined, found: readonly Slot[]): readonly Slot[] {
  if (!offered) return found;
  return [offered, ...found.filter(({ startsAt }) => startsAt !== offered.startsAt)];
}

/** Whether nothing of what stands in the way of a start refuses it; a warning does not. */
export function isClear({ problems }: Pick<StartCheck, "problems">): boolean {
  return problems.every(({ refuses }) => !refuses);
}
