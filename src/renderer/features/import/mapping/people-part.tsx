import type { PeopleFound } from "../../../../domain/mapping/people-found.ts";
import { mappingWords } from "./mapping-words.ts";

const words = mappingWords.people;

/** Whom the file names: who is known, who is new, and who may be somebody else's other spelling. */
export function PeoplePart({ people }: { readonly people: PeopleFound }) {
  const { total, known, fresh, freshTotal, alike } = people;
  return (
    <section className="card mapping-people" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.counted(total, known)}</p>
      {freshTotal > 0 && <p className="second">{words.fresh(fresh, freshTotal)}</p>}
      {alike.length > 0 && (
        <>
          <ul>
            {alike.map(({ name, others }) => (
              <li key={name}>{words.alike(name, others)}</li>
            ))}
          </ul>
          <p className="note">{words.alikeLead}</p>
        </>
      )}
    </section>
  );
}
