import type { Outcome } from "../../contract/outcomes.ts";
import { actingWords } from "../words/acting.ts";
import { outcomeWords as words } from "../words/outcomes.ts";
import { outcomeLines } from "./outcome-lines-model.ts";

const width = 160;
const rowHeight = 14;

/** The outcomes of sessions, around what would have happened anyway: the interval first, then the point. */
export function OutcomeLines({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const lines = outcomeLines(outcomes);
  return (
    <div className="outcomes">
      <ul>
        {lines.map(({ outcome, place }) => (
          <li key={`${outcome.session} ${outcome.person.agent}`}>
            <span className="outcome-name">
              {words.name(outcome.title, actingWords.nameOf(outcome.person))}
            </span>
            <svg className="outcome-line" width={width} height={rowHeight} aria-hidden="true">
              {place ? (
                <>
                  <rect
                    className="outcome-band"
                    x={place.low * width}
                    width={Math.max(2, (place.high - place.low) * width)}
                    y="3"
                    height="8"
                    rx="4"
                  />
                  <line className="outcome-middle" x1={width / 2} x2={width / 2} y1="0" y2={rowHeight} />
                  <circle className="outcome-point" cx={place.at * width} cy="7" r="4" />
                </>
              ) : (
                <foreignObject x="0" y="1" width={width} height="12">
                  <div className="outcome-hatch" />
                </foreignObject>
              )}
            </svg>
            <p className="note outcome-says">{outcome.sentence}</p>
          </li>
        ))}
      </ul>
      <p className="note outcome-axis" aria-hidden="true">
        <span>{words.worse}</span>
        <span>{words.expected}</span>
        <span>{words.better}</span>
      </p>
    </div>
  );
}
