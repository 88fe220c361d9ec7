import type { EmpathyAgentRow, EmpathyAgentRows } from "../../../contract/empathy.ts";
import { TrendMark, VerdictMark } from "../../components/verdict-mark.tsx";
import { wholeMeanText } from "../../words/points.ts";
import { trendNeeds, trendText } from "../../words/trend.ts";
import type { Cell } from "./board-cells.tsx";
import { boardEmpathyWords as words } from "./board-empathy-words.ts";
import { waitingCell } from "./waiting-cell.tsx";

/** What is known of everybody's empathy; undefined while it is asked for. */
export type BoardEmpathy =
  | {
      readonly rows: ReadonlyMap<string, EmpathyAgentRow>;
      readonly comparison: EmpathyAgentRows["comparison"];
      /** Asked for anew, as after an import: whoever is missing may still come. */
      readonly asked: boolean;
    }
  | "failed"
  | undefined;

export function boardEmpathy(
  answer: EmpathyAgentRows | undefined,
  failed: boolean,
  asked: boolean,
): BoardEmpathy {
  if (!answer) return failed ? "failed" : undefined;
  const rows = new Map(answer.agents.map((row) => [row.agent, row]));
  return { rows, comparison: answer.comparison, asked };
}

const notYet = waitingCell(words.waits);

/** The estimate with its interval and count; what it is based on is shown on hover or focus. */
export function empathyCell(agent: string, empathy: BoardEmpathy): Cell {
  const row = rowOf(agent, empathy);
  if (row.kind === "cell") return row.cell;
  const { shrunk, low, high, evaluations } = row.known;
  if (shrunk === null || low === null || high === null)
    return { show: null, why: words.notCompared(row.known, row.refused) };
  const text = words.scoreText(row.known, shrunk, low, high);
  return {
    show: (
      <>
        <span>{wholeMeanText(shrunk, low, high)},</span>
        <span className="note board-n">{words.count(evaluations)}</span>
      </>
    ),
    say: text,
    caution: text,
  };
}

/** Train or relieve in a word. What cannot be determined is hatched, with its reason. */
export function verdictCell(agent: string, empathy: BoardEmpathy): Cell {
  const row = rowOf(agent, empathy);
  if (row.kind === "cell") return row.cell;
  const { verdict, verdictReason } = row.known;
  if (verdict === "cannot-tell") return { show: null, why: words.cannotTell(verdictReason) };
  const text = words.verdict(verdict, verdictReason);
  return { show: <VerdictMark word={verdict} />, say: text, caution: text };
}

/** The line of weeks with the word for its change. */
export function withTrendWord(line: Cell, agent: string, empathy: BoardEmpathy): Cell {
  const row = rowOf(agent, empathy);
  if (line.why !== undefined || row.kind === "cell") return line;
  const word = trendText(row.known);
  return {
    show: (
      <>
        {line.show}
        <TrendMark trend={row.known} />
      </>
    ),
    say: `${word}. ${line.say ?? ""}`,
    caution: row.known.trend === "insufficient" ? trendNeeds : undefined,
  };
}

type RowOrCell =
  | {
      readonly kind: "row";
      readonly known: EmpathyAgentRow;
      readonly refused: ReturnType<typeof refusalOf>;
    }
  | { readonly kind: "cell"; readonly cell: Cell };

function rowOf(agent: string, empathy: BoardEmpathy): RowOrCell {
  if (empathy === undefined) return { kind: "cell", cell: notYet };
  if (empathy === "failed") return { kind: "cell", cell: { show: null, why: words.notRead } };
  const known = empathy.rows.get(agent);
  if (!known && empathy.asked) return { kind: "cell", cell: notYet };
  if (!known || known.evaluations === 0) return { kind: "cell", cell: { show: null, why: words.none } };
  return { kind: "row", known, refused: refusalOf(empathy.comparison) };
}

function refusalOf(comparison: EmpathyAgentRows["comparison"]) {
  return comparison.kind === "refused" ? comparison.reason : undefined;
}
