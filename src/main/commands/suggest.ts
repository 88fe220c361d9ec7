import type { Proposal } from "../../contract/proposals.ts";
import { type Command, textOption } from "./command.ts";
import { localTime } from "./local-time.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel suggest`: who needs what, and why. */
export const suggestCommand: Command = {
  name: "suggest",
  usage: "suggest [--agent A] [--team T]",
  purpose: "tells what is proposed on the day, to whom and why; it books nothing",
  options: { agent: { type: "string" }, team: { type: "string" } },
  run(call) {
    return withConsole(call, async ({ ask }) => {
      const team = textOption(call, "team");
      const agent = textOption(call, "agent");
      const { zone } = await ask.floor.status();
      const proposals = await ask.proposals.list({ ...(team && { team }), ...(agent && { agent }) });
      const rows = proposals.map((proposal) => ({
        ...whom(proposal),
        kind: proposal.kind,
        cause: proposal.cause,
        why: proposal.why.join(" "),
        since: proposal.since,
        until: proposal.until,
        rule: proposal.rule,
        relief: proposal.relief?.text ?? null,
        play: proposal.play,
        minutes: proposal.minutes,
        slot: proposal.slot && {
          startsAt: localTime(proposal.slot.startsAt, zone),
          hoursFrom: proposal.slot.hoursFrom,
          costPoints: proposal.slot.cost.points,
        },
        noSlot: proposal.noSlot,
        id: proposal.id,
      }));
      call.answer(rows, () =>
        textTable(
          ["for", "kind", "cause", "slot", "why"],
          rows.map((row) => [
            row.name ?? row.agent ?? row.team ?? "",
            row.kind,
            row.cause,
            row.slot?.startsAt ?? null,
            row.why,
          ]),
        ),
      );
      return 0;
    });
  },
};

interface Whom {
  readonly agent?: string;
  readonly name?: string | null;
  readonly team?: string;
  readonly queue?: string | null;
}

/** The person, or the team and its queue. */
function whom({ subject }: Proposal): Whom {
  return subject.kind === "agent"
    ? { agent: subject.agent, name: subject.name }
    : { team: subject.team, queue: subject.queue };
}
