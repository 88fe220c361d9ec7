import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDefinedError, ORPCError, safe } from "@orpc/client";
import { describe, expect, it, vi } from "vitest";
import type { AnswersContext } from "../../src/main/answers/context.ts";
import { temporaryFolder } from "../main/hosts/temporary-folder.ts";
import { ended, importSamples, sample, testFloor, transports } from "./transports.ts";

const zone = "Europe/Lisbon";

/** A file of many rows. */
function longFile(): string {
  const path = join(temporaryFolder(), "long.csv");
  const header = "contact_id,agent,queue,offered_at,answered_at,ended_at,outcome";
  const row = (n: number) =>
    `C-${n},agent-${n % 50},billing,2026-03-02T08:00:00Z,2026-03-02T08:00:10Z,2026-03-02T08:05:00Z,handled`;
  writeFileSync(path, `${[header, ...Array.from({ length: 50_000 }, (_, n) => row(n))].join("\n")}\n`);
  return path;
}

/**
 * The same context, whose imports report one step and go on once they are called off: however fast or slow
 * the machine is, no import is over before its reader has turned away.
 */
function heldImports(context: AnswersContext) {
  const last = Promise.withResolvers<unknown>();
  const importFile: AnswersContext["importFile"] = async (request) => {
    request.onProgress?.({ step: "reading", bytesRead: 0, bytesTotal: 1, rows: 0 });
    await new Promise((done) => request.signal?.addEventListener("abort", done));
    const running = context.importFile(request);
    running.catch((error: unknown) => error).then(last.resolve);
    return running;
  };
  return { context: { ...context, importFile }, lastImport: last.promise };
}

describe.each(transports)("over $name", ({ connect }) => {
  it("an empty floor says that it is empty, and is no failure", async () => {
    const floor = await testFloor();
    const { ask } = await connect(await floor.context());
    const status = await ask.floor.status();
    expect(status).toMatchObject({
      zone: null,
      agents: 0,
      teams: [],
      firstWeek: null,
      sample: false,
      keyKept: "file",
    });
    expect(status.viewer).toEqual({ role: "supervisor", teams: "all" });
    expect(status.today).toBe("2026-03-08");
    const board = await ask.floor.board({});
    expect(board.week).toBe("2026-W10");
    expect(board.rows).toEqual([]);
    expect(await ask.imports.list()).toEqual([]);
  });

  it("an import tells how far it is, then what it came to", async () => {
    const floor = await testFloor();
    const { ask } = await connect(await floor.context());
    const { steps, result } = await ended(await ask.imports.run({ handed: longFile(), zone }));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ bytesRead, bytesTotal }) => bytesRead <= bytesTotal)).toBe(true);
    expect(result.rows).toEqual({ read: 50_000, accepted: 50_000, duplicate: 0, rejected: 0, ignored: 0 });
    expect(result).toMatchObject({ file: "long.csv", agents: 50, sameAs: null });
    expect((await ask.imports.list()).map(({ intake }) => intake)).toEqual([result.intake]);
  });

  it("the board and a person's picture follow from what was imported", async () => {
    const floor = await testFloor();
    const { ask } = await connect(await floor.context());
    await importSamples(ask);
    const board = await ask.floor.board({});
    expect(board.week).toBe("2026-W10");
    const row = board.rows.find(({ agent }) => agent === "a.osei");
    expect(row).toMatchObject({ name: "Amara Osei", team: "North" });
    expect(row?.weeklyHandleSeconds).toHaveLength(13);
    const picture = await ask.agent.picture({ agent: "a.osei" });
    expect(picture.name).toBe("Amara Osei");
    expect(picture.weeks.at(-1)?.contacts).toBe(row?.contacts);
  });

  it("a day, its ledger and the queues follow from what was imported", async () => {
    const floor = await testFloor();
    const { ask } = await connect(await floor.context());
    await importSamples(ask);
    const { contacts } = await ask.workload.heat({ agent: "a.osei" }).then(({ days }) => {
      const [busiest] = days.toSorted((a, b) => (b.contacts ?? 0) - (a.contacts ?? 0));
      return ask.workload.day({ agent: "a.osei", day: busiest?.day ?? "" });
    });
    expect(contacts.length).toBeGreaterThan(0);
    const ledger = await ask.workload.ledger({ agent: "a.osei" });
    expect([ledger.from, ledger.to <= "2026-03-08"]).toEqual(["2025-12-08", true]);
    expect(ledger.total).toBe(Object.values(ledger.counts).reduce((sum, count) => sum + count, 0));
    const { teams } = await ask.workload.teams({ week: "2026-W10" });
    expect(teams.map(({ team }) => team)).toContain("North");
    const { queues } = await ask.workload.queues({});
    for (const { queue } of queues) {
      const { halfHours, target } = await ask.workload.queue({ queue, targetLevel: 0.9 });
      expect(target).toEqual({ seconds: 20, level: 0.9, occupancyCap: 0.85 });
      expect(halfHours.every(({ minute, weekday }) => minute % 30 === 0 && weekday >= 1)).toBe(true);
    }
    const { error } = await safe(ask.workload.queue({ queue: "nowhere" }));
    expect(error).toMatchObject({ code: "UNKNOWN_QUEUE", defined: true, data: { queue: "nowhere" } });
    const noDay = await safe(ask.workload.day({ agent: "a.osei", day: "2026-02-30" }));
    expect(noDay.error).toMatchObject({ code: "BAD_REQUEST" });
  });

  it("every definition has its source, and those with bands their edges", async () => {
    const floor = await testFloor();
    const { ask } = await connect(await floor.context());
    const definitions = await ask.workload.definitions();
    expect(definitions.filter(({ source, limits }) => source === "" || limits === "")).toEqual([]);
    expect(definitions.find(({ code }) => code === "occupancy")?.edges).toMatchObject([
      { fromWeek: null, kind: "fixed", usualTo: 0.8, mark: 0.85, heavyBeyond: 0.9, grade: "C" },
    ]);
    const banded = definitions.filter(({ edges }) => edges.length > 0).map(({ code }) => code);
    expect(banded.sort()).toEqual([
      "daily-rest",
      "days-in-a-row",
      "emotional-demand",
      "longest-stretch",
      "occupancy",
      "quick-return",
    ]);
  });

  it("an unknown agent is a failure with a name", async () => {
    const floor = await testFloor();
    const { ask } = await connect(await floor.context());
    const { error } = await safe(ask.agent.picture({ agent: "nobody" }));
    if (!isDefinedError(error)) expect.fail("the failure has no name");
    expect(error.code).toBe("UNKNOWN_AGENT");
    expect(error.data).toEqual({ agent: "nobody" });
  });

  it("a week that does not exist is a failure with a name, and one that is no week is a bad question", async () => {
    const floor = await testFloor();
    const { ask } = await connect(await floor.context());
    const { error } = await safe(ask.floor.board({ week: "2026-W54" }));
    expect(error).toMatchObject({ code: "UNKNOWN_WEEK", defined: true, data: { week: "2026-W54" } });
    const bad = await safe(ask.floor.board({ week: "soon" }));
    expect(bad.error).toMatchObject({ code: "BAD_REQUEST" });
  });

  it("a refused file is a failure with a sentence, in the middle of a stream too", async () => {
    const floor = await testFloor();
    const { ask } = await connect(await floor.context());
    const path = join(temporaryFolder(), "letter.csv");
    writeFileSync(path, "dear,sir\nor,madam\n");
    const { error } = await safe(ask.imports.run({ handed: path, zone }).then((stream) => ended(stream)));
    expect(error).toMatchObject({
      code: "REFUSED",
      defined: true,
      data: { code: "unknown-format", sentence: expect.stringContaining("letter.csv") },
    });
    const gone = await safe(
      ask.imports.run({ handed: "/nowhere.csv", zone }).then((stream) => ended(stream)),
    );
    expect(gone.error).toMatchObject({ code: "REFUSED", data: { code: "not-found" } });
    expect(await ask.imports.list()).toEqual([]);
  });

  it("an import whose reader turns away stores nothing", async () => {
    const floor = await testFloor();
    const { context, lastImport } = heldImports(await floor.context());
    const { ask } = await connect(context);
    for await (const _ of await ask.imports.run({ handed: longFile(), zone })) break;
    expect(await lastImport).toMatchObject({ code: "cancelled" });
    expect(await ask.imports.list()).toEqual([]);
    expect((await ask.floor.status()).agents).toBe(0);
  });

  it("an import that is called off stores nothing, and the next one goes well", async () => {
    const floor = await testFloor();
    const { context, lastImport } = heldImports(await floor.context());
    const { ask } = await connect(context);
    const abort = new AbortController();
    const stream = await ask.imports.run({ handed: longFile(), zone }, { signal: abort.signal });
    await stream.next();
    abort.abort();
    await expect(ended(stream)).rejects.toThrow();
    expect(await lastImport).toMatchObject({ code: "cancelled" });
    expect(await ask.imports.list()).toEqual([]);
    const next = await connect(await floor.context());
    const { result } = await ended(await next.ask.imports.run({ handed: sample("contacts.csv"), zone }));
    expect(result.rows.accepted).toBeGreaterThan(0);
  });

  it("an import whose window vanishes stores nothing", async () => {
    const floor = await testFloor();
    const { context, lastImport } = heldImports(await floor.context());
    const { ask, close } = await connect(context);
    const stream = await ask.imports.run({ handed: longFile(), zone });
    await stream.next();
    await close();
    await expect(ended(stream)).rejects.toThrow();
    expect(await lastImport).toMatchObject({ code: "cancelled" });
    expect(await floor.floor.store.read("imports")).toEqual([]);
  });

  it("a failure that nobody expected keeps its message to itself and carries a reference", async () => {
    const floor = await testFloor();
    const context = await floor.context();
    const secret = "Amara Osei was rude to K-410";
    const read = vi.fn().mockRejectedValue(new Error(secret));
    const { ask } = await connect({ ...context, records: { ...context.records, read } });
    const { error } = await safe(ask.floor.agents());
    expectReference(error, secret, floor.logFile);
  });

  it("so does one in the middle of a stream", async () => {
    const floor = await testFloor();
    const context = await floor.context();
    const secret = "row 17: Amara Osei";
    const importFile: AnswersContext["importFile"] = async ({ onProgress }) => {
      onProgress?.({ step: "reading", bytesRead: 1, bytesTotal: 2, rows: 0 });
      await Promise.resolve();
      throw new Error(secret);
    };
    const { ask } = await connect({ ...context, importFile });
    const { error } = await safe(
      ask.imports.run({ handed: sample("contacts.csv") }).then((stream) => ended(stream)),
    );
    expectReference(error, secret, floor.logFile);
  });

  it("so does an answer that does not keep to the contract", async () => {
    const floor = await testFloor();
    const context = await floor.context();
    const secret = "Amara Osei";
    const read = vi.fn().mockResolvedValue([{ agent: 17, name: secret, team: null }]);
    const { ask } = await connect({ ...context, records: { ...context.records, read } });
    const { error } = await safe(ask.floor.agents());
    expectReference(error, secret, floor.logFile);
  });

  it("a question that is under way when the host goes ends in an error", async () => {
    const floor = await testFloor();
    const context = await floor.context();
    const asked = Promise.withResolvers<void>();
    const never = Promise.withResolvers<never>();
    const read = vi.fn().mockImplementation(() => {
      asked.resolve();
      return never.promise;
    });
    const { ask, close } = await connect({ ...context, records: { ...context.records, read } });
    const answer = safe(ask.floor.agents());
    await asked.promise;
    const closing = close();
    expect((await answer).error).toBeInstanceOf(Error);
    never.reject(new Error("too late"));
    await closing;
  });

  it("a host that has gone is known to have gone", async () => {
    const floor = await testFloor();
    const { ask, close, gone } = await connect(await floor.context());
    expect((await ask.floor.status()).agents).toBe(0);
    await close();
    await gone;
  });
});

function expectReference(error: unknown, secret: string, logFile: string): void {
  if (!(error instanceof ORPCError)) expect.fail("the failure did not come from the host");
  expect(error.code).toBe("INTERNAL_SERVER_ERROR");
  expect(error.defined).toBe(false);
  expect(JSON.stringify(error)).not.toContain(secret);
  const { reference } = error.data as { reference: string };
  expect(reference).toMatch(/^[0-9A-Z]{6}$/);
  const log = readFileSync(logFile, "utf8");
  expect(log).toContain(reference);
  expect(log).not.toContain(secret);
  expect(log.trimEnd().split("\n")).toHaveLength(1);
}
