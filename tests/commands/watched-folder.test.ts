import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { importCommand } from "../../src/main/commands/import.ts";
import { holdWatch } from "../../src/main/hosts/shared/watched-folder.ts";
import { bundled } from "../bundled/bundled.ts";
import { temporaryFolder } from "../main/record-store/store/store-fixture.ts";
import { waitUntil } from "../wait-until.ts";
import { calledCommand } from "./called-command.ts";
import { evenkeel } from "./command-line.ts";

const header = "contact_id,agent,queue,offered_at,answered_at,ended_at,outcome";
const calls = (id: string) =>
  `${header}\n${id},Ada,Billing,2026-03-16T10:05:00Z,2026-03-16T10:05:20Z,2026-03-16T10:09:20Z,handled\n`;
const quickly = ["--every", "0.05"];

function folders() {
  const home = temporaryFolder();
  const [folder, floor] = [join(home, "exports"), join(home, "floor")];
  mkdirSync(folder);
  return {
    home,
    folder,
    floor,
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
  };
}

/** One run of the command over a folder with `--once`, and each JSON value that it printed. */
async function once(floor: string, folder: string, ...more: readonly string[]) {
  const lines: unknown[] = [];
  const command = {
    ...importCommand,
    run: (call: Parameters<typeof importCommand.run>[0]) =>
      importCommand.run({ ...call, answer: (value) => lines.push(value) }),
  };
  const { code, said } = await calledCommand(command, floor, [
    "--watch",
    folder,
    "--once",
    ...quickly,
    ...more,
  ]);
  return { code, said, lines };
}

test("with --once what is there is taken, one value a file, and nothing at the next run", async () => {
  const { folder, floor, write } = folders();
  write("b.csv", calls("2"));
  write("a.csv", calls("1"));
  write("a.csv.part", calls("3"));
  const first = await once(floor, folder);
  expect(first).toMatchObject({ code: 0, said: [] });
  expect(first.lines).toMatchObject([
    { kind: "imported", file: "a.csv", format: "contacts", intake: 1, rows: { accepted: 1 } },
    { kind: "imported", file: "b.csv", intake: 2 },
  ]);
  expect(await once(floor, folder)).toEqual({ code: 0, said: [], lines: [] });
  expect(readdirSync(folder)).toEqual(["a.csv", "a.csv.part", "b.csv"]);
});

test("a refused file is one value and one sentence, and the exit code is that of a refused import", async () => {
  const { folder, floor, write } = folders();
  write("other.csv", "what,is,this\n1,2,3\n4,5,6\n");
  write("calls.csv", calls("1"));
  write("empty.csv", "");
  const { code, said, lines } = await once(floor, folder);
  expect(code).toBe(1);
  expect(lines).toMatchObject([
    { kind: "imported", file: "calls.csv" },
    { kind: "refused", file: "other.csv", code: "unknown-format" },
  ]);
  expect(said).toEqual(["Left out: 1 empty file."]);
});

test("with --once a file whose last line has no end is waited for, and one that is cut off is named", async () => {
  const { folder, floor, write } = folders();
  write("calls.csv", calls("1").trimEnd());
  write("half.csv", calls("2").slice(0, -40));
  const { code, said, lines } = await once(floor, folder);
  expect({ code, said }).toEqual({ code: 1, said: [] });
  expect(lines).toMatchObject([
    { kind: "imported", file: "calls.csv", rows: { accepted: 1 } },
    { kind: "refused", file: "half.csv", code: "damaged" },
  ]);
});

test("what is left out is said in one line, and a copy is named as one, once", async () => {
  const { home, folder, floor, write } = folders();
  write("calls.csv", calls("1"));
  write("copy.csv", calls("1"));
  mkdirSync(join(folder, "2024"));
  mkdirSync(join(folder, "2025"));
  symlinkSync(join(home, "elsewhere.csv"), join(folder, "linked.csv"));
  const { code, said, lines } = await once(floor, folder);
  expect({ code, said }).toEqual({ code: 0, said: ["Left out: 2 folders, 1 link."] });
  expect(lines).toMatchObject([
    { kind: "imported", file: "calls.csv" },
    { kind: "same", file: "copy.csv", as: "calls.csv" },
  ]);
  expect((await once(floor, folder)).lines).toEqual([]);
});

test("an import that was undone does not come back by itself", async () => {
  const { folder, floor, write } = folders();
  write("calls.csv", calls("1"));
  await once(floor, folder);
  expect(evenkeel("undo", "1", "--floor", floor).code).toBe(0);
  expect(await once(floor, folder)).toEqual({ code: 0, said: [], lines: [] });
});

test("--timezone says in which zone local times are read, and sets the floor's by the first file", async () => {
  const { folder, floor, write } = folders();
  write("calls.csv", calls("1").replaceAll("T", " ").replaceAll("Z", ""));
  const without = await once(floor, folder);
  expect(without).toMatchObject({ code: 1, lines: [{ kind: "refused", code: "zone-needed" }] });
  const named = await once(floor, folder, "--timezone", "Europe/Lisbon");
  expect(named).toMatchObject({ code: 0, lines: [{ kind: "imported", from: "2026-03-16" }] });
});

test("one Evenkeel watches for a floor at a time", async () => {
  const { folder, floor } = folders();
  await once(floor, folder);
  const letGo = holdWatch(floor);
  expect(await once(floor, folder)).toMatchObject({
    code: 1,
    said: [expect.stringContaining("Another Evenkeel")],
  });
  letGo?.();
  expect(await once(floor, folder)).toMatchObject({ code: 0 });
});

test.each([
  ["a folder that is not there", ["missing"], 1, "There is no folder"],
  ["a file", ["file.csv"], 1, "is not a folder"],
  ["a whole disk", ["/"], 1, "is a whole disk"],
  ["the data folder", ["floor"], 1, "own data folder"],
  ["a file beside it", [".", "calls.csv"], 2, "--watch FOLDER goes with"],
  ["another option", [".", "--again"], 2, "--watch FOLDER goes with"],
  ["no number of seconds", [".", "--every", "soon"], 2, "--every is a number of seconds"],
])("%s cannot be watched", async (_, [name, ...more], code, sentence) => {
  const { home, floor } = folders();
  writeFileSync(join(home, "file.csv"), "");
  mkdirSync(floor, { mode: 0o700 });
  const { code: ended, said } = await once(floor, resolve(home, name as string), ...more);
  expect({ ended, said }).toEqual({ ended: code, said: [expect.stringContaining(sentence)] });
});

test("an empty name is no folder, least of all the one that the command is called in", async () => {
  const { floor } = folders();
  const { code, said } = await once(floor, "");
  expect({ code, said }).toEqual({ code: 2, said: ["Name the folder: --watch FOLDER."] });
});

test("--once and --every mean nothing without --watch", async () => {
  const { floor } = folders();
  const { code, said } = await calledCommand(importCommand, floor, ["a.csv", "--once"]);
  expect({ code, said }).toEqual({ code: 2, said: ["--once and --every go with --watch FOLDER."] });
});

/** The command in a process of its own, as somebody at a terminal has it. */
function watching(folder: string, floor: string) {
  const args = ["import", "--watch", folder, "--floor", floor, "--every", "0.05"];
  const child = spawn(process.execPath, [bundled("cli.js"), ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const text = { printed: "", said: "" };
  child.stdout.on("data", (bytes) => (text.printed += String(bytes)));
  child.stderr.on("data", (bytes) => (text.said += String(bytes)));
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  return { child, text, ended };
}

// Windows knows no signals: one from another process ends it at once.
test.skipIf(process.platform === "win32")(
  "it takes what arrives, one line a file whatever its name holds, and ends when it is asked to",
  async () => {
    const { home, folder, floor, write } = folders();
    const { child, text, ended } = watching(folder, floor);
    await waitUntil(() => text.said.includes("Ctrl-C ends it."));
    write("one\n\u001b[31m.csv", calls("1"));
    await waitUntil(() => text.printed.endsWith("\n"));
    expect(text.printed).toBe(
      "one\uFFFD\uFFFD[31m.csv: contacts, 1 of 1 rows accepted, 0 rejected (import 1)\n",
    );
    write("other.csv", "what,is,this\n1,2,3\n4,5,6\n");
    await waitUntil(() => text.said.includes("other.csv"));
    renameSync(folder, join(home, "away"));
    await waitUntil(() => text.said.includes("cannot be reached"));
    renameSync(join(home, "away"), folder);
    await waitUntil(() => text.said.includes("is there again"));
    child.kill("SIGINT");
    expect(await ended).toBe(1);
    expect(text.said.match(/other\.csv is/g)).toHaveLength(1);
    expect(text.said.match(/cannot be reached/g)).toHaveLength(1);
  },
);

test("a watch that is killed during an import leaves nothing half done, and the next one takes the file", async () => {
  const { folder, floor, write } = folders();
  await once(floor, folder);
  const rows = Array.from({ length: 60_000 }, (_, row) => calls(`c${row}`).split("\n")[1]);
  write("calls.csv", `${header}\n${rows.join("\n")}\n`);
  const { child, ended } = watching(folder, floor);
  // The store's log grows as the file's fingerprint is kept; its import comes next.
  const log = () => statSync(join(floor, "evenkeel.db-wal"), { throwIfNoEntry: false });
  await waitUntil(() => (log()?.size ?? 0) > 0);
  child.kill("SIGKILL");
  await ended;
  const { code, lines } = await once(floor, folder);
  expect(code).toBe(0);
  if (lines.length > 0) expect(lines).toMatchObject([{ kind: "imported", rows: { accepted: 60_000 } }]);
  const again = await once(floor, folder);
  expect(again).toEqual({ code: 0, said: [], lines: [] });
});
