import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useTable } from "@tanstack/react-table";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useMemo, useState } from "react";
import type { FloorBoard } from "../../../contract/floor.ts";
import { ReasonNote } from "../../components/reason-note.tsx";
import { useGridKeys } from "../../components/use-grid-keys.ts";
import { floorWords } from "../../words/floor.ts";
import { format } from "../../words/reader.ts";
import { type BoardSetting, PersonCells } from "./board-cells.tsx";
import { boardColumnDefinitions, boardFeatures } from "./board-columns.ts";
import { BoardHead } from "./board-head.tsx";
import {
  type BoardLine,
  type BoardSort,
  boardColumns,
  linesByTeam,
  plainLines,
  type RankedRow,
} from "./board-model.ts";
import type { BoardEmpathy } from "./empathy-cell.tsx";
import type { BoardSignals } from "./signal-cell.tsx";
import { TeamCells } from "./team-cells.tsx";
import { useSparkWidth } from "./use-spark-width.ts";

const rowHeight = 32;
const headHeight = 44;

export interface BoardProps {
  readonly board: FloorBoard;
  readonly signals: BoardSignals;
  readonly empathy: BoardEmpathy;
  readonly everybody: readonly RankedRow[];
  /** Of them those that the filter leaves. */
  readonly rows: readonly RankedRow[];
  readonly sort: BoardSort;
  readonly onSort: (column: BoardSort["column"]) => void;
  readonly grouped: boolean;
}

/** The floor as a table: only the rows in sight are drawn, however many people there are. */
export function Board({ board, signals, empathy, everybody, rows, sort, onSort, grouped }: BoardProps) {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { lines, fold } = useLines(everybody, rows, sort, grouped);
  const sparkWidth = useSparkWidth(scroller);
  const navigate = useNavigate();
  const enter = (line: BoardLine) => {
    if (line.kind === "team") fold(line.key);
    else void navigate({ to: "/agent/$agent", params: { agent: line.row.agent } });
  };
  const keys = useGridKeys(scroller, {
    lines: lines.length,
    cells: boardColumns.length,
    page: Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    onEnter: (at) => {
      const line = lines[at];
      if (line) enter(line);
    },
    show: (at) => virtual.scrollToIndex(at),
  });
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 4,
    scrollPaddingStart: headHeight,
    paddingStart: 0,
    // The active row stays drawn, so that the keys do not lose their place when it scrolls away.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return drawn.includes(keys.cursor.line) ? drawn : [...drawn, keys.cursor.line].sort((a, b) => a - b);
    },
  });
  const addressOf = useAddressOf();
  const setting = useMemo<BoardSetting>(
    () => ({ coverage: board, sparkWidth, signals, empathy, addressOf }),
    [board, sparkWidth, signals, empathy, addressOf],
  );
  return (
    <div className="board-scroll" ref={setScroller}>
      <table
        className="board"
        role={grouped ? "treegrid" : "grid"}
        aria-label={floorWords.grid(format.week(board.week))}
        aria-rowcount={lines.length + 1}
        aria-colcount={boardColumns.length}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <BoardHead sort={sort} onSort={onSort} />
        <tbody className="board-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (!line) return null;
            const active = index === keys.cursor.line;
            const team = line.kind === "team";
            return (
              <tr
                key={index}
                className={team ? "board-row board-team-row" : "board-row"}
                style={{ transform: `translateY(${start}px)` }}
                data-line={index}
                aria-rowindex={index + 2}
                aria-level={grouped ? (team ? 1 : 2) : undefined}
                aria-expanded={team ? !line.head.folded : undefined}
                tabIndex={active && keys.cursor.cell < 0 ? 0 : -1}
              >
                {team ? (
                  <TeamCells
                    head={line.head}
                    activeCell={active ? keys.cursor.cell : -1}
                    onFold={() => fold(line.key)}
                  />
                ) : (
                  <PersonCells row={line.row} setting={setting} activeCell={active ? keys.cursor.cell : -1} />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <ReasonNote table={scroller} />
    </div>
  );
}

/**
 * The lines in their order, and how to fold a team. Everybody is put in order once, whatever the filter
 * leaves: a letter more in it must not make the table anew.
 */
function useLines(
  everybody: readonly RankedRow[],
  rows: readonly RankedRow[],
  sort: BoardSort,
  grouped: boolean,
) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort.column, sort.descending]);
  const data = useMemo(() => [...everybody], [everybody]);
  const table = useTable({
    features: boardFeatures,
    columns: boardColumnDefinitions,
    data,
    state: { sorting },
    getRowId: (row) => row.agent,
  });
  const { rows: sorted } = table.getRowModel();
  const lines = useMemo(() => {
    const shown = new Set(rows);
    const ordered = sorted.map(({ original }) => original).filter((row) => shown.has(row));
    return grouped ? linesByTeam(ordered, folded) : plainLines(ordered);
  }, [sorted, rows, grouped, folded]);
  const fold = useCallback((key: string) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);
  return { lines, fold };
}

/** A person's address under the filters that hold now. */
function useAddressOf() {
  const { options } = useRouter();
  const { week, team } = useSearch({ from: "__root__" });
  return useCallback(
    (agent: string) => `#/agent/${encodeURIComponent(agent)}${options.stringifySearch({ week, team })}`,
    [options, week, team],
  );
}
