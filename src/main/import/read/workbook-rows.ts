import { stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import type { WorkbookAnswer, WorkbookOrder } from "../import-worker.ts";
import { importWorkerUrl } from "../import-worker-url.ts";
import { damagedWorkbook, ensureWorkbookSize, tooLargeWorkbook } from "./workbook-size.ts";

const largestWorkbook = 32 * 1024 * 1024;
// 200,000 rows take up 371 MB; one cell in the sheet's last corner would take all there is.
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** Whether a file is a workbook, by its first bytes and the names of the parts in it. */
export function isWorkbook(start: Buffer): boolean {
  const isArchive = start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;
  return isArchive && (start.includes("[Content_Types].xml") || start.includes("xl/"));
}

/** A sheet of a workbook, each cell as the text that a table would have. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly isHidden: boolean;
}

/**
 * The sheets of a workbook, hidden ones last, read in a thread that may use so much memory and no more: a small
 * file can ask for all there is.
 *
 * @throws Refusal where the workbook is too large or damaged
 */
export async function workbookSheets(path: string, name: string): Promise<readonly WorkbookSheet[]> {
  if ((await stat(path)).size > largestWorkbook) throw tooLargeWorkbook(name);
  await ensureWorkbookSize(path, name);
  const workerData: WorkbookOrder = { task: "workbook", path };
  const worker = new Worker(importWorkerUrl(), { workerData, resourceLimits, stderr: true });
  try {
    return await new Promise<readonly WorkbookSheet[]>((resolve, reject) => {
      worker.once("message", (sheets: WorkbookAnswer) =>
        sheets === "too-large" ? reject(tooLargeWorkbook(name)) : resolve(sheets),
      );
      worker.once("error", (error: NodeJS.ErrnoException) => {
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLargeWorkbook(name) : damagedWorkbook(name));
      });
      worker.once("exit", () => reject(damagedWorkbook(name)));
    });
  } finally {
    await worker.terminate();
  }
}
