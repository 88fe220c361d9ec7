import { contract } from "../../contract/contract.ts";
import { isoOfServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import { fewestWeeks } from "../sample-floor/made-floor.ts";
import { writeSampleFloor } from "../sample-floor/sample-floor.ts";
import { fewestAgents } from "../sample-floor/team.ts";
import { type Command, type CommandCall, ensureMay, textOption, UsageError } from "./command.ts";

/** `evenkeel sample`: the exports of a made-up floor, with planted truths. */
export const sampleCommand: Command = {
  name: "sample",
  usage: "sample --out DIR [--agents N] [--weeks N] [--seed N] [--until DAY] [--calm]",
  purpose: "writes the exports of a made-up floor, to try the console with",
  options: {
    out: { type: "string" },
    agents: { type: "string" },
    weeks: { type: "string" },
    seed: { type: "string" },
    until: { type: "string" },
    // Nothing planted: what is raised on such a floor is a false alarm.
    calm: { type: "boolean" },
  },
  async run(call) {
    ensureMay(call, contract.sample.add);
    const out = textOption(call, "out");
    if (out === undefined) throw new UsageError("Name the folder that the files go to: --out DIR.");
    const until = textOption(call, "until") ?? dayBefore(call.today);
    if (serviceDayOf(until) === undefined)
      throw new UsageError(`--until is a day like 2026-11-22, not ${until}.`);
    const manifest = await writeSampleFloor({
      out,
      agents: wholeNumber(call, "agents", 40, fewestAgents),
      weeks: wholeNumber(call, "weeks", 26, fewestWeeks),
      seed: wholeNumber(call, "seed", 1, 0),
      calm: call.options.calm === true,
      until,
    });
    call.answer(
      manifest,
      () => `A made-up floor of ${manifest.agents} agents until ${until} stands in ${out}.`,
    );
    return 0;
  },
};

function dayBefore(today: string | undefined): string {
  const day = today === undefined ? Math.floor(Date.now() / 86_400_000) : serviceDayOf(today);
  if (day === undefined) throw new UsageError(`--today is a day like 2026-11-22, not ${today}.`);
  return isoOfServiceDay(day - 1);
}

function wholeNumber(call: CommandCall, name: string, otherwise: number, min: number): number {
  const text = textOption(call, name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < min)
    throw new UsageError(`--${name} is a whole number from ${min} on, not ${text}.`);
  return number;
}
