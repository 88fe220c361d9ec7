import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { importFile } from "../../../../src/main/import/import-file.ts";
import type { StoreFixture } from "../store/store-fixture.ts";

const nine = ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"];

export interface MadeEvaluation {
  readonly id: string;
  readonly agent?: string;
  readonly evaluator?: string;
  readonly form?: string;
  readonly at?: string;
  readonly contact?: string;
  readonly source?: string;
  /** Points of each item. */
  readonly scores: readonly (number | string)[];
  readonly items?: readonly string[];
  readonly behaviours?: readonly string[];
  readonly maximum?: number;
}

/** A file of the plain format, a row for each item. */
export function evaluationsFile(evaluations: readonly MadeEvaluation[]): string {
  const rows = evaluations.flatMap((one) => {
    const { id, agent = "ann", evaluator = "Eve", form = "Care", contact = "", source = "qa" } = one;
    const { items = one.scores.map((_, at) => `Item ${at + 1}`), behaviours = [], maximum = 2 } = one;
    return one.scores.map((score, at) => {
      const head = [id, agent, evaluator, form, one.at ?? "2026-03-02T10:00:00Z", contact, source];
      return [...head, items[at] ?? "", behaviours[at] ?? "", score, maximum].join(",");
    });
  });
  return text(
    "evaluation_id,agent,evaluator,form,evaluated_at,contact_id,source,item,behaviour,score,max_score",
    rows,
  );
}

/** A file of people, so that others are strangers. */
export function rosterFile(...agents: readonly string[]): string {
  return text(
    "agent,name,team",
    agents.map((agent) => `${agent},${agent.toUpperCase()},Claims`),
  );
}

/** Handled contacts of an agent, one an hour from nine on. */
export function contactsFile(agent: string, ids: readonly string[]): string {
  const iso = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 9, minutes)).toISOString();
  return text(
    "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome",
    ids.map(
      (id, at) => `${id},${agent},Main,${iso(60 * at)},${iso(60 * at)},${iso(60 * at + 5)},300,handled`,
    ),
  );
}

/** The nine behaviours as a form names them, with the codes beside them. */
export const codedForm = { items: nine.map((id) => `${id} of the file`), behaviours: nine };

export function text(header: string, rows: readonly string[]): string {
  return `${[header, ...rows].join("\n")}\n`;
}

/** Imports a file as a user would: written down, recognised, read and stored. */
export async function bring({ store, folder }: StoreFixture, name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const place = { store, customerSecret: "5e".repeat(32) };
  return importFile(place, { path, zone: "UTC", now: 1_772_800_000 });
}
