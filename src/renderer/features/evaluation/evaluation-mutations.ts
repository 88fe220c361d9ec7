import type { Ask } from "../../app/connect.ts";
import { type InputOf, useScoring } from "../../queries/mutations.ts";

/*
 * What the window changes about evaluations.
 */

export const useEntering = () =>
  useScoring((ask, evaluation: InputOf<Ask["empathy"]["enter"]>) => ask.empathy.enter(evaluation));

export const useWithdrawing = () =>
  useScoring((ask, evaluation: InputOf<Ask["empathy"]["withdraw"]>) => ask.empathy.withdraw(evaluation));
