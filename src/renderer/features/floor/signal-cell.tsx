import type { BoardSignal, SignalBoard } from "../../../contract/burnout.ts";
import { ConditionStrip } from "../../charts/condition-strip.tsx";
import { AttentionMark, BreachMark } from "../../components/signal-mark.tsx";
import { boardSentence, signalWords } from "../../words/signal.ts";
import type { Cell } from "./board-cells.tsx";
import { waitingCell } from "./waiting-cell.tsx";

/** What is known of everybody's signal; undefined while nothing is. */
export type BoardSignals =
  | {
      readonly rows: ReadonlyMap<string, BoardSignal>;
      /** Asked for anew, as after an import: whoever is missing may still come. */
      readonly asked: boolean;
    }
  | "failed"
  | undefined;

export function boardSignals(
  board: Pick<SignalBoard, "rows"> | undefined,
  failed: boolean,
  asked: boolean,
): BoardSignals {
  if (board) return { rows: new Map(board.rows.map((row) => [row.agent, row])), asked };
  return failed ? "failed" : undefined;
}

/** Whether signals are still being computed. */
export function signalsWait(signals: BoardSignals): boolean {
  return signals === undefined || (signals !== "failed" && signals.asked);
}

const notYet = waitingCell(signalWords.waits);

const stripWidth = 64;

/**
 * A person's cell: 13 weeks of demand and rest, and a shape and a word where they need attention.
 * Nothing of it can be selected (see signal.css), so that it cannot be carried away in a copy.
 */
export function signalCell(agent: string, signals: BoardSignals): Cell {
  if (signals === undefined) return notYet;
  if (signals === "failed") return { show: null, why: signalWords.notRead };
  const row = signals.rows.get(agent);
  if (!row && signals.asked) return notYet;
  if (!row) return { show: null, why: signalWords.noRecords };
  const sentence = boardSentence(row);
  if (row.strip.every(({ state }) => state === "insufficient"))
    return { show: <BreachMark breaches={row.restBreaches} />, why: sentence };
  return {
    show: (
      <>
        <ConditionStrip weeks={row.strip} width={stripWidth} />
        <span className="board-signal-word">
          <BoardMark row={row} />
          <BreachMark breaches={row.restBreaches} />
        </span>
      </>
    ),
    say: sentence,
    caution: sentence,
  };
}

function BoardMark({ row: { flag, band } }: { readonly row: BoardSignal }) {
  if (band.state === "insufficient") return <i className="hatch-mark" />;
  return flag && !flag.expired ? <AttentionMark kind={flag.kind} /> : null;
}
