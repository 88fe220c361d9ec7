import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { erlangB } from "../../../src/domain/queueing/erlang-b.ts";
import { erlangC, type StableQueue } from "../../../src/domain/queueing/erlang-c.ts";
import { offeredLoad } from "../../../src/domain/queueing/offered-load.ts";
import { agentsNeeded } from "../../../src/domain/queueing/staffing.ts";
import { usualTarget } from "../../../src/domain/queueing/usual-target.ts";
import { changedQueue, whatIf } from "../../../src/domain/queueing/what-if.ts";
import { rosteredAgents } from "../../../src/domain/workload/shrinkage.ts";

const hundredCalls = { arrivals: 100, spanSeconds: 1800, handleSeconds: 180, concurrency: 1 };
/** A queue of a given load, with contacts of three minutes. */
const ofLoad = (load: number) => ({ arrivals: load, spanSeconds: 180, handleSeconds: 180, concurrency: 1 });
const stable = (load: number, agents: number, withinSeconds = 20) =>
  erlangC(ofLoad(load), agents, withinSeconds) as StableQueue;

describe("Erlang B", () => {
  // Case erlangb-exact: pyworkforce test_erlang_b.py, https://github.com/rodrigo-arenas/pyworkforce @ca48925 (analytic)
  test("one erlang on one agent blocks half, on two a fifth", () => {
    expect(erlangB(1, 1)).toBeCloseTo(0.5, 12);
    expect(erlangB(1, 2)).toBeCloseTo(0.2, 12);
  });

  test("P02: holds for thousands of agents, where factorials would overflow", () => {
    const blocked = erlangB(1e4, 1.1e4);
    expect(Number.isFinite(blocked)).toBe(true);
    expect(blocked).toBeGreaterThanOrEqual(0);
    expect(blocked).toBeLessThanOrEqual(1);
  });

  test("half a person and a load below zero cannot be", () => {
    expect(erlangB(1, 1.5)).toBeUndefined();
    expect(erlangB(-1, 2)).toBeUndefined();
    expect(erlangB(Number.NaN, 2)).toBeUndefined();
  });
});

describe("several contacts at once", () => {
  const chats = { arrivals: 100, spanSeconds: 1800, handleSeconds: 360, concurrency: 2 };
  const examples = [
    { concurrency: 1, load: 20 },
    { concurrency: 2, load: 10 },
    { concurrency: 2.5, load: 8 },
    // Nothing says how many were handled at once: each has a person to itself.
    { concurrency: null, load: 20 },
  ];

  test("divide the handle time, and so the load", () => {
    for (const { concurrency, load } of examples)
      expect(offeredLoad({ ...chats, concurrency })).toBeCloseTo(load, 12);
  });

  test("two at once of six minutes ask the same of people as one of three minutes", () => {
    expect(erlangC(chats, 14, 20)).toEqual(erlangC(hundredCalls, 14, 20));
    expect(agentsNeeded(chats, usualTarget)).toEqual(agentsNeeded(hundredCalls, usualTarget));
    expect(whatIf(chats, 12, 20)).toEqual(whatIf(hundredCalls, 12, 20));
  });
});

describe("Erlang C", () => {
  // Case erlangc-100-180-14: CRAN ErlangC 0.1.0, https://stat.ethz.ch/CRAN/web/packages/ErlangC/readme/README.html; PyPI pyworkforce 0.1.0
  test("100 contacts of 180 s in half an hour on 14 agents", () => {
    expect(offeredLoad(hundredCalls)).toBeCloseTo(10, 9);
    const queue = erlangC(hundredCalls, 14, 20) as StableQueue;
    expect(queue.kind).toBe("stable");
    expect(queue.waitProbability).toBeCloseTo(0.1741319335950498, 9);
    expect(1 - queue.waitProbability).toBeCloseTo(0.8258681, 6);
    expect(queue.serviceLevel).toBeCloseTo(0.8883500191794669, 9);
    expect(queue.averageWaitSeconds).toBeCloseTo(7.83593701177724, 8);
    expect(queue.occupancy).toBeCloseTo(0.7142857142857143, 9);
  });

  // CRAN ErlangC 0.1.0 README, the same queue on eleven agents.
  test("the same on 11 agents: two of three wait", () => {
    const queue = erlangC(hundredCalls, 11, 20) as StableQueue;
    expect(queue.waitProbability).toBeCloseTo(0.6821182, 6);
    expect(queue.serviceLevel).toBeCloseTo(0.3896138, 6);
  });

  // Case wait-vs-occupancy: WFM Labs wiki, The Occupancy Trap, https://wiki.wfmlabs.org/wiki/The_Occupancy_Trap
  test.each([
    [0.8, 4],
    [0.85, 5.7],
    [0.9, 9],
    [0.95, 19],
    [0.98, 49],
  ])("a lone agent at occupancy %f has a mean wait of %f handle times", (occupancy, ratio) => {
    expect(Math.abs(stable(occupancy, 1).averageWaitSeconds / 180 - ratio)).toBeLessThan(0.04);
  });

  test("a load of as many erlangs as agents is unstable, not a number", () => {
    expect(erlangC(hundredCalls, 10, 20)).toEqual({ kind: "unstable", agents: 10, load: 10 });
    expect(erlangC(hundredCalls, 9, 20).kind).toBe("unstable");
    expect(erlangC(hundredCalls, 0, 20).kind).toBe("unstable");
  });

  test("where nothing arrives nobody waits; without a span nothing is known", () => {
    expect(erlangC({ arrivals: 0, spanSeconds: 1800, handleSeconds: 0, concurrency: 1 }, 3, 0)).toMatchObject(
      {
        waitProbability: 0,
        averageWaitSeconds: 0,
        serviceLevel: 1,
        occupancy: 0,
      },
    );
    expect(erlangC({ arrivals: 5, spanSeconds: 0, handleSeconds: 60, concurrency: 1 }, 3, 20)).toEqual({
      kind: "unknown",
    });
    expect(
      erlangC({ arrivals: Number.NaN, spanSeconds: 1, handleSeconds: 60, concurrency: 1 }, 3, 20),
    ).toEqual({
      kind: "unknown",
    });
  });

  const agents = fc.integer({ min: 1, max: 200 });
  const share = fc.double({ min: 0.3, max: 0.99, noNaN: true });

  test("P01: the share that waits lies in 0 to 1, falls with every agent and grows with the load", () => {
    fc.assert(
      fc.property(agents, share, (count, occupancy) => {
        const load = count * occupancy;
        const waits = stable(load, count).waitProbability;
        expect(waits).toBeGreaterThan(0);
        expect(waits).toBeLessThanOrEqual(1);
        expect(stable(load, count + 1).waitProbability).toBeLessThan(waits);
        expect(stable(load * 0.99, count).waitProbability).toBeLessThan(waits);
      }),
    );
  });

  test("P01: the service level grows with every agent and with the time allowed", () => {
    fc.assert(
      fc.property(agents, share, fc.integer({ min: 0, max: 300 }), (count, occupancy, within) => {
        const load = count * occupancy;
        const level = stable(load, count, within).serviceLevel;
        expect(level).toBeGreaterThanOrEqual(0);
        expect(stable(load, count + 1, within).serviceLevel).toBeGreaterThanOrEqual(level);
        expect(stable(load, count, within + 10).serviceLevel).toBeGreaterThanOrEqual(level);
      }),
    );
  });

  test("P01: another unit of time leaves waiting, service level and occupancy as they are", () => {
    fc.assert(
      fc.property(
        agents,
        share,
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        (count, occupancy, unit) => {
          const arrivals = count * occupancy * 10;
          const one = erlangC(
            { arrivals, spanSeconds: 1800, handleSeconds: 180, concurrency: 1 },
            count,
            20,
          ) as StableQueue;
          const other = erlangC(
            { arrivals, spanSeconds: 1800 * unit, handleSeconds: 180 * unit, concurrency: 1 },
            count,
            20 * unit,
          ) as StableQueue;
          expect(other.waitProbability).toBeCloseTo(one.waitProbability, 9);
          expect(other.serviceLevel).toBeCloseTo(one.serviceLevel, 9);
          expect(other.occupancy).toBeCloseTo(one.occupancy, 9);
          expect(other.averageWaitSeconds / unit).toBeCloseTo(one.averageWaitSeconds, 6);
        },
      ),
    );
  });
});

describe("people needed", () => {
  // Case erlangc-required-agents: pyworkforce test_erlang.py, https://github.com/rodrigo-arenas/pyworkforce @ca48925
  test.each([
    {
      withinSeconds: 20,
      occupancyCap: 0.85,
      people: 14,
      rostered: 20,
      level: 0.888,
      busy: 0.714,
      waits: 0.174,
    },
    {
      withinSeconds: 19.8,
      occupancyCap: 0.7,
      people: 15,
      rostered: 22,
      level: 0.941,
      busy: 0.667,
      waits: 0.102,
    },
  ])("80 % in $withinSeconds s under $occupancyCap: $people, rostered $rostered", (published) => {
    const { withinSeconds, occupancyCap, people, rostered, level, busy, waits } = published;
    const queue = agentsNeeded(hundredCalls, {
      serviceLevel: 0.8,
      withinSeconds,
      occupancyCap,
    }) as StableQueue;
    expect(queue.agents).toBe(people);
    expect(rosteredAgents(queue.agents, 0.3)).toBe(rostered);
    expect(Math.abs(queue.serviceLevel - level)).toBeLessThan(0.0006);
    expect(Math.abs(queue.occupancy - busy)).toBeLessThan(0.0006);
    expect(Math.abs(queue.waitProbability - waits)).toBeLessThan(0.0006);
  });

  test("one person fewer would miss the service level or pass the cap", () => {
    const target = { serviceLevel: 0.8, withinSeconds: 20, occupancyCap: 0.85 };
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 300, noNaN: true }), (load) => {
        const queue = agentsNeeded(ofLoad(load), target) as StableQueue;
        expect(queue.serviceLevel).toBeGreaterThanOrEqual(0.8);
        expect(queue.occupancy).toBeLessThanOrEqual(0.85 + 1e-9);
        const fewer = erlangC(ofLoad(load), queue.agents - 1, 20);
        expect(fewer.kind === "stable" && fewer.serviceLevel >= 0.8 && fewer.occupancy <= 0.85).toBe(false);
      }),
    );
  });

  test("a target that nobody can meet and a queue without calls have no number", () => {
    const target = { serviceLevel: 0.8, withinSeconds: 20, occupancyCap: 0.85 };
    expect(agentsNeeded(hundredCalls, { ...target, serviceLevel: 1 })).toEqual({ kind: "out-of-reach" });
    expect(agentsNeeded(hundredCalls, { ...target, occupancyCap: 0 })).toEqual({ kind: "out-of-reach" });
    expect(agentsNeeded({ ...hundredCalls, arrivals: 0 }, target)).toEqual({ kind: "no-demand" });
    expect(agentsNeeded({ ...hundredCalls, spanSeconds: 0 }, target)).toEqual({ kind: "no-demand" });
  });
});

describe("what if", () => {
  test("one person more shortens the wait; ten per cent more contacts lengthen it", () => {
    const { now, onePersonMore, tenPercentMoreContacts } = whatIf(hundredCalls, 12, 20);
    expect((onePersonMore as StableQueue).averageWaitSeconds).toBeLessThan(
      (now as StableQueue).averageWaitSeconds,
    );
    expect((tenPercentMoreContacts as StableQueue).load).toBeCloseTo(11, 9);
    expect((tenPercentMoreContacts as StableQueue).averageWaitSeconds).toBeGreaterThan(
      (now as StableQueue).averageWaitSeconds,
    );
  });

  test("ten per cent more on a full queue is unstable", () => {
    expect(whatIf(hundredCalls, 11, 20).tenPercentMoreContacts.kind).toBe("unstable");
    expect(changedQueue(hundredCalls, 14, 20, { agents: -4 }).kind).toBe("unstable");
  });
});
