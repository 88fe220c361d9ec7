import { z } from "zod";
import { sourceNames } from "../domain/floor/record-kind.ts";
import { mappedKinds } from "../domain/mapping/mapped-field.ts";
import { day } from "./measure.ts";
import { question } from "./question.ts";

const template = z.object({
  name: z.string(),
  format: z.enum(mappedKinds),
  title: z.string(),
  source: z.enum(sourceNames),
  /** How many example rows it has. */
  rows: z.number().int(),
  /** The file itself, CSV. */
  text: z.string(),
});
export type Template = z.infer<typeof template>;

const sourceThere = z.object({
  source: z.enum(sourceNames),
  /** Its first and last day; null where it has no days of its own, as the roster. */
  from: day.nullable(),
  to: day.nullable(),
});
export type SourceThere = z.infer<typeof sourceThere>;

export const guideContract = {
  /** The sources of which the floor has anything. */
  sources: question({ may: ["owner", "supervisor"], scope: "imports" }).output(z.array(sourceThere)),
  /** Files to fill in, one for each plain layout, with example rows. */
  templates: question({ may: ["owner", "supervisor"], scope: "imports" }).output(z.array(template)),
};
