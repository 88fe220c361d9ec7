import { join } from "node:path";
import type { AnswersContext } from "../../answers/context.ts";
import { defaultDataFolder } from "./data-folder.ts";

/**
 * The data folder of a start: `--sample` without a folder has one of its own, so that made-up people never
 * stand among real ones.
 */
export function folderOfStart(start: {
  readonly floor?: string | undefined;
  readonly sample?: boolean | undefined;
}): string | undefined {
  return start.floor ?? (start.sample ? join(defaultDataFolder(), "made-up-floor") : undefined);
}

/** Fills the floor with the made-up one unless it stands there already; what it says goes to `say`. */
export async function makeSureOfSample(
  context: AnswersContext,
  say: (sentence: string) => void,
): Promise<void> {
  const { sample } = await context.records.read("floorStatus");
  if (sample) return;
  say("Making up a floor of 40 people and 26 weeks (once) ...");
  await context.addSample(({ step, file, done, of }) => {
    if (step === "importing") say(`  ${file} (${done + 1} of ${of})`);
  }, new AbortController().signal);
}
