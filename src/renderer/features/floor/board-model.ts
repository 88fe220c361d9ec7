import type { BoardRow, FloorBoard } from "../../../contract/floor.ts";
import type { FigureBand } from "../../../contract/workload.ts";
import { median } from "../../../domain/statistics/median.ts";
import { repairedShareToReport } from "../../../domain/workload/repaired-states.ts";
import { folded, holdsAll, wordsOf } from "../../components/text-match.ts";
import type { BoardCaution, BoardGap } from "../../words/floor.ts";

export const boardColumns = [
  "name",
  "team",
  "contacts",
  "handle",
  "average",
  "occupancy",
  "stretch",
  "quick",
  "signal",
  "empathy",
  "verdict",
  "handleTrend",
  "empathyTrend",
] as const;
export type BoardColumn = (typeof boardColumns)[number];

/** Columns that hold one figure a person, and so have a median over a team. */
export const figureColumns = ["contacts", "handle", "average", "occupancy", "stretch", "quick"] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** Columns without an order: lines of weeks, and the signal and empathy, by which nobody is ranked. */
export type UnorderedColumn = "signal" | "empathy" | "verdict" | "handleTrend" | "empathyTrend";

export interface BoardSort {
  readonly column: Exclude<BoardColumn, UnorderedColumn>;
  readonly descending: boolean;
}

const sortable = ["name", "team", ...figureColumns] as const;
export const byName: BoardSort = { column: "name", descending: false };

/** What a person is called: the name, or the id that the source gives. */
export function calledOf({ agent, name }: { readonly agent: string; readonly name: string | null }): string {
  return name ?? agent;
}

export function figureOf(row: BoardRow, column: FigureColumn): number | null {
  switch (column) {
    case "contacts":
      return row.contacts;
    case "handle":
      return row.handleSeconds;
    case "average":
      return row.averageHandleSeconds;
    case "occupancy":
      return row.occupancy;
    case "stretch":
      return row.longestStretchSeconds;
    case "quick":
      return row.quickReturns;
  }
}

/** Where a figure lies by the floor's rules; null where no rule judges it or the figure is not known. */
export function bandOf(row: BoardRow, column: FigureColumn): FigureBand {
  switch (column) {
    case "occupancy":
      return row.bands.occupancy;
    case "stretch":
      return row.bands.longestStretch;
    case "quick":
      // "At least zero" does not mean that there were none.
      return row.quickReturnsAtLeast && row.bands.quickReturns === "usual" ? null : row.bands.quickReturns;
    case "contacts":
    case "handle":
    case "average":
      return null;
  }
}

/** What a figure cannot say by itself: more may have been, or its states were repaired. */
export function cautionOf(row: BoardRow, column: FigureColumn): BoardCaution | undefined {
  if (column === "quick" && row.quickReturnsAtLeast) return "at-least";
  if (column === "occupancy" && (row.repairedShare ?? 0) > repairedShareToReport) return "repaired";
  return undefined;
}

/** Why a figure of a row is not known. */
export function gapOf(
  row: BoardRow,
  column: FigureColumn,
  board: Pick<FloorBoard, "contactsCoverage" | "statesCoverage">,
): BoardGap {
  if (column === "quick") return "no-rests";
  if (column === "occupancy") return board.statesCoverage.have === 0 ? "no-states-week" : "no-states-person";
  if (board.contactsCoverage.have === 0) return "no-contacts-week";
  if (row.contacts === null) return "no-contacts-person";
  if (column === "stretch") return row.contacts === 0 ? "no-contacts-person" : "no-stretch";
  if (column === "average" && row.handleSeconds !== null) return "no-handled";
  return "no-handle-times";
}

/** A row with the values that sorting and searching use repeatedly, computed once for a board. */
export interface RankedRow extends BoardRow {
  /** Place of the name, and of the team, in the reader's alphabet; undefined without a team. */
  readonly nameRank: number;
  readonly teamRank: number | undefined;
  /** Name, id and team as they are compared. */
  readonly findable: string;
}

export function rankedRows(rows: readonly BoardRow[]): readonly RankedRow[] {
  const nameRanks = ranksOf(rows.map(calledOf));
  const teamRanks = ranksOf(rows.map(({ team }) => team ?? ""));
  return rows.map((row) => ({
    ...row,
    nameRank: nameRanks.get(calledOf(row)) ?? 0,
    teamRank: row.team === null ? undefined : teamRanks.get(row.team),
    findable: folded(`${row.name ?? ""} ${row.agent} ${row.team ?? ""}`),
  }));
}

/** The rows whose name, id or team holds every word of the text. */
export function rowsMatching(rows: readonly RankedRow[], text: string): readonly RankedRow[] {
  const wanted = wordsOf(text);
  return wanted.length === 0 ? rows : rows.filter(({ findable }) => holdsAll(findable, wanted));
}

/** The order that the address names; by name where it holds no valid one. */
export function sortOf(text: string | undefined): BoardSort {
  const descending = text?.startsWith("-") ?? false;
  const column = sortable.find((name) => name === text?.replace("-", ""));
  return column ? { column, descending } : byName;
}

/** How the address says an order; nothing for the order by name. */
export function sortText({ column, descending }: BoardSort): string | undefined {
  if (column === "name" && !descending) return undefined;
  return descending ? `-${column}` : column;
}

/** The order after a head was chosen: figures fall first, words rise first, and a third time is by name again. */
export function sortAfter(sort: BoardSort, column: BoardSort["column"]): BoardSort {
  const fallsFirst = column !== "name" && column !== "team";
  if (sort.column !== column) return { column, descending: fallsFirst };
  if (sort.descending === fallsFirst) return { column, descending: !fallsFirst };
  return byName;
}

export interface TeamHead {
  readonly team: string | null;
  readonly count: number;
  readonly folded: boolean;
  /** Median of the team's known figures; undefined where none is known. */
  readonly medians: Readonly<Record<FigureColumn, number | undefined>>;
}

/** A line of the board as it is drawn: a team's head or a person. */
export type BoardLine =
  | { readonly kind: "team"; readonly key: string; readonly head: TeamHead }
  | { readonly kind: "person"; readonly key: string; readonly row: BoardRow };

/** Rows as lines without teams' heads. */
export function plainLines(rows: readonly BoardRow[]): readonly BoardLine[] {
  return rows.map((row) => ({ kind: "person", key: `person ${row.agent}`, row }));
}

/** Rows under their teams' heads, teams by name and those without a team last; the order of rows stays. */
export function linesByTeam(
  rows: readonly BoardRow[],
  foldedTeams: ReadonlySet<string>,
): readonly BoardLine[] {
  const teams = Map.groupBy(rows, ({ team }) => team);
  const named = [...teams.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : names.compare(a, b)));
  return named.flatMap((team) => {
    const members = teams.get(team) ?? [];
    const key = teamKey(team);
    const head: TeamHead = {
      team,
      count: members.length,
      folded: foldedTeams.has(key),
      medians: mediansOf(members),
    };
    const line: BoardLine = { kind: "team", key, head };
    return head.folded ? [line] : [line, ...plainLines(members)];
  });
}

/** What a team's head is known by, also where the team has no name. */
export function teamKey(team: string | null): string {
  return team === null ? "team" : `team ${team}`;
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

function ranksOf(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(texts)].sort(names.compare).map((text, rank) => [text, rank]));
}

function mediansOf(rows: readonly BoardRow[]): TeamHead["medians"] {
  const of = (column: FigureColumn) =>
    median(rows.map((row) => figureOf(row, column)).filter((value) => value !== null));
  return {
    contacts: of("contacts"),
    handle: of("handle"),
    average: of("average"),
    occupancy: of("occupancy"),
    stretch: of("stretch"),
    quick: of("quick"),
  };
}
