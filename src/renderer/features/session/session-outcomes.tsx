import type { Outcome } from "../../../contract/outcomes.ts";
import { OutcomeLines } from "../../charts/outcome-lines.tsx";
import { todayWords } from "../today/today-words.ts";

/** What came of the session, beside what would have come anyway. */
export function SessionOutcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <section className="session-section" aria-label={todayWords.side.helped}>
      <h3>{todayWords.side.helped}</h3>
      <OutcomeLines outcomes={outcomes} />
    </section>
  );
}
