import { describe, expect, test } from "vitest";
import { weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { contact, evaluation, importRows, newStore, rosterEntry, state } from "./store-fixture.ts";

const noon = 1_750_000_000;
const day = 20_254;
const week = weekOfDay(day);
const everybody = "all" as const;

async function filledStore() {
  const fixture = await newStore();
  await importRows(fixture, {
    name: "calls.csv",
    rows: [
      contact("1", { agent: "ann", answeredAt: noon, endedAt: noon + 300, handleSeconds: 300 }),
      contact("2", { agent: "ann", answeredAt: noon + 1000, endedAt: noon + 1100, handleSeconds: 100 }),
      contact("3", {
        agent: "ann",
        serviceDay: day + 7,
        offeredAt: noon + 7 * 86_400,
        answeredAt: noon + 7 * 86_400,
        endedAt: noon + 7 * 86_400 + 60,
        handleSeconds: 60,
      }),
      contact("4", { agent: "bob", handleSeconds: null }),
      contact("5", { agent: null, outcome: "abandoned" }),
    ],
  });
  await importRows(fixture, {
    name: "other.csv",
    rows: [
      rosterEntry("ann", "Ann Byrne", "Billing"),
      rosterEntry("cy", "Cy Doyle", "Claims"),
      evaluation("q1", "ann", [2, 1, 0, 2, 2]),
      state("ann", "talk", noon, noon + 300),
      state("ann", "available", noon + 300, noon + 400),
    ],
  });
  return fixture;
}

describe("the floor board", () => {
  test("reports each person's week, and zero only where the sources cover it", async () => {
    const { store } = await filledStore();
    const { rows, contactDays } = await store.read("floorBoard", { week, scope: everybody, team: null });
    expect(contactDays).toBe(1);
    const [ann, bob, cy] = rows;
    expect(ann).toMatchObject({
      agent: "ann",
      name: "Ann Byrne",
      team: "Billing",
      contacts: 2,
      handleSeconds: 400,
      averageHandleSeconds: 200,
      occupancy: 0.75,
      empathyMean: 70,
      evaluations: 1,
    });
    expect(ann?.weeklyHandleSeconds).toEqual([...Array(12).fill(null), 400]);
    // Bob's contact carries no times: his handle time is unknown, not zero.
    expect(bob).toMatchObject({
      agent: "bob",
      contacts: 1,
      handleSeconds: null,
      occupancy: null,
      empathyMean: null,
    });
    // Cy handled nothing in a week that the call log covers: that is zero.
    expect(cy).toMatchObject({ agent: "cy", contacts: 0, handleSeconds: 0, averageHandleSeconds: null });
  });

  test("a week that no file covers is unknown for everybody", async () => {
    const { store } = await filledStore();
    const { rows, contactDays } = await store.read("floorBoard", {
      week: week - 1,
      scope: everybody,
      team: null,
    });
    expect(contactDays).toBe(0);
    expect(rows.map(({ contacts, handleSeconds }) => [contacts, handleSeconds])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test("shows a viewer of one team that team alone", async () => {
    const { store } = await filledStore();
    const { rows } = await store.read("floorBoard", { week, scope: ["Claims"], team: null });
    expect(rows.map(({ agent }) => agent)).toEqual(["cy"]);
  });
});

describe("an agent's rows", () => {
  test("come to the figure, each with its file and line", async () => {
    const { store } = await filledStore();
    const page = await store.read("agentContacts", {
      agent: "ann",
      scope: everybody,
      from: day,
      to: day + 6,
      offset: 0,
      limit: 10,
    });
    expect(page).toMatchObject({ total: 2, totalHandleSeconds: 400 });
    expect(page?.rows).toMatchObject([
      { contact: "contact/1", outcome: "handled", queue: "billing", file: "calls.csv", line: 2 },
      { contact: "contact/2", outcome: "handled", file: "calls.csv", line: 3 },
    ]);
  });

  test("are unknown to a viewer of another team", async () => {
    const { store } = await filledStore();
    const range = { agent: "ann", from: day, to: day, offset: 0, limit: 10 };
    expect(await store.read("agentContacts", { ...range, scope: ["Claims"] })).toBeUndefined();
    expect(
      await store.read("agentPicture", { agent: "ann", scope: ["Claims"], from: null, to: null }),
    ).toBeUndefined();
    expect(
      await store.read("evaluationItems", { agent: "ann", evaluation: "q1", scope: ["Claims"] }),
    ).toBeUndefined();
  });

  test("an evaluation's items stand behind its score", async () => {
    const { store } = await filledStore();
    const items = await store.read("evaluationItems", { agent: "ann", evaluation: "q1", scope: everybody });
    expect(items?.map(({ item, score, file, line }) => [item, score, file, line])).toEqual(
      [2, 1, 0, 2, 2].map((score, at) => [`item ${at + 1}`, score, "other.csv", 4]),
    );
  });
});

describe("an agent's picture", () => {
  test("has every week from the first to the last, and says which the sources cover", async () => {
    const { store } = await filledStore();
    const picture = await store.read("agentPicture", {
      agent: "ann",
      scope: everybody,
      from: week - 1,
      to: week + 1,
    });
    expect(picture?.weeks).toMatchObject([
      { week: week - 1, contacts: null, handleSeconds: null, contactDays: 0 },
      {
        week,
        contacts: 2,
        handleSeconds: 400,
        occupancy: 0.75,
        empathyMean: 70,
        evaluations: 1,
        contactDays: 1,
      },
      { week: week + 1, contacts: 1, handleSeconds: 60, occupancy: null, empathyMean: null, contactDays: 1 },
    ]);
    expect(picture?.evaluations).toMatchObject([{ evaluation: "q1", score: 70, applicable: 5, items: 5 }]);
  });
});

describe("workload", () => {
  const asked = { scope: everybody, agent: null, team: null, from: null, to: null } as const;

  test("over the whole range is one row an agent who has days", async () => {
    const { store } = await filledStore();
    const rows = await store.read("workload", { ...asked, by: "period" });
    expect(
      rows.map(({ agent, handled, handleSeconds, coverage }) => [agent, handled, handleSeconds, coverage]),
    ).toEqual([
      ["ann", 3, 460, 2 / 8],
      ["bob", 1, null, 2 / 8],
    ]);
  });

  test("by week and by day comes to the same sum", async () => {
    const { store } = await filledStore();
    for (const by of ["week", "day"] as const) {
      const rows = await store.read("workload", { ...asked, agent: "ann", by });
      expect(rows.map(({ handleSeconds }) => handleSeconds)).toEqual([400, 60]);
    }
  });
});
