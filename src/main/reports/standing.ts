import type { FloorStatus, SourceCoverage } from "../../contract/floor.ts";
import type { Definition } from "../../contract/workload.ts";
import { cellOf, type Section } from "./report.ts";

const names: Record<SourceCoverage["source"], string> = {
  contacts: "Contacts",
  states: "Agent states",
  shifts: "Shifts",
  evaluations: "Evaluations",
  roster: "Roster",
  surveys: "Surveys",
  absences: "Absences",
  training: "Training",
  pulses: "Pulses",
};

const neverZero = "What is not known is empty or says so; it is never nought.";

/** What a report stands on: its sources, how much of the period they cover, and the rules that judged it. */
export function standingSection(given: {
  readonly status: FloorStatus;
  readonly definitions: readonly Definition[];
  /** Sentences on how much of the period is covered. */
  readonly coverage: readonly string[];
  /** Rules that judge the report beside those of the definitions, each with its version. */
  readonly otherRules?: readonly string[];
}): Section {
  const { status, definitions, coverage, otherRules = [] } = given;
  return {
    name: "Sources",
    heading: "What this stands on",
    text: [
      ...coverage,
      `Rules: ${[rulesOf(definitions), ...otherRules].filter(Boolean).join("; ")}. Signals about working conditions and how they change; never a diagnosis, and no ground for a decision without a named person.`,
    ],
    charts: [],
    table: {
      caption: "Sources, all days that were imported",
      columns: [
        { head: "Source", unit: null, kind: "text" },
        { head: "From", unit: null, kind: "day" },
        { head: "To", unit: null, kind: "day" },
        { head: "Missing days", unit: "where rows are usual", kind: "count" },
        { head: "Newest of them", unit: null, kind: "text" },
      ],
      rows: status.sources.map(({ source, from, to, missing, missingCount }) => {
        // A roster names people and no days; that it has none does not mean that it never came.
        const none = source === "roster" ? "no days of its own" : "never imported";
        return [
          { value: names[source] },
          cellOf(from, none),
          cellOf(to, none),
          cellOf(to === null ? null : missingCount, none),
          cellOf(missing.length === 0 ? null : missing.slice(0, 5).join(", "), to === null ? none : "none"),
        ];
      }),
      empty: "Nothing was imported.",
    },
    notes: [neverZero],
  };
}

/** The versions of the rules that judge figures. @example "occupancy 1, quick-return 1" */
function rulesOf(definitions: readonly Definition[]): string {
  const versions = definitions.flatMap(({ code, edges }) => {
    const newest = edges.at(-1);
    return newest ? [`${code} version ${newest.version}`] : [];
  });
  return versions.join(", ");
}

export function coverageSentence(
  what: string,
  { have, expected }: { readonly have: number; readonly expected: number },
): string {
  if (have === 0) return `${what}: nothing was imported for this period.`;
  return `${what}: ${have} of ${expected} days.`;
}
