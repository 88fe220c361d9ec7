import { spawn, spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

/** The project's folder, from which Electron starts what is built. */
export const project = resolve(import.meta.dirname, "../..");
export const samples = join(project, "resources", "samples");
const built = (name: string) => join(project, "out", "main", name);

export interface LoopbackProgram {
  end(): Promise<void>;
}

/** Starts the built loopback host without a window, and waits until it serves. */
export async function startLoopback(options: {
  readonly floor: string;
  readonly today: string;
  /** Fills the floor with the made-up one before it serves. */
  readonly sample?: boolean;
}): Promise<LoopbackProgram> {
  const { floor, today, sample = false } = options;
  const given = ["--no-window", "--floor", floor, "--today", today, ...(sample ? ["--sample"] : [])];
  const host = spawn(process.execPath, [built("loopback.js"), ...given], {
    // While it makes up a floor it names each file.
    stdio: ["ignore", "pipe", sample ? "ignore" : "inherit"],
  });
  const ended = new Promise<void>((done) => host.once("exit", () => done()));
  await new Promise<void>((ready, fail) => {
    host.stdout?.on("data", (bytes: Buffer) => String(bytes).includes("http://127.0.0.1:") && ready());
    host.once("exit", (code) => fail(new Error(`the loopback host ended with ${code}`)));
  });
  return {
    async end() {
      host.kill("SIGTERM");
      await ended;
    },
  };
}

/** Imports files by the built command line. */
export function importFiles(floor: string, files: readonly string[], zone = "Europe/Dublin"): void {
  const args = ["import", ...files, "--floor", floor, "--timezone", zone];
  const run = spawnSync(process.execPath, [built("cli.js"), ...args], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
}
