import { z } from "zod";
import { empathyFigureCodes } from "../domain/empathy/empathy-definitions.ts";
import { figureCodes } from "../domain/workload/definitions.ts";
import { evidenceGrades, heavierSides, thresholdKinds } from "../domain/workload/thresholds.ts";
import { week } from "./measure.ts";

/** A: longitudinal or registry; B: cross-sectional, call centres; C: practice or guidance. */
const grade = z.enum(evidenceGrades);

/** The edges of a figure's bands in one version of its rule. */
const edges = z.object({
  version: z.number().int(),
  /** The first week that it judges; null: always. */
  fromWeek: week.nullable(),
  unit: z.string(),
  heavier: z.enum(heavierSides),
  /** `fixed`: values of the figure. `relative`: percentiles (0 to 1) of the queue's agents in the week. */
  kind: z.enum(thresholdKinds),
  /** Up to here it is usual, the edge included. */
  usualTo: z.number(),
  /** A line in the middle band; null where there is none. */
  mark: z.number().nullable(),
  /** Only beyond it is it heavy. */
  heavyBeyond: z.number(),
  source: z.string(),
  grade,
  note: z.string(),
});
export type FigureEdges = z.infer<typeof edges>;

export const definition = z.object({
  code: z.enum([...figureCodes, ...empathyFigureCodes]),
  name: z.string(),
  unit: z.string(),
  formula: z.string(),
  source: z.string(),
  grade,
  limits: z.string(),
  /** Oldest first; empty where the figure has no bands. */
  edges: z.array(edges),
});
export type Definition = z.infer<typeof definition>;
