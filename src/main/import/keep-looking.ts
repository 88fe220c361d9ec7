import { setTimeout } from "node:timers/promises";

/** How far apart looks at a watched folder are, in milliseconds, unless somebody says otherwise. */
export const lookMilliseconds = 5000;

/** Waits between two looks, or until it is called off. */
export async function untilNextLook(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
