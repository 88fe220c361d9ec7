import { promiseCounts } from "../../../domain/acting/promise-meter.ts";
import type { Month } from "../../../domain/calendar/month.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { HrQuestionName } from "../../../domain/privacy/group-month.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import { reportedShare } from "../../../domain/privacy/reported-share.ts";
import { ratio } from "../../../domain/statistics/ratio.ts";
import { sumOfKnown } from "../../../domain/statistics/sum.ts";
import { occupancy } from "../../../domain/workload/occupancy.ts";
import { quickReturnWeeks } from "../../../domain/workload/quick-return.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { promisesByPerson } from "./hr-promises.ts";

/** What a group's figures of a month are made of, one row a person; it never leaves the store's thread. */
export type PersonMonth = Readonly<Record<string, number | null>>;

/** Some figures that HR may ask for. */
export interface HrFigures {
  /** The minimum number of people behind a group's figures. */
  readonly min: number;
  /** Rows of the people who have any in the month: those are the group that the figures stand on. */
  people(store: ReadableStore, month: Month, today: ServiceDay): ReadonlyMap<number, PersonMonth>;
  /** The figures of some people together. Null: the sources do not say. */
  of(people: readonly PersonMonth[]): Record<string, number | null>;
  /** A share of people that says "nobody" or "everybody" is hidden with its group. */
  coversAll(people: readonly PersonMonth[]): boolean;
}

const workload: HrFigures = {
  min: minGroup.operational,
  people: (store, month) =>
    byPerson(
      store.rows(
        `SELECT agent_id AS id, count(*) AS weeks, sum(handled) AS handled, sum(handle_seconds) AS handle,
                sum(handling_state_seconds) AS handling, sum(available_seconds) AS available,
                sum(worked_half_hours) AS worked, sum(busy_half_hours) AS busy,
                sum(quick_returns) AS returns, sum(CASE WHEN quick_returns IS NOT NULL THEN 1 END) AS restWeeks,
                max(quick_returns_from = 'contacts') AS atLeast
           FROM agent_week
          WHERE week BETWEEN ? AND ? AND (handled > 0 OR handling_state_seconds IS NOT NULL) GROUP BY agent_id`,
        month.firstWeek,
        month.lastWeek,
      ),
    ),
  of(people) {
    const [handling, available, worked] = [
      sum(people, "handling"),
      sum(people, "available"),
      sum(people, "worked"),
    ];
    const [weeks, returns, restWeeks] = [
      sum(people, "weeks"),
      sum(people, "returns"),
      sum(people, "restWeeks"),
    ];
    return {
      occupancy: occupancy(handling, available) ?? null,
      busyShare: ratio(sum(people, "busy"), worked),
      handleSecondsAWeek: ratio(sum(people, "handle"), weeks),
      contactsAWeek: ratio(sum(people, "handled"), weeks),
      quickReturnsInFourWeeks:
        returns === null || !restWeeks ? null : (returns / restWeeks) * quickReturnWeeks,
      quickReturnsAtLeast: people.some(({ atLeast }) => atLeast === 1) ? 1 : 0,
    };
  },
  coversAll: () => false,
};

const inAttention = (people: readonly PersonMonth[]) =>
  people.filter(({ attention }) => attention === 1).length;

const signals: HrFigures = {
  min: minGroup.wellbeing,
  people: (store, month) =>
    byPerson(
      store.rows(
        `SELECT agent_id AS id, max(since IS NOT NULL) AS attention, avg(coverage) AS coverage
           FROM burnout_week
          WHERE week BETWEEN ? AND ? AND coalesce(is_known, burnout_index IS NOT NULL) GROUP BY agent_id`,
        month.firstWeek,
        month.lastWeek,
      ),
    ),
  of: (people) => ({
    attentionShare: reportedShare(inAttention(people), people.length) ?? null,
    coverage: ratio(sum(people, "coverage"), people.length),
  }),
  coversAll: (people) => reportedShare(inAttention(people), people.length) === undefined,
};

const keptOf = (people: readonly PersonMonth[]) => sum(people, "kept") ?? 0;
const settledOf = (people: readonly PersonMonth[]) => keptOf(people) + (sum(people, "broken") ?? 0);

const promises: HrFigures = {
  min: minGroup.operational,
  people: (store, month, today) =>
    new Map(
      [...promisesByPerson(store, month)].flatMap(([id, { sessions, steps }]) => {
        const { kept, broken } = promiseCounts(sessions, steps, month, today);
        return kept + broken > 0 ? [[id, { kept, broken }]] : [];
      }),
    ),
  of: (people) => ({ keptShare: reportedShare(keptOf(people), settledOf(people)) ?? null }),
  coversAll: (people) => reportedShare(keptOf(people), settledOf(people)) === undefined,
};

/** Everything that HR may ask for, by its name. */
export const hrFigures: Readonly<Record<HrQuestionName, HrFigures>> = { workload, signals, promises };

function byPerson(rows: readonly { readonly id: number }[]): ReadonlyMap<number, PersonMonth> {
  return new Map(rows.map(({ id, ...row }) => [id, row as PersonMonth]));
}

function sum(people: readonly PersonMonth[], of: string): number | null {
  return sumOfKnown(people.map((person) => person[of]));
}
