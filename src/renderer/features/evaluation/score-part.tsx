import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { format } from "../../words/reader.ts";
import type { EntryScore } from "./entry-model.ts";
import { evaluationWords } from "./evaluation-words.ts";

const words = evaluationWords.score;

/** The score as it stands, and whether enough applied for one. */
export function ScorePart({ score, items }: { readonly score: EntryScore; readonly items: number }) {
  const tooFew = score.open === 0 && score.score === undefined;
  return (
    <section className="card evaluate-score" aria-label={words.title}>
      <h2>{words.title}</h2>
      {/* Said aloud as a whole after each key. */}
      <p className="visually-hidden" role="status">
        {tooFew ? words.tooFew(score.needed) : words.scoreText(score)}
      </p>
      <p className="evaluate-figure" aria-hidden="true">
        {score.score === undefined ? (
          <>
            <span className="missing" /> <span className="second">{words.none}</span>
          </>
        ) : (
          <>
            <b>{format.number(Math.round(score.score))}</b> <span className="second">{words.of}</span>
          </>
        )}
      </p>
      <div className="evaluate-bar" aria-hidden="true">
        {score.score !== undefined && <span style={{ width: `${score.score}%` }} />}
      </div>
      <p>
        {words.applied(score.applied, items)}. {words.open(score.open)}.
      </p>
      <p className="note">{tooFew ? words.tooFew(score.needed) : words.needed(score.needed)}</p>
      <p className="note">{words.sum}</p>
      <WorkedOutLink figure="empathy-score" of={words.title} />
    </section>
  );
}
