import { z } from "zod";
import { fileNoteCodes } from "../domain/floor/file-codes.ts";

/** What there is to know of a file's rows, and how often. */
export const countedReason = z.object({
  code: z.enum(fileNoteCodes),
  count: z.number().int(),
  example: z.string().nullable(),
  names: z.array(z.string()).readonly().optional(),
});
export type CountedReason = z.infer<typeof countedReason>;
