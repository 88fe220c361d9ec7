import { z } from "zod";
import { dropReasonCodes } from "../domain/floor/file-codes.ts";
import { dayOrders, decimalMarks, durationUnits } from "../domain/floor/import-codes.ts";
import { fieldNames, mappedKinds } from "../domain/mapping/mapped-field.ts";
import { surenesses } from "../domain/mapping/proposal.ts";

/*
 * What the columns of a file mean, as the window and the host say it to one another (see domain/mapping/mapping.ts).
 */

const label = z.string().max(10_000);
const fieldName = z.enum(fieldNames);
export const mappedKind = z.enum(mappedKinds);
const howRead = {
  words: z.record(z.string(), z.string()).optional(),
  unit: z.enum(durationUnits).optional(),
};

const fieldRule = z.discriminatedUnion("from", [
  z.object({ from: z.literal("column"), column: label, ...howRead }),
  z.object({ from: z.literal("day-and-clock"), day: label, clock: label }),
  z.object({ from: z.literal("key"), columns: z.array(label).readonly() }),
  z.object({ from: z.literal("constant"), value: z.string().max(400) }),
  z.object({ from: z.literal("first-of"), columns: z.array(label).readonly(), ...howRead }),
  z.object({ from: z.literal("names"), first: label, last: label }),
]);

export const mapping = z.object({
  version: z.literal(1),
  name: z.string().trim().min(1).max(200),
  system: z.string().min(1).max(100),
  kind: mappedKind,
  table: z.object({
    sheet: z.string().max(400).nullable(),
    headerRows: z.number().int().min(0).max(20),
    columns: z.array(label).max(20_000).readonly(),
  }),
  fields: z.partialRecord(fieldName, fieldRule),
  items: z.array(label).readonly().optional(),
  dates: z.enum(dayOrders).optional(),
  numbers: z.enum(decimalMarks).optional(),
});
export type SentMapping = z.infer<typeof mapping>;

/** The first rows of a file, before all of it was gone through; what is never stored is blank. */
export const firstRows = z.object({
  table: mapping.shape.table,
  rows: z.array(z.array(z.string()).readonly()).readonly(),
});
export type SentFirstRows = z.infer<typeof firstRows>;

export const proposal = z.object({
  file: z.string(),
  rows: z.number().int(),
  mapping,
  kindSure: z.enum(surenesses),
  otherKinds: z.array(mappedKind).readonly(),
  columns: z
    .array(
      z.object({
        column: z.string(),
        examples: z.array(z.string()).readonly(),
        blank: z.number(),
        distinct: z.number().int().nullable(),
        holds: z.string(),
        dropped: z.enum(dropReasonCodes).nullable(),
      }),
    )
    .readonly(),
  fields: z.array(z.object({ field: fieldName, sure: z.enum(surenesses), why: z.string() })).readonly(),
  missing: z.array(fieldName).readonly(),
  begunFrom: z
    .object({
      name: z.string(),
      more: z.array(z.string()).readonly(),
      fewer: z.array(z.string()).readonly(),
    })
    .nullable(),
});
export type SentProposal = z.infer<typeof proposal>;
