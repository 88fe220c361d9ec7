import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { floorWords } from "../../words/floor.ts";
import { isFigure } from "./board-columns.ts";
import { type BoardColumn, type BoardSort, boardColumns, type UnorderedColumn } from "./board-model.ts";

/** The heads: each names its unit, and orders the table by it. The signal and the lines of weeks have no order. */
export function BoardHead({
  sort,
  onSort,
}: {
  readonly sort: BoardSort;
  readonly onSort: (column: BoardSort["column"]) => void;
}) {
  return (
    <thead>
      <tr className="board-row board-head" aria-rowindex={1}>
        {boardColumns.map((column) => (
          <th
            key={column}
            scope="col"
            className={`board-cell board-${column}`}
            aria-sort={sort.column === column ? (sort.descending ? "descending" : "ascending") : undefined}
            title={floorWords.meaning[column]}
          >
            {isUnordered(column) ? (
              <HeadText column={column} />
            ) : (
              <button type="button" className="plain-button board-sort" onClick={() => onSort(column)}>
                <HeadText column={column} />
                {sort.column === column && <Direction descending={sort.descending} />}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function isUnordered(column: BoardColumn): column is UnorderedColumn {
  return column !== "name" && column !== "team" && !isFigure(column);
}

function HeadText({ column }: { readonly column: BoardColumn }) {
  const { head, unit } = floorWords.columns[column];
  return (
    <span className="board-head-text">
      <span>{head}</span>
      <span className="note">{unit}</span>
    </span>
  );
}

function Direction({ descending }: { readonly descending: boolean }) {
  const Arrow = descending ? IconArrowDown : IconArrowUp;
  return <Arrow size={14} aria-hidden className="board-direction" />;
}
