import type { TeamSignal, TeamSignalWeek } from "../../../contract/burnout.ts";
import { type CountedKind, countedKinds } from "../../../domain/burnout/contact-counts.ts";

/** What is counted of a team's contacts of one kind. */
export interface TeamCount {
  readonly kind: CountedKind;
  /** Contacts of the asked week, all people together; null where no record says it. */
  readonly now: number | null;
  /** A person and week, oldest first, so that teams of any size stand on one scale. */
  readonly each: readonly (number | null)[];
}

/** @example a team of 10 with 25 complaints in its only week: now 25, each [2.5] */
export function teamCountsOf({ weeks }: TeamSignal): readonly TeamCount[] {
  return countedKinds.map((kind) => ({
    kind,
    now: weeks.at(-1)?.counts?.[kind] ?? null,
    each: weeks.map((week) => countEach(week, kind)),
  }));
}

function countEach({ counts }: TeamSignalWeek, kind: CountedKind): number | null {
  const count = counts?.[kind] ?? null;
  return counts === null || count === null ? null : count / counts.people;
}

/** Whether any record of the weeks says what is counted here. */
export function anyCounted(teams: readonly TeamSignal[]): boolean {
  return teams.some(({ weeks }) =>
    weeks.some(({ counts }) => countedKinds.some((kind) => (counts?.[kind] ?? null) !== null)),
  );
}
