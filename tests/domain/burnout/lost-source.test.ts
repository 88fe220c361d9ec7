import fc from "fast-check";
import { expect, test } from "vitest";
import { factorsOn, secondBurnoutRule } from "../../../src/domain/burnout/burnout-rule.ts";
import type { ContactCounts } from "../../../src/domain/burnout/contact-counts.ts";
import type { FactorCode } from "../../../src/domain/burnout/factor-rule.ts";
import type { WeeklyQuantity } from "../../../src/domain/burnout/weekly-quantity.ts";
import { type Fraction, seededFraction } from "../../../src/domain/statistics/chance.ts";
import { attentionOf, judged, type Measured, type Weeks } from "./made-attention.ts";
import { support } from "./made-weeks.ts";

const agents = 10;
const weeks = 24;
/** The first week, from 0, without the source. */
const lostFrom = 14;

/** Values from calm to far beyond the upper edge, so that many are close to a cut. */
const reach: Readonly<Partial<Record<FactorCode, readonly [from: number, to: number]>>> = {
  "emotional-demand": [0.2, 3],
  "quick-returns": [0, 5],
  "busy-share": [0.1, 1],
  "longest-stretch": [40, 150],
  overtime: [-2, 10],
  "days-in-a-row": [4, 8],
  "late-or-night-work": [0, 5],
  "after-contact-work": [30, 120],
  "handle-time-spread": [1, 4],
  adherence: [0.6, 1],
  "transfers-out": [0, 0.4],
  "empathy-change": [40, 90],
};

/** What each factor is computed from while nothing is lost. */
const richest: Readonly<Partial<Record<FactorCode, string>>> = {
  "emotional-demand": "logged-hour",
  "quick-returns": "states",
  "late-or-night-work": "states",
  "longest-stretch": "contacts",
  overtime: "shifts",
};

/** What a lost source takes, and what stays of it on a poorer basis. */
interface Loss {
  readonly name: string;
  readonly gone: readonly FactorCode[];
  readonly poorer: Readonly<Partial<Record<FactorCode, readonly string[]>>>;
  readonly counts: (counts: ContactCounts) => ContactCounts | null;
  readonly queue: boolean;
}

const keepsCounts = (counts: ContactCounts) => counts;
const losses: readonly Loss[] = [
  {
    name: "contacts",
    gone: ["emotional-demand", "after-contact-work", "handle-time-spread", "transfers-out"],
    poorer: { "longest-stretch": ["states"] },
    counts: () => null,
    queue: false,
  },
  {
    name: "states",
    gone: ["busy-share", "overtime", "adherence"],
    poorer: {
      "emotional-demand": ["handling-hour"],
      "quick-returns": ["shifts", "shifts,states", "contacts"],
      "late-or-night-work": ["shifts", "contacts"],
    },
    counts: keepsCounts,
    queue: true,
  },
  {
    name: "shifts",
    gone: ["adherence"],
    poorer: { overtime: ["both", "weekly-hours"] },
    counts: keepsCounts,
    queue: true,
  },
  { name: "evaluations", gone: ["empathy-change"], poorer: {}, counts: keepsCounts, queue: true },
  ...(["abuse", "complaints", "escalations"] as const).map((column) => ({
    name: `the column of ${column}`,
    gone: [],
    poorer: { "emotional-demand": ["logged-hour"] },
    // What is difficult stays as it was: it is not believed either way.
    counts: (counts: ContactCounts) => ({ ...counts, [column]: null }),
    queue: true,
  })),
];

function madeUp(fraction: Fraction, level: number): Measured {
  const quantities = factorsOn(secondBurnoutRule).flatMap(
    ({ code, direction }): [string, WeeklyQuantity][] => {
      const [from, to] = reach[code] ?? [0, 1];
      if (fraction() < 0.05) return [];
      const worse = Math.min(1, Math.max(0, level + 0.5 * (fraction() - 0.5)));
      const value = direction === 1 ? from + (to - from) * worse : to - (to - from) * worse;
      const inWeek =
        code === "overtime"
          ? value + 2 * (fraction() - 0.5)
          : code === "quick-returns"
            ? Math.round(2 * fraction())
            : undefined;
      return [[code, { value, exposure: 100, atLeast: false, basis: richest[code], inWeek }]];
    },
  );
  const [abuse, complaints, escalations] = [8, 25, 12].map((most) =>
    Math.round(most * level * 2 * fraction()),
  ) as [number, number, number];
  const most = abuse + complaints + escalations;
  return {
    mainQueue: support,
    quantities: Object.fromEntries(quantities),
    counts: { handled: 120, abuse, complaints, escalations, refusals: 3, difficult: most },
  };
}

function madeUpFloor(from: number): Record<string, Weeks> {
  const fraction = seededFraction(from);
  const base = fraction();
  return Object.fromEntries(
    Array.from({ length: agents }, (_, at) => {
      const level = Math.min(1, base * (0.4 + fraction()));
      return [`a${at}`, Array.from({ length: weeks }, () => madeUp(fraction, level))];
    }),
  );
}

/** The same week without a source; what a poorer basis says of it may be anything. */
function without(one: Measured, loss: Loss, fraction: Fraction): Measured {
  const quantities = Object.entries(one.quantities).flatMap(
    ([code, quantity]): [string, WeeklyQuantity][] => {
      const factor = code as FactorCode;
      if (loss.gone.includes(factor)) return [];
      const bases = loss.poorer[factor];
      if (!bases) return [[code, quantity]];
      const [from, to] = reach[factor] ?? [0, 1];
      const value = from + (to - from) * fraction();
      const basis = bases[Math.floor(fraction() * bases.length)];
      return [
        [code, { ...quantity, value, inWeek: quantity.inWeek === undefined ? undefined : value, basis }],
      ];
    },
  );
  const counts = one.counts ? loss.counts(one.counts) : null;
  return { mainQueue: loss.queue ? one.mainQueue : null, quantities: Object.fromEntries(quantities), counts };
}

const firstOf = (found: ReturnType<typeof attentionOf>) => found[0]?.week ?? Number.POSITIVE_INFINITY;

test.each(losses)("losing $name flags nobody who would not be flagged with it", (loss) => {
  let flagged = 0;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 30 }), fc.boolean(), (from, onePerson) => {
      const floor = madeUpFloor(from);
      const fraction = seededFraction(from + 1);
      const lost = Object.fromEntries(
        Object.entries(floor).map(([agent, own], place) => [
          agent,
          own.map((one, at) =>
            one && at >= lostFrom && (!onePerson || place === 0) ? without(one, loss, fraction) : one,
          ),
        ]),
      );
      const [whole, less] = [judged(floor), judged(lost)];
      for (const [place, agent] of Object.keys(floor).entries()) {
        if (onePerson && place > 0) continue;
        const begins = firstOf(attentionOf(less, agent));
        if (Number.isFinite(begins)) flagged++;
        expect(begins).toBeGreaterThanOrEqual(firstOf(attentionOf(whole, agent)));
      }
    }),
    { numRuns: 12 },
  );
  expect(flagged).toBeGreaterThan(10);
});

test("a limit that brought attention already goes on counting on a poorer basis", () => {
  const at = (basis: string): Measured => ({
    mainQueue: null,
    counts: null,
    quantities: { overtime: { value: 8, exposure: 5, atLeast: false, basis, inWeek: 8 } },
  });
  const from = (bases: readonly string[]) =>
    attentionOf(judged({ ana: bases.map(at) })).map(({ week }) => week);
  const [byShifts, byHours] = ["shifts", "weekly-hours"];
  expect(from([byShifts, byShifts, byShifts, byHours, byHours].map(String))).toEqual([3, 4, 5]);
  expect(from([byShifts, byShifts, byHours, byHours].map(String))).toEqual([]);
  expect(from([byHours, byHours, byHours].map(String))).toEqual([3]);
});
