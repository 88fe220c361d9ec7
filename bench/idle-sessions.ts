// npm run false-claims: how often "helped" and "lower" are said of sessions that do nothing, while everybody on the
// queue changes and people are picked for being far to the worse side; and how often an effect that there is, is
// found. Rates are per session, with 95 % intervals (Wilson). The first lines stand in src/domain/acting/false-claims.ts.
import { wilsonInterval } from "../src/domain/statistics/wilson-interval.ts";
import {
  falseClaimsOn,
  idleQueues,
  type OutcomeRates,
  outcomeRates,
  type SimulatedQueue,
  simulatedValues,
} from "./session-simulation.ts";

const seed = Number(process.argv[2] ?? 1);
const queuesOfEach = 25;
const queues = Number(process.argv[3] ?? 250);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** @example "2.4 % (1.9 to 3.1)" */
function share(count: number, of: number): string {
  const interval = wilsonInterval(count, of);
  const percent = (value: number) => (100 * value).toFixed(1);
  return interval && of > 0
    ? `${percent(count / of)} % (${percent(interval.from)} to ${percent(interval.to)})`
    : "nothing said";
}

function said({ statements, helped, lower, everHelped }: OutcomeRates, looks: boolean): string {
  const ever = looks ? `, helped at any weekly look ${share(everHelped, statements)}` : "";
  return `${statements} sessions, helped ${share(helped, statements)}${ever}, lower ${share(lower, statements)}`;
}

for (const first of [seed, seed + 1, seed + 2]) {
  const found = falseClaimsOn(idleQueues, queuesOfEach, first);
  print(`seed ${first}: ${idleQueues.length * queuesOfEach} queues, ${said(found, false)}`);
}

print("\nSessions that do nothing:");
const usual = { people: 20, sessions: 0.2, picked: "far", everybody: 0, effect: 0 } as const;
const nothing = (
  name: string,
  changes: readonly number[],
  of: Pick<SimulatedQueue, "measure" | "values">,
) => {
  for (const people of [8, 20])
    for (const picked of ["far", "anybody"] as const)
      for (const everybody of changes) {
        const queue: SimulatedQueue = { ...usual, ...of, people, picked, everybody };
        const looks = picked === "far" && people === 20;
        const rates = outcomeRates(queue, Math.round((queues * 20) / people), seed, looks);
        print(`${name}, ${people} people, picked ${picked}, everybody ${everybody}: ${said(rates, looks)}`);
      }
};
for (const aWeek of [1, 2, 4])
  nothing(`scores ${aWeek} a week`, [0, 5, -5], {
    measure: "empathy-score",
    values: simulatedValues.scores(aWeek),
  });
nothing("short rests, .5 a week", [0, -0.25, 0.25], {
  measure: "short-rests",
  values: simulatedValues.shortRests,
});
nothing("busy share", [0, -0.1, 0.1], { measure: "busy-share", values: simulatedValues.busyShare });
nothing("longest stretch", [0, -15, 15], {
  measure: "longest-stretch",
  values: simulatedValues.longestStretch,
});
nothing("overtime", [0, -1, 1], { measure: "overtime", values: simulatedValues.overtime });

print("\nSessions that do something, 20 people, picked far:");
const something = (
  name: string,
  effects: readonly number[],
  of: Pick<SimulatedQueue, "measure" | "values">,
) => {
  for (const effect of effects) {
    const { statements, helped } = outcomeRates({ ...usual, ...of, effect }, queues, seed);
    print(`${name}, effect ${effect}: helped ${share(helped, statements)} of ${statements}`);
  }
};
for (const aWeek of [1, 2, 4])
  something(`scores ${aWeek} a week`, [5, 10, 15], {
    measure: "empathy-score",
    values: simulatedValues.scores(aWeek),
  });
something("short rests, of the mean rate .5 a week", [-0.25, -0.4, -0.5], {
  measure: "short-rests",
  values: simulatedValues.shortRests,
});
something("busy share", [-0.1, -0.2, -0.3], { measure: "busy-share", values: simulatedValues.busyShare });
something("longest stretch", [-15, -30, -45], {
  measure: "longest-stretch",
  values: simulatedValues.longestStretch,
});
something("overtime", [-2, -4, -6], { measure: "overtime", values: simulatedValues.overtime });
