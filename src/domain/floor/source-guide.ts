import { exposureFactors } from "../burnout/exposure-factors.ts";
import { type SourceName, sourceNames } from "./record-kind.ts";

/*
 * Which file does what: each thing that somebody may want to see, with the sources that it is computed from. The
 * factors of the signal say themselves what they need, so nothing of them is repeated here.
 */

/** The views in which a wish is met. */
export type GuideView = "/floor" | "/wellbeing" | "/empathy" | "/schedule";

/** What somebody may want to see, in the order of the views. */
export const guideWishes = [
  "people",
  "workload",
  "occupancy",
  "rest",
  "hours",
  "queues",
  "signal",
  "empathy",
  "customers",
  "train-or-relieve",
  "slots",
  "refreshers",
  "leave",
  "pulses",
] as const;
export type GuideWish = (typeof guideWishes)[number];

/** All of these, each by any of its alternatives. */
type Needs = readonly (readonly SourceName[])[];

interface WishRule {
  readonly view: GuideView;
  readonly needs: Needs;
  /** Sources that make it exact, or say more of it, where it can do without. */
  readonly better: readonly SourceName[];
}

const wishRules: Readonly<Record<GuideWish, WishRule>> = {
  people: { view: "/floor", needs: [["roster"]], better: [] },
  workload: { view: "/floor", needs: [["contacts"]], better: ["states"] },
  occupancy: { view: "/floor", needs: [["states"]], better: [] },
  rest: { view: "/floor", needs: [["states", "shifts", "contacts"]], better: ["states", "shifts"] },
  hours: { view: "/wellbeing", needs: [["states"], ["shifts", "roster"]], better: ["shifts", "roster"] },
  queues: { view: "/wellbeing", needs: [["contacts"]], better: ["states"] },
  signal: { view: "/wellbeing", needs: [["contacts", "states", "shifts"]], better: signalSources() },
  empathy: { view: "/empathy", needs: [["evaluations"]], better: ["surveys"] },
  customers: { view: "/empathy", needs: [["surveys"]], better: ["contacts"] },
  "train-or-relieve": { view: "/empathy", needs: [["evaluations"], ["contacts"]], better: ["states"] },
  slots: { view: "/schedule", needs: [["shifts"]], better: ["contacts", "states"] },
  refreshers: { view: "/schedule", needs: [["training"]], better: ["roster"] },
  leave: { view: "/schedule", needs: [["absences"]], better: [] },
  pulses: { view: "/wellbeing", needs: [["pulses"]], better: [] },
};

/** A wish on a floor that has some sources. */
export interface GuidedWish {
  readonly wish: GuideWish;
  readonly view: GuideView;
  readonly needs: Needs;
  /** What of it the floor does not have, by alternatives; empty where it can be seen. */
  readonly lacking: Needs;
  /** What would make it exact; the floor does not have it. */
  readonly better: readonly SourceName[];
}

/**
 * What can be seen on a floor, and what each other thing lacks.
 *
 * @param there the sources of which something was imported
 * @example guidedWishes(new Set(["contacts"])).find(({ wish }) => wish === "occupancy")?.lacking // [["states"]]
 */
export function guidedWishes(there: ReadonlySet<SourceName>): GuidedWish[] {
  return guideWishes.map((wish) => {
    const { view, needs, better } = wishRules[wish];
    return {
      wish,
      view,
      needs,
      lacking: needs.filter((any) => !any.some((source) => there.has(source))),
      better: better.filter((source) => !there.has(source)),
    };
  });
}

/** A source, and what it unlocks. */
export interface GuidedSource {
  readonly source: SourceName;
  /** What needs it, be it as one of several. */
  readonly wishes: readonly GuideWish[];
  /** Names of the signal's factors that are computed from it. */
  readonly factors: readonly string[];
}

/** What each source unlocks, the ones that unlock the most first; equal ones in the order of the sources. */
export function guidedSources(): GuidedSource[] {
  return sourceNames
    .map((source) => ({
      source,
      wishes: guideWishes.filter(
        (wish) => wish !== "signal" && wishRules[wish].needs.flat().includes(source),
      ),
      factors: exposureFactors
        .filter(({ needs }) => needs.flat().some((need) => sourceOf(need) === source))
        .map(({ name }) => name),
    }))
    .toSorted((a, b) => b.wishes.length + b.factors.length - a.wishes.length - a.factors.length);
}

function signalSources(): readonly SourceName[] {
  const needs = exposureFactors.flatMap((factor) => factor.needs.flat());
  return sourceNames.filter((source) => needs.some((need) => sourceOf(need) === source));
}

/** A factor may need a column of a source: its source is what stands before the point. */
function sourceOf(need: string): string {
  return need.split(".")[0] ?? need;
}
