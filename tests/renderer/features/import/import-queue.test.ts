import { ORPCError } from "@orpc/client";
import { describe, expect, test, vi } from "vitest";
import type { FoundFile, ImportProgress, ImportResult } from "../../../../src/contract/imports.ts";
import type { Ask } from "../../../../src/renderer/app/connect.ts";
import { mayBeMappedYet } from "../../../../src/renderer/features/import/import-job.ts";
import { importQueue } from "../../../../src/renderer/features/import/import-queue.ts";
import { waitUntil } from "../../../wait-until.ts";

const result: ImportResult = {
  file: "contacts.csv",
  mapping: null,
  format: "contacts",
  intake: 1,
  rows: { read: 1, accepted: 1, duplicate: 0, rejected: 0, ignored: 0 },
  records: { contacts: 1 },
  agents: 1,
  from: null,
  to: null,
  warnings: [],
  rejections: [],
  ignored: [],
  droppedColumns: [],
  evidence: [],
  sameAs: null,
  statedAt: null,
  stated: null,
  difference: null,
  needsAgain: false,
  localTimes: false,
  broughtFloorZone: false,
};
const progress: ImportProgress = { step: "reading", bytesRead: 1, bytesTotal: 2, rows: 1 };

const found: FoundFile = {
  file: "contacts.csv",
  format: "contacts",
  mapping: null,
  evidence: ["its header"],
  droppedColumns: [],
  localTimes: false,
  sameAs: null,
  zone: "UTC",
  floorZone: null,
  statedAt: null,
  stated: null,
  broughtFloorZone: false,
  preview: { rows: { read: 1, rejected: 0, ignored: 0 }, times: [], from: null, to: null, busiestHour: null },
  difference: null,
};

/** A host at the boundary: it takes files and waits with each until it is let go. */
function host(look: Partial<FoundFile> = {}) {
  const started: string[] = [];
  const asked: { handed: string; zone?: string; again?: boolean }[] = [];
  const looks: { zone?: string; format?: string; numbers?: string }[] = [];
  const left: string[] = [];
  const gates = new Map<string, { go: () => void; fail: (error: Error) => void }>();
  async function* run({ handed }: { handed: string }, signal: AbortSignal | undefined) {
    started.push(handed);
    yield progress;
    await new Promise<void>((go, fail) => {
      gates.set(handed, { go, fail });
      signal?.addEventListener("abort", () => fail(new Error("[AsyncIdQueue] closed")));
    });
    return result;
  }
  const ask = {
    imports: {
      inspect: (input: { zone?: string }) => {
        looks.push(input);
        return Promise.resolve({ ...found, ...look, zone: input.zone ?? "Europe/Lisbon" });
      },
      leave: ({ handed }: { handed: string }) => {
        left.push(handed);
        return Promise.resolve({ handed });
      },
      run: (input: { handed: string }, options?: { signal?: AbortSignal }) => {
        asked.push(input);
        return Promise.resolve(run(input, options?.signal));
      },
    },
  } as unknown as Ask;
  return {
    started,
    asked,
    looks,
    left,
    connection: { ask, handOver: async (file: File) => file.name },
    gate: (name: string) => waitUntil(() => gates.get(name)),
  };
}

const file = (name: string) => new File(["x"], name);
const stages = (queue: ReturnType<typeof importQueue>) => queue.jobs().map(({ stage }) => stage.kind);
const allFound = (queue: ReturnType<typeof importQueue>) =>
  waitUntil(() => stages(queue).every((stage) => stage === "found"));

describe("files on their way in", () => {
  test("are imported one after another, from the one that says the earliest time, then by name", async () => {
    const { connection, started, gate } = host();
    const { inspect } = connection.ask.imports;
    const statedAt = new Map([
      ["new.csv", 20],
      ["old.csv", 10],
    ]);
    connection.ask.imports.inspect = async (input) => ({
      ...(await inspect(input)),
      statedAt: statedAt.get(input.handed) ?? null,
    });
    const queue = importQueue(connection, () => undefined);
    queue.add(["part10.csv", "new.csv", "part2.csv", "old.csv"].map(file), "UTC");
    await allFound(queue);
    queue.confirmAll();
    for (const name of ["old.csv", "new.csv", "part2.csv", "part10.csv"]) (await gate(name)).go();
    await waitUntil(() => stages(queue).every((stage) => stage === "done"));
    expect(started).toEqual(["old.csv", "new.csv", "part2.csv", "part10.csv"]);
  });

  test("are imported one after another", async () => {
    const { connection, started, gate } = host();
    const stored = vi.fn();
    const queue = importQueue(connection, stored);
    queue.add([file("a.csv"), file("b.csv")], "UTC");
    await allFound(queue);
    queue.confirmAll();
    (await gate("a.csv")).go();
    (await gate("b.csv")).go();
    await waitUntil(() => stages(queue).every((stage) => stage === "done"));
    expect(started).toEqual(["a.csv", "b.csv"]);
    expect(stored).toHaveBeenCalledTimes(2);
  });

  test("one that is cancelled stores nothing and lets the next one in", async () => {
    const { connection, gate } = host();
    const stored = vi.fn();
    const queue = importQueue(connection, stored);
    queue.add([file("a.csv"), file("b.csv")], "UTC");
    await allFound(queue);
    queue.confirmAll();
    await gate("a.csv");
    queue.cancel(1);
    (await gate("b.csv")).go();
    await waitUntil(() => stages(queue)[1] === "done");
    expect(stages(queue)).toEqual(["cancelled", "done"]);
    expect(stored).toHaveBeenCalledTimes(1);
  });

  test("one that waits can be cancelled before it begins", async () => {
    const { connection, started, gate } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv"), file("b.csv")], "UTC");
    queue.cancel(2);
    await waitUntil(() => stages(queue)[0] === "found");
    queue.confirm(1);
    (await gate("a.csv")).go();
    await waitUntil(() => stages(queue)[0] === "done");
    expect(stages(queue)).toEqual(["done", "cancelled"]);
    expect(started).toEqual(["a.csv"]);
  });

  test("one that fails says so and can be tried again", async () => {
    const { connection, gate } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv")], "UTC");
    await allFound(queue);
    queue.confirm(1);
    (await gate("a.csv")).fail(new Error("boom"));
    await waitUntil(() => stages(queue)[0] === "failed");
    const [job] = queue.jobs();
    expect(job?.stage.kind === "failed" && job.stage.failure.again).toBe(true);
    expect(JSON.stringify(job)).not.toContain("boom");
    queue.again(1);
    await allFound(queue);
    queue.confirm(1);
    await waitUntil(() => stages(queue)[0] === "running");
  });

  const mappedYet = ["nothing-accepted", "dates-open", "mapping-incomplete"] as const;
  test.each(mappedYet)("one that is refused as %s is handed over again to be mapped", async (code) => {
    const { connection, gate } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv")], "UTC");
    await allFound(queue);
    queue.confirm(1);
    const data = { code, sentence: "a.csv: no row can be used." };
    (await gate("a.csv")).fail(new ORPCError("REFUSED", { defined: true, data }));
    await waitUntil(() => stages(queue)[0] === "failed");
    expect(queue.jobs().map(mayBeMappedYet)).toEqual([true]);
    queue.explainRefused(1);
    await waitUntil(() => stages(queue)[0] === "columns");
    expect(queue.explained()).toBe(1);
    expect(queue.jobs()[0]?.stage).toMatchObject({ handed: "a.csv", failure: { sentence: data.sentence } });
  });

  test("one that is refused for another reason is not offered to be mapped", async () => {
    const { connection, gate } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv")], "UTC");
    await allFound(queue);
    queue.confirm(1);
    (await gate("a.csv")).fail(new Error("boom"));
    await waitUntil(() => stages(queue)[0] === "failed");
    expect(queue.jobs().map(mayBeMappedYet)).toEqual([false]);
  });

  test("one that was looked at is stored only once its reader says so", async () => {
    const { connection, started, gate } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv"), file("b.csv")], "UTC");
    await allFound(queue);
    expect(started).toEqual([]);
    queue.confirm(2);
    (await gate("b.csv")).go();
    await waitUntil(() => stages(queue)[1] === "done");
    expect(started).toEqual(["b.csv"]);
    expect(stages(queue)).toEqual(["found", "done"]);
  });

  test("one that is left after a look is put away by the host and never stored", async () => {
    const { connection, started, left } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv")], "UTC");
    await allFound(queue);
    queue.cancel(1);
    expect([stages(queue), left, started]).toEqual([["cancelled"], ["a.csv"], []]);
  });

  test("one is stored in the zone in which it was shown, also where that was chosen after it was dropped", async () => {
    const { connection, asked, looks, gate } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv"), file("b.csv")], "UTC");
    await allFound(queue);
    queue.chooseZone("Europe/Berlin");
    expect(stages(queue)).toEqual(["changed", "changed"]);
    await allFound(queue);
    queue.chooseZoneOf(2, "Asia/Jerusalem");
    await allFound(queue);
    expect(looks.map(({ zone }) => zone)).toEqual([
      "UTC",
      "UTC",
      "Europe/Berlin",
      "Europe/Berlin",
      "Asia/Jerusalem",
    ]);
    queue.confirmAll();
    (await gate("a.csv")).go();
    (await gate("b.csv")).go();
    await waitUntil(() => stages(queue).every((stage) => stage === "done"));
    expect(asked.map(({ zone }) => zone)).toEqual(["Europe/Berlin", "Asia/Jerusalem"]);
    expect(queue.zone()).toBe("Europe/Berlin");
  });

  test("a zone that is chosen while a file is looked at has it looked at again", async () => {
    const { connection, looks } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv")], "UTC");
    await waitUntil(() => looks.length > 0);
    queue.chooseZone("Europe/Berlin");
    await allFound(queue);
    expect(looks.map(({ zone }) => zone)).toEqual(["UTC", "Europe/Berlin"]);
  });

  test("without a chosen zone one is stored in the zone that its look names", async () => {
    const { connection, asked, gate } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv")], undefined);
    await allFound(queue);
    queue.confirm(1);
    (await gate("a.csv")).go();
    await waitUntil(() => stages(queue)[0] === "done");
    expect(asked).toMatchObject([{ zone: "Europe/Lisbon", again: false }]);
  });

  test("one that an older reader read otherwise is read again, once its reader has seen what changes", async () => {
    const difference = {
      intake: 1,
      zone: { before: "UTC", after: "UTC" },
      records: { added: 1, changed: 0, removed: 0 },
      rejected: { before: 1, after: 0 },
      ignored: { before: 0, after: 0 },
    };
    const { connection, asked, gate } = host({ sameAs: 1, difference });
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv")], "UTC");
    await allFound(queue);
    expect(asked).toEqual([]);
    queue.confirm(1);
    (await gate("a.csv")).go();
    await waitUntil(() => stages(queue)[0] === "done");
    expect(asked).toMatchObject([{ again: true }]);
  });

  describe("one of an import, in another zone", () => {
    const brought = { sameAs: 1, localTimes: true, floorZone: "Europe/Lisbon", broughtFloorZone: true };

    test("takes that import's place, and the floor's days with it where its zone came with the file", async () => {
      const { connection, looks, asked, gate } = host(brought);
      const queue = importQueue(connection, () => undefined);
      queue.readAgain(file("a.csv"), "Asia/Tokyo", 7);
      await allFound(queue);
      expect(looks).toMatchObject([{ insteadOf: 7, moveFloor: false }, { moveFloor: true }]);
      queue.confirm(1);
      (await gate("a.csv")).go();
      await waitUntil(() => stages(queue)[0] === "done");
      expect(asked).toMatchObject([{ zone: "Asia/Tokyo", insteadOf: 7, moveFloor: true }]);
    });

    test("leaves the floor's days where its reader says so, or the floor has that zone", async () => {
      const { connection, asked, gate } = host(brought);
      const queue = importQueue(connection, () => undefined);
      queue.readAgain(file("a.csv"), "Asia/Tokyo", 7);
      queue.readAgain(file("b.csv"), "Europe/Lisbon", 8);
      await allFound(queue);
      queue.moveFloorWith(1, false);
      await allFound(queue);
      queue.confirmAll();
      (await gate("a.csv")).go();
      (await gate("b.csv")).go();
      await waitUntil(() => stages(queue).every((stage) => stage === "done"));
      expect(asked).toMatchObject([{ moveFloor: false }, { moveFloor: false }]);
    });

    test("leaves a zone that did not come with it, until its reader says otherwise", async () => {
      const { connection, looks } = host({ ...brought, broughtFloorZone: false });
      const queue = importQueue(connection, () => undefined);
      queue.readAgain(file("a.csv"), "Asia/Tokyo", 7);
      await allFound(queue);
      queue.moveFloorWith(1, true);
      await allFound(queue);
      expect(looks).toMatchObject([{ moveFloor: false }, { moveFloor: true }]);
    });
  });

  test("what its reader answers to a question goes with the file from then on", async () => {
    const { connection, looks } = host();
    const queue = importQueue(connection, () => undefined);
    queue.add([file("a.csv")], "UTC");
    await allFound(queue);
    queue.cancel(1);
    queue.again(1, { choices: { numbers: "decimal-comma" } });
    await allFound(queue);
    queue.cancel(1);
    queue.again(1, { format: "genesys-interactions" });
    await allFound(queue);
    expect(looks.at(-1)).toMatchObject({ numbers: "decimal-comma", format: "genesys-interactions" });
  });
});
