import type { HrPromises, HrSignals, HrUntold, HrWorkload } from "../../../contract/hr.ts";
import { tenureName } from "../../../domain/privacy/tenure-band.ts";
import { hrWords as words } from "../reports/reports-words.ts";

/** The figures of each question that are shown by month. */
export const figureNames = {
  workload: ["occupancy", "busyShare", "handleSecondsAWeek", "contactsAWeek", "quickReturnsInFourWeeks"],
  signals: ["attentionShare"],
  promises: ["keptShare"],
} as const;
export type HrFigure = (typeof figureNames)[keyof typeof figureNames][number];

export function isFigureName(of: keyof typeof figureNames, figure: HrFigure): boolean {
  return (figureNames[of] as readonly HrFigure[]).includes(figure);
}

type Answered = {
  readonly of: keyof typeof figureNames;
  readonly table: HrWorkload | HrSignals | HrPromises;
};

export type GroupCell =
  | { readonly kind: "shown"; readonly value: number; readonly people: number; readonly atLeast: boolean }
  | { readonly kind: "nothing"; readonly people: number }
  | { readonly kind: "hidden"; readonly why: HrUntold };

export interface GroupsModel {
  readonly min: number;
  readonly inSteps: boolean;
  readonly months: HrWorkload["months"];
  readonly rows: readonly {
    readonly name: string;
    readonly all: boolean;
    readonly cells: readonly GroupCell[];
  }[];
}

/** One figure of every group by month, with all people together last. */
export function groupRows({ of, table }: Answered, figure: HrFigure): GroupsModel {
  const cell = (
    one: HrWorkload["all"][number] | HrSignals["all"][number] | HrPromises["all"][number],
  ): GroupCell => {
    if (!one.told) return { kind: "hidden", why: one.why };
    const value = (one as Partial<Record<HrFigure, number | null>>)[figure] ?? null;
    const atLeast =
      figure === "quickReturnsInFourWeeks" && "quickReturnsAtLeast" in one && one.quickReturnsAtLeast;
    if (value === null) return { kind: "nothing", people: one.people };
    return { kind: "shown", value, people: one.people, atLeast };
  };
  const rows = table.rows.map(({ group, cells }) => ({
    name: nameOf(group, table.by),
    all: false,
    cells: cells.map(cell),
  }));
  return {
    min: table.least,
    inSteps: of !== "workload",
    months: table.months,
    rows:
      table.months.length === 0 ? [] : [...rows, { name: words.all, all: true, cells: table.all.map(cell) }],
  };
}

function nameOf(group: string | null, by: HrWorkload["by"]): string {
  if (group === null) return words.notKnown;
  return by === "tenure" ? tenureName(group) : group;
}
