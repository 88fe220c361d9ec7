const longestShown = 40;
const digits = /\d/g;
const dayAlone = /^(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[ -]\p{L}{3,9}\.?[ -]\d{2,4})$/u;
const digitsAlone = /^\d{10,14}(\.\d+)?$/;

/**
 * The cell of a row that writes a moment, as it stands: the one with a clock's digits at this minute and a day
 * beside them, else a day and a clock's digits from two cells, else one long number. Undefined where none fits.
 *
 * @param minute of the hour, by which one of a row's several times is known
 * @example writtenTimeIn(["17", "28.03.2026 22:05", "28.03.2026 22:09"], 5) // "28.03.2026 22:05"
 * @example writtenTimeIn(["28/03/2026", "9:05", "Ada"], 5) // "28/03/2026 9:05"
 */
export function writtenTimeIn(cells: readonly string[], minute: number): string | undefined {
  const clock = `:${String(minute).padStart(2, "0")}`;
  const short = cells.filter((cell) => cell.length <= longestShown);
  const atMinute = short.filter((cell) => cell.includes(clock));
  const whole = atMinute.find((cell) => (cell.match(digits)?.length ?? 0) >= 7);
  if (whole !== undefined) return whole;
  const [time, day] = [atMinute[0], short.find((cell) => dayAlone.test(cell))];
  if (time !== undefined && day !== undefined) return `${day} ${time}`;
  return short.find((cell) => digitsAlone.test(cell));
}
