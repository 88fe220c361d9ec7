/** Languages whose months and weekdays are known, as exports from their countries write them. */
const languages =
  "en de fr es it pt nl sv da nb fi pl cs sk hr hu ro ru uk bg tr el ja zh ko ar he id vi".split(" ");

let known: { readonly months: ReadonlyMap<string, number>; readonly days: ReadonlySet<string> } | undefined;

/**
 * Number of a month, 1 to 12, by its name or its short name in the common languages; undefined where the word is
 * none, or names different months in two languages ("listopad").
 *
 * @example monthOf("Mär.") // 3
 */
export function monthOf(word: string): number | undefined {
  known ??= namesOfAll();
  return known.months.get(plainWord(word));
}

/** Whether a word is the name of a weekday in one of the common languages. */
export function isWeekday(word: string): boolean {
  known ??= namesOfAll();
  return known.days.has(plainWord(word));
}

/** A word in lower case, without accents and without the full stop of an abbreviation. */
function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\p{M}.]/gu, "");
}

function namesOfAll() {
  const months = new Map<string, number>([["sept", 9]]);
  const disputed = new Set<string>();
  const days = new Set<string>();
  for (const language of languages) {
    for (const style of ["long", "short"] as const) {
      for (let month = 1; month <= 12; month++) {
        for (const name of monthNames(language, style, month)) {
          if (/\d/.test(name)) continue;
          const other = months.get(name);
          if (other !== undefined && other !== month) disputed.add(name);
          months.set(name, month);
        }
      }
      for (let day = 4; day <= 10; day++) days.add(weekdayName(language, style, day));
    }
  }
  for (const name of disputed) months.delete(name);
  // English has the last word: its short names stand in exports of every country.
  for (let month = 1; month <= 12; month++) {
    for (const name of monthNames("en", "short", month)) months.set(name, month);
  }
  return { months, days };
}

/** A month by itself, and as it stands behind a day: some languages bend it. */
function monthNames(language: string, style: "long" | "short", month: number): string[] {
  const at = Date.UTC(2026, month - 1, 15);
  const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" }).format(at);
  const parts = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: style,
    timeZone: "UTC",
  }).formatToParts(at);
  const behindDay = parts.find(({ type }) => type === "month")?.value ?? alone;
  return [...new Set([plainWord(alone), plainWord(behindDay)])];
}

function weekdayName(language: string, style: "long" | "short", day: number): string {
  const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" });
  return plainWord(format.format(Date.UTC(2026, 0, day)));
}
