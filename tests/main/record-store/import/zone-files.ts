import { type RealFile, realFiles } from "./real-files.ts";

/*
 * Files whose records lie on both sides of many zones' midnights: calls at every full hour of three days, as a queue's log
 * and a telephone system's records see them, nights on the rota, and what else has a day.
 */

const first = Date.UTC(2026, 2, 28) / 1000;
const hours = Array.from({ length: 60 }, (_, hour) => first + hour * 3600);

/** Digits of the clock in a zone. */
function local(at: number, zone: string): string {
  const clock = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(zone);
  return clock.toPlainDateTime().toString({ smallestUnit: "second" }).replace("T", " ");
}

const iso = (at: number) => new Date(at * 1000).toISOString();
const lines = (rows: readonly (readonly (string | number)[])[], mark = ",") =>
  `${rows.map((row) => row.join(mark)).join("\n")}\n`;

/** A call is offered ten seconds before the hour; the phone is taken off then, and the queue connects after it. */
const queueLog = lines(
  hours.flatMap((hour, at) => {
    const [offered, id, agent] = [hour - 10, `${hour - 10}.${at}`, `SIP/20${at % 3}`];
    return [
      [offered, id, "main", "NONE", "ENTERQUEUE", "", "5550190", 1],
      [offered + 15, id, "main", agent, "CONNECT", 15, `${offered}.9`, 4],
      [offered + 75, id, "main", agent, "COMPLETECALLER", 15, 60, 1],
    ];
  }),
  "|",
);

function callRecords(zone: string): string {
  return lines(
    hours.map((hour, at) => {
      const offered = hour - 10;
      const id = `${offered}.${at}`;
      const quoted = [
        "",
        "5550190",
        "5550100",
        "from-trunk",
        "x",
        "SIP/trunk-1",
        `SIP/20${at % 3}-1`,
        "Dial",
        "",
      ];
      const times = [offered, offered + 4, offered + 80].map((moment) => local(moment, zone));
      return [
        ...[...quoted, ...times].map((text) => `"${text}"`),
        80,
        76,
        ...["ANSWERED", "DOCUMENTATION", id, "", "", id].map((text) => `"${text}"`),
        at,
      ];
    }),
  );
}

/** Days with a break after midnight, and two shifts of some. */
function rota(zone: string, people: readonly string[], lateBy: number): string {
  const rows = people.flatMap((agent, person) =>
    [0, 1, 2, 3].flatMap((day) => {
      const start = first + day * 86_400 + (14 + person * 4) * 3600 + lateBy;
      const span = (from: number, to: number, activity: string) => [
        agent,
        local(start + from, zone),
        local(start + to, zone),
        activity,
      ];
      return [
        span(0, 4 * 3600, ""),
        span(5 * 3600, 9 * 3600, ""),
        span(2 * 3600, 2.5 * 3600, "break"),
        span(7 * 3600, 7.5 * 3600, "break"),
      ];
    }),
  );
  return lines([["agent", "shift_start", "shift_end", "activity"], ...rows]);
}

/** Calls that go from one agent to another on the hour; the second export has no word for when they were answered. */
function transfers(withAnswer: boolean): string {
  const header = ["contact_id", "agent", "queue", "offered_at", "answered_at", "ended_at", "outcome"];
  const rows = hours.flatMap((hour, at) =>
    [0, 1].map((part) => {
      const from = hour - 30 + part * 60;
      const agent = ["ann", "bob", "cy"][(at + part) % 3] ?? "";
      return [`T${at}`, agent, "main", iso(from), iso(from + 40), iso(from + 60), "handled"];
    }),
  );
  const shown = [header, ...(withAnswer ? rows : rows.filter((_, at) => at % 2 === 0))];
  return lines(withAnswer ? shown : shown.map((row) => row.toSpliced(4, 1)));
}

export interface ZoneFile extends RealFile {
  /** The zone of its local times. */
  readonly zone: string;
}

export const zoneFiles: readonly ZoneFile[] = [
  ...realFiles.map((file) => ({ ...file, zone: "UTC" })),
  { name: "queue_log", text: queueLog, zone: "UTC" },
  { name: "cdr.csv", text: callRecords("Europe/Rome"), zone: "Europe/Rome" },
  { name: "transfers.csv", text: transfers(true), zone: "UTC" },
  { name: "transfers-again.csv", text: transfers(false), zone: "UTC" },
  { name: "rota.csv", text: rota("Europe/Rome", ["ann", "bob", "SIP/201"], 0), zone: "Europe/Rome" },
  { name: "rota-again.csv", text: rota("Asia/Kolkata", ["bob", "cy"], 1800), zone: "Asia/Kolkata" },
  {
    name: "absence.csv",
    text: lines([
      ["agent", "from", "to", "kind"],
      ["ann", "2026-03-04", "2026-03-05", "short_notice"],
    ]),
    zone: "UTC",
  },
  {
    name: "training.csv",
    text: lines([
      ["agent", "topic", "kind", "held_at", "minutes", "status"],
      ["ann", "active listening", "refresher", iso(first + 23 * 3600), 45, "held"],
      ["bob", "active listening", "refresher", iso(first + 3600), 45, "held"],
    ]),
    zone: "UTC",
  },
  {
    name: "pulses.csv",
    text: lines([
      [
        "response_id",
        "respondent",
        "team",
        "consent",
        "answered_at",
        "item",
        "score",
        "scale_min",
        "scale_max",
      ],
      ["P1", "teal-otter", "North", 1, iso(first + 22.5 * 3600), "Can raise problems", 4, 1, 5],
    ]),
    zone: "UTC",
  },
];
