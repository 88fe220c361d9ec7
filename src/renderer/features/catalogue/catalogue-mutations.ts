import type { Ask } from "../../app/connect.ts";
import { type InputOf, useActing } from "../../queries/mutations.ts";

export const useSavingTemplate = () =>
  useActing((ask, entry: InputOf<Ask["catalogue"]["save"]>) => ask.catalogue.save(entry));
