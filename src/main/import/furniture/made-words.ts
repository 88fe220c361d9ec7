/*
 * Words by which a report says that, and when, it was made, in the languages of the programs that write them. They
 * stand here once: a line that holds one is no record (report-line.ts), and a time behind one is the export's own
 * (stated-times.ts).
 */

/** They speak of the report itself, wherever they stand in a line. */
const ofReports =
  "generated|refreshed|last refreshed|printed|exported|produced|downloaded|extracted|compiled|retrieved|" +
  "gedruckt|exportiert|erzeugt|généré|imprimé|exporté|édité|généree|generado|impreso|exportado|" +
  "gerado|impresso|stampato|generato|esportato|gegenereerd|afgedrukt|geëxporteerd|wygenerowano|wydrukowano|" +
  "wyeksportowano|сформирован|напечатан|выгружен|экспортирован|utskriven|exporterad|udskrevet|eksporteret|" +
  "vygenerováno|exportováno|oluşturuldu";
/** A record may be created or updated too: they speak of the report where they begin a line or a cell of it. */
const ofAnything =
  "updated|created|prepared|requested|report run|run|last updated|as of|data as of|" +
  "erstellt|créé|creado|criado|creato|utworzono|создан|skapad|oprettet|vytvořeno";
const signs = "作成|出力|印刷|エクスポート|生成|导出|導出|打印|생성|내보내기";
const before = "report|data|file|list|bericht|datei|rapport|fichier|informe|relatório";

/** A line that begins so speaks of how the report was made. */
export const madeLine = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${before}) )?(?:${ofReports}|${ofAnything})[\\p{L}]{0,3}(?![\\p{L}])`,
  "iu",
);
/** The same words within a line, but for those that may speak of a record. */
export const madeWithin = new RegExp(
  `(?<!\\p{L})(?:${ofReports})[\\p{L}]{0,3}(?!\\p{L})|(?:${signs})\\p{L}{0,3}`,
  "iu",
);

/** A line that ends so, behind the time at which the report was made. */
export const madeAtEnd = new RegExp(`(?<!\\p{L})(?:${ofReports}|${ofAnything})\\p{L}{0,3}[.!]?$`, "iu");

const made =
  "exports?|exported|creation|created|generation|generated|prints?|printed|run|extract|extraction|download|downloaded|refresh";
/** Names of a line's value, where it is the time at which the report was made. */
export const madeLabel = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:report|data|file) )?(?:(?:${made})[ -]?(?:date|time|timestamp|datetime)(?: ?[/&] ?time)?|` +
    `(?:date|time|date ?[/&] ?time) (?:of )?(?:${made})|` +
    "export(?:datum|zeit|zeitpunkt)|erstell(?:ungs)?(?:datum|zeit|zeitpunkt)|druck(?:datum|zeit)|stand(?= ?[:\\d])|" +
    "date (?:d['’]|de )(?:exportation|export|impression|édition|création|génération|extraction)|" +
    "fecha de (?:exportación|generación|impresión|creación|descarga)|" +
    "data (?:de|di) (?:exportação|geração|impressão|criação|esportazione|generazione|stampa|creazione)|" +
    "data (?:eksportu|wygenerowania|wydruku|utworzenia)|дата (?:формирования|выгрузки|создания|печати|экспорта))(?!\\p{L})",
  "iu",
);
/** Names that may as well speak of the rows' day: only a clock's time behind them says when the report was made. */
export const dateLabel =
  /^[^\p{L}\p{N}]*(?:report (?:date|time)(?: ?[/&] ?time)?|date(?: ?[/&] ?time)?|datum(?: ?[/&] ?uhrzeit)?|berichtsdatum|fecha(?: y hora)?|data e ora|date et heure|data|дата|timestamp)\s?:/iu;
