import type { AgentDay } from "../../../../contract/workload.ts";
import { BandMark } from "../../../components/band-mark.tsx";
import { Missing } from "../../../components/missing.tsx";
import { dayFigures, repairedText } from "./day-figures-model.ts";
import { dayFigureWords } from "./day-figures-words.ts";
import { dayWords } from "./day-words.ts";

/** The figures of a day, each with its value or why there is none. */
export function DayFigures({ day }: { readonly day: AgentDay }) {
  return (
    <dl className="day-figures" aria-label={dayFigureWords.title}>
      {dayFigures(day).map(({ name, text, why, beside, band, repaired }) => (
        <div key={name} className="day-figure">
          <dt className="note">{name}</dt>
          <dd>
            {text === null ? (
              <Missing why={why} />
            ) : (
              <>
                {repaired && <i className="hatch-mark" title={dayWords.notes.repairedMuch} />}
                <b>{text}</b>
                {band && <BandMark band={band} />}
              </>
            )}
            {beside && <span className="note">{beside}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is missing of the day and what was repaired, a sentence each. */
export function DayNotes({ day }: { readonly day: AgentDay }) {
  const repaired = repairedText(day);
  const missing = day.missing.filter((what) => what !== "demand" || day.contacts.length > 0);
  const partOfDemand = day.missingDemand.length > 0 && !day.missing.includes("demand");
  if (missing.length === 0 && !repaired && !partOfDemand) return null;
  return (
    <ul className="day-notes second">
      {missing.map((what) => (
        <li key={what}>
          <i className="hatch-mark" />
          {dayWords.notes[what]}
        </li>
      ))}
      {partOfDemand && (
        <li>
          <i className="hatch-mark" />
          {dayWords.notes.missingDemand(day.missingDemand)}
        </li>
      )}
      {repaired && (
        <li>
          <i className="hatch-mark" />
          {dayWords.notes.repaired(repaired)}
          {repaired.tell && ` ${dayWords.notes.repairedMuch}`}
        </li>
      )}
    </ul>
  );
}
