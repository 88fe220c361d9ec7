// node scripts/smoke-package.mjs [PROGRAM]: starts the packaged application in dist/ as a person would, on an empty
// floor in a folder of its own, waits for the window's first heading, and closes the window. What is looked at
// is what only a packed application can get wrong: its archive, its fuses, the store's binding, its own scheme.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { display } from "./display.mjs";
import { projectFolder } from "./project-node.mjs";
import { headingOf, pageAt } from "./window-page.mjs";

const patienceSeconds = 120;
const address = "app://evenkeel/";
const grouped = process.platform !== "win32";

/** The program in dist/ that was packed for this platform. */
function packedProgram() {
  const dist = join(projectFolder, "dist");
  const within = (folder) => {
    if (process.platform === "darwin") return join(folder, "Evenkeel.app", "Contents", "MacOS", "Evenkeel");
    return join(folder, process.platform === "win32" ? "Evenkeel.exe" : "evenkeel");
  };
  const folders = existsSync(dist) ? readdirSync(dist).map((name) => join(dist, name)) : [];
  return folders.map(within).find((program) => existsSync(program));
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** Where a started program says that it can be looked into; undefined where it ends before. */
function lookingGlass(child) {
  return new Promise((done) => {
    let said = "";
    const listen = (bytes) => {
      process.stderr.write(bytes);
      said += bytes;
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
      if (port) done(Number(port));
    };
    // Both: some versions of xvfb-run give out what their program says on either as one.
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("error", () => done(undefined));
    child.once("exit", () => done(undefined));
  });
}

/** Ends a program and what it started, where it still runs. */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  if (grouped) process.kill(-child.pid, "SIGKILL");
  else child.kill("SIGKILL");
}

async function smoke(program, floor) {
  const { within, why } = display();
  if (!within) return fail(`The application cannot be started here: ${why}.`);
  // Chromium does not run sandboxed as root.
  const root = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const args = [...root, "--remote-debugging-port=0", "--floor", floor];
  const [first, ...rest] = [...within, program, ...args];
  // A group of its own, so that nothing of it is left where it does not end by itself.
  const child = spawn(first, rest, { stdio: ["ignore", "pipe", "pipe"], detached: grouped });
  const ended = new Promise((done) => {
    child.once("exit", (code, signal) => done(code ?? signal));
    child.once("error", ({ message }) => done(message));
  });
  const stop = setTimeout(() => end(child), patienceSeconds * 1000);
  try {
    const port = await lookingGlass(child);
    if (!port) return fail(`The application opened nothing; it ended with ${await ended}.`);
    const page = await pageAt(port, address, patienceSeconds);
    const heading = page && (await headingOf(page, patienceSeconds));
    if (!heading) return fail(`The application showed no first heading within ${patienceSeconds} seconds.`);
    process.stdout.write(`The application shows "${heading}".\n`);
    if (!existsSync(join(floor, "evenkeel.db"))) return fail("The application made no store.");
    await page.evaluate("window.close()");
    page.close();
    const code = await ended;
    if (code !== 0) return fail(`The application ended with ${code}, not 0, once its window was closed.`);
    process.stdout.write("It was closed and ended by itself.\n");
  } finally {
    clearTimeout(stop);
    end(child);
    await ended;
  }
}

const program = process.argv[2] ?? packedProgram();
if (!program || !existsSync(program)) fail("There is no packaged application in dist/. Run npm run package.");
else {
  const floor = mkdtempSync(join(tmpdir(), "evenkeel-smoke-"));
  try {
    await smoke(program, floor);
  } finally {
    rmSync(floor, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
