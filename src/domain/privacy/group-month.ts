import { type Group, reportableGroups } from "./question-guard.ts";
import { hiddenFigures } from "./suppressed-table.ts";

/** Why a figure of a group is not reported: it is small (or beside a small one), or an earlier answer stands against it. */
export const untoldReasons = ["small", "earlier"] as const;
export type Untold = (typeof untoldReasons)[number];

/** One group of a question in one month. */
export interface GroupRequest {
  readonly name: string;
  readonly people: Group;
  /** Hidden for a reason of the figure's own: a share that says "nobody" or "everybody". */
  readonly also?: boolean;
}

export interface ReportedGroups {
  /** For each group why it is hidden; undefined where it may be reported. */
  readonly groups: readonly (Untold | undefined)[];
  readonly all: Untold | undefined;
  /** The groups of people that this answer describes, for the guard to remember. */
  readonly told: readonly Group[];
}

/**
 * Whether a question as a whole is refused: nothing of it may be reported, and earlier answers are why.
 *
 * @param cells of all its groups and months, each why it is hidden; undefined where it may be reported
 * @example isTooClose(["small", "earlier"]) // true; isTooClose(["small", "small"]) // false
 */
export function isTooClose(cells: readonly (Untold | undefined)[]): boolean {
  return cells.includes("earlier") && !cells.includes(undefined);
}

/**
 * What may be reported for the groups of one question in one month, and of all their people together: what the
 * table's own sums do not give away, and no earlier answer together with this one (methods, 6).
 *
 * @param groups without anybody in common
 * @param before groups of people in earlier answers, about the same figures of the same month
 */
export function reportedGroups(
  groups: readonly GroupRequest[],
  all: { readonly also?: boolean },
  before: readonly Group[],
  min: number,
): ReportedGroups {
  const hidden = hiddenFigures(
    [groups.map(({ people }) => people.length)],
    min,
    (row, column) => row === 0 && ((column < groups.length ? groups[column]?.also : all.also) ?? false),
  );
  const everybody = groups.flatMap(({ people }) => people);
  const small = [...groups.map((_, at) => hidden[0]?.[at] ?? true), hidden[0]?.[groups.length] ?? true];
  const asked = [...groups.map(({ people }) => people), everybody];
  const candidates = asked.filter((_, at) => !small[at]);
  const may = reportableGroups(candidates, before, min);
  const reportable = asked.map(
    (_, at) => !small[at] && may[small.slice(0, at).filter((gone) => !gone).length],
  );
  const why = (at: number): Untold | undefined =>
    small[at] ? "small" : reportable[at] ? undefined : "earlier";
  return {
    groups: groups.map((_, at) => why(at)),
    all: why(groups.length),
    told: asked.filter((_, at) => reportable[at]),
  };
}

/** By what HR may ask: never by person. */
export const hrDimensions = ["team", "site", "tenure"] as const;
export type HrDimension = (typeof hrDimensions)[number];

/** What HR may ask of groups. */
export const hrQuestions = ["workload", "signals", "promises"] as const;
export type HrQuestionName = (typeof hrQuestions)[number];
