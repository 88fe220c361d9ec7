import { readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { z } from "zod";
import { moveInto } from "../../backup/held-file.ts";
import { claimOwnerFile } from "../../backup/owner-file.ts";
import { instanceHeader } from "./loopback-server.ts";
import { newSecret } from "./secret.ts";

const running = z.object({ pid: z.number().int(), port: z.number().int(), instance: z.string() });
/** A run that serves a data folder. */
export type Running = z.infer<typeof running>;

const probeMilliseconds = 2000;

export interface HeldLock {
  release(): void;
}

/** The run that serves this data folder now, or undefined. What a dead run left behind is not one. */
export async function runningInstance(folder: string): Promise<Running | undefined> {
  const left = leftLock(folder);
  return left && (await isAlive(left)) ? left : undefined;
}

/**
 * Takes the data folder for this run, or gives the living run that was first. A dead run's lock is put
 * away; of two starts that do so at once, one gets the folder.
 */
export async function claimFolder(folder: string, mine: Running): Promise<HeldLock | Running> {
  const path = lockPath(folder);
  for (;;) {
    if (claimOwnerFile(path, JSON.stringify(mine))) return { release: () => release(folder, mine) };
    const left = leftLock(folder);
    if (left && (await isAlive(left))) return left;
    putAway(path, left);
  }
}

function lockPath(folder: string): string {
  return join(folder, "running.json");
}

function leftLock(folder: string): Running | undefined {
  return lockIn(lockPath(folder));
}

function lockIn(path: string): Running | undefined {
  try {
    return running.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}

/** Moves a dead lock out of the way; where another start's fresh one was caught instead, puts that back. */
function putAway(path: string, dead: Running | undefined): void {
  const aside = `${path}.${newSecret()}`;
  try {
    moveInto(path, aside);
    const caught = lockIn(aside);
    if (caught && caught.instance !== dead?.instance) claimOwnerFile(path, JSON.stringify(caught));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(folder: string, mine: Running): void {
  if (leftLock(folder)?.instance === mine.instance) rmSync(lockPath(folder), { force: true });
}

/** A process of that number answers at that port, by the name that the lock gives. */
async function isAlive({ pid, port, instance }: Running): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return (await instanceAt(port)) === instance;
}

function instanceAt(port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const asked = get({
      host: "127.0.0.1",
      port,
      path: "/",
      method: "HEAD",
      timeout: probeMilliseconds,
      agent: false,
    });
    asked.on("response", (response) => {
      response.resume();
      const named = response.headers[instanceHeader];
      done(typeof named === "string" ? named : undefined);
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => done(undefined));
  });
}
