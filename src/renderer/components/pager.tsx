import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";

/** Which rows are in sight, and the way to those before and after. Nothing where all are. */
export function Pager({
  offset,
  shown,
  total,
  step,
  onTo,
  words,
}: {
  readonly offset: number;
  readonly shown: number;
  readonly total: number;
  readonly step: number;
  readonly onTo: (offset: number) => void;
  readonly words: {
    readonly range: (from: number, to: number, all: number) => string;
    readonly before: string;
    readonly after: string;
  };
}) {
  if (shown >= total) return null;
  return (
    <div className="pager">
      <button
        type="button"
        className="plain-button top-step"
        aria-label={words.before}
        disabled={offset === 0}
        onClick={() => onTo(Math.max(0, offset - step))}
      >
        <IconChevronLeft size={16} aria-hidden />
      </button>
      <span role="status">{words.range(offset + 1, offset + shown, total)}</span>
      <button
        type="button"
        className="plain-button top-step"
        aria-label={words.after}
        disabled={offset + shown >= total}
        onClick={() => onTo(offset + step)}
      >
        <IconChevronRight size={16} aria-hidden />
      </button>
    </div>
  );
}
