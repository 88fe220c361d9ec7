import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { floorWords } from "../../words/floor.ts";
import { figureText } from "./board-cells.tsx";
import { isFigure } from "./board-columns.ts";
import { boardColumns, type TeamHead } from "./board-model.ts";

/** A team's line: its name, how many it has, and the medians of what is known of them. */
export function TeamCells({
  head,
  activeCell,
  onFold,
}: {
  readonly head: TeamHead;
  readonly activeCell: number;
  readonly onFold: () => void;
}) {
  const Arrow = head.folded ? IconChevronRight : IconChevronDown;
  return boardColumns.map((column, at) => (
    <td
      key={column}
      className={`board-cell board-${column}`}
      data-cell={at}
      tabIndex={activeCell === at ? 0 : -1}
    >
      {column === "name" && (
        <button type="button" className="plain-button board-team-name" tabIndex={-1} onClick={onFold}>
          <Arrow size={14} aria-hidden />
          <b>{head.team ?? floorWords.team.none}</b>
          <span className="note">{floorWords.team.count(head.count)}</span>
        </button>
      )}
      {column === "team" && <span className="note">{floorWords.team.medians}</span>}
      {isFigure(column) && <Median value={head.medians[column]} column={column} />}
    </td>
  ));
}

function Median({
  value,
  column,
}: {
  readonly value: number | undefined;
  readonly column: Parameters<typeof figureText>[0];
}) {
  return value === undefined ? null : figureText(column, value);
}
