import { basename } from "node:path";
import { contract } from "../../contract/contract.ts";
import { roleMayAsk } from "../../contract/question.ts";
import type { AgentsTotals, AgentTotals, FloorTotals, SourceTotal } from "../../contract/reconcile.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import { dayOrders } from "../../domain/floor/import-codes.ts";
import { agentTotals, type FloorTotal, floorTotals } from "../../domain/reconcile/source-figure.ts";
import {
  comparisonSentence,
  partSentence,
  type TotalSpeaker,
  totalAmount,
  totalTitles,
} from "../../domain/reconcile/total-words.ts";
import { totalText, typedTotal } from "../../domain/reconcile/typed-total.ts";
import type { LocalClient } from "../answers/local-client.ts";
import { viewerAs } from "../hosts/shared/console-context.ts";
import { Refusal } from "../import/recognise/refusal.ts";
import { totalsTable } from "../import/totals-table.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import {
  type Command,
  type CommandCall,
  dayFilter,
  dayOption,
  filterOption,
  textOption,
  UsageError,
} from "./command.ts";
import { withConsole } from "./with-console.ts";

/** By figure: the option that gives it. */
const figureOptions = {
  offered: "offered",
  abandoned: "abandoned",
  handled: "handled",
  handleSeconds: "handle",
  talkSeconds: "talk",
  holdSeconds: "hold",
  acwSeconds: "acw",
} as const satisfies Readonly<Record<FloorTotal, string>>;

/** `evenkeel reconcile`: totals of the source's own report beside the console's, and what may explain a difference. */
export const reconcileCommand: Command = {
  name: "reconcile",
  usage:
    "reconcile [--day DAY] [--agent A] [--team T] | reconcile set --day DAY [--agent A] --by NAME [--handled 41] [--handle 3:12:00] [--talk T] [--hold T] [--acw T] [--offered N] [--abandoned N] | reconcile set FILE --by NAME [--dates day-first|month-first]",
  purpose:
    'holds totals of the telephone system\'s own report against ours; "set" keeps them (none: takes one away), FILE is a table with day, agent, handled, handle_seconds and so on',
  options: {
    day: { type: "string" },
    agent: { type: "string" },
    team: { type: "string" },
    by: { type: "string" },
    dates: { type: "string" },
    ...Object.fromEntries(Object.values(figureOptions).map((name) => [name, { type: "string" as const }])),
  },
  run(call) {
    const [word, ...more] = call.words;
    if (word === undefined) return show(call);
    if (word !== "set") throw new UsageError(`Say "reconcile" or "reconcile set", not ${word}.`);
    if (more.length > 1) throw new UsageError("Name one table of totals.");
    return more[0] === undefined ? setOne(call) : setTable(call, more[0]);
  },
};

function show(call: CommandCall): Promise<number> {
  const agent = filterOption(call, "agent");
  const asked = { ...dayFilter(call, "day"), ...agent, ...filterOption(call, "team") };
  const { role } = viewerAs(call.role);
  const isOfPeople = roleMayAsk(role, contract.reconcile.agents) || agent.agent !== undefined;
  return withConsole(call, async ({ ask }) => {
    const floor = agent.agent === undefined ? await ask.reconcile.floor(dayFilter(call, "day")) : null;
    const people = isOfPeople ? await everybody(ask, asked) : null;
    const around = floor ?? people;
    if (!around) {
      call.answer(null, () => "No contacts were imported yet, so there is nothing to hold totals against.");
      return 0;
    }
    const { day, covered, shortOfUsual, files } = around;
    call.answer(
      {
        day,
        covered,
        shortOfUsual,
        files,
        floor: floor?.totals.map((total) => worded(total, "floor")) ?? null,
        agents:
          people?.agents.map(({ totals, ...person }) => ({
            ...person,
            totals: totals.map((total) => worded(total, "agent")),
          })) ?? null,
      },
      () => dayText(day, floor, people),
    );
    return 0;
  });
}

const aPage = 200;

async function everybody(
  ask: LocalClient,
  asked: { readonly day?: string; readonly agent?: string; readonly team?: string },
): Promise<AgentsTotals | null> {
  const first = await ask.reconcile.agents({ ...asked, limit: aPage });
  if (!first) return null;
  const agents: AgentTotals[] = [...first.agents];
  while (agents.length < first.people) {
    const page = await ask.reconcile.agents({
      ...asked,
      day: first.day,
      offset: agents.length,
      limit: aPage,
    });
    if (!page || page.agents.length === 0) break;
    agents.push(...page.agents);
  }
  return { ...first, agents };
}

const speaker: TotalSpeaker = {
  count: (count, { one, other }) => `${count} ${count === 1 ? one : other}`,
  span: (seconds) => totalText("handleSeconds", seconds),
};

function worded(total: SourceTotal, whose: "agent" | "floor") {
  const place = { figure: total.figure, whose, more: (total.difference ?? 0) > 0 };
  return {
    ...total,
    sentence: comparisonSentence(total, speaker) ?? null,
    parts: total.parts.map((part) => ({ ...part, sentence: partSentence(part, place, speaker) })),
  };
}

function dayText(day: string, floor: FloorTotals | null, people: AgentsTotals | null): string {
  const blocks = [
    ...(floor ? [{ name: "The whole floor", whose: "floor" as const, totals: floor.totals }] : []),
    ...(people?.agents ?? []).map(({ agent, name, totals }) => ({
      name: name === null ? agent : `${name} (${agent})`,
      whose: "agent" as const,
      totals,
    })),
  ];
  const typed = blocks.filter(({ totals }) => totals.some(({ theirs }) => theirs !== null));
  if (typed.length === 0)
    return `${day}: no totals were typed. \`evenkeel reconcile set --day ${day} --handled N --by NAME\` keeps one.`;
  return [day, ...typed.map(({ name, whose, totals }) => blockText(name, whose, totals))].join("\n\n");
}

function blockText(name: string, whose: "agent" | "floor", totals: readonly SourceTotal[]): string {
  const lines = totals
    .filter(({ theirs }) => theirs !== null)
    .flatMap((total) => {
      const { figure, theirs, ours } = total;
      const { sentence, parts } = worded(total, whose);
      const our = ours === null ? "not known" : totalAmount(figure, ours, speaker);
      return [
        `  ${totalTitles[figure]}: theirs ${totalAmount(figure, theirs ?? 0, speaker)}, ours ${our}. ${sentence ?? ""}`,
        ...parts.map((part) => `    - ${part.sentence}`),
      ];
    });
  return [name, ...lines].join("\n");
}

function setOne(call: CommandCall): Promise<number> {
  const by = neededBy(call);
  const day = dayOption(call, "day");
  if (day === null) throw new UsageError("Say the day of the report: --day 2026-11-02.");
  const agent = textOption(call, "agent");
  const totals = floorTotals.flatMap((figure) => {
    const text = textOption(call, figureOptions[figure]);
    if (text === undefined) return [];
    const typed = text === "none" ? ({ kind: "nothing" } as const) : typedTotal(figure, text);
    if (typed.kind === "unreadable") throw new UsageError(`--${figureOptions[figure]}: ${typed.sentence}`);
    return [{ day: isoOfServiceDay(day), figure, value: typed.kind === "value" ? typed.value : null }];
  });
  if (totals.length === 0)
    throw new UsageError(
      `Say a figure, such as --handled 41; ${Object.values(figureOptions).join(", ")} are known.`,
    );
  return withConsole(call, ({ ask }) =>
    keep(
      call,
      ask,
      by,
      totals.map((total) => ({ ...total, agent: agent ?? null })),
    ),
  );
}

function setTable(call: CommandCall, path: string): Promise<number> {
  const by = neededBy(call);
  const word = textOption(call, "dates");
  const dates = dayOrders.find((order) => order === word);
  if (word !== undefined && dates === undefined)
    throw new UsageError(`--dates is ${dayOrders.join(" or ")}, not ${word}.`);
  return withConsole(call, async ({ ask }) => {
    const rows = await totalsTable(path, basename(path), dates).catch((error: unknown) => {
      throw error instanceof Refusal ? new StoreFailure("refused", error.message, error.code) : error;
    });
    const named = rows.some(({ agent }) => agent !== null) ? await ask.floor.agents() : [];
    const totals = rows.map(({ day, agent, figure, value }) => ({
      day: isoOfServiceDay(day),
      agent: agent === null ? null : idOf(agent, named),
      figure,
      value,
    }));
    return keep(call, ask, by, totals);
  });
}

/** A report may name people as the floor does: by their id, else by a name that one of them has. */
function idOf(
  agent: string,
  named: readonly { readonly agent: string; readonly name: string | null }[],
): string {
  if (named.some((one) => one.agent === agent)) return agent;
  const alike = named.filter(({ name }) => name?.toLowerCase() === agent.toLowerCase());
  return alike.length === 1 ? (alike[0]?.agent ?? agent) : agent;
}

interface OneTotal {
  readonly day: string;
  readonly agent: string | null;
  readonly figure: FloorTotal;
  readonly value: number | null;
}

async function keep(
  call: CommandCall,
  ask: LocalClient,
  by: string,
  totals: readonly OneTotal[],
): Promise<number> {
  const ofFloor = totals.filter(({ agent }) => agent === null);
  const ofAgents = totals.flatMap(({ agent, figure, ...total }) => {
    if (agent === null) return [];
    const known = agentTotals.find((one) => one === figure);
    if (known === undefined)
      throw new UsageError(`${totalTitles[figure]} is a total of the whole floor: leave --agent out.`);
    return [{ ...total, agent, figure: known }];
  });
  // The people first: a table that names somebody unknown is refused before anything of it is kept.
  const counts = [
    ...(ofAgents.length > 0 ? [await ask.reconcile.keepAgents({ by, totals: ofAgents })] : []),
    ...(ofFloor.length > 0
      ? [await ask.reconcile.keepFloor({ by, totals: ofFloor.map(({ agent: _, ...total }) => total) })]
      : []),
  ];
  const sum = (name: "added" | "changed" | "removed") => counts.reduce((all, one) => all + one[name], 0);
  const kept = { added: sum("added"), changed: sum("changed"), removed: sum("removed") };
  call.answer(kept, () => `${kept.added} added, ${kept.changed} changed, ${kept.removed} removed.`);
  return 0;
}

function neededBy(call: CommandCall): string {
  const by = textOption(call, "by")?.trim();
  if (!by) throw new UsageError("Say who typed it: --by NAME.");
  return by;
}
