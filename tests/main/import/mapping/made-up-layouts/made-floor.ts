import type { Chance } from "./chance.ts";

/* A made-up floor: who works, and what happened. Agents never have two calls at once. */

export interface MadeAgent {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly extension: string;
  readonly team: string;
  readonly supervisor: string;
}

export interface MadeContact {
  readonly agent: MadeAgent | null;
  /** Seconds since 1970, by the clock on the wall. */
  readonly offered: number;
  readonly wait: number;
  readonly talk: number;
  readonly hold: number;
  readonly acw: number;
  readonly ended: "handled" | "abandoned" | "unserved";
  readonly isOutbound: boolean;
  readonly isChat: boolean;
  readonly queue: string;
  readonly customer: number;
}

export interface FloorWords {
  readonly firsts: readonly string[];
  readonly lasts: readonly string[];
  readonly teams: readonly string[];
  readonly queues: readonly string[];
}

const secondsADay = 86_400;

/** The first of the days: between its tenth and its eighteenth, so that some day is above twelve. No clock changes near. */
export function firstDay(chance: Chance): number {
  const month = chance.pick([0, 1, 3, 4, 5, 6, 7, 8, 10]);
  return Date.UTC(chance.pick([2025, 2026]), month, chance.whole(11, 18)) / 1000;
}

export function madeAgents(chance: Chance, words: FloorWords): MadeAgent[] {
  const count = chance.whole(5, 25);
  const idStyle = chance.pick(["number", "code", "login"]);
  const firsts = chance.shuffled(words.firsts);
  const lasts = chance.shuffled(words.lasts);
  const supervisors = ["Alex Morgan", "Kim Berger", "Dana Rossi"].slice(0, chance.whole(2, 3));
  const from = chance.whole(1, 60) * 100;
  return Array.from({ length: count }, (_, at) => {
    const first = firsts[at % firsts.length] ?? "";
    // One first name comes back with another last name.
    const last = lasts[(at + Math.floor(at / firsts.length)) % lasts.length] ?? "";
    const number = from + at + (at % 3);
    const login = plain(`${first.slice(0, 1)}${last}`);
    const id =
      idStyle === "number"
        ? String(number * 3 + at)
        : idStyle === "code"
          ? `AG${String(number + at * 4).padStart(5, "0")}`
          : `${login}${at}`;
    return {
      id,
      first,
      last,
      email: `${plain(first)}.${plain(last)}${at}@example.org`,
      extension: String(2000 + at * 7),
      team: words.teams[at % words.teams.length] ?? "",
      supervisor: supervisors[at % supervisors.length] ?? "",
    };
  });
}

export interface FloorShape {
  readonly hasHold: boolean;
  readonly hasAcw: boolean;
  /** Share of contacts that no agent took. */
  readonly lost: number;
  readonly hasUnserved: boolean;
  readonly outbound: number;
  readonly chats: number;
}

/** The contacts of 3 to 20 days, by when they were offered. */
export function madeContacts(
  chance: Chance,
  agents: readonly MadeAgent[],
  words: FloorWords,
  shape: FloorShape,
): MadeContact[] {
  const start = firstDay(chance);
  const days = chance.whole(3, 20);
  const rows = chance.whole(150, 600);
  const perAgentDay = Math.max(1, Math.round(rows / days / agents.length));
  const contacts: MadeContact[] = [];
  const common = () => ({
    isOutbound: chance.isTrue(shape.outbound),
    isChat: chance.isTrue(shape.chats),
    queue: chance.pick(words.queues),
    customer: chance.whole(10_000, 10_000 + rows * 3),
  });
  for (let day = 0; day < days; day++) {
    for (const agent of agents) {
      if (chance.isTrue(0.15)) continue;
      let free = start + day * secondsADay + 8 * 3600 + chance.whole(0, 1800);
      for (let nth = 0; nth < perAgentDay; nth++) {
        const said = common();
        const answered = free + chance.whole(5, Math.max(60, Math.floor(30_000 / perAgentDay)));
        const wait = said.isOutbound ? chance.whole(3, 15) : Math.min(chance.lognormal(25, 0.9), 900);
        const talk = Math.max(4, Math.min(chance.lognormal(210, 0.8), 3500));
        const hold = shape.hasHold && chance.isTrue(0.35) ? Math.min(chance.lognormal(50, 0.7), 900) : 0;
        const acw = shape.hasAcw && chance.isTrue(0.85) ? Math.min(chance.lognormal(45, 0.7), 900) : 0;
        free = answered + talk + hold + acw;
        if (free % secondsADay > 23 * 3600 || free >= start + (day + 1) * secondsADay) break;
        contacts.push({ ...said, agent, offered: answered - wait, wait, talk, hold, acw, ended: "handled" });
      }
    }
  }
  const lost = Math.round((contacts.length * shape.lost) / (1 - shape.lost));
  for (let nth = 0; nth < lost; nth++) {
    const offered = start + chance.whole(0, days - 1) * secondsADay + chance.whole(8 * 3600, 19 * 3600);
    const ended = shape.hasUnserved && chance.isTrue(0.2) ? "unserved" : "abandoned";
    const wait = Math.max(2, Math.min(chance.lognormal(60, 0.9), 1800));
    contacts.push({
      ...common(),
      isOutbound: false,
      agent: null,
      offered,
      wait,
      talk: 0,
      hold: 0,
      acw: 0,
      ended,
    });
  }
  return contacts.sort((a, b) => a.offered - b.offered);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("ł", "l")
    .replaceAll(/[^a-z]/gu, "");
}
