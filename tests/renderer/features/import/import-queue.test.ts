import { describe, expect, test, vi } from "vitest";
import type { FoundFile, ImportProgress, ImportResult } from "../../../../src/contract/imports.ts";
import type { Ask } from "../../../../src/renderer/app/connect.ts";
import { importQueue } from "../../../../src/renderer/features/import/import-queue.ts";
import { waitUntil } from "../../../wait-until.ts";

const result: ImportResult = {
  file: "contacts.csv",
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
};
const progress: ImportProgress = { step: "reading", bytesRead: 1, bytesTotal: 2, rows: 1 };

const found: FoundFile = {
  file: "contacts.csv",
  format: "contacts",
  evidence: ["its header"],
  droppedColumns: [],
  localTimes: false,
  sameAs: null,
};

/** A host at the boundary: it takes files and waits with each until it is let go. */
function host() {
  const started: string[] = [];
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
      inspect: () => Promise.resolve(found),
      leave: ({ handed }: { handed: string }) => {
        left.push(handed);
        return Promise.resolve({ handed });
      },
      run: (input: { handed: string }, options?: { signal?: AbortSignal }) =>
        Promise.resolve(run(input, options?.signal)),
    },
  } as unknown as Ask;
  return {
    started,
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
  test("are imported one after another, in the order in which they were chosen", async () => {
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
});
