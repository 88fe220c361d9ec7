import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { serviceDayOf } from "../domain/calendar/service-day.ts";
import { roles } from "../domain/privacy/viewer.ts";
import { agentId, day } from "./measure.ts";
import { question } from "./question.ts";
import { reportForms, reportKinds } from "./report-kinds.ts";

/*
 * Reports are made of the viewer's own questions: each holds what its reader may see in the window, and
 * nothing beside it. Which kinds a role gets is said by `kinds`.
 */

const kind = z.enum(reportKinds);
const form = z.enum(reportForms);

const askedDay = day.refine((text) => serviceDayOf(text) !== undefined, "there is no such day");

const asked = z.object({
  kind,
  /** The weekly pack covers the week of `to`; HR's pack the months up to it; the review the weeks up to it. */
  from: askedDay.optional(),
  to: askedDay.optional(),
  /** Whose copy: of the kind `agent` alone. */
  agent: agentId.optional(),
});
export type ReportRequest = z.infer<typeof asked>;

const progress = z.object({ step: z.enum(["asking", "drawing", "printing"]) });
export type ReportStep = z.infer<typeof progress>["step"];

const made = z.object({
  /** A name for the file, without a folder. */
  name: z.string(),
  mediaType: z.string(),
  /** The file's bytes in base 64. */
  content: z.string(),
});

const ofReports = () => question({ may: roles, scope: "reports" });

export const reportsContract = {
  /** The kinds that the viewer may have made, and the forms of each. */
  kinds: ofReports().output(z.array(z.object({ kind, forms: z.array(form) }))),
  /** The page, as it will be printed. */
  preview: ofReports()
    .input(asked)
    .output(z.object({ title: z.string(), html: z.string() })),
  /** Makes a report; a stream of progress, then the file. */
  make: ofReports().input(asked.extend({ form })).output(eventIterator(progress, made)),
};
