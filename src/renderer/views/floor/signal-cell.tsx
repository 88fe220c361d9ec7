import type { BoardSignal, SignalBoard } from "../../../contract/burnout.ts";
import { SignalStrip } from "../../charts/signal-strip.tsx";
import { boardSentence, signalWords } from "../../words/signal.ts";
import { AttentionMark, BreachMark } from "../parts/signal-mark.tsx";
import type { Cell } from "./board-cells.tsx";

/** What is known of everybody's signal; undefined while it is asked for. */
export type BoardSignals = ReadonlyMap<string, BoardSignal> | "failed" | undefined;

export function boardSignals(board: SignalBoard | undefined, failed: boolean): BoardSignals {
  if (board) return new Map(board.rows.map((row) => [row.agent, row]));
  return failed ? "failed" : undefined;
}

const stripWidth = 77;

/**
 * A person's cell: 13 weeks with the band of this one, and a shape and a word where they ask for attention.
 * Nothing of it can be selected (see signal.css), so that it cannot be carried away in a copy.
 */
export function signalCell(agent: string, signals: BoardSignals): Cell {
  if (signals === undefined) return { show: null };
  if (signals === "failed") return { show: null, why: signalWords.notRead };
  const row = signals.get(agent);
  if (!row) return { show: null, why: signalWords.noRecords };
  const sentence = boardSentence(row);
  if (row.strip.every(({ state }) => state === "insufficient"))
    return { show: <BreachMark breaches={row.restBreaches} />, why: sentence };
  return {
    show: (
      <>
        <SignalStrip weeks={row.strip} band={row.band} width={stripWidth} />
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
