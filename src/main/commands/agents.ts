import type { Command } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel agents`: everybody the floor's files name. */
export const agentsCommand: Command = {
  name: "agents",
  usage: "agents",
  purpose: "lists the agents that the floor's files name",
  options: {},
  run: (call) =>
    withConsole(call, async ({ ask }) => {
      const agents = await ask.floor.agents();
      call.answer(agents, () =>
        textTable(
          ["agent", "name", "team"],
          agents.map(({ agent, name, team }) => [agent, name, team]),
        ),
      );
      return 0;
    }),
};
