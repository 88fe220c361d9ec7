import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { rowsShort } from "../../../domain/floor/source-coverage.ts";
import {
  type DayCircumstances,
  type FileOfDay,
  isCountingNote,
} from "../../../domain/reconcile/day-circumstances.ts";
import { type LineSpan, linesOfDay } from "../../../domain/reconcile/lines-of-day.ts";
import type { ImportOutcome } from "../import/import-records.ts";
import type { ReadableStore } from "../store/open-store.ts";

const rowsByDay = `
  SELECT service_day AS day, sum(rows) AS rows FROM intake_day JOIN living_intake USING (intake_id)
   WHERE source = 'contacts' GROUP BY service_day`;
const filesAround = `
  SELECT intake_id AS importId, file_name AS file, outcome FROM intake JOIN (
    SELECT intake_id FROM intake_day JOIN living_intake USING (intake_id)
     WHERE source = 'contacts' GROUP BY intake_id HAVING min(service_day) <= @day AND max(service_day) >= @day)
   USING (intake_id) ORDER BY intake_id`;
const linesBySide = `
  SELECT sign(service_day - @day) AS side, min(line) AS first, max(line) AS last
    FROM intake_range JOIN contact ON record_id BETWEEN first_record AND last_record
   WHERE intake_range.intake_id = @importId AND kind = 'contact' AND contact.intake_id = @importId GROUP BY 1`;
const reasonsWithin = `
  SELECT field, reason, count(*) AS count FROM rejected_row WHERE intake_id = ? AND line > ? AND line < ?
   GROUP BY field, reason ORDER BY count DESC, reason`;
const lastLine = Number.MAX_SAFE_INTEGER;

/** How many rows files brought of contacts, by day. */
export function contactRowsByDay(store: ReadableStore): ReadonlyMap<ServiceDay, number> {
  return new Map(
    store.rows<{ day: ServiceDay; rows: number }>(rowsByDay).map(({ day, rows }) => [day, rows]),
  );
}

/** What is known of a day's files besides the contacts that they brought. */
export function dayCircumstances(
  store: ReadableStore,
  day: ServiceDay,
  rows: ReadonlyMap<ServiceDay, number>,
): DayCircumstances {
  const files = store.rows<{ importId: number; file: string; outcome: string }>(filesAround, { day });
  return {
    files: files
      .map(({ importId, file, outcome }) =>
        fileOfDay(store, day, { importId, file }, JSON.parse(outcome) as ImportOutcome),
      )
      .filter(({ rejected, notes }) => rejected > 0 || notes.length > 0),
    shortOfUsual: rowsShort(rows, day),
  };
}

function fileOfDay(
  store: ReadableStore,
  day: ServiceDay,
  file: { readonly importId: number; readonly file: string },
  { warnings, ignored, rows }: ImportOutcome,
): FileOfDay {
  const notes = [...ignored, ...warnings].flatMap(({ code, count }) =>
    isCountingNote(code) ? [{ code, count }] : [],
  );
  if (rows.rejected === 0) return { ...file, rejected: 0, amongDay: false, reasons: [], notes };
  const lines = linesWithin(store, day, file.importId);
  const reasons = store.rows<FileOfDay["reasons"][number]>(
    reasonsWithin,
    file.importId,
    lines?.after ?? 0,
    Math.min(lines?.ahead ?? lastLine, lastLine),
  );
  const rejected = reasons.reduce((sum, { count }) => sum + count, 0);
  return { ...file, rejected, amongDay: lines !== undefined, reasons, notes };
}

/** The lines between which a file's rows of a day stand. Of a rejected row nothing else is kept that could date it. */
function linesWithin(store: ReadableStore, day: ServiceDay, importId: number) {
  const sides = store.rows<LineSpan & { readonly side: number }>(linesBySide, { day, importId });
  const on = (side: number) => sides.find((one) => one.side === side);
  return linesOfDay(on(-1), on(0), on(1));
}
