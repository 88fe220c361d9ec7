import type { EmpathyFloor } from "../../../contract/empathy.ts";
import { behaviours } from "../../../domain/empathy/behaviours.ts";
import type { EmpathySearch } from "../../app/address.ts";
import { daysOf } from "../../charts/week-axis.ts";
import { format } from "../../words/reader.ts";
import { teamKey } from "../floor/board-model.ts";
import type { EvaluationsQuery, TeamQuery } from "./empathy-queries.ts";
import { empathyRowWords } from "./empathy-rows-words.ts";
import { empathyWords } from "./empathy-words.ts";

const titles = empathyRowWords.titles;

/** The part of the view under which rows open. */
export type RowsSection = "trend" | "load" | "behaviours" | "evaluators" | "left-out";

/** What the address asks to see of the evaluations, and what the figure said that was chosen. */
export interface RowsQuery {
  readonly section: RowsSection;
  readonly title: string;
  readonly asked: EvaluationsQuery;
  /** The figure's own mean and number, to be compared with the rows; undefined where it has none. */
  readonly mean?: number | undefined;
  readonly raw?: number | undefined;
  readonly count?: number | undefined;
}

/** The whole floor's key, beside those of teams. */
export const floorKey = "floor";

/** The rows that the address names; undefined where it names none, or those of nobody. */
export function rowsAsked(
  search: EmpathySearch & { readonly week?: string | undefined },
  floor: EmpathyFloor,
): RowsQuery | undefined {
  const { week, of, open, behaviour, cell, evaluator, out } = search;
  if (out) {
    return { section: "left-out", title: titles.leftOut, asked: { week, counted: "left-out" } };
  }
  if (evaluator !== undefined) {
    return { section: "evaluators", title: titles.evaluator(evaluator), asked: { week, evaluator } };
  }
  const whose = of === undefined ? undefined : whoseFigures(of, floor);
  if (!whose) return undefined;
  const { name, team, figures } = whose;
  if (cell) {
    const { underLoad } = figures;
    const count = underLoad.kind === "compared" ? underLoad[cell] : undefined;
    return { section: "load", title: titles.cell(name, cell), asked: { week, team, cell }, count };
  }
  if (behaviour) {
    const known = behaviours.find(({ id }) => id === behaviour);
    const title = titles.behaviour(name, known?.name ?? behaviour);
    const count = figures.behaviours.find((one) => one.behaviour === behaviour)?.n;
    return { section: "behaviours", title, asked: { week, team, behaviour }, count };
  }
  const days = open === undefined ? undefined : daysOf([open]);
  if (open === undefined || !days) return undefined;
  const shown = figures.weeks.find((one) => one.week === open);
  return {
    section: "trend",
    title: titles.week(name, format.week(open)),
    asked: { week, team, ...days },
    mean: shown?.mean ?? undefined,
    raw: shown?.raw ?? undefined,
    count: shown?.n,
  };
}

/** A team's figures, or the whole floor's, by its key; undefined where there is no such team. */
function whoseFigures(key: string, floor: EmpathyFloor) {
  if (key === floorKey) {
    return { name: empathyWords.floor, team: undefined as TeamQuery | undefined, figures: floor.floor };
  }
  const found = floor.teams.find(({ team }) => teamKey(team) === key);
  // A team too small for a figure has none that could be opened.
  if (!found || found.tooSmall) return undefined;
  return { name: empathyWords.team(found.team), team: { name: found.team }, figures: found };
}
