import type { Definition, FigureEdges } from "../../../contract/workload.ts";
import { type RuleNumbers, ruleName } from "../../../domain/burnout/floor-rules.ts";
import { format } from "../../words/reader.ts";

const grades: Record<Definition["grade"], { readonly name: string; readonly meaning: string }> = {
  A: { name: "A", meaning: "longitudinal or registry studies" },
  B: { name: "B", meaning: "studies of call centres at one moment" },
  C: { name: "C", meaning: "practice, guidance or indirect evidence" },
  law: { name: "Law", meaning: "a legal minimum, not a study" },
  definition: { name: "Definition", meaning: "nothing to prove" },
  choice: { name: "Our choice", meaning: "for the floor to change" },
};

export const workedOutWords = {
  title: "How this is worked out",
  lead: "Written from the definitions that the console itself runs on. Each figure tells of conditions of work; none of them is a verdict on a person.",
  loading: "Reading the definitions",
  index: "Figures",
  formula: "Formula",
  unit: "Unit",
  source: "Source",
  grade: "Evidence",
  limits: "Limits",
  gradeText: (grade: Definition["grade"]) => `${grades[grade].name}: ${grades[grade].meaning}`,
  edges: "Where it lies",
  edgesOf: (name: string) => `Where ${name} lies, by version of the rule`,
  heads: { version: "Rule", from: "Judges", usual: "usual", watch: "watch", heavy: "heavy", mark: "Mark" },
  version: (version: number) => `version ${format.number(version)}`,
  fromWeek: (week: string | null) => (week === null ? "every week" : `from ${format.week(week)}`),
  noMark: "There is no line in the middle band",
  signal: {
    title: "The signal",
    lead: (rule: RuleNumbers) =>
      `From the working conditions of a week to its signal, under ${ruleName(rule)}. A signal, not a diagnosis.`,
    rules: "Rules of the signal",
    summary: "One page for the works council",
    weight: "Weight",
    weightText: (weight: number, on: boolean) =>
      on ? format.tenth(weight) : `${format.tenth(weight)}, switched off`,
    role: "Role",
    roles: {
      exposure: "exposure: held against limits, the own past and the queue",
      telemetry: "context: held against the own past only",
    },
    needs: "Needs",
    flagsRight: (share: number) =>
      `About ${format.percent(share)} of flags are expected to be right: most may be wrong.`,
    factorCode: (code: string) => `factor-${code}`,
    factorName: (name: string) => `${name}, as a factor`,
  },
} as const;

/** An edge with its unit; a relative one as a point among the queue's people. */
export function edgeText(value: number, { kind, unit }: FigureEdges): string {
  if (kind === "relative") return `the queue's ${format.percent(value)} point`;
  if (unit === "share") return format.percent(value);
  return `${format.tenth(value)} ${unit}`;
}

/** What the three bands span. @example up to 80 %; above 80 % to 90 %; above 90 % */
export function edgeSpans(edges: FigureEdges): {
  readonly usual: string;
  readonly watch: string;
  readonly heavy: string;
} {
  const usualTo = edgeText(edges.usualTo, edges);
  const heavyBeyond = edgeText(edges.heavyBeyond, edges);
  if (edges.heavier === "lower") {
    return {
      usual: `from ${usualTo} on`,
      watch: `from ${heavyBeyond} to under ${usualTo}`,
      heavy: `under ${heavyBeyond}`,
    };
  }
  return {
    usual: `up to ${usualTo}`,
    watch: `above ${usualTo}, up to ${heavyBeyond}`,
    heavy: `above ${heavyBeyond}`,
  };
}
