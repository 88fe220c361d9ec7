import { describe, expect, test } from "vitest";
import type { FalseAlarm, RestBreach, SignalCheck } from "../../../../src/contract/burnout.ts";
import { factorCodes } from "../../../../src/domain/burnout/factor-rule.ts";
import {
  factorFigure,
  factorMend,
  factorSentence,
  factorText,
} from "../../../../src/renderer/words/factor.ts";
import { bandText, boardSentence, mendText, signalWords } from "../../../../src/renderer/words/signal.ts";
import { band, boardSignal, factor, noBand, ownFlag } from "../floor/signal-rows.ts";

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, " ");

describe("a factor in words", () => {
  test("says the condition first, then the own usual, then the others on the queue", () => {
    expect(factorSentence(factor("quick-returns"))).toBe(
      "3 quick returns in four weeks; own usual 0, others on the queue 0 (12 people).",
    );
  });

  test("says at least where the source gives only a lower bound", () => {
    expect(factorFigure("quick-returns", 1, true)).toBe("at least 1 quick return in four weeks");
  });

  test("says that nothing can be compared rather than comparing with nothing", () => {
    const alone = factor("overtime", {
      value: 2.5,
      ownMedian: null,
      ownWeeks: 4,
      peerMedian: null,
      peers: 3,
    });
    expect(factorSentence(alone)).toBe(
      "2.5 h a week over the rostered hours; only 4 weeks of own past: too few to compare, only 3 others on the queue to compare with.",
    );
  });

  test("holds context against the own past only", () => {
    const context = factor("adherence", { role: "telemetry", value: 0.82, ownMedian: 0.9, peerMedian: 0.9 });
    expect(plain(factorSentence(context))).toMatch(
      /^82 ?% of scheduled time in the scheduled state; own usual 90 ?%\.$/,
    );
  });

  test("of a week without records says where its score comes from, and no number", () => {
    const carried = factor("busy-share", { value: null, quantity: "no-records", knownIn: "2026-W46" });
    expect(factorText(carried)).toMatch(/^No records in this week\. Carried on from Week 46/);
    expect(factorText(factor("busy-share", { value: null, quantity: "too-little", knownIn: null }))).toBe(
      "Too few records in this week to tell.",
    );
  });

  test("has for every factor a condition of work to change, and no word on the person", () => {
    for (const code of factorCodes) {
      expect(factorMend(code)).toMatch(/^[A-Z].*\.$/);
      expect(`${factorMend(code)} ${factorFigure(code, 1, false)}`).not.toMatch(/burn|risk|poor|problem/i);
    }
  });
});

describe("the one plain sentence of a person's week", () => {
  const lead = factor("quick-returns");

  test("begins with the condition and says that it is a signal, not a diagnosis", () => {
    const row = boardSignal({ band: band(45, "attention", 5), flag: ownFlag, lead });
    expect(boardSentence(row)).toMatch(
      /^3 quick returns in four weeks, own usual 0: attention since Week 46.*; index 45 \(40 to 50\), medium confidence\. A signal, not a diagnosis\.$/,
    );
  });

  test("reports the team's finding where it stands in the person's place", () => {
    const row = boardSignal({ band: band(45, "attention"), flag: { ...ownFlag, kind: "team" }, lead });
    expect(boardSentence(row)).toContain("shared by the team, whose finding stands instead");
  });

  test("does not call an expired flag attention", () => {
    const row = boardSignal({ band: band(20), flag: { ...ownFlag, expired: true }, lead });
    expect(boardSentence(row)).toContain("not in attention: index 20");
  });

  test("says not enough data instead of zero, and what is known even so", () => {
    const row = boardSignal({ band: noBand, confidence: null, missing: 7, lead });
    expect(boardSentence(row)).toBe(
      "Not enough data to say: 7 factors missing. Known: 3 quick returns in four weeks, own usual 0.",
    );
  });

  test("says rests below a limit whatever the index is", () => {
    const restBreaches: RestBreach[] = [
      { rule: "daily-rest", count: 2, atLeast: true, binding: false, rows: lead.rows },
    ];
    for (const row of [boardSignal({ restBreaches }), boardSignal({ band: noBand, restBreaches })])
      expect(boardSentence(row)).toMatch(/At least 2 rests under 11 h in four weeks\.$/);
  });

  test("shows no number where the check contradicts the index", () => {
    const hidden = { state: "attention", index: null, low: null, high: null } as const;
    const sentence = boardSentence(boardSignal({ band: hidden, flag: ownFlag, lead }));
    expect(sentence).toContain(
      "no number: too little is known for an index, or the check here contradicts it",
    );
    expect(sentence).not.toMatch(/index \d/);
  });
});

describe("what stands beside the index", () => {
  test("a band without missing figures is one number", () => {
    expect(bandText(band(40, "attention"))).toBe("40, attention");
    expect(bandText(band(40, "none", 10))).toBe("40, 30 to 50");
    expect(bandText(noBand)).toBe("not enough data");
  });

  test("a flag says for how many weeks more it stands", () => {
    expect(signalWords.expires(ownFlag, "2026-W48")).toContain("for 3 weeks more");
    expect(signalWords.expires({ ...ownFlag, expires: "2027-W01" }, "2026-W53")).toContain("1 week more");
    expect(signalWords.expires({ ...ownFlag, expired: true }, "2026-W52")).toContain("ran out");
  });

  test("two factors that ask for the same are mended once", () => {
    const flag = { ...ownFlag, top: ["quick-returns", "quick-returns"] as const };
    expect(mendText({ ...flag, top: [...flag.top] })).toBe(factorMend("quick-returns"));
  });

  test("the false-alarm rate stands with its interval, and says where it is of older rules", () => {
    const rate: FalseAlarm = {
      ruleVersion: 1,
      current: true,
      floors: 200,
      agentWeeks: 100_000,
      inAttention: 600,
      share: 0.006,
      from: 0.004,
      to: 0.008,
      perAgentYear: { share: 0.02, from: 0.01, to: 0.03 },
      uneven: { share: 0.07, from: 0.05, to: 0.1 },
      chance: { sentence: "Chance alone shows this for about 1 in 50 people a year.", detail: "" },
      teamChance: { sentence: "", detail: "" },
    };
    expect(signalWords.falseAlarm(rate)).toContain(
      "0.6 % of people's weeks were in attention (0.4 % to 0.8 %)",
    );
    expect(signalWords.falseAlarm({ ...rate, current: false })).toContain(
      "console rules 1 as they came, not for the present",
    );
  });

  test("what was not checked here says so, and how many flags are right", () => {
    const flagsRight = {
      share: 0.35,
      from: "assumed",
      prevalence: 0.15,
      sensitivity: 0.6,
      specificity: 0.8,
    } as const;
    const check: SignalCheck = { state: "not-yet-checked", because: ["no-consents"], flagsRight };
    expect(plain(signalWords.check(check))).toMatch(
      /^A working-condition signal, not checked .* here\. Nobody has agreed .* about 35 ?% of flags are right/,
    );
  });

  test("a missing factor says what to import, each by any of its alternatives", () => {
    expect(signalWords.lacking([["agent states"], ["shifts", "weekly hours"]])).toBe(
      "Import agent states; and shifts or weekly hours.",
    );
    expect(signalWords.lacking([])).toContain("too few of them");
  });
});
