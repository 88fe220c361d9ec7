import { countedSources } from "../../../domain/floor/evaluation-source.ts";

/** Of `evaluation`: its source counts for the agent. A condition of SQL for `countsForAgent`. */
export const sourceCounts = `source IN (${countedSources.map((source) => `'${source}'`).join(", ")})`;

/** Of `evaluation`: it has a score, and nothing that its own items say speaks against it. */
export const scoreCounts = "score IS NOT NULL AND left_out IS NULL";
