// Exports of floors that the pictures need beside the made-up one.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A floor of many people with few rows, for the table alone. */
export function writeLargeFloor(folder) {
  mkdirSync(folder, { recursive: true });
  const roster = ["agent,name,team"];
  const contacts = ["contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome"];
  for (let agent = 0; agent < 2000; agent++) {
    roster.push(
      `p${agent},Person ${String(agent).padStart(4, "0")},Team ${String(agent % 40).padStart(2, "0")}`,
    );
    for (let week = 0; week < 13; week++) {
      if ((agent + week) % 11 === 0) continue;
      const at = Date.parse("2026-08-26T09:00:00Z") + week * 604_800_000 + (agent % 60) * 60_000;
      const talk = 300 + ((agent * 7919 + week * 104_729) % 2400);
      const iso = (time) => new Date(time).toISOString();
      contacts.push(
        `c${agent}-${week},p${agent},Main,${iso(at)},${iso(at + 5000)},${iso(at + 5000 + talk * 1000)},${talk},handled`,
      );
    }
  }
  writeFileSync(join(folder, "roster.csv"), `${roster.join("\n")}\n`);
  writeFileSync(join(folder, "contacts.csv"), `${contacts.join("\n")}\n`);
}

/** A quality tool's form that names no behaviour, and that changed a scale. */
export function writeFormsFloor(folder) {
  mkdirSync(folder, { recursive: true });
  const items = [
    "Acknowledged the situation before policy",
    "Paraphrased the issue and checked",
    "Probed for the root cause",
    "Gave an honest, clear answer",
    "Apologised and set it right",
    "Apologised and paraphrased",
    "Agreed the next step",
    "Correct greeting",
    "Hold used as agreed",
  ];
  const evaluations = ["evaluation_id,agent,evaluator,form,evaluated_at,item,score,max_score"];
  for (let at = 0; at < 24; at++) {
    const day = new Date(Date.parse("2026-10-26T10:00:00Z") + at * 86_400_000).toISOString();
    const agent = at === 7 ? "pp1" : `p${at % 3}`;
    for (const [place, item] of items.entries()) {
      const max = at >= 20 && place === 0 ? 5 : 2;
      evaluations.push(`Q${at},${agent},Eve Byrne,Voice 2026,${day},"${item}",${(at + place) % 3},${max}`);
    }
  }
  const roster = ["agent,name,team", "p0,Maya Roy,Orders", "p1,Ada Osei,Orders", "p2,Sam Quinn,Orders"];
  writeFileSync(join(folder, "roster.csv"), `${roster.join("\n")}\n`);
  writeFileSync(join(folder, "evaluations.csv"), `${evaluations.join("\n")}\n`);
}
