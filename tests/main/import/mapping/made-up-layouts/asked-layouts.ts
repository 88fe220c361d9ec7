import { madeUpLayouts } from "./made-up-layouts.ts";

/*
 * The layouts of one run. EVENKEEL_LAYOUTS_SEED makes others than those of every run; EVENKEEL_LAYOUTS_ALL_WORDS=1
 * draws from the words too that were held back while the proposer was written.
 */
const seed = Number(process.env.EVENKEEL_LAYOUTS_SEED ?? 1);
const hasHeldBack = process.env.EVENKEEL_LAYOUTS_ALL_WORDS === "1";

export const askedLayouts = madeUpLayouts({ seed, hasHeldBack });
/** For people. */
export const askedSeed = hasHeldBack ? `seed ${seed}, all words` : `seed ${seed}`;
