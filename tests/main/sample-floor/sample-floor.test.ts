import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeSampleFloor } from "../../../src/main/sample-floor/sample-floor.ts";
import { removeFolder } from "../../remove-folder.ts";
import { until, type WrittenFloor, writtenFloor } from "./floor-fixture.ts";

const plainColumns = {
  contacts:
    "contact_id,agent,team,queue,channel,direction,offered_at,answered_at,ended_at,talk_seconds,hold_seconds,acw_seconds,wait_seconds,outcome,resolution,transferred_in,transferred_out,escalated,complaint,abuse,customer",
  "agent-states": "agent,state,reason,started_at,ended_at",
  shifts: "agent,shift_start,shift_end,activity",
  evaluations:
    "evaluation_id,agent,evaluator,form,evaluated_at,contact_id,source,item,behaviour,score,max_score,not_applicable,comment",
  surveys: "response_id,contact_id,agent,answered_at,kind,score,scale_min,scale_max,comment",
  training: "agent,topic,kind,held_at,minutes,status",
  roster: "agent,name,team,site,supervisor,email,weekly_hours,hired_on,left_on,shift_pattern",
  absence: "agent,from,to,kind",
};

let floor: WrittenFloor;
let again: WrittenFloor;
let other: WrittenFloor;

beforeAll(async () => {
  const short = { agents: 24, weeks: 4 };
  floor = await writtenFloor(short);
  again = await writtenFloor(short);
  other = await writtenFloor({ ...short, seed: 2 });
});

afterAll(async () => {
  await Promise.all([floor, again, other].map((one) => one?.remove()));
});

async function fingerprints(folder: string): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const name of (await readdir(folder)).sort()) {
    prints[name] = createHash("sha256")
      .update(await readFile(join(folder, name)))
      .digest("hex");
  }
  return prints;
}

describe("the files of a made-up floor", () => {
  test("the same seed and day give the same bytes", async () => {
    expect(await fingerprints(again.folder)).toEqual(await fingerprints(floor.folder));
  });

  test("another seed gives another floor, in every file", async () => {
    const one = await fingerprints(floor.folder);
    const two = await fingerprints(other.folder);
    for (const name of Object.keys(one)) expect(two[name], name).not.toBe(one[name]);
  });

  test("every file has the columns of its plain format, in every row", async () => {
    const expected = [...Object.keys(plainColumns).map((name) => `${name}.csv`), "manifest.json"].sort();
    expect((await readdir(floor.folder)).sort()).toEqual(expected);
    for (const [name, columns] of Object.entries(plainColumns)) {
      const text = await readFile(join(floor.folder, `${name}.csv`), "utf8");
      const lines = text.trimEnd().split("\n");
      expect(lines[0]).toBe(columns);
      const widths = new Set(lines.map((line) => line.split(",").length));
      expect([...widths], name).toEqual([columns.split(",").length]);
      expect(text, name).not.toMatch(/["\r]|NaN|undefined|null|,-\d/);
    }
  });

  test("the manifest counts the rows, and says that the floor is made up", async () => {
    const written: unknown = JSON.parse(await readFile(join(floor.folder, "manifest.json"), "utf8"));
    expect(written).toEqual(floor.manifest);
    expect(floor.manifest.note).toBe("This floor is made up.");
    for (const [name, rows] of Object.entries(floor.manifest.rows)) {
      expect((await floor.rowsOf(name)).length, name).toBe(rows);
    }
  });

  test("ids are unique, and what refers to a contact names one of the same agent", async () => {
    const contacts = await floor.rowsOf("contacts");
    const agentOf = new Map(contacts.map((row) => [row.contact_id, row.agent]));
    expect(agentOf.size).toBe(contacts.length);
    const evaluations = await floor.rowsOf("evaluations");
    const surveys = await floor.rowsOf("surveys");
    expect(new Set(surveys.map((row) => row.response_id)).size).toBe(surveys.length);
    expect(new Set(evaluations.map((row) => row.evaluation_id)).size * 9).toBe(evaluations.length);
    for (const row of [...evaluations, ...surveys]) {
      if (agentOf.get(row.contact_id) !== row.agent) expect.fail(JSON.stringify(row));
    }
  });

  test("two thousand people have different names", async () => {
    const { madeUpNames } = await import("../../../src/main/sample-floor/names.ts");
    const { chanceOf } = await import("../../../src/main/sample-floor/chance.ts");
    expect(new Set(madeUpNames(2000, chanceOf("names"))).size).toBe(2000);
  });
});

describe("a wish that cannot be met", () => {
  test.each([
    ["no such day", { until: "2026-02-30" }],
    ["too few agents for the truths", { until, agents: 23 }],
    ["too few weeks", { until, weeks: 3 }],
    ["half an agent", { until, agents: 30.5 }],
    ["a seed that is no whole number", { until, seed: Number.NaN }],
  ])("is refused before anything is written: %s", async (_, wish) => {
    const folder = await mkdtemp(join(tmpdir(), "evenkeel-sample-"));
    try {
      await expect(writeSampleFloor({ out: folder, ...wish })).rejects.toThrow(RangeError);
      expect(await readdir(folder)).toEqual([]);
    } finally {
      removeFolder(folder);
    }
  });
});
