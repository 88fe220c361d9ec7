import type { DayOrder } from "../../../domain/floor/import-codes.ts";
import type { WrittenOrder } from "../read/written-time.ts";
import type { TimeEvidence } from "./time-evidence.ts";

interface OrderDecision {
  /** Undefined where the column's days need none. */
  readonly order: WrittenOrder | undefined;
  readonly isOpen: boolean;
  /** In words, for people; undefined where there was nothing to decide. */
  readonly words: string | undefined;
}

type Days = Pick<TimeEvidence, "column" | "numeric" | "firstIsDay" | "secondIsDay" | "order" | "whyOpen">;

/**
 * The order of days of one column: by its own days, else by the file's other columns where these agree, else
 * as somebody decided; open where none of these settles it.
 *
 * @param asked what somebody decided, which has the first word
 */
export function dayOrder(days: Days, all: readonly Days[], asked: DayOrder | undefined): OrderDecision {
  const { column, numeric } = days;
  if (numeric === 0) {
    return { order: undefined, isOpen: false, words: undefined };
  }
  if (asked) return { order: asked, isOpen: false, words: `${column}: ${asked}, as you said` };
  const own = days.order;
  if (own === "mixed") return { order: undefined, isOpen: true, words: days.whyOpen };
  if (own === "year-first") {
    return {
      order: own,
      isOpen: false,
      words: `${column}: year first, for what stands last changes as days do`,
    };
  }
  if (own !== undefined) {
    const fit = own === "day-first" ? days.firstIsDay : days.secondIsDay;
    const words = `${column}: ${own}, ${fit} of ${numeric} days can be read in no other way`;
    return { order: own, isOpen: false, words };
  }
  const others = all.filter(({ order }) => order !== undefined);
  const [first] = others;
  if (first && first.order !== "mixed" && others.every(({ order }) => order === first.order)) {
    const words = `${column}: ${first.order}, as ${first.column} is`;
    return { order: first.order, isOpen: false, words };
  }
  return { order: undefined, isOpen: true, words: days.whyOpen };
}
