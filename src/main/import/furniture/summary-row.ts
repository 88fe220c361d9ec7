import { isNothing } from "../read/nothing-words.ts";
import { isFigure } from "./figure.ts";

const words = [
  ...["total", "totals", "totale", "totali", "totaal", "totaux", "totais", "totales", "totalt", "toplam"],
  ...["sum", "sums", "summe", "summen", "somme", "soma", "suma", "somma", "som", "gesamt", "gesamtsumme"],
  ...["gesamtergebnis", "insgesamt", "zwischensumme", "endsumme", "ogółem", "razem", "celkem", "összesen"],
  ...["итого", "всего", "итог", "сумма", "среднее", "разом", "усього", "σύνολο", "المجموع", "الإجمالي"],
  ...["合計", "小計", "総計", "平均", "合计", "总计", "小计", "总和", "평균", "합계", "총계"],
  ...["average", "averages", "avg", "mean", "median", "durchschnitt", "mittelwert", "moyenne", "média"],
  ...["media", "promedio", "gemiddelde", "średnia", "medelvärde", "gennemsnit", "gjennomsnitt"],
  ...["summary", "subtotal", "subtotals", "minimum", "min", "maximum", "max", "count", "anzahl"],
  ...[
    "yhteensä",
    "summa",
    "keskiarvo",
    "kokku",
    "keskmine",
    "kopā",
    "iš viso",
    "ukupno",
    "prosjek",
    "skupaj",
  ],
  ...["общо", "укупно", "i alt", "łącznie", "łączna", "suma łączna", "spolu", "součet", "průměr", "átlag"],
  ...["medie", "total general", "tổng", "tổng cộng", "trung bình", "รวม", "รวมทั้งหมด", "jumlah", "rata-rata"],
  ...[
    "סך הכל",
    "סה״כ",
    'סה"כ',
    "ממוצע",
    "المتوسط",
    "إجمالي",
    "جمع",
    "ortalama",
    "genel toplam",
    "계",
    "총합",
  ],
  ...["all agents", "all queues", "all teams", "all users", "alle agenten"],
];
const word = words.join("|");
const before = "grand|sub|overall|report|column|running|daily|weekly|monthly|team|queue|agent|total|sous|sub";
const begins = new RegExp(`^(?:(?:${before})[\\s-])?(?:${word})(?![\\p{L}\\p{N}])`, "iu");
const ends = new RegExp(`(?:^|[\\s:–-])(?:${word}):?$`, "iu");

/** Whether a cell speaks of a total or an average. @example isSummaryWord("Grand Total:") // true */
export function isSummaryWord(cell: string): boolean {
  return cell.length <= 80 && (begins.test(cell) || ends.test(cell));
}

/**
 * Whether a row only sums up others: it has no time and no id of a record, and either says that it is a total
 * or an average, or holds figures and nothing else, in the full width of the table (a torn row may hold figures
 * too). A row with all that a record needs is a record, whatever the agent in it is called.
 *
 * @param essential places of the columns that are blank in no record
 * @param width how many columns the table has
 * @example isSummaryRow(["Total", "", "600"], [0, 1], 3) // true, as the second of the columns is blank
 */
export function isSummaryRow(cells: readonly string[], essential: readonly number[], width: number): boolean {
  const said = cells.findIndex(isSummaryWord);
  const others = essential.filter((at) => at !== said).map((at) => cells[at] ?? "");
  if (said >= 0) {
    return others.some(isNothing) && others.every((cell) => isNothing(cell) || isFigure(cell));
  }
  if (cells.length < width) return false;
  const filled = cells.filter((cell) => !isNothing(cell));
  return others.every(isNothing) && filled.length > 0 && filled.every(isFigure);
}
