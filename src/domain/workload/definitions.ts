import { queueDefinitions } from "../queueing/queue-definitions.ts";
import type { FigureDefinition } from "./figure-definition.ts";
import { loadDefinitions } from "./load-definitions.ts";
import { restDefinitions } from "./rest-definitions.ts";

/**
 * How every figure of workload is worked out. The numbers in the texts are those that the functions run
 * on, so that a page made from these entries cannot state other limits than the console uses.
 */
export const definitions = {
  ...loadDefinitions,
  ...restDefinitions,
  ...queueDefinitions,
} as const satisfies Record<string, FigureDefinition>;

export type FigureCode = (typeof definitions)[keyof typeof definitions]["code"];
export const figureCodes: readonly FigureCode[] = Object.values(definitions).map(({ code }) => code);
