import type { Command } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withFloor } from "./with-floor.ts";

/** `evenkeel agents`: everybody the floor's files name. */
export const agentsCommand: Command = {
  name: "agents",
  usage: "agents",
  purpose: "lists the agents that the floor's files name",
  options: {},
  run: (call) =>
    withFloor(call, async ({ store }) => {
      const agents = await store.read("agents", { scope: "all" });
      call.answer(agents, () =>
        textTable(
          ["agent", "name", "team"],
          agents.map(({ agent, name, team }) => [agent, name, team]),
        ),
      );
      return 0;
    }),
};
