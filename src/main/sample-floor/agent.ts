import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { addressOf, madeUpNames } from "./names.ts";
import type { SamplePeriod } from "./period.ts";
import type { Team } from "./team.ts";

/** What a person plays in a planted truth. */
export type Part =
  | "falls-under-load"
  | "falls-rested"
  | "fine-under-harsh"
  | "quick-returns"
  | "quick-returns-understaffed"
  | "difficult-contacts"
  | "off-lately"
  | "joins"
  | "leaves"
  | "ill"
  | "part-time";

export interface SampleAgent {
  /** Place among all agents in the order of their ids. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly team: Team;
  /** Place in the team: it spreads the bands of the rota over the day. */
  readonly place: number;
  readonly supervisor: string;
  readonly part: Part | null;
  /** Handling time against the queue's. */
  readonly pace: number;
  /** True empathy when rested and before any planted fall, 0 to 100. */
  readonly empathy: number;
  readonly shiftHours: number;
  readonly daysAWeek: number;
  readonly hiredOn: ServiceDay;
  readonly leftOn: ServiceDay | null;
}

// A team's people carry the parts by their place in it; places that a small team lacks carry nothing.
const partsOfTeam: Readonly<Record<string, readonly (Part | null)[]>> = {
  Billing: ["part-time", "difficult-contacts", "joins", "ill", null, null, "part-time"],
  Claims: ["off-lately", "quick-returns-understaffed"],
  Accounts: ["falls-under-load", "falls-rested", "fine-under-harsh", "quick-returns", "leaves", "part-time"],
};

const steadyEmpathy = 80;
const lowestEmpathy = 58;
const highestEmpathy = 82;

/**
 * The people of the floor, in the order of their ids. An id says nothing of the part that a person plays.
 *
 * @param calm nobody carries a planted truth: people join, leave, are ill and work part-time, and that is all
 */
export function agentsOf(
  teams: readonly Team[],
  period: SamplePeriod,
  key: string,
  calm = false,
): SampleAgent[] {
  const chance = chanceOf(`${key}|people`);
  const drafts = teams.flatMap((team) => draftsOf(team, period, chance, calm));
  const names = madeUpNames(drafts.length + teams.length, chance);
  const supervisors = new Map(teams.map((team, at) => [team, names[drafts.length + at] ?? ""]));
  const width = Math.max(3, String(drafts.length).length);
  return chance.shuffled(drafts).map((draft, index): SampleAgent => {
    const id = `a${String(index + 1).padStart(width, "0")}`;
    const name = names[index] ?? id;
    const supervisor = supervisors.get(draft.team) ?? "";
    return { index, id, name, email: addressOf(name, id), supervisor, ...draft };
  });
}

type Draft = Omit<SampleAgent, "index" | "id" | "name" | "email" | "supervisor">;

function draftsOf(team: Team, period: SamplePeriod, chance: Chance, calm: boolean): Draft[] {
  // Spread evenly, so that every queue has an upper and a lower half to compare.
  const spread = Array.from({ length: team.size }, (_, at) => (at + 0.5) / team.size);
  const empathies = chance.shuffled(spread);
  return empathies.map((place, at): Draft => {
    const drawn = partOf(team, at, chance);
    const part = calm && !isOrdinary(drawn) ? null : drawn;
    const hours = team.story === "overloaded" ? { shiftHours: 6, daysAWeek: 6 } : hoursOf(team, part, chance);
    const days = period.lastDay - period.firstDay;
    return {
      team,
      place: at,
      part,
      ...hours,
      pace: Math.min(1.2, Math.max(0.82, 1 + 0.08 * chance.normal())),
      empathy: isScoredPart(part) ? steadyEmpathy : lowestEmpathy + (highestEmpathy - lowestEmpathy) * place,
      hiredOn:
        part === "joins"
          ? period.firstDay + Math.round(days * chance.between(0.3, 0.45))
          : period.firstDay - chance.whole(60, 3000),
      leftOn: part === "leaves" ? period.firstDay + Math.round(days * chance.between(0.55, 0.7)) : null,
    };
  });
}

function partOf(team: Team, at: number, chance: Chance): Part | null {
  if (team.story === "understaffed" && team.size >= 8 && at === 2) return "off-lately";
  const named = partsOfTeam[team.name];
  if (named) return named[at] ?? null;
  if (team.hours !== "day" || team.story) return null;
  const drawn = chance.fraction();
  if (drawn < 0.15) return "part-time";
  if (drawn < 0.2) return "joins";
  if (drawn < 0.25) return "leaves";
  return drawn < 0.28 ? "ill" : null;
}

function hoursOf(team: Team, part: Part | null, chance: Chance): { shiftHours: number; daysAWeek: number } {
  if (part !== "part-time" || team.hours !== "day") return { shiftHours: 8, daysAWeek: 5 };
  return chance.happens(0.5) ? { shiftHours: 5, daysAWeek: 4 } : { shiftHours: 8, daysAWeek: 3 };
}

/** Whether a part is of any floor's life: it hides nothing that a console should find. */
function isOrdinary(part: Part | null): boolean {
  return part === "joins" || part === "leaves" || part === "ill" || part === "part-time";
}

/** Whether a planted truth about evaluations hangs on this part. */
export function isScoredPart(part: Part | null): boolean {
  return part === "falls-under-load" || part === "falls-rested" || part === "fine-under-harsh";
}
