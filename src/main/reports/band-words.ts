import type { FigureBand } from "../../contract/measure.ts";

/** How usual a figure is by the rule of its week; a word about conditions, not about a person. */
const words = { usual: "usual", watch: "worth a look", heavy: "heavy" } as const satisfies Record<
  NonNullable<FigureBand>,
  string
>;

export function bandNote(band: FigureBand): string | undefined {
  return band === null || band === "usual" ? undefined : `(${words[band]})`;
}
