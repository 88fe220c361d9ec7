import { expect, test } from "vitest";
import type { Account } from "../../../../src/domain/acting/kinds.ts";
import { monthOf } from "../../../../src/domain/calendar/month.ts";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { reportedShare } from "../../../../src/domain/privacy/reported-share.ts";
import { importRows, newStore, rosterEntry, type StoreFixture } from "../store/store-fixture.ts";

const june = monthOf("2025-06");
const day = (iso: string) => serviceDayOf(iso) ?? 0;
/** The floor keeps UTC. */
const midnight = (iso: string) => day(iso) * 86_400;
const scope = "all" as const;
const by = "Dervla Moran";
const agents = Array.from({ length: 15 }, (_, at) => `agent-${at}`);

const doneOn = (iso: string) => {
  const at = midnight(iso);
  return { scope, by, today: day(iso), at, moment: { earliest: at, latest: at + 86_399 } };
};

/** A floor on which each kind of promise was made to somebody of their own, by what people really do. */
async function floorOfPromises() {
  const fixture = await newStore();
  const { store } = fixture;
  const rows = agents.map((agent) => rosterEntry(agent, agent, "Billing"));
  await importRows(fixture, { name: "staff.csv", rows });
  let next = 0;
  const booked = async (iso: string) => {
    const order = doneOn("2025-06-02");
    const talk = { play: "one-to-one", version: 1, kind: "check-in" as const };
    const result = await store.write("bookSession", {
      ...order,
      notBefore: order.at,
      agents: [agents[next++] ?? ""],
      play: { ...talk, title: "1:1", calendarTitle: "Talk", behaviours: [] },
      startsAt: midnight(iso) + 10 * 3600,
      minutes: 30,
      proposal: null,
      series: null,
    });
    return "sessions" in result ? (result.sessions[0] ?? 0) : expect.fail("nobody was booked");
  };
  const cancelled = async (iso: string, account: Account) => {
    const order = { session: await booked(iso), account, reason: "", wholeSeries: false, confirmed: false };
    await store.write("cancelSession", { ...doneOn("2025-06-03"), ...order });
  };
  const held = async (iso: string, due: readonly string[] = []) => {
    const steps = due.map((one) => ({ text: `by ${one}`, due: day(one), keeper: "supervisor" as const }));
    const session = await booked(iso);
    await store.write("holdSession", { ...doneOn(iso), session, notes: "", attended: null, steps });
  };

  for (const iso of ["2025-06-04", "2025-06-05", "2025-06-06"]) await held(iso);
  await held("2025-06-09", ["2025-06-10", "2025-06-11"]);
  await held("2025-06-10", ["2025-06-12", "2025-06-13", "2025-06-14", "2025-06-27"]);
  await store.write("missSession", {
    ...doneOn("2025-06-11"),
    session: await booked("2025-06-11"),
    reason: "",
  });
  await cancelled("2025-06-12", "operations");
  await cancelled("2025-06-12", "agent");
  for (const iso of ["2025-06-13", "2025-06-16"]) await booked(iso);
  await booked("2025-06-24");
  const { due } = await todayOf(fixture, "2025-06-30");
  const outcomes = {
    "by 2025-06-10": "kept",
    "by 2025-06-12": "broken",
    "by 2025-06-13": "withdrawn",
  } as const;
  for (const [text, outcome] of Object.entries(outcomes)) {
    const step = due.find((one) => one.text === text)?.step ?? expect.fail(`no step ${text}`);
    await store.write("settleStep", { ...doneOn("2025-06-14"), step, outcome, reason: null });
  }
  return fixture;
}

function todayOf({ store }: StoreFixture, iso: string) {
  const { today, at } = doneOn(iso);
  return store.read("promises", { scope, today, notBefore: at, from: june?.from ?? 0, to: june?.to ?? 0 });
}

async function hrOf({ store }: StoreFixture, iso: string) {
  const { today, at } = doneOn(iso);
  const question = { figures: "promises", by: "team", within: null, months: ["2025-06"] } as const;
  const { months } = await store.write("askHr", { ...question, today, at });
  const all = months[0]?.all;
  return all?.told ? all.figures.keptShare : expect.fail("hidden");
}

// Held 5 and a step kept; missed, cancelled by operations, two that nobody marked, a step not kept and two whose
// day has passed. What the agent asked for breaks nothing. A session and a step are to come, until their day is over.
const standings = [
  { on: "2025-06-18", counts: { kept: 6, broken: 7, open: 2, byAgent: 1 }, share: 0.45 },
  { on: "2025-06-30", counts: { kept: 6, broken: 9, open: 0, byAgent: 1 }, share: 0.4 },
];
test.each(standings)(
  "HR's share of kept promises and Today's meter are one answer on $on, whatever became of them",
  async ({ on, counts, share }) => {
    const floor = await floorOfPromises();
    expect((await todayOf(floor, on)).counts).toEqual(counts);
    expect(await hrOf(floor, on)).toBe(share);
    expect(reportedShare(counts.kept, counts.kept + counts.broken)).toBe(share);
  },
);
