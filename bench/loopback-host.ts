import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import type { ContractRouterClient } from "@orpc/contract";
import type { contract } from "../src/contract/contract.ts";

/** The built loopback host, in a process of its own as people run it. */
export interface LoopbackHost {
  /** Milliseconds from its start until it served. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

export async function startLoopbackHost(floor: string, today: string): Promise<LoopbackHost> {
  const built = resolve(import.meta.dirname, "..", "out", "main", "loopback.js");
  const started = performance.now();
  const host = spawn(process.execPath, [built, "--no-window", "--floor", floor, "--today", today], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((done) =>
    host.stdout.on("data", (text) => String(text).includes("http://") && done()),
  );
  return {
    readyAfter: performance.now() - started,
    async stop() {
      host.kill("SIGTERM");
      await new Promise((done) => host.once("exit", done));
    },
  };
}

/** A window's way to a host: what it asks, and how it hands a file over. */
export interface BenchWindow {
  readonly ask: ContractRouterClient<typeof contract>;
  handOver(name: string, content: Blob): Promise<string>;
}

/** Comes in through the floor's start page, as a browser does. */
export async function openBenchWindow(floor: string): Promise<BenchWindow> {
  const page = readFileSync(join(floor, "start.html"), "utf8");
  const [, origin, ticket] = /"(http:\/\/[^/]+)\/#ticket=([^"]+)"/.exec(page) ?? [];
  if (!origin || !ticket) throw new Error("the start page holds no ticket");
  const entered = await fetch(`${origin}/session`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify({ ticket }),
  });
  const { session } = (await entered.json()) as { session: string };
  const headers = { origin, authorization: `Bearer ${session}` };
  return {
    ask: createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers })),
    async handOver(name, body) {
      const named = { ...headers, "x-evenkeel-name": encodeURIComponent(name) };
      const taken = await fetch(`${origin}/files`, { method: "POST", headers: named, body });
      return ((await taken.json()) as { handed: string }).handed;
    },
  };
}
