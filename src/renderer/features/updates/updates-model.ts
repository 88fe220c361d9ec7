import type { FloorChange, FloorUpdate, PersonChange } from "../../../contract/updates.ts";
import { changeReasons, type FigureName, figureNames } from "../../../domain/floor/figure-change.ts";
import { changeReasonSentences, figureTitles } from "../../../domain/floor/figure-change-words.ts";
import { format } from "../../words/reader.ts";
import { updatesWords as words } from "./updates-words.ts";

/** A changed figure as the page shows it. */
export interface ChangeRow {
  readonly key: string;
  readonly whose: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** A sentence for each reason. */
  readonly why: readonly string[];
}

type Change = FloorChange | PersonChange;
type Value = Change["before"];

/** The newest update that changed figures which nobody has read of yet. */
export function unreadUpdate(updates: readonly FloorUpdate[]): FloorUpdate | undefined {
  return updates.find(({ seen, figures }) => !seen && figures > 0);
}

/** The rows of a table, whose figures they are first and then in the order of the figures. */
export function changeRows(changes: readonly Change[]): ChangeRow[] {
  return changes
    .toSorted((a, b) => whoseOf(a).localeCompare(whoseOf(b)) || placeOf(a) - placeOf(b))
    .map((change) => {
      const { figure, before, after, reasons } = change;
      return {
        key: `${"agent" in change ? change.agent : `${change.subject}/${change.name}`}/${figure}`,
        whose: whoseOf(change),
        figure: figureTitles[figure],
        before: shown(figure, before),
        after: shown(figure, after),
        difference: differenceOf(figure, before, after),
        why: changeReasons
          .filter((reason) => reasons.includes(reason))
          .map((reason) => changeReasonSentences[reason]),
      };
    });
}

function whoseOf(change: Change): string {
  if ("agent" in change) return change.name ?? change.agent;
  return change.subject === "floor" ? words.floor : change.name;
}

function placeOf({ figure }: Change): number {
  return figureNames.indexOf(figure);
}

const isDuration: ReadonlySet<FigureName> = new Set(["handleSeconds", "loggedSeconds", "rosteredSeconds"]);

function shown(figure: FigureName, value: Value): string {
  if (value === null) return words.none;
  if (typeof value === "string") return value;
  if (figure === "meanHandleSeconds") return format.minutes(value);
  if (figure === "meanScore") return format.tenth(value);
  return isDuration.has(figure) ? format.span(value) : format.number(value);
}

function differenceOf(figure: FigureName, before: Value, after: Value): string {
  if (typeof before !== "number" || typeof after !== "number") return "";
  const by = after - before;
  return `${by < 0 ? "−" : "+"}${shown(figure, Math.abs(by))}`;
}
