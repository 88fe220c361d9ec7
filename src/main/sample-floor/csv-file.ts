import { open } from "node:fs/promises";
import { join } from "node:path";

export type CsvValue = string | number | null;

/** A file of comma-separated rows that is being written. */
export interface CsvFile {
  /** Rows added so far, the header left out. */
  readonly rows: number;
  /** Adds a row. No value of the made-up floor holds a comma, a quote or a line end, so none is quoted. */
  add(values: readonly CsvValue[]): void;
  /** Hands what was added to the disk. Nothing more is made until it has taken it: that is the backpressure. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const chunkCharacters = 1 << 16;

/** Begins a file with its header; a file that was there is replaced. */
export async function openCsvFile(
  folder: string,
  name: string,
  columns: readonly string[],
): Promise<CsvFile> {
  const handle = await open(join(folder, name), "w");
  let rows = 0;
  let waiting: Buffer[] = [];
  let chunk = `${columns.join(",")}\n`;

  async function flush(): Promise<void> {
    const chunks = [...waiting, Buffer.from(chunk)];
    waiting = [];
    chunk = "";
    for (const bytes of chunks) await handle.writeFile(bytes);
  }

  return {
    get rows() {
      return rows;
    },
    add(values) {
      chunk += `${rowOf(values)}\n`;
      rows++;
      if (chunk.length < chunkCharacters) return;
      // As bytes at once: a text that grows by pieces keeps every piece alive.
      waiting.push(Buffer.from(chunk));
      chunk = "";
    },
    flush,
    async close() {
      try {
        await flush();
      } finally {
        await handle.close();
      }
    },
  };
}

/** Written out because `join` is slower on rows of texts and numbers, and the files are mostly rows. */
function rowOf(values: readonly CsvValue[]): string {
  let row = "";
  for (let at = 0; at < values.length; at++) row += at === 0 ? (values[at] ?? "") : `,${values[at] ?? ""}`;
  return row;
}

const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));
const secondsADay = 86_400;
let lastDay = Number.NaN;
let lastDayText = "";

/** An instant as ISO 8601 in UTC, of UTC seconds. Rows come day by day, so the day's text is kept. */
export function isoInstant(seconds: number): string {
  const day = Math.floor(seconds / secondsADay);
  if (day !== lastDay) {
    lastDay = day;
    lastDayText = new Date(day * secondsADay * 1000).toISOString().slice(0, 10);
  }
  const inDay = seconds - day * secondsADay;
  const hours = twoDigits[Math.floor(inDay / 3600)];
  return `${lastDayText}T${hours}:${twoDigits[Math.floor(inDay / 60) % 60]}:${twoDigits[inDay % 60]}Z`;
}
