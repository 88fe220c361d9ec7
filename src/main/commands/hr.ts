import { type HrDimension, hrDimensions, hrQuestions } from "../../domain/privacy/group-month.ts";
import { type Command, type CommandCall, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel hr`: figures of groups by month; small groups are hidden, and what would give them away. */
export const hrCommand: Command = {
  name: "hr",
  usage:
    "hr [--of workload|signals|promises] [--by team|site|tenure] [--within site=NAME] [--to YYYY-MM] [--months N] --as hr",
  purpose: "tells HR of groups by month, never of a person",
  options: {
    of: { type: "string" },
    by: { type: "string" },
    within: { type: "string" },
    to: { type: "string" },
    months: { type: "string" },
  },
  async run(call) {
    if (call.role === undefined) throw new UsageError("This is asked as HR: add --as hr.");
    const of = oneOf(call, "of", hrQuestions) ?? "workload";
    const by = oneOf(call, "by", hrDimensions) ?? "team";
    const months = Number(textOption(call, "months") ?? 6);
    const to = textOption(call, "to");
    if (!(Number.isInteger(months) && months > 0 && months < 13))
      throw new UsageError("--months is 1 to 12.");
    return withConsole(call, async ({ ask }) => {
      const within = withinOf(call);
      const table = await ask.hr[of]({ by, months, ...(to && { to }), ...(within && { within }) });
      call.answer(table, () =>
        textTable(
          [by, ...table.months.map(({ month }) => `${month}, people`)],
          [...table.rows, { group: "all", cells: table.all }].map(({ group, cells }) => [
            group ?? "not known",
            ...cells.map((cell) => (cell.told ? cell.people : `hidden (${cell.why})`)),
          ]),
        ),
      );
      return 0;
    });
  },
};

function oneOf<Name extends string>(
  call: CommandCall,
  option: string,
  names: readonly Name[],
): Name | undefined {
  const text = textOption(call, option);
  const name = names.find((one) => one === text);
  if (text !== undefined && name === undefined)
    throw new UsageError(`--${option} is one of ${names.join(", ")}.`);
  return name;
}

function withinOf(call: CommandCall): { by: HrDimension; group: string } | undefined {
  const text = textOption(call, "within");
  if (text === undefined) return undefined;
  const [, by, group] = /^(team|site|tenure)=(.+)$/.exec(text) ?? [];
  if (by === undefined || group === undefined) throw new UsageError("--within is like site=Harbour Street.");
  return { by: by as HrDimension, group };
}
