import type { ReportForm } from "../../contract/report-kinds.ts";
import { reportKindsOf } from "../../contract/report-roles.ts";
import type { ReportRequest, ReportStep } from "../../contract/reports.ts";
import type { RefusalCode } from "../../domain/floor/refusal-codes.ts";
import { formsOfReports } from "../reports/kinds.ts";
import { answer } from "./answer.ts";
import type { AnswersContext, MadeReport } from "./context.ts";
import { progressOf } from "./progress.ts";
import type { RefusedError } from "./refused.ts";

interface Failures extends RefusedError {
  NOT_YOURS(): Error;
}

const kinds = answer.reports.kinds.handler(({ context }) =>
  reportKindsOf(context.viewer.role).map((kind) => ({ kind, forms: [...formsOfReports[kind]] })),
);

const preview = answer.reports.preview.handler(({ context, input, errors }) => {
  checked(context, input, "html", errors);
  return context.reports.preview(input);
});

const make = answer.reports.make.handler(async function* ({ context, input, errors, signal }) {
  checked(context, input, input.form, errors);
  const steps = progressOf<{ step: ReportStep }, MadeReport | string>(signal, async (onStep, stop) => {
    try {
      return await context.reports.make(input, (step) => onStep({ step }), stop);
    } catch (error) {
      if (error instanceof Error && error.name === "NotPrinted") return error.message;
      throw error;
    }
  });
  const made = yield* steps;
  if (typeof made === "string") {
    throw errors.REFUSED({ message: made, data: { code: "not-printed", sentence: made } });
  }
  const { name, mediaType, bytes } = made;
  return { name, mediaType, content: Buffer.from(bytes).toString("base64") };
});

/** What this role may have made, in a form that there is, with whom it is about. */
function checked(
  context: AnswersContext,
  { kind, agent }: ReportRequest,
  form: ReportForm,
  errors: Failures,
): void {
  if (!reportKindsOf(context.viewer.role).includes(kind)) throw errors.NOT_YOURS();
  const refuse = (code: RefusalCode, sentence: string) =>
    errors.REFUSED({ message: sentence, data: { code, sentence } });
  if (!formsOfReports[kind].includes(form))
    throw refuse("no-such-form", "The agent's copy is a page to read and hand over: HTML or PDF.");
  if (kind === "agent" && agent === undefined) throw refuse("no-agent", "Say whose copy it is.");
}

export const reportsAnswers = { kinds, preview, make };
