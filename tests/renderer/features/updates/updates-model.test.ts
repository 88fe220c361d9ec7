import { describe, expect, test } from "vitest";
import type { FloorUpdate } from "../../../../src/contract/updates.ts";
import { changeRows, unreadUpdate } from "../../../../src/renderer/features/updates/updates-model.ts";

const update = (number: number, seen: boolean, figures: number): FloorUpdate => ({
  update: number,
  at: 0,
  fromVersion: 10,
  toVersion: 16,
  seen,
  figures,
  floor: [],
});

describe("the line on Today", () => {
  test("speaks of the newest update that changed figures and that nobody has read of", () => {
    expect(unreadUpdate([update(3, false, 0), update(2, false, 5), update(1, false, 1)])?.update).toBe(2);
  });

  test("is not there once it was read, nor where no figure changed", () => {
    expect(unreadUpdate([update(2, true, 5), update(1, false, 0)])).toBeUndefined();
  });
});

test("a changed figure shows what it was, what it is and the difference, each in its unit", () => {
  const person = { agent: "ann", name: "Ann Archer", team: "North" };
  const rows = changeRows([
    { ...person, figure: "team", before: "South", after: "North", reasons: ["newest-export-wins"] },
    { ...person, figure: "meanHandleSeconds", before: 90, after: 60, reasons: ["unknown-times-left-out"] },
    { ...person, agent: "bo", name: null, figure: "handled", before: null, after: 3, reasons: [] },
    {
      ...person,
      figure: "loggedSeconds",
      before: 3600,
      after: 9000,
      reasons: ["cut-record-is-whole", "newest-export-wins"],
    },
  ]);
  expect(rows).toMatchObject([
    {
      whose: "Ann Archer",
      figure: "Mean handle time",
      before: "1:30 min",
      after: "1:00 min",
      difference: "−0:30 min",
    },
    {
      figure: "Time logged in",
      difference: "+1 h 30 min",
      why: [
        "Of two files, the newer export now wins.",
        "A record that the end of one export cut off is now complete.",
      ],
    },
    { figure: "Team", before: "South", after: "North", difference: "" },
    { whose: "bo", before: "none", after: "3", difference: "" },
  ]);
});
