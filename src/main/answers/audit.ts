import { answer } from "./answer.ts";

const entries = answer.audit.entries.handler(({ context, input }) =>
  context.records.read("auditEntries", input),
);

export const auditAnswers = { entries };
