import type { Outcome } from "../../contract/outcomes.ts";
import { format } from "./reader.ts";

const pointsNoun = { one: "point", other: "points" };

export const outcomeWords = {
  title: "Sessions, and what came of them",
  name: (title: string, person: string) => `${title}, ${person}`,
  expected: "as expected",
  verdict: {
    "too-early": "Too early",
    "not-enough": "Not enough scored contacts",
    "cannot-tell": "Cannot tell",
    helped: "More than expected",
    lower: "Less than expected",
  } satisfies Record<Outcome["verdict"], string>,
  measured: (mean: number | null, n: number) =>
    mean === null ? `not known, n ${format.number(n)}` : `${format.number(mean)}, n ${format.number(n)}`,
  change: (points: number) => signed(points),
  lead: "People picked for a low score rise anyway. So each change stands beside the rise to be expected without any action, and only what goes beyond it says anything.",
  falseClaims: (share: number, floors: number) =>
    `On ${format.number(floors)} made-up floors where sessions do nothing, “more than expected” was said in ${format.percent(share)} of the statements.`,
  heads: {
    session: "Session",
    held: "Held",
    before: "Before",
    after: "After",
    change: "Change",
    expected: "Expected anyway",
    beyond: "Beyond it",
    verdict: "What can be said",
  },
  beyond: (points: number, low: number, high: number) =>
    `${signed(points)} (${signed(low)} to ${signed(high)})`,
  unknown: (needed: number) =>
    `Needs ${format.count(needed, { one: "scored contact", other: "scored contacts" })} before and after`,
  points: (value: number) => format.count(value, pointsNoun),
} as const;

function signed(points: number): string {
  const rounded = format.tenth(Math.abs(points));
  return points < 0 ? `−${rounded}` : `+${rounded}`;
}
