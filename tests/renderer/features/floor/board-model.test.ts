import { describe, expect, test } from "vitest";
import type { BoardRow } from "../../../../src/contract/floor.ts";
import {
  bandOf,
  byName,
  cautionOf,
  gapOf,
  linesByTeam,
  rankedRows,
  rowsMatching,
  sortAfter,
  sortOf,
  sortText,
  teamKey,
} from "../../../../src/renderer/features/floor/board-model.ts";

const unknown = Array.from({ length: 13 }, () => null);

function row(agent: string, figures: Partial<BoardRow> = {}): BoardRow {
  return {
    agent,
    name: null,
    team: null,
    contacts: null,
    handleSeconds: null,
    averageHandleSeconds: null,
    occupancy: null,
    longestStretchSeconds: null,
    quickReturns: null,
    quickReturnsAtLeast: false,
    repairedShare: null,
    bands: { occupancy: null, longestStretch: null, quickReturns: null },
    empathyMean: null,
    evaluations: 0,
    weeklyHandleSeconds: unknown,
    weeklyOccupancy: unknown,
    weeklyEmpathy: unknown,
    ...figures,
  };
}

const floor = rankedRows([
  row("1004", { name: "Žofie Nováková", team: "Billing", contacts: 10 }),
  row("1003", { name: "Ali Hassan", team: "Claims", contacts: 30 }),
  row("1002", { team: "Billing", contacts: null }),
  row("1001", { name: "Tomás Silva", contacts: 5 }),
]);
const named = (rows: readonly BoardRow[]) => rows.map(({ agent }) => agent);

describe("finding people", () => {
  test("does not ask for accents or capitals", () => {
    expect(named(rowsMatching(floor, "zofie novak"))).toEqual(["1004"]);
  });

  test("looks at names, ids and teams, and wants every word", () => {
    expect(named(rowsMatching(floor, "billing"))).toEqual(["1004", "1002"]);
    expect(named(rowsMatching(floor, "billing 1002"))).toEqual(["1002"]);
    expect(named(rowsMatching(floor, "billing ali"))).toEqual([]);
  });

  test("with nothing asked leaves everybody", () => {
    expect(rowsMatching(floor, "  ")).toBe(floor);
  });
});

describe("the order of the board", () => {
  test("is by name unless the address says otherwise, whatever it says wrongly", () => {
    expect(sortOf(undefined)).toEqual(byName);
    expect(sortOf("-nonsense")).toEqual(byName);
    expect(sortText(byName)).toBeUndefined();
  });

  test("reads back what it wrote into the address", () => {
    const sort = { column: "handle", descending: true } as const;
    expect(sortOf(sortText(sort))).toEqual(sort);
  });

  test("figures fall first, then rise, then it is by name again", () => {
    const once = sortAfter(byName, "contacts");
    const twice = sortAfter(once, "contacts");
    expect(once).toEqual({ column: "contacts", descending: true });
    expect(twice).toEqual({ column: "contacts", descending: false });
    expect(sortAfter(twice, "contacts")).toEqual(byName);
  });

  test("names rank as the reader's alphabet has them, ids of the nameless among them", () => {
    const byRank = floor.toSorted((a, b) => a.nameRank - b.nameRank);
    expect(named(byRank)).toEqual(["1002", "1003", "1001", "1004"]);
  });
});

describe("the board by team", () => {
  const lines = linesByTeam(floor, new Set());

  test("has teams by name and people without a team last", () => {
    expect(lines.map((line) => (line.kind === "team" ? line.head.team : line.row.agent))).toEqual([
      "Billing",
      "1004",
      "1002",
      "Claims",
      "1003",
      null,
      "1001",
    ]);
  });

  test("takes a team's medians from what is known of it", () => {
    const [billing] = lines;
    expect(billing?.kind === "team" && billing.head).toMatchObject({
      count: 2,
      medians: { contacts: 10, handle: undefined },
    });
  });

  test("folds a team to its head, also the nameless one", () => {
    const folded = linesByTeam(floor, new Set([teamKey(null), teamKey("Billing")]));
    expect(folded.map(({ key }) => key)).toEqual(["team Billing", "team Claims", "person 1003", "team"]);
  });
});

describe("a figure that is not known says why", () => {
  const days = (contacts: number, states: number) => ({
    contactsCoverage: { have: contacts, expected: 7 },
    statesCoverage: { have: states, expected: 7 },
  });

  test("nothing imported for the week, or nothing of this person", () => {
    expect(gapOf(row("a"), "contacts", days(0, 0))).toBe("no-contacts-week");
    expect(gapOf(row("a"), "contacts", days(5, 0))).toBe("no-contacts-person");
    expect(gapOf(row("a", { contacts: 3 }), "occupancy", days(5, 0))).toBe("no-states-week");
    expect(gapOf(row("a", { contacts: 3 }), "occupancy", days(5, 4))).toBe("no-states-person");
  });

  test("no average without a handled contact, no times where the files give none", () => {
    expect(gapOf(row("a", { contacts: 0, handleSeconds: 0 }), "average", days(5, 0))).toBe("no-handled");
    expect(gapOf(row("a", { contacts: 4 }), "handle", days(5, 0))).toBe("no-handle-times");
  });
});

describe("the bands beside the figures", () => {
  const usual = { occupancy: "watch", longestStretch: "heavy", quickReturns: "usual" } as const;

  test("are those of the week's rules, and only beside figures that rules judge", () => {
    const judged = row("1", { bands: usual });
    expect(bandOf(judged, "occupancy")).toBe("watch");
    expect(bandOf(judged, "stretch")).toBe("heavy");
    expect(bandOf(judged, "quick")).toBe("usual");
    expect(bandOf(judged, "contacts")).toBeNull();
  });

  test("from contacts alone none is at least none, which is not yet usual", () => {
    const guessed = row("1", { quickReturns: 0, quickReturnsAtLeast: true, bands: usual });
    expect(cautionOf(guessed, "quick")).toBe("at-least");
    expect(bandOf(guessed, "quick")).toBeNull();
  });

  test("at least three quick returns are heavy whatever else there was", () => {
    const bands = { ...usual, quickReturns: "heavy" } as const;
    expect(bandOf(row("1", { quickReturns: 3, quickReturnsAtLeast: true, bands }), "quick")).toBe("heavy");
  });

  test("occupancy on more than a tenth of repaired states says so", () => {
    expect(cautionOf(row("1", { repairedShare: 0.1 }), "occupancy")).toBeUndefined();
    expect(cautionOf(row("1", { repairedShare: 0.11 }), "occupancy")).toBe("repaired");
    expect(cautionOf(row("1", { repairedShare: 0.11 }), "stretch")).toBeUndefined();
  });

  test("where fewer than two intervals of work are known there is no rest to judge", () => {
    const board = { contactsCoverage: { have: 7, expected: 7 }, statesCoverage: { have: 0, expected: 7 } };
    expect(gapOf(row("1"), "quick", board)).toBe("no-rests");
  });
});
