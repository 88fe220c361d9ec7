import type { BoardSignal, FactorOfWeek, SignalBand, SignalFlag } from "../../../../src/contract/burnout.ts";

export const noBand: SignalBand = { state: "insufficient", index: null, low: null, high: null };

export function band(index: number, state: SignalBand["state"] = "none", reach = 0): SignalBand {
  return { state, index, low: index - reach, high: index + reach };
}

export function factor(code: FactorOfWeek["factor"], more: Partial<FactorOfWeek> = {}): FactorOfWeek {
  return {
    factor: code,
    name: code,
    domain: "rest",
    role: "exposure",
    weight: 3,
    unit: "",
    direction: 1,
    evidence: "A",
    score: 0.5,
    points: 10,
    value: 3,
    atLeast: false,
    quantity: "valid",
    knownIn: "2026-W47",
    ownMedian: 0,
    ownWeeks: 11,
    peerMedian: 0,
    peers: 12,
    parts: { absolute: 1, own: 1, peer: 1 },
    led: "absolute",
    edges: { zeroAt: 0, oneAt: 3 },
    rows: { kind: "ledger", from: "2026-10-26", to: "2026-11-22", codes: ["quick-return"] },
    history: Array.from({ length: 13 }, () => ({ week: "2026-W47", value: null, atLeast: false })),
    ...more,
  };
}

export const ownFlag: SignalFlag = {
  kind: "own",
  since: "2026-W46",
  top: ["quick-returns"],
  expires: "2026-W51",
  expired: false,
};

/** A week of the strip, of which neither demand nor rest is known. */
export const stripWeek = (of: SignalBand) => ({ ...of, demand: null, rest: null });

/** Of a week whose rules know no bands. */
export const nothingDecided = { demand: null, rest: null, decisionIndex: null, attentionBy: [] };

export function boardSignal(more: Partial<BoardSignal> = {}): BoardSignal {
  return {
    agent: "1001",
    name: null,
    team: null,
    band: band(10, "none", 5),
    ...nothingDecided,
    confidence: { level: "medium", limits: ["coverage"] },
    flag: null,
    lead: null,
    restBreaches: [],
    missing: 0,
    strip: Array.from({ length: 13 }, () => stripWeek(noBand)),
    ...more,
  };
}
