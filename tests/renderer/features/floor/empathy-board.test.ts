import { describe, expect, test } from "vitest";
import type { EmpathyAgentRow, EmpathyAgentRows } from "../../../../src/contract/empathy.ts";
import { sortOf } from "../../../../src/renderer/features/floor/board-model.ts";
import {
  boardEmpathy,
  empathyCell,
  verdictCell,
  withTrendWord,
} from "../../../../src/renderer/features/floor/empathy-cell.tsx";

function row(agent: string, figures: Partial<EmpathyAgentRow> = {}): EmpathyAgentRow {
  return {
    agent,
    name: null,
    team: null,
    evaluations: 11,
    raw: 70,
    adjusted: 73,
    shrunk: 72,
    low: 65,
    high: 79,
    weightShrunk: 0.2,
    trend: "no-clear-change",
    trendState: "steady",
    trendSince: null,
    trendDirection: null,
    lowerSince: null,
    higherSince: null,
    teamFinding: null,
    missingEvaluations: 0,
    missingBy: null,
    verdict: "none",
    verdictReason: "no-decline",
    verdictBetween: [],
    pRefresh: 0.1,
    pRelieve: 0.1,
    ...figures,
  };
}

function board(rows: EmpathyAgentRow[], comparison?: EmpathyAgentRows["comparison"], asked = false) {
  return boardEmpathy(
    {
      week: "2026-W47",
      from: "2026-05-25",
      to: "2026-11-22",
      comparison: comparison ?? { kind: "open", apart: { agents: 0, evaluators: 0 } },
      evaluations: 11,
      leftOut: [],
      agents: rows,
    },
    false,
    asked,
  );
}

describe("empathy on the board", () => {
  test("nobody is put in order by it, whatever the address asks", () => {
    expect(sortOf("-empathy")).toEqual({ column: "name", descending: false });
    expect(sortOf("verdict").column).toBe("name");
  });

  test("is reported with its interval and count, raw beside adjusted, and how far it was shrunk", () => {
    expect(empathyCell("a", board([row("a")])).say).toBe(
      "Estimate 72, 95 % interval 65 to 79, 11 evaluations in 26 weeks; raw mean 70; adjusted for who scored 73; shrunk 20%",
    );
  });

  test("is hatched with its reason where nothing was scored, compared or read", () => {
    expect(empathyCell("a", board([row("a", { evaluations: 0 })])).why).toBe(
      "No evaluations in these 26 weeks",
    );
    const refused: EmpathyAgentRows["comparison"] = { kind: "refused", reason: "not-connected", groups: [] };
    const unknown = row("a", { shrunk: null, low: null, high: null, adjusted: null });
    expect(empathyCell("a", board([unknown], refused)).why).toMatch(
      /^Nobody was scored by evaluators of two/,
    );
    expect(empathyCell("a", "failed").why).toBe("Empathy could not be read");
  });

  test("is reported as not known yet while it is loading, neither blank nor hatched", () => {
    const waiting = { say: "Not known yet: empathy is being worked out" };
    for (const cell of [empathyCell, verdictCell]) {
      expect(cell("a", undefined)).toMatchObject(waiting);
      expect(cell("a", undefined).why).toBeUndefined();
      // After an import somebody may be new: the answer of before does not say that they were not scored.
      expect(cell("new", board([row("a")], undefined, true))).toMatchObject(waiting);
      expect(cell("new", board([row("a")])).why).toBe("No evaluations in these 26 weeks");
    }
    const line = { show: null, say: "13 of 13 weeks known" };
    expect(withTrendWord(line, "a", undefined)).toBe(line);
  });

  test("three evaluations claim neither a change nor a verdict", () => {
    const few = board([
      row("a", {
        evaluations: 3,
        trend: "insufficient",
        trendState: "too-few",
        verdict: "cannot-tell",
        verdictReason: "not-enough",
      }),
    ]);
    expect(verdictCell("a", few)).toMatchObject({ show: null });
    expect(verdictCell("a", few).why).toMatch(/^Cannot tell\. Not enough evaluations/);
    const cell = withTrendWord({ show: null, say: "1 of 13 weeks known" }, "a", few);
    expect(cell.say).toBe("too few to say. 1 of 13 weeks known");
    expect(cell.caution).toMatch(/^A change needs 4 evaluations lately and 8 before/);
  });

  test("relieve says the load first, refresh that the load does not explain it", () => {
    const cautionOf = (verdict: "relieve" | "refresh", verdictReason: EmpathyAgentRow["verdictReason"]) =>
      verdictCell("a", board([row("a", { verdict, verdictReason, trend: "declining" })])).say;
    expect(cautionOf("relieve", "loaded-fell")).toMatch(/^Empathy is lower where the hour before was busy/);
    expect(cautionOf("refresh", "rested-fell")).toMatch(/load does not explain it/);
  });
});
