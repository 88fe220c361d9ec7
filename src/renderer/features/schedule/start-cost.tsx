import type { StartCheck } from "../../../contract/schedule.ts";
import { actingWords } from "../../words/acting.ts";

/** What a start costs the queues, and what stands in its way. */
export function StartCost({ check }: { readonly check: StartCheck }) {
  const { problems, cost, hoursFrom } = check;
  return (
    <div className="start-cost" role="status">
      {problems.map(({ code, sentence }) => (
        <p key={`${code} ${sentence}`} className="refused">
          {sentence}
        </p>
      ))}
      {actingWords.costLong(cost).map((line) => (
        <p key={line} className="note">
          {line}
        </p>
      ))}
      {hoursFrom === "usual-hours" && <p className="note">{actingWords.hoursFrom[hoursFrom]}</p>}
    </div>
  );
}
