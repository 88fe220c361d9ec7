import type { AuditEntry } from "../../contract/audit.ts";
import type { LocalClient } from "../answers/local-client.ts";
import type { Command } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

const milliseconds = 1000;

/** `evenkeel audit`: what was done to the floor, and when; the log can be added to and not changed. */
export const auditCommand: Command = {
  name: "audit",
  usage: "audit",
  purpose: "lists what was done to the floor's records and rules, oldest first",
  options: {},
  // The log is the owner's, and so is whoever can open the data folder until people sign in.
  run: (call) =>
    withConsole({ ...call, role: call.role ?? "owner" }, async ({ ask }) => {
      const entries = (await wholeLog(ask)).map(({ entry, at, what, detail }) => ({
        entry,
        at: new Date(at * milliseconds).toISOString(),
        what,
        detail,
      }));
      call.answer(entries, () =>
        textTable(
          ["entry", "at", "what", "detail"],
          entries.map(({ entry, at, what, detail }) => [entry, at, what, JSON.stringify(detail)]),
        ),
      );
      return 0;
    }),
};

async function wholeLog(ask: LocalClient): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (;;) {
    const page = await ask.audit.entries({ after: entries.at(-1)?.entry ?? 0 });
    if (page.length === 0) return entries;
    entries.push(...page);
  }
}
