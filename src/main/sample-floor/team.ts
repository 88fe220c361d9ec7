import type { Chance } from "./chance.ts";

/** How refusals (declined or unresolved contacts) go down in a queue. */
export type RefusalEffect = "empathy-matters" | "no-difference" | "some";

export interface Queue {
  readonly name: string;
  readonly talkSeconds: number;
  readonly acwSeconds: number;
  /** Handling time that is offered, over the time that people are there to handle it. */
  readonly load: number;
  /** How long a customer would wait, on average: where all queues are long, people have learnt to wait. */
  readonly patienceSeconds: number;
  readonly refusals: RefusalEffect;
}

export interface Team {
  readonly name: string;
  readonly queue: Queue;
  /** `day` is 07:00 to 22:00 from Monday to Saturday, `office` 08:30 to 18:30 on weekdays, `night` 22:00 to 06:00. */
  readonly hours: "day" | "office" | "night";
  readonly size: number;
  readonly story: "understaffed" | "overloaded" | "too-small" | "drifts" | null;
}

interface CoreTeam extends Omit<Team, "size" | "queue"> {
  readonly share: number;
  readonly queue: Queue;
}

const core: readonly CoreTeam[] = [
  coreTeam("Billing", 12, "day", "drifts", [240, 45, 0.77, 540, "empathy-matters"]),
  coreTeam("Claims", 8, "day", "understaffed", [275, 62, 0.74, 900, "some"]),
  coreTeam("Accounts", 7, "day", null, [232, 50, 0.76, 540, "no-difference"]),
  coreTeam("Support", 6, "day", "overloaded", [285, 60, 1.25, 1500, "some"]),
  coreTeam("Nights", 4, "night", null, [255, 58, 0.6, 600, "some"]),
];
const escalationsTeam = coreTeam("Escalations", 0, "office", "too-small", [360, 95, 0.66, 900, "some"]);

const furtherQueues =
  `Cards Payments Orders Renewals Deliveries Returns Technical Broadband Mobile Energy Moves Refunds Pensions
Savings Mortgages Travel Motor Pets Health Loyalty Business Bookings Appointments Warranty Parking Water Tickets
Rentals Repairs Memberships`.split(/\s+/);

const calmLoad = 0.77;
const calmPatienceSeconds = 600;
const tooSmallSize = 3;
const coreSize = 60;
const furtherTeamSize = 16;
const teamsAQueue = 5;
/** Below this the stories would have to share their people. */
export const fewestAgents = 24;

/**
 * The teams of a floor with a given number of people. The teams that carry the stories keep a size that a supervisor
 * knows by name; a larger floor has more teams and queues, not larger ones.
 *
 * @param calm the same teams without their stories
 */
export function teamsOf(agents: number, chance: Chance, calm = false): Team[] {
  const inCore = agents < coreSize + furtherTeamSize ? agents : coreSize;
  const sizes = shared(
    inCore - tooSmallSize,
    core.map((team) => team.share),
  );
  const teams = core.map(({ share: _, ...team }, at): Team => ({ ...team, size: sizes[at] ?? 0 }));
  const { share: _, ...small } = escalationsTeam;
  const all = [...teams, { ...small, size: tooSmallSize }, ...furtherTeams(agents - inCore, chance)];
  return calm ? all.map(calmed) : all;
}

/** The team without its story: enough people for what comes, and refusals that go down as anywhere. */
function calmed(team: Team): Team {
  const { load, patienceSeconds } = team.queue;
  const queue: Queue = {
    ...team.queue,
    load: Math.min(load, calmLoad),
    patienceSeconds: Math.min(patienceSeconds, calmPatienceSeconds),
    refusals: "some",
  };
  return { ...team, queue, story: null };
}

function furtherTeams(agents: number, chance: Chance): Team[] {
  const count = Math.ceil(agents / furtherTeamSize);
  const sizes = shared(agents, Array<number>(count).fill(1));
  const queues = Array.from({ length: Math.ceil(count / teamsAQueue) }, (_, at): Queue => {
    const round = Math.floor(at / furtherQueues.length);
    return {
      name: `${furtherQueues[at % furtherQueues.length]}${round ? ` ${round + 1}` : ""}`,
      talkSeconds: Math.round(chance.between(215, 290)),
      acwSeconds: Math.round(chance.between(38, 68)),
      load: chance.between(0.72, 0.79),
      patienceSeconds: 540,
      refusals: "some",
    };
  });
  return sizes.map((size, at): Team => {
    const queue = queues[Math.floor(at / teamsAQueue)] as Queue;
    return { name: `${queue.name} team ${(at % teamsAQueue) + 1}`, queue, hours: "day", size, story: null };
  });
}

/** A whole number of people dealt out by shares, the largest remainders first. */
function shared(people: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (people * share) / all);
  const dealt = exact.map(Math.floor);
  const left = people - dealt.reduce((sum, size) => sum + size, 0);
  const byRemainder = exact.map((size, at) => ({ at, rest: size - Math.floor(size) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) dealt[at] = (dealt[at] ?? 0) + 1;
  return dealt;
}

function coreTeam(
  name: string,
  share: number,
  hours: Team["hours"],
  story: Team["story"],
  [talkSeconds, acwSeconds, load, patienceSeconds, refusals]: readonly [
    number,
    number,
    number,
    number,
    RefusalEffect,
  ],
): CoreTeam {
  const queue = {
    name: name === "Nights" ? "Night line" : name,
    talkSeconds,
    acwSeconds,
    load,
    patienceSeconds,
    refusals,
  };
  return { name, share, hours, story, queue };
}
