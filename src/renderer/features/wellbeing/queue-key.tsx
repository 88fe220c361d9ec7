import { wellbeingWords } from "./wellbeing-words.ts";

const words = wellbeingWords.queues;

/** What the shades of the half-hours mean, once for all queues. */
export function QueueKey() {
  return (
    <div className="queue-key note">
      <span>{words.key}</span>
      {words.steps.map((name, at) => (
        <span key={name} className="ramp-other">
          <i className={`ramp-swatch ${at === 0 ? "queue-swatch-none" : `ramp-${at}`}`} />
          {name}
        </span>
      ))}
      <span className="ramp-other">
        <i className="ramp-swatch ramp-5" />
        {words.unstable}
      </span>
      <span className="ramp-other">
        <i className="ramp-swatch day-cell-missing" />
        {words.notJudged}
      </span>
    </div>
  );
}
