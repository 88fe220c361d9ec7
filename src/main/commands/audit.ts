import type { Command } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withFloor } from "./with-floor.ts";

const milliseconds = 1000;

/** `evenkeel audit`: what was done to the floor, and when; the log can be added to and not changed. */
export const auditCommand: Command = {
  name: "audit",
  usage: "audit",
  purpose: "lists what was done to the floor's records and rules, oldest first",
  options: {},
  may: ["owner"],
  run: (call) =>
    withFloor(call, async ({ store }) => {
      const entries = (await store.read("auditEntries")).map(({ entry, at, what, detail }) => ({
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
