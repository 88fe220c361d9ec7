import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { sampleSteps } from "../domain/floor/import-codes.ts";
import { question } from "./question.ts";

const sampleStep = z.object({
  /** What is being done: the files are written first, then imported one by one. */
  step: z.enum(sampleSteps),
  /** The file at hand; null while they are written. */
  file: z.string().nullable(),
  done: z.number().int(),
  of: z.number().int(),
});
export type SampleStep = z.infer<typeof sampleStep>;

const sampling = () => question({ may: ["owner", "supervisor"], scope: "imports" });

export const sampleContract = {
  /** Fills an empty floor with a made-up one; refused where there are real imports. */
  add: sampling().output(eventIterator(sampleStep, z.object({ added: z.literal(true) }))),
  /** Takes the made-up floor out again, in one step. */
  remove: sampling().output(z.object({ imports: z.number().int() })),
};
