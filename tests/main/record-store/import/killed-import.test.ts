import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openReadable, type ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { bundled } from "../../../bundled/bundled.ts";
import { temporaryFolder } from "../store/store-fixture.ts";

// A part of them in every run; `npm run test:kills` takes them all.
const kills = Number(process.env.EVENKEEL_KILLS ?? 6);
const rows = 40_000;

function writeContacts(path: string): void {
  const lines = ["contact_id,agent,queue,offered_at,answered_at,ended_at,outcome"];
  for (let row = 0; row < rows; row++) {
    const at = Date.UTC(2026, 2, 2, 8) + row * 7_000;
    const iso = (time: number) => new Date(time).toISOString();
    lines.push(
      `c${row % (rows - 500)},agent${row % 40},main,${iso(at)},${iso(at)},${iso(at + 90_000)},handled`,
    );
  }
  writeFileSync(path, `${lines.join("\n")}\n`);
}

/** Starts an import; gives the moment that its store was open, and its end. */
function startImport(folder: string, file: string) {
  const child = spawn(process.execPath, [bundled("import-child.js"), folder, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<NodeJS.Signals | number | null>((done) =>
    child.once("exit", (code, signal) => done(signal ?? code)),
  );
  const opened = new Promise<void>((done, fail) => {
    child.stdout.once("data", () => done());
    child.once("exit", (code) => fail(new Error(`the import ended with ${code} before its store was open`)));
  });
  return { child, opened, ended };
}

function look<T>(folder: string, query: (store: ReadableStore) => T): T {
  const key = readFileSync(join(folder, "store.key"), "utf8").trim();
  const open = openReadable({ file: join(folder, "evenkeel.db"), key });
  try {
    return query(open.store);
  } finally {
    open.close();
  }
}

const standing = (store: ReadableStore) => ({
  contacts: store.row(
    `SELECT count(*) FILTER (WHERE segment IS NULL) AS n, sum(hash % 1000003) AS hashes, sum(line) AS lines
       FROM contact`,
  ),
  days: store.row(
    "SELECT count(*) AS n, sum(handled) AS handled, sum(longest_stretch_seconds) AS stretches FROM agent_day",
  ),
  weeks: store.row("SELECT count(*) AS n, sum(handle_seconds) AS handle FROM agent_week"),
  imports: store.rows("SELECT file_name, outcome FROM intake"),
});

describe("an import that is killed", () => {
  test(`leaves a sound store without a trace of it, and can be done again (${kills} kills)`, async () => {
    const folder = temporaryFolder();
    const file = join(folder, "contacts.csv");
    writeContacts(file);
    const undisturbed = join(folder, "undisturbed");
    const first = startImport(undisturbed, file);
    await first.opened;
    const openedAt = performance.now();
    expect(await first.ended).toBe(0);
    const duration = performance.now() - openedAt;
    const expected = look(undisturbed, standing);
    expect(expected.contacts).toMatchObject({ n: rows - 500 });

    const killed = join(folder, "killed");
    let halves = 0;
    for (let kill = 0; kill < kills; kill++) {
      // Evenly over the import, from its beginning until just after its end.
      const { child, opened, ended } = startImport(killed, file);
      await opened;
      const timer = setTimeout(() => child.kill("SIGKILL"), (duration * 1.05 * kill) / (kills - 1));
      const end = await ended;
      clearTimeout(timer);
      expect(["SIGKILL", 0]).toContain(end);
      expect(look(killed, (store) => store.row("PRAGMA quick_check"))).toEqual({ quick_check: "ok" });
      const { contacts, imports } = look(killed, standing);
      if (imports.length === 0) {
        halves++;
        expect(contacts).toMatchObject({ n: 0 });
      } else {
        // The kill came too late: the import is whole, and the next one begins on an empty floor again.
        expect(look(killed, standing)).toEqual(expected);
        rmSync(killed, { recursive: true });
      }
    }
    expect(halves).toBeGreaterThan(0);
    if (!existsSync(killed) || look(killed, standing).imports.length === 0) {
      expect(await startImport(killed, file).ended).toBe(0);
    }
    expect(look(killed, standing)).toEqual(expected);
  }, 3_600_000);
});
