import { useSigner } from "../../app/signer.ts";
import { Refused } from "../../components/refused.tsx";
import { actingWords } from "../../words/acting.ts";
import { standingDecisions } from "./done-model.ts";
import { useDeciding } from "./today-mutations.ts";
import { useDecidedToday } from "./today-queries.ts";
import { todayWords } from "./today-words.ts";

const words = todayWords.done;

/** What was decided today leaves quietly: a line each, and the way back. */
export function DoneToday() {
  const { data: decided } = useDecidedToday();
  const deciding = useDeciding();
  const { name: by, signed } = useSigner();
  const done = standingDecisions(decided ?? []);
  if (done.length === 0) return null;
  return (
    <section className="note today-done" aria-label={words.title}>
      <ul>
        {done.map(({ proposal, subject, proposed, kind, undone }) => (
          <li key={proposal}>
            {words.line(subject, actingWords.kind[proposed], words.what[kind])}{" "}
            {undone && (
              <button
                type="button"
                className="plain-button text-link"
                aria-label={words.undoOf(actingWords.subject(subject))}
                disabled={!signed || deciding.isPending}
                onClick={() => deciding.mutate([{ proposal, decision: "reopen", by }])}
              >
                {words.undo}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Refused error={deciding.error} />
    </section>
  );
}
