import { describe, expect, test } from "vitest";
import { agentSearch, floorSearch, wellbeingSearch } from "../../../src/renderer/app/address.ts";
import { stripParts } from "../../../src/renderer/app/shell/data-strip-model.ts";
import { peopleFound } from "../../../src/renderer/app/shell/palette-model.ts";
import { stepped, weekInView } from "../../../src/renderer/app/shell/week-step.ts";
import { heldCursor, movedCursor } from "../../../src/renderer/components/grid-cursor.ts";

describe("stepping through the weeks", () => {
  test("stays within what the floor has", () => {
    expect(stepped("2026-W53", 1, "2026-W50", "2027-W01")).toBe("2027-W01");
    expect(stepped("2027-W01", 1, "2026-W50", "2027-W01")).toBeUndefined();
    expect(stepped("2026-W50", -1, "2026-W50", "2027-W01")).toBeUndefined();
  });

  test("shows the newest week unless the address asks for one", () => {
    expect(weekInView(undefined, "2027-W01")).toBe("2027-W01");
    expect(weekInView("2026-W50", "2027-W01")).toBe("2026-W50");
    expect(weekInView(undefined, null)).toBeUndefined();
  });
});

test("the strip shows what is there, what has holes, and what was never imported", () => {
  const parts = stripParts([
    { source: "contacts", from: "2026-11-01", to: "2026-11-22", missing: [], missingCount: 0 },
    { source: "states", from: "2026-11-01", to: "2026-11-22", missing: ["2026-11-17"], missingCount: 1 },
    { source: "shifts", from: null, to: null, missing: [], missingCount: 0 },
  ]);
  expect(parts.there.map(({ source }) => source)).toEqual(["contacts", "states"]);
  expect(parts.missing).toEqual([{ source: "states", days: ["2026-11-17"], count: 1 }]);
  expect(parts.never).toEqual(["shifts", "roster"]);
});

test("a roster that was imported is there, though it has no days", () => {
  const { there, never } = stripParts([
    { source: "roster", from: null, to: null, missing: [], missingCount: 0 },
  ]);
  expect(there).toEqual([{ source: "roster", to: null }]);
  expect(never).toEqual([]);
});

test("the palette puts those first whose name begins as typed", () => {
  const person = (name: string) => ({ agent: name, name, team: null });
  const found = peopleFound([person("Emma Reyes"), person("Maya Lee"), person("Mára Novák")], "ma", 2);
  expect(found.map(({ name }) => name)).toEqual(["Maya Lee", "Mára Novák"]);
});

describe("the keys of a table", () => {
  const extent = { lines: 100, cells: 10, page: 20 };

  test("move by row, by screen, to the ends, and never beyond", () => {
    expect(movedCursor({ line: 0, cell: -1 }, "ArrowUp", extent)).toEqual({ line: 0, cell: -1 });
    expect(movedCursor({ line: 90, cell: 2 }, "PageDown", extent)).toEqual({ line: 99, cell: 2 });
    expect(movedCursor({ line: 90, cell: 2 }, "Home", extent)).toEqual({ line: 0, cell: 2 });
  });

  test("go left from the first cell to the row as a whole", () => {
    expect(movedCursor({ line: 3, cell: 0 }, "ArrowLeft", extent)).toEqual({ line: 3, cell: -1 });
    expect(movedCursor({ line: 3, cell: 9 }, "ArrowRight", extent)).toEqual({ line: 3, cell: 9 });
  });

  test("leave other keys to the window", () => {
    expect(movedCursor({ line: 3, cell: 0 }, "a", extent)).toBeUndefined();
  });

  test("stay on the last row when a filter takes theirs away", () => {
    expect(heldCursor({ line: 50, cell: 1 }, 3)).toEqual({ line: 2, cell: 1 });
    expect(heldCursor({ line: 50, cell: 1 }, 0)).toEqual({ line: 0, cell: 1 });
  });
});

test("an address that cannot be read opens the view without what it asked", () => {
  expect(agentSearch.parse({ metric: "mood", span: "26", open: "week one" })).toEqual({ span: "26" });
  expect(agentSearch.parse({ day: "2026-02-30", debt: "blame" })).toEqual({});
  expect(agentSearch.parse({ day: "2026-02-28" })).toEqual({ day: "2026-02-28" });
  expect(wellbeingSearch.parse({ queue: "Claims", if: "nobody" })).toEqual({ queue: "Claims" });
  expect(floorSearch.parse({ sort: "name;drop", group: "risk", q: 7 })).toEqual({});
});
