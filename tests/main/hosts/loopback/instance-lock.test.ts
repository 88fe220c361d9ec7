import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  claimFolder,
  type Running,
  runningInstance,
} from "../../../../src/main/hosts/loopback/instance-lock.ts";
import { expectOwnerOnly } from "../owner-only.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A run that answers at a port of its own. */
async function run(instance: string, answers = instance): Promise<Running> {
  const server = createServer((_request, response) => {
    response.setHeader("x-evenkeel-instance", answers);
    response.end();
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { pid: process.pid, port: (server.address() as AddressInfo).port, instance };
}

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

const lockFile = (folder: string) => join(folder, "running.json");
const leave = (folder: string, lock: unknown) => writeFileSync(lockFile(folder), JSON.stringify(lock));

describe("the lock of a data folder", () => {
  it("is its owner's only, and goes with its run", async () => {
    const folder = temporaryFolder();
    expect(await runningInstance(folder)).toBeUndefined();
    const mine = await run("one");
    const lock = await claimFolder(folder, mine);
    if (!("release" in lock)) expect.fail("the folder was not to be had");
    expectOwnerOnly(lockFile(folder), 0o600);
    expect(await runningInstance(folder)).toEqual(mine);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("gives a second run the first one", async () => {
    const folder = temporaryFolder();
    const first = await run("one");
    await claimFolder(folder, first);
    expect(await claimFolder(folder, await run("two"))).toEqual(first);
    expect(readdirSync(folder)).toEqual(["running.json"]);
  });

  it("of a process that has ended is put away", async () => {
    const folder = temporaryFolder();
    leave(folder, { ...(await run("dead")), pid: deadProcess() });
    expect(await runningInstance(folder)).toBeUndefined();
    expect(await claimFolder(folder, await run("two"))).toHaveProperty("release");
  });

  it("is put away where another program has its port by now, or nobody", async () => {
    const folder = temporaryFolder();
    leave(folder, await run("dead", "another"));
    expect(await claimFolder(folder, await run("two"))).toHaveProperty("release");
    const beside = temporaryFolder();
    leave(beside, { pid: process.pid, port: 1, instance: "dead" });
    expect(await claimFolder(beside, await run("three"))).toHaveProperty("release");
  });

  it.each(["", "{", "[]", '{"pid":"1"}'])("that says nothing is put away: %j", async (text) => {
    const folder = temporaryFolder();
    writeFileSync(lockFile(folder), text);
    expect(await claimFolder(folder, await run("two"))).toHaveProperty("release");
  });

  it("goes to one of several runs that find a dead one's at once", async () => {
    const folder = temporaryFolder();
    leave(folder, { ...(await run("dead")), pid: deadProcess() });
    const runs = await Promise.all(["a", "b", "c", "d"].map((name) => run(name)));
    const claims = await Promise.all(runs.map((mine) => claimFolder(folder, mine)));
    const held = runs.filter((_, index) => "release" in (claims[index] ?? {}));
    expect(held).toHaveLength(1);
    expect(claims.filter((claim) => !("release" in claim))).toEqual([held[0], held[0], held[0]]);
  });

  it("is not taken from the run that has it by one that had it before", async () => {
    const folder = temporaryFolder();
    const lock = await claimFolder(folder, await run("one"));
    if (!("release" in lock)) expect.fail("the folder was not to be had");
    const other = await run("two");
    leave(folder, other);
    lock.release();
    expect(existsSync(lockFile(folder))).toBe(true);
    expect(JSON.parse(readFileSync(lockFile(folder), "utf8"))).toEqual(other);
  });
});
