import type { FloorStatus } from "../../contract/floor.ts";
import { type RuleNumbers, ruleName } from "../../domain/burnout/floor-rules.ts";
import type { OnePageSummary } from "../../domain/burnout/one-page-summary.ts";
import type { Report } from "./report.ts";

/** The page that a works council gets before the index is used: every field and every formula. */
export function councilPage(status: FloorStatus, summary: OnePageSummary, rule: RuleNumbers): Report {
  const { title, parts } = summary;
  return {
    kind: "works-council",
    title,
    lead: "Made from the definitions and settings that the console runs on. It tells of no person and of no figure of anybody.",
    period: { from: status.today, to: status.today, words: `Rules: ${ruleName(rule)}` },
    madeOn: status.today,
    sample: status.sample,
    oneSheet: true,
    sections: parts.map(({ heading, lines }, at) => ({
      name: `Part ${at + 1}`,
      heading,
      text: lines,
      charts: [],
      table: null,
      notes: [],
    })),
  };
}
