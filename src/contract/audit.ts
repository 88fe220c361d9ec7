import { z } from "zod";
import { instant } from "./measure.ts";
import { question } from "./question.ts";

const entry = z.object({
  entry: z.number().int(),
  at: instant,
  /** What was done: `import`, `undo`, `burnout-rule` and so on. */
  what: z.string(),
  /** What it was done to and by whom; of people whose figures these are it names none. */
  detail: z.json(),
});
export type AuditEntry = z.infer<typeof entry>;

export const auditContract = {
  /** The log of what was done to records and rules, oldest first, a page at a time. It only grows. */
  entries: question({ may: ["owner"], scope: "floor" })
    .input(
      z.object({
        /** The last entry that is known already. */
        after: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(1000).default(1000),
      }),
    )
    .output(z.array(entry)),
};
