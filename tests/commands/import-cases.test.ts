import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Mapping } from "../../src/domain/mapping/mapping.ts";
import { agentsCommand } from "../../src/main/commands/agents.ts";
import type { Command } from "../../src/main/commands/command.ts";
import { floorCommand } from "../../src/main/commands/floor.ts";
import { importCommand } from "../../src/main/commands/import.ts";
import { queueCommand } from "../../src/main/commands/queue.ts";
import { workloadCommand } from "../../src/main/commands/workload.ts";
import { removeFolder } from "../remove-folder.ts";
import { calledCommand } from "./called-command.ts";

/*
 * Files as people really export them, each with what is expected of it (truth.json). They lie beside the
 * project and not in it; where they are absent, nothing is tried here.
 *
 * To see all that one of them gives: `EVENKEEL_CASE=g01 npx vitest run tests/commands/import-cases.test.ts`.
 */
const folder = resolve(import.meta.dirname, "../../../shared/cases/import");
const there = existsSync(folder);
const asked = process.env.EVENKEEL_CASE;
const cases = there ? readdirSync(folder).filter((id) => asked === undefined || id === asked) : [];

/** Cases that are not right yet, and what makes them right. */
const waiting: Readonly<Record<string, string>> = {};

/** What is put right in the mapping that is proposed for a file in no known layout: two corrections at most. */
const corrections: Readonly<Record<string, Partial<Mapping["fields"]>>> = {
  // Each row is a call that an agent made: what came of it is no word on whether they handled it.
  r08: { outcome: { from: "constant", value: "handled" } },
};
const mostCorrections = 2;

/** Where the truth names a second figure that is as right: its reason says "or". */
const asRight: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  c02: { "queue Sales abandonedShare": 1 / 6 },
};

interface Truth {
  readonly title: string;
  readonly zone: string;
  readonly files: readonly { readonly name: string; readonly args: readonly string[] }[];
  readonly mapping?: object;
  readonly expect: Expected;
}

type Figures = Readonly<Record<string, number | null>>;

interface Expected {
  readonly exit: number;
  readonly accepted?: number;
  readonly rejected?: number;
  readonly ignored?: number;
  readonly records?: Figures;
  /** Of each agent, over all days. */
  readonly workload?: Readonly<Record<string, Figures>>;
  readonly queue?: Readonly<Record<string, Figures>>;
  /** The names, or how many. */
  readonly agents?: readonly string[] | number;
  readonly teams?: Readonly<Record<string, string>>;
  readonly handledTotal?: number;
  readonly zoneUnset?: boolean;
}

interface Imported {
  readonly rows: Readonly<Record<string, number>>;
  readonly records: Readonly<Record<string, number>>;
}

type Row = Readonly<Record<string, string | number | null>>;

const root = mkdtempSync(join(tmpdir(), "evenkeel-cases-"));
afterAll(() => removeFolder(root));

/** The mapping that is proposed for a file, put right where it has to be, in a file of its own. */
async function correctedMapping(id: string, path: string): Promise<string> {
  const out = join(root, `${id}.mapping.json`);
  const { code, said } = await calledCommand(importCommand, join(root, `${id}-proposed`), [
    path,
    "--propose",
    out,
  ]);
  if (code !== 0) throw new Error(said.join("\n"));
  const proposed = JSON.parse(readFileSync(out, "utf8")) as Mapping;
  if (asked !== undefined) console.log(JSON.stringify(proposed, null, 1));
  const corrected = corrections[id] ?? {};
  expect(Object.keys(corrected).length).toBeLessThanOrEqual(mostCorrections);
  writeFileSync(out, JSON.stringify({ ...proposed, fields: { ...proposed.fields, ...corrected } }));
  return out;
}

/** What differs from the truth, a line each; none where the case is right. */
async function differences(id: string): Promise<string[]> {
  const truth = JSON.parse(readFileSync(join(folder, id, "truth.json"), "utf8")) as Truth;
  const floor = join(root, id);
  const imported: Imported[] = [];
  const said: string[] = [];
  let exit = 0;
  for (const { name, args } of truth.files) {
    const path = join(folder, id, name);
    const mapped = truth.mapping === undefined ? [] : ["--mapping", await correctedMapping(id, path)];
    const end = await calledCommand(importCommand, floor, [
      path,
      "--timezone",
      truth.zone,
      ...mapped,
      ...args,
    ]);
    exit = Math.max(exit, end.code);
    imported.push(...((end.answer ?? []) as Imported[]));
    said.push(...end.said);
  }
  const found: string[] = [];
  const hold = (what: string, is: unknown, should: unknown) => {
    const other = asRight[id]?.[what];
    if (!same(is, should) && (other === undefined || !same(is, other)))
      found.push(`${what} is ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
  };
  const answer = async (command: Command, ...args: readonly string[]) => {
    const end = await calledCommand(command, floor, args);
    if (asked !== undefined) console.log(command.name, JSON.stringify(end, null, 1));
    return end.answer;
  };
  const rows = async (command: Command, ...args: readonly string[]) =>
    ((await answer(command, ...args)) ?? []) as readonly Row[];
  const sum = (part: "rows" | "records", name: string) =>
    imported.reduce((total, one) => total + (one[part][name] ?? 0), 0);
  if (asked !== undefined) console.log(truth.title, JSON.stringify({ exit, imported, said }, null, 1));

  const { expect: should } = truth;
  hold("exit", exit, should.exit);
  for (const name of ["accepted", "rejected", "ignored"] as const)
    if (should[name] !== undefined) hold(name, sum("rows", name), should[name]);
  for (const [name, count] of Object.entries(should.records ?? {}))
    hold(`records ${name}`, sum("records", name), count);
  if (should.workload !== undefined || should.handledTotal !== undefined) {
    const carried = await rows(workloadCommand, "--by", "period");
    holdFigures("workload", "agent", carried, should.workload);
    if (should.handledTotal !== undefined) {
      const total = carried.reduce((handled, row) => handled + Number(row.handled ?? 0), 0);
      hold("handledTotal", total, should.handledTotal);
    }
  }
  if (should.queue !== undefined) holdFigures("queue", "queue", await rows(queueCommand), should.queue);
  if (should.agents !== undefined || should.teams !== undefined) {
    const agents = await rows(agentsCommand);
    if (typeof should.agents === "number") hold("agents", agents.length, should.agents);
    else if (should.agents !== undefined)
      hold("agents", agents.map(({ agent }) => agent).sort(), [...should.agents].sort());
    for (const [agent, team] of Object.entries(should.teams ?? {}))
      hold(`team of ${agent}`, agents.find((row) => row.agent === agent)?.team, team);
  }
  if (should.zoneUnset !== undefined) {
    const { zone } = (await answer(floorCommand)) as { readonly zone: string | null };
    hold("zone unset", zone === null, should.zoneUnset);
  }
  return found.length === 0 ? [] : [...found, ...said];

  function holdFigures(
    what: string,
    key: string,
    there: readonly Row[],
    expected: Readonly<Record<string, Figures>> = {},
  ) {
    for (const [name, figures] of Object.entries(expected)) {
      const row = there.find((one) => one[key] === name);
      for (const [figure, value] of Object.entries(figures))
        hold(`${what} ${name} ${figure}`, row?.[figure], value);
    }
  }
}

/** The same, but for what the rounding of a truth to a tenth of a second leaves. */
function same(is: unknown, should: unknown): boolean {
  if (typeof is === "number" && typeof should === "number")
    return Math.abs(is - should) <= (Math.abs(should) > 1 ? 0.051 : 1e-9);
  return JSON.stringify(is) === JSON.stringify(should);
}

if (!there) console.info(`tests/commands/import-cases.test.ts tried nothing: ${folder} is not there.`);

describe.skipIf(!there)("files as people really export them", () => {
  if (asked !== undefined) {
    test.each(cases)("%s, and all that it gives", async (id) => {
      expect(await differences(id)).toEqual([]);
    });
    return;
  }
  test.each(cases.filter((id) => !(id in waiting)))("%s is read as its truth says", async (id) => {
    expect(await differences(id)).toEqual([]);
  });

  test.each(cases.filter((id) => id in waiting))(
    "%s waits; once it is right, take it off the list",
    async (id) => {
      expect(await differences(id)).not.toEqual([]);
    },
  );
});
