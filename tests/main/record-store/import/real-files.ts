import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Small files as systems write them, of one floor of three people, with overlaps and re-deliveries. */
export interface RealFile {
  readonly name: string;
  readonly text: string;
}

const monday = Date.UTC(2026, 2, 2, 8);
const iso = (minutes: number) => new Date(monday + minutes * 60_000).toISOString();
const agents = ["ann", "bob", "cy"];
const csv = (header: string, rows: readonly (readonly (string | number)[])[]) =>
  `${[header, ...rows.map((row) => row.join(","))].join("\n")}\n`;

/** Contacts of which another export repeats some: alike, with less known, or differently. */
function contacts(from: number, to: number, talkOf: (id: number) => number | ""): string {
  const ids = Array.from({ length: to - from }, (_, at) => from + at);
  return csv(
    "contact_id,agent,team,queue,offered_at,answered_at,ended_at,talk_seconds,acw_seconds,outcome",
    ids.map((id) => {
      // Every sixteenth comes on the next day, every seventh is abandoned.
      const at = id * 12 + Math.floor(id / 16) * 1440;
      const talk = talkOf(id);
      const agent = agents[id % 3] ?? "";
      if (id % 7 === 0) return [`C${id}`, "", "", "main", iso(at), "", iso(at + 1), "", "", "abandoned"];
      return [`C${id}`, agent, "North", "main", iso(at), iso(at + 1), iso(at + 6), talk, 30, "handled"];
    }),
  );
}

/** Contact records that are delivered several times, each time as they stood then. */
function deliveries(rounds: readonly number[]): string {
  const records = rounds.flatMap((round) =>
    [0, 1, 2, 3].map((id) => ({
      ContactId: `ctr-${id}`,
      Channel: "VOICE",
      InitiationMethod: "INBOUND",
      InitiationTimestamp: iso(2880 + id * 20),
      DisconnectTimestamp: iso(2890 + id * 20),
      // Two of them were delivered twice as the same version, with different words.
      LastUpdateTimestamp: iso(2900 + id * 20 + (id < 2 ? 0 : round)),
      Queue: { Name: "billing", EnqueueTimestamp: iso(2880 + id * 20), Duration: 12 },
      Agent: {
        Username: agents[id % 3],
        ConnectedToAgentTimestamp: iso(2881 + id * 20),
        AgentInteractionDuration: 100 + round * 10,
        CustomerHoldDuration: 0,
        ...(round !== 2 && { AfterContactWorkDuration: 20 }),
      },
    })),
  );
  return `${records.map((record) => JSON.stringify(record)).join("\n")}\n`;
}

function states(): string {
  const intervals = agents.flatMap((agent, at) => [
    [agent, "available", iso(at), iso(at + 90)],
    [agent, "talk", iso(at + 90), iso(at + 200)],
    [agent, "break", iso(at + 200), iso(at + 215)],
    [agent, "available", iso(at + 1440), iso(at + 1500)],
    [agent, "acw", iso(at + 1500), iso(at + 1530)],
  ]);
  return csv("agent,state,started_at,ended_at", intervals);
}

function evaluations(scoreOf: (evaluation: number, item: number) => number): string {
  const items = [0, 1, 2, 3, 4];
  return csv(
    "evaluation_id,agent,evaluator,form,evaluated_at,item,score,max_score",
    [0, 1, 2, 3].flatMap((evaluation) =>
      items.map((item) => [
        `Q${evaluation}`,
        agents[evaluation % 3] ?? "",
        evaluation % 2 ? "eve" : "ned",
        "care",
        iso(500 + evaluation * 700),
        `item ${item}`,
        scoreOf(evaluation, item),
        4,
      ]),
    ),
  );
}

export const realFiles: readonly RealFile[] = [
  { name: "contacts-monday.csv", text: contacts(0, 24, () => 240) },
  {
    name: "contacts-again.csv",
    text: contacts(12, 36, (id) => (id % 4 === 0 ? "" : id % 5 === 0 ? 200 : 240)),
  },
  { name: "contact-records.jsonl", text: deliveries([1, 0]) },
  { name: "contact-records-again.jsonl", text: deliveries([2, 0, 3]) },
  { name: "states.csv", text: states() },
  { name: "evaluations.csv", text: evaluations((evaluation, item) => (evaluation + item) % 5) },
  { name: "evaluations-reviewed.csv", text: evaluations((evaluation, item) => (evaluation * item) % 5) },
  {
    name: "roster.csv",
    text: csv("agent,name,team,weekly_hours", [
      ["ann", "Ann Byrne", "North", 40],
      ["bob", "Bob Ito", "South", 32],
      ["cy", "Cy Doyle", "North", ""],
      ["dee", "Dee Roth", "South", 20],
    ]),
  },
  {
    name: "surveys.csv",
    text: csv("response_id,contact_id,agent,answered_at,kind,score,scale_min,scale_max", [
      ["S1", "C1", "bob", iso(60), "csat", 5, 1, 5],
      ["S2", "C2", "cy", iso(90), "nps", 8, 0, 10],
      ["S2", "C2", "cy", iso(90), "csat", 2, 1, 5],
    ]),
  },
];

/** Writes a file into a folder. @returns its path */
export function writtenFile(folder: string, { name, text }: RealFile): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
