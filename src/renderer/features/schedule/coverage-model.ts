import type { TrainingCoverage } from "../../../contract/schedule.ts";
import { folded, holdsAll, wordsOf } from "../../components/text-match.ts";

type Rows = TrainingCoverage["rows"];

/** The people whose name, id or team holds every word of the text. */
export function coverageMatching(rows: Rows, text: string): Rows {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return rows;
  return rows.filter(({ person: { agent, name, team } }) =>
    holdsAll(folded(`${name ?? ""} ${agent} ${team ?? ""}`), wanted),
  );
}
