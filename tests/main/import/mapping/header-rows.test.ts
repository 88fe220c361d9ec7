import { describe, expect, test } from "vitest";
import { headerRows } from "../../../../src/main/import/mapping/header-rows.ts";

const record = ["C-1", "2026-03-01 09:00", "Ana", "125"];

describe("the rows that name a table's columns", () => {
  test.each([
    {
      what: "one row at the top",
      rows: [["ID", "Start", "Agent", "Talk"], record],
      found: { at: 0, count: 1, names: ["ID", "Start", "Agent", "Talk"] },
    },
    {
      what: "one row below titles",
      rows: [["Agent calls"], ["Period", "2026-03-01"], [], ["ID", "Start", "Agent", "Talk"], record],
      found: { at: 3, count: 1, names: ["ID", "Start", "Agent", "Talk"] },
    },
    {
      what: "a row of units below",
      rows: [["ID", "Start", "Agent", "Talk time"], ["", "", "", "(s)"], record, record],
      found: { at: 0, count: 2, names: ["ID", "Start", "Agent", "Talk time (s)"] },
    },
    {
      what: "groups above",
      rows: [["Call", "", "Agent", ""], ["ID", "Start", "Name", "Talk"], record, record],
      found: { at: 0, count: 2, names: ["Call ID", "Call Start", "Agent Name", "Agent Talk"] },
    },
    {
      what: "none",
      rows: [record, record, record],
      found: { at: 0, count: 0, names: ["", "", "", ""] },
    },
    {
      what: "one above words alone",
      rows: [
        ["Agent", "Name", "Team"],
        ["ana", "Ana Roe", "North"],
        ["ben", "Ben Poe", "South"],
      ],
      found: { at: 0, count: 1, names: ["Agent", "Name", "Team"] },
    },
  ])("$what", ({ rows, found }) => {
    expect(headerRows(rows)).toEqual(found);
  });

  test("a text is no table", () => {
    expect(headerRows([["Dear team,"], ["these are the calls of March."]])).toBeUndefined();
  });
});
