import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";

/** A floor-like file of contacts: agents of one team each, who work shifts and take calls one by one. */
export interface FloorFile {
  readonly path: string;
  readonly rows: number;
  readonly agents: number;
  /** Days over which each agent's contacts are spread; at most sixty contacts a day where it is left out. */
  readonly days?: number;
  /** UTC seconds at which the first shift begins. */
  readonly from: number;
}

const header =
  "contact_id,agent,team,queue,channel,direction,offered_at,answered_at,ended_at,talk_seconds,hold_seconds,acw_seconds,outcome,resolution,customer";
const maxContactsADay = 60;
const secondsADay = 86_400;

/** Writes the file in the order in which the contacts begin, as a telephone system exports them. */
export async function writeFloorFile(file: FloorFile): Promise<void> {
  const { path, rows, agents, days = 1 } = file;
  const contactsADay = Math.min(maxContactsADay, Math.ceil(rows / agents / days));
  const draft = `${path}.part`;
  const out = createWriteStream(draft);
  out.write(`${header}\n`);
  let text = "";
  for (let row = 0; row < rows; row++) {
    text += `${line(row, file, contactsADay)}\n`;
    if (text.length > 1 << 20) {
      if (!out.write(text)) await once(out, "drain");
      text = "";
    }
  }
  out.end(text);
  await once(out, "finish");
  await rename(draft, path);
}

function line(row: number, { agents, from }: FloorFile, contactsADay: number): string {
  const agent = row % agents;
  const nth = Math.floor(row / agents);
  const day = Math.floor(nth / contactsADay);
  const noise = (row * 2_654_435_761) % 4_294_967_296;
  const offered = from + day * secondsADay + (agent % 3) * 3600 + (nth % contactsADay) * 470 + (noise % 60);
  const answered = offered + (noise % 20);
  const talk = 120 + (noise % 180);
  const hold = noise % 7 === 0 ? noise % 45 : 0;
  const acw = noise % 50;
  const time = (at: number) => `${new Date(at * 1000).toISOString().slice(0, 19)}Z`;
  const outcome = noise % 19 === 0 ? "abandoned" : "handled";
  const who = outcome === "handled" ? `agent${String(agent).padStart(4, "0")}` : "";
  return [
    `c${from.toString(36)}-${row}`,
    who,
    `team${agent % 20}`,
    `queue${agent % 8}`,
    "voice",
    "inbound",
    time(offered),
    outcome === "handled" ? time(answered) : "",
    time(answered + talk + hold),
    outcome === "handled" ? talk : "",
    outcome === "handled" ? hold : "",
    outcome === "handled" ? acw : "",
    outcome,
    noise % 5 === 0 ? "unresolved" : "resolved",
    `+353${noise % 1_000_000}`,
  ].join(",");
}
