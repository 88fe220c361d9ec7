import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import {
  boardSignals,
  signalCell,
  signalsWait,
} from "../../../../src/renderer/features/floor/signal-cell.tsx";
import { boardSentence, signalWords } from "../../../../src/renderer/words/signal.ts";
import { band, boardSignal, stripWeek } from "./signal-rows.ts";

const row = boardSignal({ band: band(20), strip: [stripWeek(band(20))] });
const board = { rows: [row] };

describe("a person's signal on the floor", () => {
  test("is reported as not known yet while it is computed, and neither as blank nor as missing records", () => {
    const cell = signalCell(row.agent, boardSignals(undefined, false, true));
    expect(renderToStaticMarkup(cell.show)).toContain("…");
    expect(cell).toMatchObject({ say: signalWords.waits, caution: signalWords.waits });
    expect(cell.why).toBeUndefined();
  });

  test("of somebody whom an import brought is not known yet until the signals are there", () => {
    expect(signalCell("new", boardSignals(board, false, true)).say).toBe(signalWords.waits);
    expect(signalCell("new", boardSignals(board, false, false)).why).toBe(signalWords.noRecords);
  });

  test("of everybody else stays on sight meanwhile", () => {
    expect(signalCell(row.agent, boardSignals(board, false, true)).say).toBe(boardSentence(row));
  });

  test("waits as long as it is asked for, and not where it could not be read", () => {
    expect(signalsWait(boardSignals(undefined, false, true))).toBe(true);
    expect(signalsWait(boardSignals(board, false, true))).toBe(true);
    expect(signalsWait(boardSignals(board, false, false))).toBe(false);
    expect(signalsWait(boardSignals(undefined, true, false))).toBe(false);
    expect(signalCell(row.agent, "failed").why).toBe(signalWords.notRead);
  });
});
