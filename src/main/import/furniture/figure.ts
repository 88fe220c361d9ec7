const figure =
  /^[-+−]?[$€£¥]?\s?\d[\d.,:'\s]*\s?(?:%|‰|[$€£¥]|ms|msecs?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)?$/i;
const spans = /^(?:\d+\s?(?:d|h|m|s|hrs?|mins?|secs?)\s?){1,4}$|^PT[\d.]+[HMS]/i;
const date = /^\d{1,2}([./])\d{1,2}\1\d{2,4}\b|^\d{4}[./]\d{1,2}[./]\d{1,2}\b/;

/**
 * Whether a cell holds a figure and nothing else: a number, an amount, a share or a duration; no date.
 *
 * @example isFigure("00:06:40") // true
 */
export function isFigure(cell: string): boolean {
  return (figure.test(cell) && !date.test(cell)) || spans.test(cell);
}
