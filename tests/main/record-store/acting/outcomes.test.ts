import { expect, test } from "vitest";
import type { Cause, ProposalKind, SessionKind } from "../../../../src/domain/acting/kinds.ts";
import { proposalId, proposalNameOf } from "../../../../src/domain/acting/proposal-id.ts";
import type { Moment } from "../../../../src/domain/acting/session-life.ts";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import type { BehaviourId } from "../../../../src/domain/empathy/behaviours.ts";
import { evaluationItemKind, evaluationItemValues } from "../../../../src/domain/floor/evaluation-item.ts";
import {
  contact,
  importRows,
  newStore,
  rosterEntry,
  type StoreFixture,
  shift,
  type TestRow,
} from "../store/store-fixture.ts";

const day = 86_400;
const hour = 3600;
const heldOn = serviceDayOf("2025-06-05") ?? 0;
const monday = heldOn - 3;
const noon = heldOn * day + 12 * hour;
/** The weeks from 17 before the session's to 13 after it, by their Mondays. */
const weeks = Array.from({ length: 31 }, (_, at) => ({ at: at - 17, monday: monday + 7 * (at - 17) }));

interface Wanted {
  readonly agent: string;
  readonly kind: SessionKind;
  readonly cause?: Cause;
  readonly lead?: "days-in-a-row" | "difficult-contacts";
  readonly behaviours?: readonly BehaviourId[];
  readonly startsAt?: number;
}

/** Books a session at noon, and marks it held in the evening. */
async function held({ store }: StoreFixture, wanted: Wanted): Promise<number> {
  const { agent, kind, cause, lead = null, behaviours = [], startsAt = noon } = wanted;
  const proposed: ProposalKind = kind === "refresher" ? "refresher" : "check-in";
  const id = cause && proposalId(proposed, { kind: "agent", agent, name: null, team: null }, cause, heldOn);
  const name = id === undefined ? undefined : proposalNameOf(id);
  const done = { at: startsAt - day, today: heldOn - 1, by: "Dervla Moran", scope: "all" } as const;
  const booked = await store.write("bookSession", {
    ...done,
    notBefore: done.at,
    agents: [agent],
    play: { play: "x", version: 1, kind, title: "A session", calendarTitle: "1:1", behaviours },
    startsAt,
    minutes: 30,
    proposal: id && name ? { id, name, lead, why: "Why", copyNeeded: false, consideredSeconds: null } : null,
    series: null,
  });
  const session = "sessions" in booked ? (booked.sessions[0] ?? 0) : expect.fail("nobody was booked");
  const moment: Moment = { earliest: startsAt + 8 * hour, latest: startsAt + 8 * hour };
  await store.write("holdSession", {
    ...done,
    at: moment.latest,
    today: heldOn,
    session,
    moment,
    notes: "",
    attended: null,
    steps: [{ text: "No late before an early shift", due: heldOn + 7, keeper: "planner" }],
  });
  return session;
}

function asked(agent: string, today = heldOn + 120) {
  return { scope: "all", today, agent, session: null, limit: 10, judgedFirst: false } as const;
}

/** Early shifts; `late` of them a week are late ones, each before an early one: a rest of nine hours. */
function shiftsOf(agent: string, late: (week: number) => number): TestRow[] {
  return weeks.flatMap(({ at, monday: first }) =>
    [0, 1, 2, 3, 4].map((weekday) => {
      const isLate = weekday % 2 === 0 && weekday / 2 < late(at);
      const from = (first + weekday) * day + (isLate ? 14 : 7) * hour;
      return shift(agent, from, from + 8 * hour);
    }),
  );
}

test("a check-in about rest is measured by short rests and the longest stretch, beside people who had none", async () => {
  const fixture = await newStore();
  const others = ["b1", "b2", "b3", "b4", "b5", "b6"];
  await importRows(fixture, {
    name: "shifts.csv",
    rows: [
      ...["b0", ...others].map((agent) => rosterEntry(agent, agent, "Billing")),
      ...shiftsOf("b0", (week) => (week <= 0 ? 2 : 0)),
      ...others.flatMap((agent, at) => shiftsOf(agent, (week) => ((week + at) % 4 === 0 ? 1 : 0))),
    ],
  });
  await fixture.store.write("refreshBurnout", {});
  await held(fixture, { agent: "b0", kind: "check-in", cause: "rest-cut-short" });
  // This one had a session about rest too: their change is not that of the others.
  await held(fixture, { agent: "b6", kind: "check-in", cause: "rest-cut-short" });
  const [outcome] = await fixture.store.read("outcomes", asked("b0"));
  expect(outcome?.purpose).toEqual({ kind: "rest" });
  expect(outcome?.steps).toEqual({ kept: 0, missed: 1, open: 0 });
  const [rests, stretch] = outcome?.measured ?? [];
  expect(rests).toMatchObject({
    measure: "short-rests",
    verdict: "helped",
    before: { n: 16, mean: 2 },
    after: { n: 12, mean: 0 },
    others: { n: 5, of: "floor", before: 0.25, after: 0.25 },
  });
  // Shifts hold no stretches.
  expect(stretch).toMatchObject({
    measure: "longest-stretch",
    verdict: "not-enough",
    before: { mean: null },
  });

  // Four weeks later nothing could be said yet, and after five weeks the first four are there.
  const [early] = await fixture.store.read("outcomes", asked("b0", monday + 34));
  expect(early?.measured[0]).toMatchObject({ verdict: "too-early", readyOn: monday + 35 });
  const [soon] = await fixture.store.read("outcomes", asked("b0", monday + 35));
  expect(soon?.measured[0]?.after).toEqual({ n: 4, mean: 0 });
});

/** A contact of two hours a week on a queue, and its evaluation: E1 always clear, E4 and E6 by a level of 0 to 2. */
function evaluatedWeeks(agent: string, queue: string, level: (week: number) => number): TestRow[] {
  return weeks.flatMap(({ at, monday: first }) => {
    const serviceDay = first + 1;
    const answeredAt = serviceDay * day + 10 * hour;
    const id = `${agent}-${at}`;
    const times = {
      serviceDay,
      offeredAt: answeredAt - 5,
      answeredAt,
      endedAt: answeredAt + 2 * hour,
      handleSeconds: 2 * hour,
    };
    const scores = { E1: 2, E4: level(at), E6: level(at) } as const;
    return [
      contact(id, { agent, queue, complaint: 1, ...times }),
      ...Object.entries(scores).map(([behaviour, score]): TestRow => {
        const values = evaluationItemValues({
          evaluation: `q${id}`,
          agent,
          evaluator: "eve",
          form: "care",
          source: "qa",
          serviceDay,
          evaluatedAt: answeredAt + 3 * hour,
          contact: id,
          item: behaviour,
          behaviour: behaviour as BehaviourId,
          score,
          maxScore: 2,
        });
        return (batcher) =>
          batcher.record(evaluationItemKind, `evaluation/q${id}/${behaviour}`, null, values);
      }),
    ];
  });
}

test("a refresher is measured by what it practised, and the rise of the whole queue is taken out", async () => {
  const fixture = await newStore();
  const billing = Array.from({ length: 8 }, (_, at) => `b${at}`);
  const claims = Array.from({ length: 8 }, (_, at) => `c${at}`);
  const swings = (week: number, at: number) => ((week + at) % 2 === 0 ? 0.2 : -0.2) + at / 40;
  await importRows(fixture, {
    name: "floor.csv",
    rows: [
      ...billing.flatMap((agent, at) =>
        evaluatedWeeks(agent, "billing", (week) => (week <= 0 ? 0.8 : 1.2) + swings(week, at)),
      ),
      ...claims.flatMap((agent, at) => evaluatedWeeks(agent, "claims", (week) => 1 + swings(week, at))),
    ],
  });
  await fixture.store.write("refreshBurnout", {});
  await held(fixture, { agent: "b0", kind: "refresher", behaviours: ["E4", "E6"] });
  await held(fixture, { agent: "b7", kind: "refresher", behaviours: ["E4", "E6"] });
  await held(fixture, { agent: "c0", kind: "refresher", behaviours: [] });
  await held(fixture, { agent: "b1", kind: "check-in" });
  const [refresher] = await fixture.store.read("outcomes", asked("b0"));
  expect(refresher?.purpose).toEqual({ kind: "skills", behaviours: ["E4", "E6"] });
  const [practised] = refresher?.measured ?? [];
  // 40 of 100 before and 60 after, as everybody of the queue.
  expect(practised).toMatchObject({
    measure: "behaviours",
    verdict: "cannot-tell",
    others: { n: 6, of: "queue" },
  });
  expect(practised?.change).toBeCloseTo(20, -1);
  expect(practised?.expected).toBeCloseTo(20, -1);

  // Of the other queue nothing rose, and where no behaviour is named the whole score counts.
  const [whole] = (await fixture.store.read("outcomes", asked("c0")))[0]?.measured ?? [];
  expect(whole).toMatchObject({ measure: "empathy-score", others: { n: 7, of: "queue" } });
  expect(whole?.others?.change).toBeCloseTo(0, 0);

  // Relief is measured by the condition that led: nobody here worked two days in a row.
  await held(fixture, { agent: "b2", kind: "check-in", cause: "work-heavier-lately", lead: "days-in-a-row" });
  expect((await fixture.store.read("outcomes", asked("b2")))[0]?.measured).toMatchObject([
    {
      measure: "days-in-a-row",
      verdict: "cannot-tell",
      before: { n: 16, mean: 1 },
      after: { n: 12, mean: 1 },
    },
  ]);

  // Each contact of the week was a complaint.
  const hard = { kind: "check-in", cause: "work-heavier-lately", lead: "difficult-contacts" } as const;
  await held(fixture, { agent: "b3", ...hard });
  expect((await fixture.store.read("outcomes", asked("b3")))[0]?.measured).toMatchObject([
    {
      measure: "difficult-contacts",
      verdict: "cannot-tell",
      before: { n: 16, mean: 1 },
      after: { n: 12, mean: 1 },
    },
  ]);

  // A regular conversation is judged by no figure, and is not among those that Today shows.
  expect((await fixture.store.read("outcomes", asked("b1")))[0]).toMatchObject({
    purpose: { kind: "talk" },
    measured: [],
  });
  expect(await fixture.store.read("outcomes", { ...asked("b1"), judgedFirst: true })).toEqual([]);
});
