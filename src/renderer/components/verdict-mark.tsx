import type { EmpathyTrend, VerdictWord } from "../../contract/empathy.ts";
import { trendText } from "../words/trend.ts";
import { verdictWords } from "../words/verdict.ts";

/**
 * An arrow and words for whether empathy changed, and since when; a hollow diamond where it is not certain, hatched
 * where there is not enough to say. Never a colour alone.
 */
export function TrendMark({ trend }: { readonly trend: EmpathyTrend }) {
  const word = trend.trend;
  return (
    <span className={`trend-mark trend-mark-${word}`}>
      {word === "insufficient" ? (
        <i className="hatch-mark" />
      ) : (
        <svg className="trend-shape" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={trend.trendState === "maybe" ? hollowDiamond : trendPath[word]} />
        </svg>
      )}
      <span>{trendText(trend)}</span>
    </span>
  );
}

const hollowDiamond = "M6 1.5L10.5 6L6 10.5L1.5 6Z";

const trendPath = {
  declining: "M2 3l7 6m0 -4.5v4.5h-4.5",
  improving: "M2 9l7 -6m0 4.5v-4.5h-4.5",
  "no-clear-change": "M1.5 6h9",
};

/** A shape and a word for a verdict: a bar that is lifted, an open book, nothing to do, or hatched. */
export function VerdictMark({ word }: { readonly word: VerdictWord }) {
  return (
    <span className={`trend-mark verdict-mark-${word}`}>
      {word === "cannot-tell" ? (
        <i className="hatch-mark" />
      ) : (
        <svg className="trend-shape" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={verdictPath[word]} />
        </svg>
      )}
      <span>{verdictWords.verdict[word]}</span>
    </span>
  );
}

const verdictPath = {
  relieve: "M1.5 10.5h9M6 8V1.5M3 4.5l3 -3l3 3",
  refresh:
    "M6 2.5c-1.5 -1 -3 -1 -4.5 -.5v8c1.5 -.5 3 -.5 4.5 .5c1.5 -1 3 -1 4.5 -.5v-8c-1.5 -.5 -3 -.5 -4.5 .5zv8",
  none: "M1.5 6h9",
};
