import type { PulsePanel, PulseTopicOfTeam } from "../../contract/pulses.ts";
import type { Command } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel pulses`: what people answer for themselves, by team; never of a person, nor of fewer than ten. */
export const pulsesCommand: Command = {
  name: "pulses",
  usage: "pulses [--as supervisor|hr]",
  purpose:
    "shows what teams answer in pulses, of at least ten people, and whether the signal holds against them",
  options: {},
  async run(call) {
    return withConsole(call, async ({ ask }) => {
      const panel = await ask.pulses.panel();
      call.answer(panel, () => textOf(panel));
      return 0;
    });
  },
};

function textOf({ empty, needs, teams, pooled, check }: PulsePanel): string {
  const checked = `check of the burnout signal: ${[check.state, ...check.because].join(", ")}`;
  if (empty) return `no answers to pulses are imported\n${checked}`;
  const rows = teams.flatMap(({ team, topics }) =>
    topics
      .filter(({ state }) => state !== "none")
      .map((topic) => [team ?? "no team named", topic.topic, ...figureCells(topic, needs)]),
  );
  const together = (pooled?.topics ?? []).flatMap((topic) => {
    const newest = topic.figures.at(-1);
    return newest
      ? [["small teams together", topic.topic, newest.mean, newest.low, newest.high, newest.respondents, ""]]
      : [];
  });
  const head = ["team", "topic", "mean of 100", "from", "to", "people", ""];
  return `${textTable(head, [...rows, ...together])}\n${checked}`;
}

function figureCells({ figures, state, has }: PulseTopicOfTeam, needs: number) {
  const newest = figures.at(-1);
  if (newest) return [newest.mean, newest.low, newest.high, newest.respondents, newest.kind];
  return [null, null, null, has, state === "too-few" ? `needs ${needs}, has ${has}` : state];
}
