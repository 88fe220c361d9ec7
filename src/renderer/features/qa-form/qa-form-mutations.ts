import type { Ask } from "../../app/connect.ts";
import { type InputOf, useScoring } from "../../queries/mutations.ts";

export const useConfirmingForm = () =>
  useScoring((ask, said: InputOf<Ask["empathy"]["confirmForm"]>) => ask.empathy.confirmForm(said));

export const useRevisingQaForm = () =>
  useScoring((ask, revised: InputOf<Ask["empathy"]["reviseQaForm"]>) => ask.empathy.reviseQaForm(revised));
