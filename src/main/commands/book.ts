import { type Command, type CommandCall, textOption, UsageError } from "./command.ts";
import { instantOfLocalTime, localTime } from "./local-time.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel book`: books a refresher or check-in, by a named person. */
export const bookCommand: Command = {
  name: "book",
  usage:
    "book AGENT... --play PLAY --at 2026-11-24T10:30 --by NAME [--minutes N] [--proposal ID] [--every-weeks N --times N]",
  purpose: "books a session from the catalogue; the time is that of the floor's clock, NAME stands behind it",
  options: {
    play: { type: "string" },
    at: { type: "string" },
    by: { type: "string" },
    minutes: { type: "string" },
    proposal: { type: "string" },
    "every-weeks": { type: "string" },
    times: { type: "string" },
  },
  run(call) {
    const play = needed(call, "play", "the catalogue's entry: --play first-conversation");
    const at = needed(call, "at", "when, by the floor's clock: --at 2026-11-24T10:30");
    const by = needed(call, "by", "who stands behind the booking: --by NAME");
    if (call.words.length === 0) throw new UsageError("Name at least one agent.");
    const minutes = wholeOption(call, "minutes");
    const everyWeeks = wholeOption(call, "every-weeks");
    const times = wholeOption(call, "times");
    if ((everyWeeks === undefined) !== (times === undefined))
      throw new UsageError("--every-weeks and --times go together.");
    const proposal = textOption(call, "proposal");
    return withConsole(call, async ({ ask }) => {
      const { zone } = await ask.floor.status();
      const booked = await ask.sessions.book({
        agents: [...call.words],
        play,
        startsAt: instantOfLocalTime(at, zone),
        by,
        ...(minutes !== undefined && { minutes }),
        ...(proposal !== undefined && { proposal }),
        ...(everyWeeks !== undefined && times !== undefined && { series: { everyWeeks, times } }),
      });
      for (const { startsAt, problem } of booked.skipped)
        call.say(`Left out ${localTime(startsAt, zone)}: ${problem.sentence}`);
      const rows = booked.sessions.map(({ session, title, startsAt, endsAt, people }) => ({
        session,
        title,
        startsAt: localTime(startsAt, zone),
        endsAt: localTime(endsAt, zone),
        agents: people.map(({ agent }) => agent),
        by,
      }));
      call.answer(rows, () =>
        rows.map(({ session, title, startsAt }) => `Booked ${session}: ${title}, ${startsAt}.`).join("\n"),
      );
      return 0;
    });
  },
};

function needed(call: CommandCall, name: string, what: string): string {
  const text = textOption(call, name)?.trim();
  if (!text) throw new UsageError(`Say ${what}.`);
  return text;
}

function wholeOption(call: CommandCall, name: string): number | undefined {
  const text = textOption(call, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`--${name} is a whole number, not ${text}.`);
  return value;
}
