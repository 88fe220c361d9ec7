import { expect, test } from "vitest";
import { firstActingRules } from "../../src/domain/acting/acting-rules.ts";
import { usualTarget } from "../../src/domain/queueing/usual-target.ts";
import { queueCommand } from "../../src/main/commands/queue.ts";
import { importSamples, testFloor, transports } from "./transports.ts";

test("a queue is judged by one target, whoever asks: the window, the command line, and the rules of acting", async () => {
  const { withinSeconds: seconds, serviceLevel: level, occupancyCap } = usualTarget;
  const floor = await testFloor();
  const [transport] = transports;
  if (!transport) expect.fail("there is no transport");
  const { ask } = await transport.connect(await floor.context());
  await importSamples(ask);
  const all = await ask.workload.queues({});
  const one = await ask.workload.queue({ queue: all.queues[0]?.queue ?? "" });
  expect([all.target, one.target]).toEqual([
    { seconds, level, occupancyCap },
    { seconds, level, occupancyCap },
  ]);
  expect(queueCommand.usage).toContain(`[--target-seconds ${seconds}] [--target-level ${level}]`);
  expect(firstActingRules.rules.targetSeconds).toBe(seconds);
});
