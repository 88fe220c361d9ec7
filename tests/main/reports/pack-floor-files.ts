/*
 * Exports of 25 people over nine weeks, to Friday 6 March 2026: two teams whose figures HR may see, one that
 * is too small, somebody of no team, somebody without contacts or states, and names that were chosen to do
 * harm. One has short rests lately. Three people score, each contact by one or two of them.
 */

const teams = [
  { team: "Billing", site: "North", people: 12 },
  { team: "Claims", site: "North", people: 4 },
  { team: "Support", site: "South", people: 8 },
  { team: "", site: "", people: 1 },
] as const;
const people = teams.flatMap(({ team, site, people }) =>
  Array.from({ length: people }, () => ({ team, site })),
);
const names: Readonly<Record<number, string>> = {
  1: "=1+1",
  2: "<b>Ana</b> & Co",
  3: "عائشة",
  10: "<script>alert(1)</script><img src=x onerror=alert(2)>",
  11: `Maximiliana ${"von und zu ".repeat(6)}Ende`,
  13: "Ann \u202egnorw yaw eht",
};
/** The ids of those whose names were chosen to do harm. */
export const harmful = [1, 2, 3, 10, 11, 13].map(id);
const withoutWork = 7;
const shortOfRest = 9;
const evaluators = ["Sten Berg", "Mona Vik", "Per Dahl"];
const behaviours = ["E1", "E2", "E3", "E4", "E5", "E6"];

const monday = Date.parse("2026-01-05T00:00:00Z");
const weeks = 9;
const callsADay = 3;
const hour = 3_600_000;
const day = 24 * hour;

export const newestWeek = "2026-W10";
export const earlierWeek = { week: "2026-W06", day: "2026-02-05" };
/** Somebody who has worked, been scored and rested in the usual way. */
export const somebody = "p05";

/** The files' lines by their names; times in UTC. */
export function packFloorFiles(): Readonly<Record<string, readonly string[]>> {
  const roster = ["agent,name,team,site,hired_on"];
  const shifts = ["agent,shift_start,shift_end"];
  const contacts = ["contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome"];
  const states = ["agent,state,started_at,ended_at"];
  const evaluations = [
    "evaluation_id,agent,evaluator,form,evaluated_at,contact_id,source,item,behaviour,score,max_score",
  ];
  for (const [at, { team, site }] of people.entries()) {
    roster.push(`${id(at)},${names[at] ?? `Person ${id(at)}`},${team},${site},2020-01-01`);
    if (at === withoutWork) continue;
    for (let week = 0; week < weeks; week++)
      for (let weekday = 0; weekday < 5; weekday++) {
        const start = monday + (week * 7 + weekday) * day + startHour(at, week, weekday) * hour;
        shifts.push(`${id(at)},${iso(start)},${iso(start + 8 * hour)}`);
        let waitsSince = start;
        for (let call = 0; call < callsADay; call++) {
          const offered = start + (call * 150 + ((at * 7 + weekday) % 20)) * 60_000;
          const talk = (900 + ((at * 131 + week * 17 + call * 613) % 2400)) * 1000;
          const contact = `c${at}-${week}-${weekday}-${call}`;
          contacts.push(
            `${contact},${id(at)},Orders,${iso(offered)},${iso(offered + 5000)},${iso(offered + 5000 + talk)},${talk / 1000},handled`,
          );
          states.push(`${id(at)},available,${iso(waitsSince)},${iso(offered + 5000)}`);
          waitsSince = offered + 5000 + talk;
          states.push(`${id(at)},talk,${iso(offered + 5000)},${iso(waitsSince)}`);
          if (weekday === 2 && call === 0) evaluations.push(...scored(at, week, contact, waitsSince));
        }
        states.push(`${id(at)},available,${iso(waitsSince)},${iso(start + 8 * hour)}`);
      }
  }
  return { roster, shifts, contacts, "agent-states": states, evaluations };
}

/** A contact a week; every third of them by a second person too. */
function scored(at: number, week: number, contact: string, ended: number): string[] {
  const by = [(at + week) % 3, ...((at + week) % 3 === 0 ? [1] : [])];
  return by.flatMap((evaluator) =>
    behaviours.map((behaviour, item) => {
      const scored = [0, 1, 1, 2, 2][(at * 7 + week * 5 + item * item * 3 + at * week * item) % 5] ?? 0;
      // The first two mostly agree; the third is harsh.
      const harsher = (evaluator === 1 && item === 5 && at % 4 === 0) || (evaluator === 2 && item < 2);
      const score = Math.max(0, scored - (harsher ? 1 : 0));
      return `q-${contact}-${evaluator},${id(at)},${evaluators[evaluator]},Voice,${iso(ended)},${contact},qa,${behaviour},${behaviour},${score},2`;
    }),
  );
}

function startHour(at: number, week: number, weekday: number): number {
  if (at !== shortOfRest || week < weeks - 3) return 9;
  return weekday === 1 || weekday === 3 ? 14 : weekday === 0 ? 9 : 7;
}

function id(at: number): string {
  return `p${String(at).padStart(2, "0")}`;
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
