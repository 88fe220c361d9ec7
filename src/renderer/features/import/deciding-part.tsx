import { importWords } from "./import-words.ts";

const words = importWords.deciding;

/** Which of two exports counts, and why. */
export function DecidingPart() {
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <div className="deciding">
        <p className="second">{words.lead}</p>
        <ol>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
        <p className="second">{words.same}</p>
      </div>
    </section>
  );
}
