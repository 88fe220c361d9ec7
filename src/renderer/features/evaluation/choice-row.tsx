import { type KeyboardEvent, useId } from "react";

interface Choice {
  readonly key: string;
  /** What stands on the button: the key that chooses it. */
  readonly short: string;
  readonly long: string;
  readonly chosen: boolean;
}

/** A line of the form: what is asked, and one choice of a few. */
export function ChoiceRow({
  field,
  name,
  about,
  fault,
  choices,
  spelled = false,
  onChoose,
  onKeyDown,
}: {
  readonly field: string;
  readonly name: string;
  readonly about: string;
  readonly fault: string | undefined;
  readonly choices: readonly Choice[];
  /** The choices are written out beside their keys. */
  readonly spelled?: boolean;
  readonly onChoose: (at: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const id = useId();
  return (
    <div className={spelled ? "choice-row choice-row-spelled" : "choice-row"} data-field={field}>
      <div>
        <div className="choice-name" id={`${id}-name`}>
          {name}
        </div>
        <div className="note" id={`${id}-about`}>
          {about}
        </div>
        {fault !== undefined && (
          <div className="refused note" id={`${id}-fault`}>
            {fault}
          </div>
        )}
      </div>
      <div
        className="choices"
        role="radiogroup"
        aria-labelledby={`${id}-name`}
        aria-describedby={fault === undefined ? `${id}-about` : `${id}-about ${id}-fault`}
        aria-invalid={fault !== undefined}
        onKeyDown={onKeyDown}
        tabIndex={-1}
      >
        {choices.map(({ key, short, long, chosen }, at) => (
          <label key={key} className="choice" title={long}>
            <input
              type="radio"
              className="visually-hidden"
              name={`${id}-choice`}
              checked={chosen}
              onChange={() => onChoose(at)}
              aria-label={long}
            />
            <span className="choice-key" aria-hidden="true">
              {short}
            </span>
            {spelled && <span aria-hidden="true">{long}</span>}
          </label>
        ))}
      </div>
    </div>
  );
}
