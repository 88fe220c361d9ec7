import type { ComparisonRefusal } from "../../domain/empathy/floor-empathy.ts";
import type { LeftOut } from "../../domain/empathy/left-out.ts";
import {
  type Command,
  type CommandCall,
  dayFilter,
  dayOption,
  filterOption,
  textOption,
  UsageError,
} from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel empathy`: each agent's empathy, adjusted for evaluators, with its trend and verdict. */
export const empathyCommand: Command = {
  name: "empathy",
  usage: "empathy [--agent A] [--from DAY] [--to DAY] | empathy next [--evaluator E]",
  purpose:
    "tells each agent's empathy without the evaluators' severity, its trend, and train or relieve; next: whom to score this week, by whom, and what twice",
  options: {
    evaluator: { type: "string" },
    agent: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
  },
  async run(call) {
    const [what] = call.words;
    if (what === "next") return next(call);
    if (what !== undefined) throw new UsageError(`empathy ${what} is not known.`);
    const [from, to] = [dayOption(call, "from"), dayOption(call, "to")];
    if (from !== null && to !== null && from > to) throw new UsageError("--from is not after --to.");
    const asked = { ...filterOption(call, "agent"), ...dayFilter(call, "from"), ...dayFilter(call, "to") };
    return withConsole(call, async ({ ask }) => {
      const found = await ask.empathy.cells(asked);
      const { comparison } = found;
      if (comparison.kind === "refused") {
        call.say(`Agents are not compared: ${refusals[comparison.reason]}`);
      }
      for (const { reason, count } of found.leftOut)
        call.say(`${count} evaluations left out: ${leftOut[reason]}`);
      call.answer(found.agents, () =>
        textTable(
          ["agent", "evaluations", "raw", "adjusted", "shrunk", "from", "to", "trend", "verdict"],
          found.agents.map((row) => [
            row.agent,
            row.evaluations,
            rounded(row.raw),
            rounded(row.adjusted),
            rounded(row.shrunk),
            rounded(row.low),
            rounded(row.high),
            row.trend,
            row.verdict,
          ]),
        ),
      );
      return 0;
    });
  },
};

/** At most this many rows are asked for at once. */
const rowsAtOnce = 500;

/** What to score this week, all of it. */
function next(call: CommandCall): Promise<number> {
  return withConsole(call, async ({ ask }) => {
    const evaluator = textOption(call, "evaluator");
    const asked = { ...(evaluator !== undefined && { evaluator }), limit: rowsAtOnce };
    const first = await ask.empathy.scoringQueue(asked);
    const rows = [...first.rows];
    while (rows.length < first.total) {
      const more = await ask.empathy.scoringQueue({ ...asked, offset: rows.length });
      if (more.rows.length === 0) break;
      rows.push(...more.rows);
    }
    call.answer({ ...first, rows }, () =>
      [
        `${first.week}: ${first.done} of ${first.planned} done; the floor makes ${first.aWeek} evaluations a week.`,
        rows.length === 0
          ? "Nothing is left to score."
          : textTable(
              ["agent", "evaluator", "kind", "contact", "day", "load", "why"],
              rows.map(({ agent, evaluator: by, kind, contacts: [contact], because }) => [
                agent,
                by,
                kind,
                contact?.contact ?? null,
                contact?.day ?? null,
                contact?.load ?? null,
                because,
              ]),
            ),
      ].join("\n"),
    );
    return 0;
  });
}

const refusals = {
  "no-evaluations": "there are no evaluations.",
  "not-connected": "nobody was scored by evaluators of two of the groups into which they fall.",
  "evaluators-follow-months": "evaluators took over from one another between months.",
  "too-few-evaluations": "there are too few evaluations to tell the evaluators' severity.",
  "low-agreement": "evaluators agree too little; let them score the same contacts and calibrate first.",
} as const satisfies Record<ComparisonRefusal, string>;

const leftOut = {
  "too-few-items": "too few items applied.",
  "scale-changed": "the scale of an item is not the form's; confirm the form.",
  "unknown-agent": "nothing else names their agent.",
  "told-twice": "the same evaluator scored the contact again later.",
} as const satisfies Record<LeftOut, string>;

function rounded(value: number | null): string | null {
  return value === null ? null : value.toFixed(1);
}
