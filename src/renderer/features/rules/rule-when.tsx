import { weekLabel, weekOfLabel } from "../../../domain/calendar/iso-week.ts";
import { SignedBy } from "../../components/signed-by.tsx";
import { format } from "../../words/reader.ts";
import type { RuleDraft } from "./rule-form-model.ts";
import { rulesWords } from "./rules-words.ts";

const words = rulesWords.change;
const weeksAhead = 8;

/** From which week on a change holds, why, and who stands behind it. */
export function RuleWhen({
  draft,
  thisWeek,
  noReason,
  onEdit,
}: {
  readonly draft: RuleDraft;
  readonly thisWeek: string;
  /** A reason was asked for and is not there. */
  readonly noReason: boolean;
  readonly onEdit: (next: Partial<RuleDraft>) => void;
}) {
  const first = weekOfLabel(thisWeek);
  const weeks =
    first === undefined ? [thisWeek] : Array.from({ length: weeksAhead }, (_, at) => weekLabel(first + at));
  return (
    <div className="rule-when">
      <label>
        {words.fromWeek}
        <select
          className="rule-select"
          value={draft.fromWeek}
          onChange={({ currentTarget }) => onEdit({ fromWeek: currentTarget.value })}
        >
          {weeks.map((week) => (
            <option key={week} value={week}>
              {week === thisWeek ? words.thisWeek(week) : format.week(week)}
            </option>
          ))}
        </select>
      </label>
      <label className="rule-reason">
        {words.reason}
        <textarea
          className="rule-text"
          rows={2}
          maxLength={300}
          aria-invalid={noReason}
          value={draft.reason}
          onChange={({ currentTarget }) => onEdit({ reason: currentTarget.value })}
        />
        {noReason ? (
          <span className="rule-wrong">{rulesWords.problem("no-reason")}</span>
        ) : (
          <span className="note">{words.reasonNote}</span>
        )}
      </label>
      <SignedBy note={words.byNote} />
    </div>
  );
}
