import type { HrDimension } from "../../contract/hr.ts";
import { weekOfDay } from "../../domain/calendar/iso-week.ts";
import { hasEnded, type Month, monthOf, monthOfWeek, monthsOn } from "../../domain/calendar/month.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import { type HrQuestionName, isTooClose } from "../../domain/privacy/group-month.ts";
import type { HrCell, HrTable } from "../record-store/hr/ask-hr.ts";
import { answer } from "./answer.ts";
import { newestDay, todayOf } from "./asked-week.ts";
import type { AnswersContext } from "./context.ts";

interface Asked {
  readonly by: HrDimension;
  readonly within?: { readonly by: HrDimension; readonly group: string } | undefined;
  readonly to?: string | undefined;
  readonly months: number;
}

interface Failures {
  TOO_CLOSE(): Error;
}

const workload = answer.hr.workload.handler(({ context, input, errors }) =>
  asked(context, "workload", input, errors, (figures) => ({
    occupancy: figures.occupancy ?? null,
    busyShare: figures.busyShare ?? null,
    handleSecondsAWeek: figures.handleSecondsAWeek ?? null,
    contactsAWeek: figures.contactsAWeek ?? null,
    quickReturnsInFourWeeks: figures.quickReturnsInFourWeeks ?? null,
    quickReturnsAtLeast: figures.quickReturnsAtLeast === 1,
  })),
);

const signals = answer.hr.signals.handler(({ context, input, errors }) =>
  asked(context, "signals", input, errors, (figures) => ({
    attentionShare: figures.attentionShare ?? null,
    coverage: figures.coverage ?? null,
  })),
);

const promises = answer.hr.promises.handler(({ context, input, errors }) =>
  asked(context, "promises", input, errors, (figures) => ({ keptShare: figures.keptShare ?? null })),
);

/** A question of HR, its months with what they stand on, and its cells in the contract's words. */
async function asked<Figures>(
  context: AnswersContext,
  figures: HrQuestionName,
  input: Asked,
  errors: Failures,
  figuresOf: (figures: Readonly<Record<string, number | null>>) => Figures,
) {
  const months = await askedMonths(context, input);
  const { by, within = null } = input;
  const labels = months.map(({ label }) => label);
  const table = await context.records.write("askHr", {
    figures,
    by,
    within,
    months: labels,
    today: todayOf(context),
    at: context.now(),
  });
  if (isTooClose(cellsOf(table).map((cell) => (cell.told ? undefined : cell.why)))) throw errors.TOO_CLOSE();
  const cell = (one: HrCell) =>
    one.told ? { told: true as const, people: one.people, ...figuresOf(one.figures) } : one;
  return {
    by,
    least: table.least,
    months: await Promise.all(months.map((month) => standing(context, month))),
    rows: table.groups.map((group, at) => ({
      group,
      cells: table.months.flatMap(({ cells }) => (cells[at] ? [cell(cells[at])] : [])),
    })),
    all: table.months.map(({ all }) => cell(all)),
  };
}

function cellsOf({ months }: HrTable): HrCell[] {
  return months.flatMap((month) => [...month.cells, month.all]);
}

/** Months that have ended, oldest first, the last one not after the newest data. */
async function askedMonths(context: AnswersContext, { to, months }: Asked): Promise<Month[]> {
  const today = todayOf(context);
  const newest = monthOfWeek(weekOfDay(await newestDay(context)));
  const last = to ?? (isOver(newest, today) ? newest : monthsOn(newest, -1));
  return Array.from({ length: months }, (_, at) => monthOf(monthsOn(last, at - months + 1))).flatMap(
    (month) => (month && hasEnded(month, today) ? [month] : []),
  );
}

function isOver(label: string, today: number): boolean {
  const month = monthOf(label);
  return month !== undefined && hasEnded(month, today);
}

async function standing({ records }: AnswersContext, { label, from, to }: Month) {
  const { contactDays, stateDays } = await records.read("coveredDays", { from, to });
  const expected = to - from + 1;
  return {
    month: label,
    from: isoOfServiceDay(from),
    to: isoOfServiceDay(to),
    contactsCoverage: { have: contactDays, expected },
    statesCoverage: { have: stateDays, expected },
  };
}

export const hrAnswers = { workload, signals, promises };
