import type { ReportKind } from "../../contract/report-kinds.ts";
import { weekLabel, weekOfDay } from "../../domain/calendar/iso-week.ts";
import { monthOfWeek } from "../../domain/calendar/month.ts";
import { serviceDayOf } from "../../domain/calendar/service-day.ts";
import { councilPage } from "../reports/council-page.ts";
import { empathyReview } from "../reports/empathy-review.ts";
import { hrPack } from "../reports/hr-pack.ts";
import type { Report } from "../reports/report.ts";
import { weeklyPack } from "../reports/weekly-pack.ts";
import type { LocalClient } from "./local-client.ts";

export interface ReportRequest {
  readonly kind: Exclude<ReportKind, "agent">;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Asks, as the viewer, what a report is made of, and puts it together. */
export async function gatherReport(ask: LocalClient, request: ReportRequest): Promise<Report> {
  const status = await ask.floor.status();
  const definitions = await ask.workload.definitions();
  switch (request.kind) {
    case "weekly": {
      const week = weekAsked(request);
      const [today, board, teams, queues] = await Promise.all([
        ask.today.view({}),
        ask.floor.board({ week }),
        ask.workload.teams({ week }),
        ask.workload.queues({ week }),
      ]);
      return weeklyPack({ status, definitions, today, board, teams, queues });
    }
    case "hr-monthly": {
      const asked = monthsAsked(request);
      // One after another, and always in this order: what is reported first stands.
      const workload = [
        await ask.hr.workload({ by: "team", ...asked }),
        await ask.hr.workload({ by: "site", ...asked }),
        await ask.hr.workload({ by: "tenure", ...asked }),
      ];
      const signals = [await ask.hr.signals({ by: "team", ...asked })];
      const promises = [await ask.hr.promises({ by: "team", ...asked })];
      return hrPack({ status, definitions, workload, signals, promises });
    }
    case "empathy": {
      const asked = { week: weekAsked(request) };
      const [floor, evaluators, { forms }, qaForm] = await Promise.all([
        ask.empathy.floor(asked),
        ask.empathy.evaluators(asked),
        ask.empathy.forms(),
        ask.empathy.qaForm(),
      ]);
      return empathyReview({ status, definitions, floor, evaluators, forms, qaForm });
    }
    case "works-council": {
      // Asked, not taken from the code: a floor may have changed its rules.
      const summary = await ask.burnout.summary();
      return councilPage(status, summary, await ask.burnout.definitions());
    }
  }
}

function weekAsked({ from, to }: ReportRequest): string | undefined {
  const day = serviceDayOf(to ?? from ?? "");
  return day === undefined ? undefined : weekLabel(weekOfDay(day));
}

const monthsUnlessAsked = 6;

function monthsAsked({ from, to }: ReportRequest): { to?: string; months: number } {
  const [first, last] = [from, to].map((text) => (text === undefined ? undefined : serviceDayOf(text)));
  const label = (day: number) => monthOfWeek(weekOfDay(day));
  const newest = last === undefined ? {} : { to: label(last) };
  if (first === undefined || last === undefined) return { ...newest, months: monthsUnlessAsked };
  const number = (day: number) => Number(label(day).slice(0, 4)) * 12 + Number(label(day).slice(5));
  return { ...newest, months: Math.min(12, Math.max(1, number(last) - number(first) + 1)) };
}
