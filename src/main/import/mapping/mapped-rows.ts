import { columnLabels } from "../../../domain/mapping/column-labels.ts";
import { composedKeys } from "../../../domain/mapping/composed-key.ts";
import { dayAndClock } from "../../../domain/mapping/day-and-clock.ts";
import { fullName } from "../../../domain/mapping/full-name.ts";
import { type FieldName, mappedFields } from "../../../domain/mapping/mapped-field.ts";
import type { FieldRule, Mapping } from "../../../domain/mapping/mapping.ts";
import { wordMeanings } from "../../../domain/mapping/word-meanings.ts";
import { isNothing, unwrapped } from "../read/nothing-words.ts";
import { columnPlaces } from "./column-places.ts";

type Cells = readonly string[];
type CellMaker = (cells: Cells) => string;

/** The rows of a file as a mapping makes them. */
export interface MappedRows {
  /** The plain format's columns, as the mapping gives them. */
  readonly header: readonly string[];
  /** A row in those columns. Rows come in their order, for a key may say their place among equals. */
  row(cells: Cells): string[];
}

/**
 * How a mapping makes rows of a plain format of a file's own rows. A field whose columns the file lacks is left out.
 *
 * @param header the file's own names of its columns, several header rows already joined
 * @param wanted the plain columns that are to be made; all where this is left out
 */
export function mappedRows(mapping: Mapping, header: Cells, wanted?: ReadonlySet<string>): MappedRows {
  const names: string[] = [];
  const makers: CellMaker[] = [];
  const placeOf = columnPlaces(header);
  for (const { name, holds } of mappedFields(mapping.kind)) {
    const rule = mapping.fields[name as FieldName];
    if (rule === undefined || (wanted && !wanted.has(name))) continue;
    const maker = makerOf(rule, placeOf, holds === "id");
    if (!maker) continue;
    names.push(name);
    makers.push(maker);
  }
  const labels = columnLabels(header);
  for (const item of mapping.items ?? []) {
    const at = placeOf(item);
    const label = labels[at];
    if (label === undefined || (wanted && !wanted.has(label))) continue;
    names.push(label);
    makers.push((cells) => cells[at] ?? "");
  }
  return {
    header: names,
    row(cells) {
      const made = new Array<string>(makers.length);
      for (let at = 0; at < makers.length; at++) made[at] = (makers[at] as CellMaker)(cells);
      return made;
    },
  };
}

/** What makes a field's cell; undefined where the file lacks a column of it. */
function makerOf(rule: FieldRule, placeOf: (label: string) => number, isId: boolean): CellMaker | undefined {
  switch (rule.from) {
    case "constant":
      return () => rule.value;
    case "column": {
      const at = placeOf(rule.column);
      return at < 0 ? undefined : withWords((cells) => cells[at] ?? "", rule.words);
    }
    case "first-of": {
      const places = rule.columns.map(placeOf).filter((at) => at >= 0);
      return places.length === 0 ? undefined : withWords(firstOf(places), rule.words);
    }
    case "day-and-clock": {
      const [day, clock] = [placeOf(rule.day), placeOf(rule.clock)];
      return day < 0 || clock < 0 ? undefined : (cells) => dayAndClock(said(cells, day), said(cells, clock));
    }
    case "names": {
      const [first, last] = [placeOf(rule.first), placeOf(rule.last)];
      return first < 0 || last < 0 ? undefined : (cells) => fullName(said(cells, first), said(cells, last));
    }
    case "key": {
      const places = rule.columns.map(placeOf);
      return !isId || places.some((at) => at < 0) ? undefined : keyOf(places);
    }
  }
}

function withWords(maker: CellMaker, words: Readonly<Record<string, string>> | undefined): CellMaker {
  if (words === undefined) return maker;
  const meaningOf = wordMeanings(words);
  return (cells) => meaningOf(unwrapped(maker(cells)));
}

function firstOf(places: readonly number[]): CellMaker {
  return function first(cells) {
    for (const at of places) {
      const cell = cells[at] ?? "";
      if (cell !== "" && !isNothing(cell)) return cell;
    }
    return "";
  };
}

function keyOf(places: readonly number[]): CellMaker {
  const key = composedKeys();
  return (cells) => key(places.map((at) => said(cells, at)));
}

/** A cell without a spreadsheet's formula around it; blank where a word for nothing stands in it. */
function said(cells: Cells, at: number): string {
  const cell = cells[at] ?? "";
  return isNothing(cell) ? "" : unwrapped(cell);
}
