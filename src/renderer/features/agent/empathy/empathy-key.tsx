import { agentEmpathyWords } from "./agent-empathy-words.ts";
import type { EmpathyDrawing } from "./empathy-drawing.ts";

const words = agentEmpathyWords.key;

/** What the marks of the control chart are. The limits, the smoothed value and a change only where they are drawn. */
export function EmpathyKey({
  watched,
  change,
}: {
  readonly watched: boolean;
  readonly change: EmpathyDrawing["change"];
}) {
  return (
    <p className="empathy-key note">
      <span>
        <svg width="14" height="12" aria-hidden="true">
          <circle className="empathy-point" cx="7" cy="6" r="4.5" />
        </svg>
        {words.point}
      </span>
      <span>
        <svg width="14" height="12" aria-hidden="true">
          <line className="empathy-raw" x1="1" x2="13" y1="6" y2="6" />
        </svg>
        {words.raw}
      </span>
      {watched && (
        <>
          <span>
            <svg width="18" height="12" aria-hidden="true">
              <path className="empathy-smoothed" d="M0 8L9 4L18 7" />
            </svg>
            {words.smoothed}
          </span>
          <span>
            <svg width="18" height="12" aria-hidden="true">
              <line className="empathy-limit" x1="0" x2="18" y1="6" y2="6" />
            </svg>
            {words.limit}
          </span>
          <span>
            <svg width="12" height="12" aria-hidden="true">
              <path className="empathy-outside" d="M2 4l4 4.5l4 -4.5" />
            </svg>
            {words.outside}
          </span>
        </>
      )}
      {change && (
        <span className={change.certain ? "empathy-change" : "empathy-change empathy-change-maybe"}>
          <svg width="12" height="12" aria-hidden="true">
            <path d="M6 1l5 5l-5 5l-5 -5Z" />
          </svg>
          {change.certain ? words.change : words.maybe}
        </span>
      )}
      <span className="empathy-evaluator">
        <svg width="12" height="12" aria-hidden="true">
          <path d="M1.5 2h9l-4.5 8z" />
        </svg>
        {words.evaluator}
      </span>
    </p>
  );
}
