// npm run bench:acting: how long slots and Today take, on a thousand people's shifts, contacts and states.
import { localClient } from "../src/main/answers/local-client.ts";
import { consoleContext, everySupervisor } from "../src/main/hosts/shared/console-context.ts";
import { errorLog } from "../src/main/hosts/shared/error-log.ts";
import { openFloor } from "../src/main/hosts/shared/floor.ts";
import { droppedFiles } from "../src/main/hosts/shared/handed-files.ts";
import { actingFloor, actingToday, agentName } from "./acting-floor.ts";
import { median, percentile } from "./percentile.ts";

const agents = Number(process.argv[2] ?? 1000);
const rounds = 20;
const group = 12;
const bars = { one: 200, twelve: 2000, today: 100 };

const folder = await actingFloor(agents);
const floor = await openFloor(folder);
const ask = localClient(
  await consoleContext({
    floor,
    viewer: everySupervisor,
    handed: droppedFiles(),
    log: errorLog(folder),
    today: actingToday,
  }),
);

// Each of the two reading threads reads once what it then keeps until the next import.
const coldRounds = 4;

/** Processor time of all threads stands beside: other work on the machine does not add to it. */
async function measure(name: string, bar: number, question: (round: number) => Promise<unknown>) {
  const times: number[] = [];
  let cold = 0;
  for (let round = 0; round < coldRounds; round++) {
    const asked = performance.now();
    await question(round);
    cold = Math.max(cold, performance.now() - asked);
  }
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    const asked = performance.now();
    await question(coldRounds + round);
    times.push(performance.now() - asked);
  }
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(
    `${name} (bar: ${bar} ms): median ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms, ` +
      `processor ${((user + system) / 1000 / rounds).toFixed(0)} ms; before anything is kept at most ${cold.toFixed(0)} ms\n`,
  );
}

const people = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => agentName((from + at * 3) % agents));
const found = await ask.schedule.slots({ agents: people(1, 1), minutes: 30 });
process.stdout.write(
  `${found.slots.length} slots of ${found.looked} starts for one; first costs ${found.slots[0]?.cost.points}\n`,
);
await measure("Slots for one over 14 days", bars.one, (round) =>
  ask.schedule.slots({ agents: people(round * 17, 1), minutes: 30 }),
);
await measure("Slots for twelve over 14 days", bars.twelve, (round) =>
  ask.schedule.slots({ agents: people(round * 17, group), minutes: 30 }),
);
const { cards, unknown } = await ask.today.view({});
process.stdout.write(`Today has ${cards.length} cards; not known: ${unknown.join(", ") || "nothing"}\n`);
await measure("Today", bars.today, () => ask.today.view({}));
const team = cards.find(({ subject }) => subject.kind === "agent")?.subject.team;
if (typeof team === "string") await measure("Today of one team", bars.today, () => ask.today.view({ team }));
await floor.close();
