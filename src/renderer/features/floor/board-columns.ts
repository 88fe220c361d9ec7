import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
} from "@tanstack/react-table";
import {
  type BoardColumn,
  type FigureColumn,
  figureColumns,
  figureOf,
  type RankedRow,
} from "./board-model.ts";

export const boardFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof boardFeatures, RankedRow>();

const rising: SortFn<typeof boardFeatures, RankedRow> = (a, b, column) =>
  Number(a.getValue(column)) - Number(b.getValue(column));

/** What is not known stands last, whichever way the figures run. */
export const boardColumnDefinitions = helper.columns([
  helper.accessor((row) => row.nameRank, { id: "name", sortFn: rising }),
  helper.accessor((row) => row.teamRank, { id: "team", sortFn: rising, sortUndefined: "last" }),
  ...figureColumns.map((column: FigureColumn) =>
    helper.accessor((row) => figureOf(row, column) ?? undefined, {
      id: column,
      sortFn: rising,
      sortUndefined: "last",
    }),
  ),
]);

export function isFigure(column: BoardColumn): column is FigureColumn {
  return figureColumns.some((name) => name === column);
}
