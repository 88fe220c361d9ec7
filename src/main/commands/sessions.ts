import { type Command, dayOption, textOption } from "./command.ts";
import { localTime } from "./local-time.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel sessions`: what was booked, held, moved and cancelled. */
export const sessionsCommand: Command = {
  name: "sessions",
  usage: "sessions [--agent A] [--team T] [--from DAY] [--to DAY]",
  purpose: "lists refreshers and check-ins of four weeks before and after the day, or of the days named",
  options: {
    agent: { type: "string" },
    team: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
  },
  run(call) {
    for (const name of ["from", "to"]) dayOption(call, name);
    return withConsole(call, async ({ ask }) => {
      const { zone } = await ask.floor.status();
      const asked = Object.fromEntries(
        ["agent", "team", "from", "to"].flatMap((name) => {
          const text = textOption(call, name);
          return text === undefined ? [] : [[name, text]];
        }),
      );
      const rows = (await ask.sessions.list(asked)).map((line) => ({
        session: line.session,
        kind: line.kind,
        play: line.play,
        title: line.title,
        status: line.status,
        startsAt: localTime(line.startsAt, zone),
        endsAt: localTime(line.endsAt, zone),
        day: line.day,
        agents: line.people.map(({ agent }) => agent),
        by: line.by,
        moved: line.moved,
        problems: line.problems.map(({ code }) => code),
      }));
      call.answer(rows, () =>
        textTable(
          ["session", "starts", "title", "status", "for", "by"],
          rows.map((row) => [
            row.session,
            row.startsAt,
            row.title,
            row.status,
            row.agents.join(", "),
            row.by,
          ]),
        ),
      );
      return 0;
    });
  },
};
