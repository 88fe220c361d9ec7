import { importedFloor, writeFiles } from "./prepared-floors.ts";

/*
 * Exports of six people over some weeks, up to two weeks ahead. One of them has short rests lately; the
 * others work from nine to five.
 */

const people = ["Ada Osei", "Ben Ito", "Cleo Marsh", "Dan Petrov", "Eva Lund", "Maya Roy"];
const shortOfRest = people.length - 1;
const monday = Date.parse("2026-08-24T00:00:00Z");
const hour = 3_600_000;
const day = 24 * hour;
const weeksBehind = 13;
const weeksAhead = 2;
const callsADay = 8;

export const smallFloor = importedFloor("small", writeSmallFloor);
export const smallFloorInUtc = importedFloor("small in UTC", writeSmallFloor, "UTC");

/** Shifts, contacts, states and the roster; times in UTC. */
function writeSmallFloor(folder: string): readonly string[] {
  const shifts = ["agent,shift_start,shift_end"];
  const contacts = ["contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome"];
  const states = ["agent,state,started_at,ended_at"];
  for (let week = 0; week < weeksBehind + weeksAhead; week++) {
    for (let weekday = 0; weekday < 5; weekday++) {
      const date = monday + (week * 7 + weekday) * day;
      for (const [at] of people.entries()) {
        const start = date + startHour(at, week, weekday) * hour;
        shifts.push(`p${at},${iso(start)},${iso(start + 8 * hour)}`);
        if (week >= weeksBehind) continue;
        let waitsSince = start;
        for (let call = 0; call < callsADay; call++) {
          const offered = start + call * hour + (at * 7 + weekday) * 60_000;
          const answered = offered + 5000;
          const talk = 240 + ((at * 31 + week * 17 + call * 13) % 120);
          contacts.push(
            `c${at}-${week}-${weekday}-${call},p${at},Orders,${iso(offered)},${iso(answered)},${iso(answered + talk * 1000)},${talk},handled`,
          );
          states.push(`p${at},available,${iso(waitsSince)},${iso(answered)}`);
          waitsSince = answered + talk * 1000;
          states.push(`p${at},talk,${iso(answered)},${iso(waitsSince)}`);
        }
        states.push(`p${at},available,${iso(waitsSince)},${iso(start + 8 * hour)}`);
      }
    }
  }
  const roster = ["agent,name,team", ...people.map((name, at) => `p${at},${name},Orders`)];
  return writeFiles(folder, { shifts, contacts, states, roster });
}

/** Late on Tuesdays and Thursdays and early on the day after, in the last three weeks: nine hours between. */
function startHour(person: number, week: number, weekday: number): number {
  const lately = person === shortOfRest && week >= weeksBehind - 3 && week < weeksBehind;
  if (!lately) return 9;
  return weekday === 1 || weekday === 3 ? 14 : weekday === 2 || weekday === 4 ? 7 : 9;
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
