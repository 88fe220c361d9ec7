import readWorkbook from "read-excel-file/node";
import { toStep } from "../../../domain/statistics/rounding.ts";
import type { WorkbookSheet } from "./workbook-rows.ts";

const dayZero = Date.UTC(1899, 11, 30);
// Excel's clock times and spans are days since its day zero; nobody's call was in 1900.
const firstRealDay = Date.UTC(1901, 0, 1);

/** The sheets of a workbook in their order, each cell as the text that a table would have. */
export async function sheetsOf(path: string): Promise<WorkbookSheet[]> {
  const sheets = await readWorkbook(path);
  // A sheet that is one large chart has no cells.
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: Array.isArray(data) ? data.map((row) => row.map(cellText)) : [],
  }));
}

/**
 * A cell's text: a clock time or a span as `H:MM:SS`, a day as `YYYY-MM-DD`, a day with a time as ISO
 * local time. Day fractions have noise in their last digits, so they are rounded to the second.
 *
 * @example cellText(new Date(Date.UTC(1899, 11, 30, 0, 2, 22, 999))) // "0:02:23"
 */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell.getTime());
  if (typeof cell === "boolean") return cell ? "1" : "0";
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? cell.trim().normalize("NFC") : "";
}

function dateText(milliseconds: number): string {
  if (milliseconds < firstRealDay) {
    const seconds = Math.round((milliseconds - dayZero) / 1000);
    const two = (number: number) => String(number).padStart(2, "0");
    return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  const iso = new Date(toStep(milliseconds, 1000)).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
