import type { AgentEmpathy, VerdictContrast } from "../../../../contract/empathy.ts";
import { givenName } from "../../../../domain/acting/why.ts";
import { verdictRule } from "../../../../domain/empathy/verdict-rule.ts";
import { signed } from "../../../words/points.ts";
import { format } from "../../../words/reader.ts";

const shownKinds = ["rested-change", "loaded-change", "under-load"] as const;
type ShownKind = (typeof shownKinds)[number];

/** One of the differences behind a verdict, in words for whoever leads the team. */
export interface VerdictSentence {
  readonly kind: ShownKind;
  readonly text: string;
}

/**
 * What the verdict looked at, one sentence for each kind of difference: the person's own with its interval, the
 * same of their colleagues, and how likely it is at least 5 points worse. Of the windows the clearest one is
 * shown; where none can be judged, the longest, with what is missing.
 */
export function verdictSentences({
  name,
  agent,
  verdict: { contrasts },
}: Pick<AgentEmpathy, "name" | "agent" | "verdict">): VerdictSentence[] {
  return shownKinds.flatMap((kind) => {
    const clearest = clearestOf(contrasts.filter((one) => one.kind === kind));
    return clearest ? [{ kind, text: sentence(kind, clearest, `${givenName({ name, agent })}’s`) }] : [];
  });
}

function clearestOf(contrasts: readonly VerdictContrast[]): VerdictContrast | undefined {
  const byLikely = contrasts.toSorted((a, b) => (b.likely ?? -1) - (a.likely ?? -1) || b.weeks - a.weeks);
  return byLikely[0];
}

function sentence(kind: ShownKind, contrast: VerdictContrast, whose: string): string {
  const { weeks, own, others, othersMean, likely } = contrast;
  const lately = `the last ${format.number(weeks)} weeks`;
  if (!own)
    return `${starts[kind]}: too few evaluations: ${sidesOf(contrast)}, where ${needed} of each are needed.`;
  const range = `${signed(own.from)} to ${signed(own.to)}`;
  const than = kind === "under-load" ? "after a pause" : "before";
  const first = `${starts[kind]}, ${whose} scores of ${lately} are ${apartText(own.difference)} than ${than} (${range})`;
  if (!othersMean) {
    return `${first}; ${format.number(others)} colleagues have enough evaluations to set beside it, ${format.number(verdictRule.minOthers)} are needed.`;
  }
  const colleagues = `${first}; colleagues’ are ${apartText(othersMean.difference)} (${signed(othersMean.from)} to ${signed(othersMean.to)})`;
  return likely === null ? `${colleagues}.` : `${colleagues}. ${meanings[kind]}: ${likelyWord(likely)}.`;
}

const needed = format.number(verdictRule.minScores);
const starts = {
  "rested-change": "After a pause",
  "loaded-change": "After busy hours",
  "under-load": "After busy hours",
} as const satisfies Record<ShownKind, string>;
const points = format.number(verdictRule.points);
const meanings = {
  "rested-change": `All scores fell at least ${points} more than colleagues’`,
  "loaded-change": `A further fall of at least ${points} after busy hours alone`,
  "under-load": `At least ${points} lower than for colleagues`,
} as const satisfies Record<ShownKind, string>;

/** @example apartText(-9.2) // "9.2 lower" */
function apartText(difference: number): string {
  const text = format.tenth(Math.abs(difference));
  if (text === format.tenth(0)) return "no lower";
  return `${text} ${difference < 0 ? "lower" : "higher"}`;
}

function sidesOf({ kind, n: [first = 0, second = 0] }: VerdictContrast): string {
  const [a, b] = [format.number(first), format.number(second)];
  return kind === "under-load"
    ? `${a} after busy hours and ${b} after a pause`
    : `${a} lately and ${b} before`;
}

/** How likely something is, in a word. @example likelyWord(0.93) // "very likely" */
export function likelyWord(likely: number): string {
  if (likely >= 0.9) return "very likely";
  if (likely >= 0.7) return "likely";
  return likely > verdictRule.quiet ? "possible" : "not likely";
}
