import { describe, expect, test } from "vitest";
import { scopedRecords } from "../../../../src/main/record-store/store/scoped-records.ts";
import { bring } from "../empathy/evaluation-files.ts";
import { newStore } from "./store-fixture.ts";

async function floor() {
  const fixture = await newStore();
  const roster = ["agent,name,team,hired_on", "ann,Ann,North,2020-01-01", "dov,Dov,South,2020-01-01"];
  await bring(fixture, "roster.csv", `${roster.join("\n")}\n`);
  return fixture.store;
}

describe("records that are bound to a scope", () => {
  test("tell of its people, and of others as of nobody", async () => {
    const records = scopedRecords(await floor(), ["North"]);
    expect((await records.read("agents")).map(({ agent }) => agent)).toEqual(["ann"]);
    expect(await records.read("agentHeat", { agent: "ann", from: 20000, to: 20001 })).toBeDefined();
    expect(await records.read("agentHeat", { agent: "dov", from: 20000, to: 20001 })).toBeUndefined();
  });

  test("keep to it in what they change", async () => {
    const records = scopedRecords(await floor(), ["North"]);
    const order = { about: "workload", of: null, day: null, text: "I was away.", contests: false } as const;
    const kept = (agent: string) =>
      records.write("annotate", { ...order, agent, by: "Eve", at: 1_770_000_000, today: 20_500 });
    expect(await kept("ann")).toBeDefined();
    expect(await kept("dov")).toBeUndefined();
  });

  test("cannot be widened by whoever asks", async () => {
    const records = scopedRecords(await floor(), ["North"]);
    const asked = { agent: "dov", from: 20000, to: 20001, scope: "all" };
    expect(await records.read("agentHeat", asked)).toBeUndefined();
  });

  test("of one team are narrower still, and of a team out of scope nobody's", async () => {
    const store = await floor();
    const agents = async (scope: "all" | string[], team: string) =>
      (await scopedRecords(store, scope).ofTeam(team).read("agents")).map(({ agent }) => agent);
    expect(await agents("all", "South")).toEqual(["dov"]);
    expect(await agents(["North", "South"], "South")).toEqual(["dov"]);
    expect(await agents(["North"], "South")).toEqual([]);
  });

  test("are the same to everybody where they tell of nobody", async () => {
    const records = scopedRecords(await floor(), []);
    expect(await records.read("agents")).toEqual([]);
    expect(await records.read("floorZone")).not.toBeNull();
    expect(await records.read("imports")).toHaveLength(1);
  });
});
