import type { EmpathyEvaluators, EmpathyFloor, EmpathyForm } from "../../../src/contract/empathy.ts";
import type { FloorBoard, FloorStatus } from "../../../src/contract/floor.ts";
import type { HrPromises, HrSignals, HrWorkload } from "../../../src/contract/hr.ts";
import type { Subject } from "../../../src/contract/proposals.ts";
import type { Today } from "../../../src/contract/today.ts";
import type { Queues, Teams } from "../../../src/contract/workload.ts";
import { behaviours } from "../../../src/domain/empathy/behaviours.ts";
import type { As, Expected, ExpectedTable } from "./expected-cells.ts";

/*
 * What stands in a report, computed from the answers that a window gets: written down a second time and without
 * a look at the report's own model, so that a column that slips or a figure that is rounded does not pass.
 */

interface Weekly {
  readonly status: FloorStatus;
  readonly today: Today;
  readonly board: FloorBoard;
  readonly teams: Teams;
  readonly queues: Queues;
}

export function weeklyTables({ status, today, board, teams, queues }: Weekly): readonly ExpectedTable[] {
  return [
    {
      name: "Needs",
      heading: "Who needs what",
      as: ["text", "text", "text", "text", "text", "day"],
      rows: today.cards.map(({ subject, kind, words, sentence, since }) => [
        who(subject),
        subject.team,
        kind === "check-in" ? "check-in" : kind.replace("lapsed-", "lapsed "),
        words,
        sentence,
        since,
      ]),
    },
    {
      name: "Promises",
      heading: "Promises",
      as: ["text", "text", "text", "day", "text"],
      rows: today.due.map((one) => [
        who(one.subject),
        one.text,
        one.keeper,
        one.due,
        one.overdue ? "yes" : "no",
      ]),
    },
    {
      name: "Teams",
      heading: "Load and rest by team",
      as: ["text", "whole", "whole", "percent", "percent", "hours", "whole"],
      rows: teams.teams.map((team) => [
        team.team,
        team.withData,
        team.people,
        team.occupancy,
        team.busyShare,
        team.longestStretchSeconds,
        team.quickReturns,
      ]),
    },
    {
      name: "Queues",
      heading: "What the queues asked",
      as: ["text", "tenth", "minutes", "percent", "whole", "whole", "whole", "text"],
      rows: queues.queues.map((queue) => [
        queue.queue,
        queue.arrivalsPerWeek,
        queue.averageHandleSeconds,
        queue.abandonedShare,
        queue.halfHours,
        queue.short,
        queue.overCap,
        queue.understaffed,
      ]),
    },
    {
      name: "People",
      heading: "Load and rest by person",
      as: ["text", "text", "whole", "hours", "minutes", "percent", "hours", "whole"],
      rows: board.rows.map((row) => [
        row.name,
        row.team,
        row.contacts,
        row.handleSeconds,
        row.averageHandleSeconds,
        row.occupancy,
        row.longestStretchSeconds,
        row.quickReturns,
      ]),
    },
    {
      name: "Weeks",
      heading: "The floor's load, thirteen weeks",
      as: ["text", "whole", "hours"],
      rows: board.weeks.map((week, at) => {
        const known = board.rows.flatMap(({ weeklyHandleSeconds }) => weeklyHandleSeconds[at] ?? []);
        const sum = known.reduce((total, seconds) => total + seconds, 0);
        return [week, known.length, known.length === 0 ? null : sum];
      }),
    },
    {
      name: "Gaps",
      heading: "Data gaps",
      as: ["text", "day", "whole"],
      rows: today.late.map(({ source, to, daysLate }) => [source, to, daysLate]),
    },
    sourcesTable(status),
  ];
}

function who(subject: Subject): string {
  if (subject.kind === "agent") return subject.name ?? subject.agent;
  return [`Team ${subject.team}`, ...(subject.queue === null ? [] : [subject.queue])].join(", ");
}

const sourceNames: Readonly<Record<string, string>> = { states: "Agent states" };

function sourcesTable({ sources }: FloorStatus): ExpectedTable {
  return {
    name: "Sources",
    heading: "What this stands on",
    as: ["text", "day", "day", "whole", "text"],
    rows: sources.map(({ source, from, to, missing, missingCount }) => [
      sourceNames[source] ?? `${source.slice(0, 1).toUpperCase()}${source.slice(1)}`,
      from,
      to,
      to === null ? null : missingCount,
      missing.length === 0 ? null : missing.slice(0, 5).join(", "),
    ]),
  };
}

interface Hr {
  readonly status: FloorStatus;
  readonly workload: readonly HrWorkload[];
  readonly signals: HrSignals;
  readonly promises: HrPromises;
}

export function hrTables({ status, workload, signals, promises }: Hr): readonly ExpectedTable[] {
  return [
    ...workload.map((table) =>
      groupTable(
        "Load",
        "Load and rest",
        table,
        ["percent", "percent", "hours", "tenth", "tenth"],
        (cell) => [
          cell.occupancy,
          cell.busyShare,
          cell.handleSecondsAWeek,
          cell.contactsAWeek,
          cell.quickReturnsInFourWeeks,
        ],
      ),
    ),
    groupTable("Signals", "Burnout signals", signals, ["percent", "percent"], (cell) => [
      cell.attentionShare ?? "hidden",
      cell.coverage,
    ]),
    groupTable("Promises", "Kept promises", promises, ["percent"], (cell) => [cell.keptShare ?? "hidden"]),
    sourcesTable(status),
  ];
}

const tenures: Readonly<Record<string, string>> = {
  "under-6-months": "Under 6 months",
  "6-to-24-months": "6 to 24 months",
  "over-24-months": "Over 24 months",
  "not-known": "Not known",
};

type Told = { readonly told: true; readonly people: number };

function groupTable<C extends { readonly told: false } | Told>(
  name: string,
  heading: string,
  table: {
    readonly by: string;
    readonly months: readonly { readonly month: string }[];
    readonly rows: readonly { readonly group: string | null; readonly cells: readonly C[] }[];
    readonly all: readonly C[];
  },
  as: readonly As[],
  figures: (cell: Extract<C, { told: true }>) => readonly Expected[],
): ExpectedTable {
  const isTold = (cell: C): cell is Extract<C, { told: true }> => cell.told;
  const rows: readonly { readonly group: string | null; readonly cells: readonly C[] }[] = [
    ...table.rows,
    { group: "All together", cells: table.all },
  ];
  return {
    name: `${name} by ${table.by}`,
    heading: `${heading} by ${table.by}`,
    as: ["text", "text", "whole", ...as],
    rows: rows.flatMap(({ group, cells }) => {
      const named = table.by === "tenure" ? (tenures[group ?? ""] ?? group) : group;
      const hidden = ["hidden", ...as.map(() => "hidden")];
      if (cells.every(({ told }) => !told)) {
        const [first, last] = [table.months[0]?.month, table.months.at(-1)?.month];
        return [[named, `${first} to ${last}`, ...hidden]];
      }
      return cells.map((cell, at) => [
        named,
        table.months[at]?.month ?? null,
        ...(isTold(cell) ? [(cell as Told).people, ...figures(cell)] : hidden),
      ]);
    }),
  };
}

const formStates: Readonly<Record<string, string>> = { "in-file": "the file names the behaviours" };

interface Empathy {
  readonly status: FloorStatus;
  readonly floor: EmpathyFloor;
  readonly evaluators: EmpathyEvaluators;
  readonly forms: readonly EmpathyForm[];
}

export function empathyTables({ status, floor, evaluators, forms }: Empathy): readonly ExpectedTable[] {
  const meanings = new Map<string, string>(behaviours.map(({ id, meaning }) => [id, meaning]));
  return [
    {
      name: "Evaluators",
      heading: "Who scores how severely",
      as: ["text", "whole", "tenth", "tenth", "tenth", "percent", "whole", "whole"],
      rows: evaluators.evaluators.map((one) => [
        one.evaluator,
        one.evaluations,
        one.severity?.points ?? null,
        one.severity?.from ?? null,
        one.severity?.to ?? null,
        one.severity?.shrunkBy ?? null,
        one.doubleScored,
        one.doubleScoringMissing,
      ]),
    },
    {
      name: "Agreement",
      heading: "How far evaluators agree",
      as: ["text", "text", "whole", "whole", "tenth"],
      rows: evaluators.pairs.map(({ first, second, contacts, items, kappa }) => [
        first,
        second,
        contacts,
        items,
        kappa,
      ]),
    },
    {
      name: "Teams",
      heading: "Empathy by team",
      as: ["text", "whole", "whole", "tenth", "tenth", "tenth"],
      rows: floor.teams.map(({ team, people, evaluations, mean, tooSmall }) => {
        const untold = tooSmall ? "hidden" : null;
        return [team, people, evaluations, mean?.mean ?? untold, mean?.from ?? untold, mean?.to ?? untold];
      }),
    },
    {
      name: "Weeks",
      heading: "The floor by week",
      as: ["text", "whole", "whole", "tenth", "tenth", "tenth"],
      rows: floor.floor.weeks.map(({ week, n, agents, mean, from, to }) => [week, n, agents, mean, from, to]),
    },
    {
      name: "Behaviours",
      heading: "Behaviours, the whole floor",
      as: ["text", "whole", "tenth"],
      rows: floor.floor.behaviours.map(({ behaviour, n, mean }) => [
        `${behaviour}: ${meanings.get(behaviour)}`,
        n,
        mean,
      ]),
    },
    {
      name: "Forms",
      heading: "Forms and what they can tell",
      as: ["text", "whole", "day", "day", "text", "whole", "whole", "whole"],
      rows: forms.map((form) => [
        form.form,
        form.evaluations,
        form.from,
        form.to,
        formStates[form.state] ?? form.state,
        form.items.length,
        form.items.filter(({ inFile, behaviour }) => inFile === null && behaviour === null).length,
        form.scaleChanged,
      ]),
    },
    sourcesTable(status),
  ];
}
