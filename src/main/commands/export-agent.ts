import { writeFile } from "node:fs/promises";
import { type Command, textOption, UsageError } from "./command.ts";
import { writtenTo } from "./named-file.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel export-agent`: the agent's own copy as one page to print. */
export const exportAgentCommand: Command = {
  name: "export-agent",
  usage: "export-agent AGENT --out FILE.html",
  purpose: "writes all that is held and shown about one person, in plain words, as one page",
  options: { out: { type: "string" } },
  run(call) {
    const [agent] = call.words;
    if (agent === undefined || call.words.length > 1) throw new UsageError("Name one agent.");
    const out = textOption(call, "out");
    if (out === undefined) throw new UsageError("Name the file to write: --out FILE.html.");
    return withConsole(call, async ({ ask }) => {
      const { html } = await ask.agentCopy.page({ agent });
      // It is about one person: only whoever asked for it may read it.
      await writtenTo(out, () => writeFile(out, html, { mode: 0o600 }));
      const bytes = Buffer.byteLength(html);
      call.answer({ agent, file: out, bytes }, () => `The own copy of ${agent} stands in ${out}.`);
      return 0;
    });
  },
};
