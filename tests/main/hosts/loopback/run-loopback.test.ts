import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { failureSentence } from "../../../../src/main/hosts/loopback/run-loopback.ts";
import { startPageAddress } from "../../../../src/main/hosts/loopback/start-page.ts";
import { stopSignals } from "../../../../src/main/hosts/shared/stop-signal.ts";
import { waitUntil } from "../../../wait-until.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runLoopbackHost, saying, standInBrowser } from "./loopback-run.ts";

function newFloor(): string {
  return join(temporaryFolder(), "floor");
}

// Windows knows no signals: one from another process ends the host at once.
const onWindows = process.platform === "win32";
const noBrowser = { EVENKEEL_BROWSER: "none" };

describe("the loopback host", () => {
  it("prints one line with the address to open, and why there is no window", async () => {
    const floor = newFloor();
    const run = runLoopbackHost(["--floor", floor], { ...noBrowser, DISPLAY: ":none" });
    const line = await saying(run, "Evenkeel serves");
    expect(line).toMatch(
      /^Evenkeel serves at http:\/\/127\.0\.0\.1:\d+\. Open this page on this computer: file:\/\/\//,
    );
    expect(line).toContain(startPageAddress(floor));
    expect(line).toContain("(no window: EVENKEEL_BROWSER says so)");
    expect(line).not.toContain("ticket");
    expect(run.said.out).toBe(`${line}\n`);
    run.child.kill("SIGTERM");
    const code = await run.ended;
    if (!onWindows) expect(code).toBe(0);
  });

  it.runIf(process.platform === "linux")("opens no window where there is no display", async () => {
    const line = await saying(runLoopbackHost(["--floor", newFloor()]), "Evenkeel serves");
    expect(line).toContain("(no window: there is no display)");
  });

  it.skipIf(onWindows).each(["SIGINT", "SIGTERM"] as const)(
    "ends cleanly on %s, and leaves nothing but the floor",
    async (signal) => {
      const floor = newFloor();
      const run = runLoopbackHost(["--floor", floor, "--no-window"]);
      await saying(run, "none was asked for");
      run.child.kill(signal);
      expect(await run.ended).toBe(0);
      expect(readdirSync(floor).sort()).toEqual(["evenkeel.db", "incoming", "store.key"]);
      expect(readdirSync(join(floor, "incoming"))).toEqual([]);
      expect(run.said.err).toBe("");
    },
  );

  it.skipIf(onWindows)("opens a window, and ends with it", async () => {
    const floor = newFloor();
    const browser = standInBrowser(temporaryFolder());
    const run = runLoopbackHost(["--floor", floor], browser.environment);
    const { args } = await browser.started();
    expect(args[0]).toBe(`--app=${startPageAddress(floor)}`);
    expect(args).toEqual(
      expect.arrayContaining([`--user-data-dir=${join(floor, "browser")}`, "--disable-sync"]),
    );
    // What the browser would fetch for itself goes nowhere.
    expect(args).toEqual(
      expect.arrayContaining(["--disable-background-networking", "--proxy-server=127.0.0.1:1"]),
    );
    expect(args.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
    expect(existsSync(join(floor, "start.html"))).toBe(true);
    browser.close();
    expect(await run.ended).toBe(0);
    expect(run.said).toEqual({ out: "", err: "" });
    expect(existsSync(join(floor, "start.html"))).toBe(false);
  });

  it.skipIf(onWindows)("closes its window when it is told to end", async () => {
    const browser = standInBrowser(temporaryFolder());
    const run = runLoopbackHost(["--floor", newFloor()], browser.environment);
    const { pid } = await browser.started();
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
    await waitUntil(() => !isRunning(pid));
  });

  it("serves at a printed address where the browser cannot be started", async () => {
    const program = join(temporaryFolder(), "browser");
    writeFileSync(program, "#!/nowhere/at/all\n", { mode: 0o755 });
    const run = runLoopbackHost(["--floor", newFloor()], { EVENKEEL_BROWSER: program, DISPLAY: ":none" });
    expect(await saying(run, "Evenkeel serves")).toContain("(no window: the browser could not be started)");
  });

  it("shows a second start the first one's console, and ends it at once", async () => {
    const floor = newFloor();
    const first = runLoopbackHost(["--floor", floor, "--no-window"]);
    const line = await saying(first, "Evenkeel serves");
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? expect.fail("no address");
    const second = runLoopbackHost(["--floor", floor, "--no-window"]);
    expect(await second.ended).toBe(0);
    expect(second.said.out).toContain(`already serves this data folder at ${address}.`);
    expect(first.child.exitCode).toBeNull();
    expect(existsSync(join(floor, "start.html"))).toBe(true);
  });

  it.skipIf(onWindows)(
    "opens the first one's console in a second start's window, and ends that start",
    async () => {
      const floor = newFloor();
      const first = runLoopbackHost(["--floor", floor, "--no-window"]);
      await saying(first, "Evenkeel serves");
      const browser = standInBrowser(temporaryFolder());
      const second = runLoopbackHost(["--floor", floor], browser.environment);
      expect((await browser.started()).args[0]).toBe(`--app=${startPageAddress(floor)}`);
      expect(await second.ended).toBe(0);
      browser.close();
      expect(first.child.exitCode).toBeNull();
      expect(existsSync(join(floor, "start.html"))).toBe(true);
    },
  );

  it("gives the folder to one of two starts at once", async () => {
    const floor = newFloor();
    const runs = [0, 1, 2].map(() => runLoopbackHost(["--floor", floor, "--no-window"]));
    const lines = await Promise.all(runs.map((run) => saying(run, "Open this page")));
    expect(lines.filter((line) => line.startsWith("Evenkeel serves"))).toHaveLength(1);
    expect(new Set(lines.map((line) => /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0])).size).toBe(1);
  });

  it("starts anew where an earlier run was killed", async () => {
    const floor = newFloor();
    const killed = runLoopbackHost(["--floor", floor, "--no-window"]);
    await saying(killed, "Evenkeel serves");
    mkdirSync(join(floor, "incoming", "half"));
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect(existsSync(join(floor, "running.json"))).toBe(true);
    const run = runLoopbackHost(["--floor", floor, "--no-window"]);
    await saying(run, "Evenkeel serves");
    expect(readdirSync(join(floor, "incoming"))).toEqual([]);
    expect(JSON.parse(readFileSync(join(floor, "running.json"), "utf8")).pid).toBe(run.child.pid);
  });

  it("says in a sentence why a store does not open", async () => {
    const floor = newFloor();
    mkdirSync(floor, { mode: 0o700 });
    writeFileSync(join(floor, "store.key"), "damaged");
    const run = runLoopbackHost(["--floor", floor, "--no-window"]);
    expect(await run.ended).toBe(1);
    expect(run.said.err).toMatch(/^The key file .*store\.key is damaged\. Put back a copy of it\.\n$/);
    expect(run.said.out).toBe("");
  });

  it("says in a sentence that a port is in use, and ends", async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as AddressInfo;
    const run = runLoopbackHost(["--floor", newFloor(), "--no-window", "--port", String(port)]);
    expect(await run.ended).toBe(1);
    expect(run.said.err).toBe(`Port ${port} is in use. Name another, or none to take any that is free.\n`);
  });

  it.each([
    [["--today", "2026-02-30"], "--today is a day like 2026-11-22, not 2026-02-30."],
    [["--port", "seventy"], "--port is a number"],
    [["--port", "70000"], "--port is a number"],
    [["--elsewhere"], "Usage: [--floor DIR]"],
  ])("says how it is used: %j", async (args, words) => {
    const run = runLoopbackHost(["--floor", newFloor(), ...args]);
    expect(await run.ended).toBe(2);
    expect(run.said.err).toContain(words);
  });
});

describe("a port that is not to be had", () => {
  it.each<[string, NodeJS.Platform, number | undefined, string | undefined]>([
    ["EADDRINUSE", "linux", 4000, "Port 4000 is in use. Name another, or none to take any that is free."],
    ["EACCES", "linux", 80, "Port 80 may not be used by this account. Name one above 1023."],
    [
      "EACCES",
      "win32",
      50000,
      "Windows keeps port 50000 for something else. Name another, or none to take any that is free.",
    ],
    ["EACCES", "win32", undefined, undefined],
  ])("has its sentence: %s on %s, port %s", (code, platform, port, sentence) => {
    expect(failureSentence(Object.assign(new Error(code), { code }), { port }, platform)).toBe(sentence);
  });
});

describe("the signals to end", () => {
  it("hold Ctrl-Break on Windows, and nowhere else", () => {
    expect(stopSignals("win32")).toEqual([...stopSignals("linux"), "SIGBREAK"]);
    expect(stopSignals("darwin")).toEqual(["SIGINT", "SIGTERM", "SIGHUP"]);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
