import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SampleManifest, writeSampleFloor } from "../../../src/main/sample-floor/sample-floor.ts";
import { removeFolder } from "../../remove-folder.ts";

/** A floor that was written to a real folder and read back from it as text. */
export interface WrittenFloor {
  readonly folder: string;
  readonly manifest: SampleManifest;
  rowsOf(file: string): Promise<Row[]>;
  remove(): Promise<void>;
}

export type Row = Readonly<Record<string, string>>;

/** The summer time begins within this period, on 29 March 2026. */
export const until = "2026-04-12";

/** Thirty agents and eight weeks carry every planted truth and are made in about a second. */
export async function writtenFloor(
  wish: { seed?: number; agents?: number; weeks?: number; calm?: boolean } = {},
): Promise<WrittenFloor> {
  const folder = await mkdtemp(join(tmpdir(), "evenkeel-sample-"));
  const manifest = await writeSampleFloor({ out: folder, agents: 30, weeks: 8, until, ...wish });
  return {
    folder,
    manifest,
    rowsOf: async (file) => rowsOfText(await readFile(join(folder, `${file}.csv`), "utf8")),
    remove: async () => removeFolder(folder),
  };
}

function rowsOfText(text: string): Row[] {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const values = line.split(",");
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ""]));
  });
}

/** UTC seconds of an ISO instant. */
export function secondsOf(iso: string | undefined): number {
  return Date.parse(iso ?? "") / 1000;
}

export interface Interval {
  readonly agent: string;
  readonly state: string;
  readonly from: number;
  readonly to: number;
}

/** All intervals of each agent, in the order of their start. */
export function intervalsByAgent(states: readonly Row[]): Map<string, Interval[]> {
  const intervals = states.map((row): Interval => {
    const { agent = "", state = "" } = row;
    return { agent, state, from: secondsOf(row.started_at), to: secondsOf(row.ended_at) };
  });
  return Map.groupBy(
    intervals.sort((a, b) => a.from - b.from),
    ({ agent }) => agent,
  );
}

export interface Handled {
  readonly row: Row;
  readonly from: number;
  /** After-contact work included. */
  readonly to: number;
}

/** The contacts that each agent handled, in the order of their start. */
export function handledByAgent(contacts: readonly Row[]): Map<string, Handled[]> {
  const handled = contacts
    .filter((row) => row.outcome === "handled")
    .map((row): Handled => {
      return { row, from: secondsOf(row.answered_at), to: secondsOf(row.ended_at) + Number(row.acw_seconds) };
    });
  return Map.groupBy(
    handled.sort((a, b) => a.from - b.from),
    ({ row }) => row.agent ?? "",
  );
}

export const handlingStates: ReadonlySet<string> = new Set(["talk", "hold", "acw"]);

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
