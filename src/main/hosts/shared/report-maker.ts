import type { ReportForm } from "../../../contract/report-kinds.ts";
import type { ReportRequest } from "../../../contract/reports.ts";
import type { AnswersContext, MadeReport, ReportsAtHand } from "../../answers/context.ts";
import { gatherReport } from "../../answers/gather-report.ts";
import { type LocalClient, localClient } from "../../answers/local-client.ts";
import { drawCsv } from "../../reports/draw-csv.ts";
import { drawHtml } from "../../reports/draw-html.ts";
import { drawXlsx } from "../../reports/draw-xlsx.ts";
import type { Report } from "../../reports/report.ts";
import { browserPrinter, type PdfPrinter } from "./print-pdf.ts";

const mediaTypes: Record<ReportForm, string> = {
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** Makes the reports of a console: asks as its viewer, draws, and prints with what the host has. */
export function reportMaker(
  context: () => AnswersContext,
  printPdf: PdfPrinter = browserPrinter(),
): ReportsAtHand {
  const ask = () => localClient(context());
  return {
    async preview(request) {
      const { title, html } = await pageOf(ask(), request);
      return { title, html };
    },
    async make({ form, ...request }, onStep, signal): Promise<MadeReport> {
      onStep("asking");
      const page = await pageOf(ask(), request);
      signal.throwIfAborted();
      onStep(form === "pdf" ? "printing" : "drawing");
      const bytes = await drawn(page, form, (html) => printPdf(html, signal));
      signal.throwIfAborted();
      return { name: `${page.name}.${form}`, mediaType: mediaTypes[form], bytes };
    },
  };
}

interface Page {
  readonly title: string;
  readonly name: string;
  readonly html: string;
  /** What the page was drawn from; null where it came as a page. */
  readonly report: Report | null;
}

async function pageOf(ask: LocalClient, request: ReportRequest): Promise<Page> {
  if (request.kind === "agent") {
    const { name, html } = await ask.agentCopy.page({ agent: request.agent ?? "" });
    return { title: name, name: fileName(`agent-copy-${request.agent ?? ""}`), html, report: null };
  }
  const report = await gatherReport(ask, { ...request, kind: request.kind });
  const { kind, period } = report;
  return { title: report.title, name: fileName(`${kind}-${period.to}`), html: drawHtml(report), report };
}

async function drawn(
  { html, report }: Page,
  form: ReportForm,
  print: (html: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (form === "html" || !report) return form === "pdf" ? print(html) : new TextEncoder().encode(html);
  if (form === "pdf") return print(html);
  return form === "xlsx" ? drawXlsx(report) : new TextEncoder().encode(drawCsv(report));
}

/** A name that is a file's on every system. @example fileName("agent-copy-a/b") // "agent-copy-a-b" */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}.-]+/gu, "-").slice(0, 100);
}
