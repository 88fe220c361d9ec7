import type { FloorStatus } from "../../contract/floor.ts";
import type { HrDimension, HrPromises, HrSignals, HrWorkload } from "../../contract/hr.ts";
import type { Definition } from "../../contract/workload.ts";
import { chanceOfAttention } from "../../domain/false-alarms/claim-alarms.ts";
import { tenureName } from "../../domain/privacy/tenure-band.ts";
import { type Cell, type Column, cellOf, type Report, type Section } from "./report.ts";
import { coverageSentence, standingSection } from "./standing.ts";

/** What the monthly pack is made of: answers, as HR's window gets them. */
export interface HrAnswers {
  readonly status: FloorStatus;
  readonly definitions: readonly Definition[];
  readonly workload: readonly HrWorkload[];
  readonly signals: readonly HrSignals[];
  readonly promises: readonly HrPromises[];
}

const column = (head: string, kind: Column["kind"], unit: string | null = null): Column => ({
  head,
  kind,
  unit,
});
const heads: Record<HrDimension, string> = { team: "Team", site: "Site", tenure: "Tenure" };

/** HR's monthly pack: groups by month, small ones hidden, no person in it. */
export function hrPack({ status, definitions, workload, signals, promises }: HrAnswers): Report {
  const months = workload[0]?.months ?? [];
  const [first, last] = [months[0], months.at(-1)];
  const period = { from: first?.from ?? status.today, to: last?.to ?? status.today };
  return {
    kind: "hr-monthly",
    title: `HR monthly pack, ${last?.month ?? "no month yet"}`,
    lead: "Signals about working conditions by group and month; no person stands in it. Groups that are too small are hidden, and beside them what would give them away.",
    period: {
      ...period,
      words: first && last ? `${first.month} to ${last.month}` : "No month has ended yet",
    },
    madeOn: status.today,
    sample: status.sample,
    sections: [
      ...workload.map(workloadSection),
      ...signals.map(signalSection),
      ...promises.map(promiseSection),
      standingSection({
        status,
        definitions,
        coverage: last
          ? [
              coverageSentence(`Contacts in ${last.month}`, last.contactsCoverage),
              coverageSentence(`Agent states in ${last.month}`, last.statesCoverage),
            ]
          : ["No month has ended yet."],
      }),
    ],
  };
}

interface HrTable<C> {
  readonly by: HrDimension;
  readonly least: number;
  readonly months: readonly { readonly month: string }[];
  readonly rows: readonly { readonly group: string | null; readonly cells: readonly C[] }[];
  readonly all: readonly C[];
}

type ShownCell<C> = Extract<C, { told: true }>;

/** One row a group and month; a hidden group says that it is hidden, in every figure. */
function groupSection<C extends { readonly told: boolean }>(
  table: HrTable<C>,
  about: { readonly name: string; readonly heading: string; readonly notes: readonly string[] },
  columns: readonly Column[],
  figures: (cell: ShownCell<C>) => readonly Cell[],
): Section {
  const rows = [...table.rows, { group: "All together", cells: table.all }];
  const hidden = ["people", ...columns].map((): Cell => ({ value: null, why: "hidden" }));
  return {
    name: `${about.name} by ${table.by}`,
    heading: `${about.heading} by ${table.by}`,
    text: [],
    charts: [],
    table: {
      caption: `Groups of at least ${table.least} people`,
      columns: [
        column(heads[table.by], "text"),
        column("Month", "word"),
        column("People", "count"),
        ...columns,
      ],
      rows: rows.flatMap(({ group, cells }) => {
        const name = cellOf(groupWords(table.by, group), "not known");
        // A group that is hidden in every month says so once.
        if (cells.length > 0 && !cells.some(isShown))
          return [[name, { value: monthsInWords(table.months) }, ...hidden]];
        return cells.map((cell, at) => [
          name,
          { value: table.months[at]?.month ?? "" },
          ...(isShown(cell)
            ? [{ value: (cell as { people?: number }).people ?? 0 }, ...figures(cell)]
            : hidden),
        ]);
      }),
      empty: "No month has ended yet.",
    },
    notes: [
      `Hidden: a group of fewer than ${table.least} people, a group beside it that would give it away, or one that an earlier answer and this one would give away.`,
      ...about.notes,
    ],
  };
}

function monthsInWords(months: readonly { readonly month: string }[]): string {
  const [first, last] = [months[0]?.month ?? "", months.at(-1)?.month ?? ""];
  return first === last ? first : `${first} to ${last}`;
}

function groupWords(by: HrDimension, group: string | null): string | null {
  return by === "tenure" && group !== null ? tenureName(group) : group;
}

function isShown<C extends { readonly told: boolean }>(cell: C): cell is ShownCell<C> {
  return cell.told;
}

function workloadSection(table: HrWorkload): Section {
  return groupSection(
    table,
    {
      name: "Load",
      heading: "Load and rest",
      notes: ["Means of the group; no highest and no lowest is told."],
    },
    [
      column("Occupancy", "share"),
      column("Busy half-hours", "share"),
      column("Handling", "seconds", "h:min a person's week"),
      column("Contacts", "number", "a person's week"),
      column("Quick returns", "number", "a person in 4 weeks"),
    ],
    (cell) => [
      cellOf(cell.occupancy, "no states"),
      cellOf(cell.busyShare, "no states"),
      cellOf(cell.handleSecondsAWeek, "not known"),
      cellOf(cell.contactsAWeek, "not known"),
      cellOf(
        cell.quickReturnsInFourWeeks,
        "too little known",
        cell.quickReturnsAtLeast ? "or more" : undefined,
      ),
    ],
  );
}

function signalSection(table: HrSignals): Section {
  return groupSection(
    table,
    {
      name: "Signals",
      heading: "Burnout signals",
      notes: [
        "Share of the people with a signal who had one that asks for attention in the month, in steps of 5 %; hidden where it would say nobody or everybody. A signal about working conditions, never a diagnosis.",
        chanceOfAttention().sentence,
      ],
    },
    [
      column("Asks for attention", "share", "of people with a signal"),
      column("Known", "share", "of what is looked at"),
    ],
    (cell) => [cellOf(cell.attentionShare, "hidden"), cellOf(cell.coverage, "not known")],
  );
}

function promiseSection(table: HrPromises): Section {
  return groupSection(
    table,
    {
      name: "Promises",
      heading: "Kept promises",
      notes: ["Sessions held and agreed steps kept, of those that came due; in steps of 5 %."],
    },
    [column("Kept", "share", "of what came due")],
    (cell) => [cellOf(cell.keptShare, "hidden")],
  );
}
