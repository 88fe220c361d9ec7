/** By what workload is added up: by day, by week, or over the whole range. */
export const workloadSpans = ["day", "week", "period"] as const;
export type WorkloadSpan = (typeof workloadSpans)[number];
