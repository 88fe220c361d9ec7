import { memo, type ReactNode } from "react";
import type { BoardRow, FloorBoard } from "../../../contract/floor.ts";
import { median } from "../../../domain/statistics/median.ts";
import { usualLoad } from "../../../domain/workload/usual-load.ts";
import { SparklineChart } from "../../charts/sparkline.tsx";
import { aroundMedian } from "../../charts/sparkline-model.ts";
import { BandMark } from "../../components/band-mark.tsx";
import { bandWords } from "../../words/band.ts";
import { floorWords } from "../../words/floor.ts";
import { format } from "../../words/reader.ts";
import {
  type BoardColumn,
  bandOf,
  boardColumns,
  calledOf,
  cautionOf,
  type FigureColumn,
  figureOf,
  gapOf,
} from "./board-model.ts";
import { type BoardEmpathy, empathyCell, verdictCell, withTrendWord } from "./empathy-cell.tsx";
import { type BoardSignals, signalCell } from "./signal-cell.tsx";

/** What the cells of every row need to know of the board. */
export interface BoardSetting {
  readonly coverage: Pick<FloorBoard, "contactsCoverage" | "statesCoverage">;
  readonly sparkWidth: number;
  readonly signals: BoardSignals;
  readonly empathy: BoardEmpathy;
  /** Address of a person's view. A router's own link in every row would cost each scroll step dearly. */
  readonly addressOf: (agent: string) => string;
}

const inColumn: Record<FigureColumn, (value: number) => string> = {
  contacts: format.number,
  handle: format.hoursColumn,
  average: format.minutesColumn,
  occupancy: (value) => format.number(value * 100),
  stretch: format.hoursColumn,
  quick: format.tenth,
};

const inWords: Record<FigureColumn, (value: number) => string> = {
  contacts: floorWords.cell.contacts,
  handle: format.hours,
  average: format.minutes,
  occupancy: format.percent,
  stretch: format.hours,
  quick: floorWords.cell.quick,
};

/** A figure as a column shows it, without its unit, which stands in the head. */
export function figureText(column: FigureColumn, value: number): string {
  return inColumn[column](value);
}

export const PersonCells = memo(function PersonCells({
  row,
  setting,
  activeCell,
}: {
  readonly row: BoardRow;
  readonly setting: BoardSetting;
  /** The cell that the keys are on; -1 for none. */
  readonly activeCell: number;
}) {
  return boardColumns.map((column, at) => (
    <PersonCell key={column} at={at} column={column} row={row} setting={setting} active={activeCell === at} />
  ));
});

interface CellProps {
  readonly at: number;
  readonly column: BoardColumn;
  readonly row: BoardRow;
  readonly setting: BoardSetting;
  readonly active: boolean;
}

function PersonCell({ at, column, row, setting, active }: CellProps) {
  const { say, why, caution, show } = cellOf(column, row, setting);
  if (column === "name") {
    return (
      <th scope="row" className="board-cell board-name" data-cell={at} tabIndex={active ? 0 : -1}>
        {show}
      </th>
    );
  }
  return (
    <td
      className={`board-cell board-${column}${why === undefined ? "" : " board-gap"}`}
      data-cell={at}
      data-why={why ?? caution}
      tabIndex={active ? 0 : -1}
      aria-label={why ?? say}
    >
      {show}
    </td>
  );
}

/** What a cell shows, what it says where the sight is not enough, why it is empty, and what to mind. */
export interface Cell {
  readonly show: ReactNode;
  readonly say?: string;
  readonly why?: string;
  readonly caution?: string | undefined;
}

function cellOf(column: BoardColumn, row: BoardRow, setting: BoardSetting): Cell {
  switch (column) {
    case "name":
      return { show: <Name row={row} address={setting.addressOf(row.agent)} /> };
    case "team":
      return {
        show: (
          <span className={row.team === null ? "note" : "board-called"}>
            {row.team ?? floorWords.team.none}
          </span>
        ),
      };
    case "signal":
      return signalCell(row.agent, setting.signals);
    case "handleTrend":
      return trend(
        row.weeklyHandleSeconds,
        (median) => median * 0.4,
        "load",
        format.hours,
        setting,
        floorWords.noTrend.handle,
      );
    case "empathy":
      return empathyCell(row.agent, setting.empathy);
    case "verdict":
      return verdictCell(row.agent, setting.empathy);
    case "empathyTrend":
      return withTrendWord(
        trend(row.weeklyEmpathy, () => 20, "emp", format.number, setting, floorWords.noTrend.empathy),
        row.agent,
        setting.empathy,
      );
    default: {
      const value = figureOf(row, column);
      if (value === null) return { show: null, why: floorWords.gaps[gapOf(row, column, setting.coverage)] };
      return figureCell(column, value, row);
    }
  }
}

/** A figure with the band that it lies in, and a note where it does not say all by itself. */
function figureCell(column: FigureColumn, value: number, row: BoardRow): Cell {
  const band = bandOf(row, column);
  const caution = cautionOf(row, column);
  const cautionText = caution && floorWords.cautions[caution](row.repairedShare);
  const atLeast = caution === "at-least";
  const words = atLeast ? floorWords.cell.atLeastLong(inWords[column](value)) : inWords[column](value);
  const banded = band ? floorWords.cell.banded(words, bandWords.name[band]) : words;
  const text = inColumn[column](value);
  return {
    show: (
      <>
        {caution === "repaired" && <i className="hatch-mark" />}
        {atLeast ? floorWords.cell.atLeast(text) : text}
        {isBanded(column) && <span className="board-band">{band && <BandMark band={band} />}</span>}
      </>
    ),
    say: cautionText ? `${banded}. ${cautionText}` : banded,
    caution: cautionText,
  };
}

/** Columns whose figures the rules judge: their marks stand under one another. */
function isBanded(column: FigureColumn): boolean {
  return column === "occupancy" || column === "stretch" || column === "quick";
}

function trend(
  values: readonly (number | null)[],
  minReach: (median: number) => number,
  colour: "load" | "emp",
  text: (value: number) => string,
  { sparkWidth }: BoardSetting,
  none: string,
): Cell {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { show: null, why: none };
  const usual = colour === "load" ? usualLoad(values) : median(known);
  const [low, high] = aroundMedian(values, minReach, usual);
  const latest = values.at(-1);
  return {
    show: (
      <SparklineChart
        values={values}
        usual={usual}
        low={low}
        high={high}
        width={sparkWidth}
        colour={colour}
      />
    ),
    say: floorWords.cell.trend(
      known.length,
      typeof latest === "number" ? text(latest) : undefined,
      usual === undefined ? undefined : text(usual),
    ),
  };
}

function Name({ row, address }: { readonly row: BoardRow; readonly address: string }) {
  const called = calledOf(row);
  return (
    <a href={address} className="board-person" tabIndex={-1} title={called}>
      <span className="board-called">{called}</span>
      {called !== row.agent && <span className="note">{row.agent}</span>}
    </a>
  );
}
