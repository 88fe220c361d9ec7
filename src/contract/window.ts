import { z } from "zod";
import { roles } from "../domain/privacy/viewer.ts";
import { question } from "./question.ts";

/** Light, dark, or as the computer has it. */
export const colours = z.enum(["light", "dark", "auto"]);
export type Colours = z.infer<typeof colours>;

export const windowContract = {
  /** Keeps the reader's choice in the data folder, for a window that is opened anew. */
  keepColours: question({ may: roles, scope: "floor" })
    .input(z.object({ colours }))
    .output(z.object({ colours })),
};
