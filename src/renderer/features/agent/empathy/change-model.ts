import type { EmpathyChange } from "../../../../contract/empathy.ts";

/** A change in points with its interval: without the evaluators' severity, or as it was scored. */
export interface ChangeRow {
  readonly kind: "adjusted" | "raw";
  readonly difference: number;
  readonly from: number;
  readonly to: number;
}

/** The two changes that can be determined, adjusted first. */
export function changeRows(adjusted: EmpathyChange, raw: EmpathyChange): readonly ChangeRow[] {
  const row = (kind: ChangeRow["kind"], change: EmpathyChange) =>
    change.kind === "compared" ? [{ kind, ...change.change }] : [];
  return [...row("adjusted", adjusted), ...row("raw", raw)];
}

/** From where to where the scale of changes runs: whole fives around 0, at least 10 either way. */
export function changeDomain(rows: readonly ChangeRow[]): readonly [number, number] {
  const low = Math.min(-minReach, ...rows.map(({ from }) => from));
  const high = Math.max(minReach, ...rows.map(({ to }) => to));
  return [Math.floor(low / 5) * 5, Math.ceil(high / 5) * 5];
}
const minReach = 10;

/** What the evaluators alone have made of a change: the raw figure says one thing, the adjusted another. */
export type EvaluatorsPart = "raw-fell" | "raw-rose" | "raw-hides-a-fall" | "raw-hides-a-rise";

/**
 * Where the raw figure would have led to another conclusion than the adjusted one.
 *
 * @returns undefined where both say the same, or one of them says nothing
 */
export function evaluatorsPart(adjusted: EmpathyChange, raw: EmpathyChange): EvaluatorsPart | undefined {
  if (adjusted.kind !== "compared" || raw.kind !== "compared" || adjusted.word === raw.word) return undefined;
  if (raw.word === "declining") return "raw-fell";
  if (raw.word === "improving") return "raw-rose";
  return adjusted.word === "declining" ? "raw-hides-a-fall" : "raw-hides-a-rise";
}
