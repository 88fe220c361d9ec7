import type { FloorBoard, FloorStatus } from "../../contract/floor.ts";
import type { Today } from "../../contract/today.ts";
import type { Definition, Queues, Teams } from "../../contract/workload.ts";
import { sumOfKnown } from "../../domain/statistics/sum.ts";
import { inWords, percent } from "../../domain/workload/figure-definition.ts";
import { dailyRestSeconds } from "../../domain/workload/quick-return.ts";
import { occupancyThresholds } from "../../domain/workload/thresholds.ts";
import { bandNote } from "./band-words.ts";
import { dayWords } from "./figure-words.ts";
import { type Cell, type Chart, type Column, cellOf, type Report, type Section } from "./report.ts";
import { coverageSentence, standingSection } from "./standing.ts";
import { dueSections, gapsSection, needsSection } from "./weekly-needs.ts";

/** What the weekly pack is made of: answers, as a supervisor's window gets them. */
export interface WeeklyAnswers {
  readonly status: FloorStatus;
  readonly today: Today;
  readonly board: FloorBoard;
  readonly teams: Teams;
  readonly queues: Queues;
  readonly definitions: readonly Definition[];
}

const noStates = "no states";
const noContacts = "no contacts imported";

/**
 * The supervisor's weekly pack: who needs what, load, rest, promises, data gaps. People stand by name,
 * never by a figure, and no index of anybody is in it (methods, 3.7).
 */
export function weeklyPack(answers: WeeklyAnswers): Report {
  const { status, board, today } = answers;
  return {
    kind: "weekly",
    title: `Weekly pack, ${board.week}`,
    lead: `What the work asked in the week, who needs what on ${dayWords(today.day)}, and what it stands on. Signals about working conditions; people stand by name, not by any figure.`,
    period: {
      from: board.from,
      to: board.to,
      words: `Week ${board.week}: ${dayWords(board.from)} to ${dayWords(board.to)}`,
    },
    madeOn: status.today,
    sample: status.sample,
    sections: [
      needsSection(today, board),
      ...dueSections(today, board),
      teamsSection(answers.teams),
      queuesSection(answers.queues),
      peopleSection(board),
      floorSection(board),
      gapsSection(today, board),
      standingSection({
        status,
        definitions: answers.definitions,
        coverage: [
          coverageSentence("Contacts in this week", board.contactsCoverage),
          coverageSentence("Agent states in this week", board.statesCoverage),
        ],
      }),
    ],
  };
}

const column = (head: string, kind: Column["kind"], unit: string | null = null): Column => ({
  head,
  kind,
  unit,
});

function teamsSection({ teams }: Teams): Section {
  const [{ mark }] = occupancyThresholds;
  const known = teams.filter(({ occupancy }) => occupancy !== null);
  const chart: Chart = {
    kind: "bars",
    title: "Occupancy by team, this week",
    unit: "share",
    hue: "load",
    items: teams.map(({ team, occupancy }) => ({ label: team ?? "No team", value: occupancy })),
    mark: { value: mark, words: `${percent(mark)}, industry rule of thumb` },
  };
  return {
    name: "Teams",
    heading: "Load and rest by team",
    text: [],
    charts: known.length > 0 && teams.length <= 40 ? [chart] : [],
    table: {
      caption: "Teams by name",
      columns: [
        column("Team", "text"),
        column("People with data", "count"),
        column("People", "count"),
        column("Occupancy", "share", "of handling and waiting"),
        column("Busy half-hours", "share", "of those worked"),
        column("Longest stretch", "seconds", "h:min, median of days"),
        column("Quick returns", "count", "in 4 weeks"),
      ],
      rows: teams.map((team) => [
        cellOf(team.team, "no team"),
        { value: team.withData },
        { value: team.people },
        cellOf(team.occupancy, noStates, bandNote(team.bands.occupancy)),
        cellOf(team.busyShare, noStates),
        cellOf(team.longestStretchSeconds, "not known", bandNote(team.bands.longestStretch)),
        quickReturns(team.quickReturns, team.quickReturnsAtLeast, bandNote(team.bands.quickReturns)),
      ]),
      empty: "There is nobody on this floor yet.",
    },
    notes: [`A quick return is a rest of less than ${inWords(dailyRestSeconds)} between two working spells.`],
  };
}

function queuesSection({ queues, from, to, target }: Queues): Section {
  const states = { no: "no", lately: "lately", throughout: "throughout" } as const;
  return {
    name: "Queues",
    heading: "What the queues asked",
    text: ["A short queue is staffing, not people: it comes before any talk with a person."],
    charts: [],
    table: {
      caption: `Queues, ${dayWords(from)} to ${dayWords(to)}`,
      columns: [
        column("Queue", "text"),
        column("Contacts", "number", "a week"),
        column("Handle time", "interval", "min:s, mean"),
        column("Abandoned", "share"),
        column("Half-hours judged", "count", "of the week"),
        column("Short", "count", "half-hours under the target"),
        column(`Over ${percent(target.occupancyCap)}`, "count", "half-hours"),
        column("Understaffed", "word"),
      ],
      rows: queues.map((queue) => [
        { value: queue.queue },
        cellOf(queue.arrivalsPerWeek, noContacts),
        cellOf(queue.averageHandleSeconds, "not known"),
        cellOf(queue.abandonedShare, "not known"),
        { value: queue.halfHours },
        cellOf(queue.short, noStates),
        cellOf(queue.overCap, noStates),
        cellOf(queue.understaffed && states[queue.understaffed], noStates),
      ]),
      empty: "No queue is named in what was imported.",
    },
    notes: ["By Erlang C: steady arrivals, one skill; it overstates waits where callers give up."],
  };
}

function peopleSection({ rows }: FloorBoard): Section {
  return {
    name: "People",
    heading: "Load and rest by person",
    text: [],
    charts: [],
    table: {
      caption: `${rows.length} people, by name`,
      columns: [
        column("Name", "text"),
        column("Team", "text"),
        column("Contacts", "count"),
        column("Handling", "seconds", "h:min"),
        column("Mean handle time", "interval", "min:s"),
        column("Occupancy", "share"),
        column("Longest stretch", "seconds", "h:min"),
        column("Quick returns", "count", "in 4 weeks"),
      ],
      rows: rows.map((row) => [
        { value: row.name ?? row.agent },
        cellOf(row.team, "no team"),
        cellOf(row.contacts, noContacts),
        cellOf(row.handleSeconds, row.contacts === null ? noContacts : "no times"),
        cellOf(row.averageHandleSeconds, "none handled"),
        cellOf(row.occupancy, noStates, bandNote(row.bands.occupancy)),
        cellOf(
          row.longestStretchSeconds,
          row.contacts ? "not known" : "none handled",
          bandNote(row.bands.longestStretch),
        ),
        quickReturns(row.quickReturns, row.quickReturnsAtLeast, bandNote(row.bands.quickReturns)),
      ]),
      empty: "There is nobody on this floor yet.",
    },
    notes: ["Low occupancy is not good in itself: monotony is a strain too."],
  };
}

function quickReturns(count: number | null, atLeast: boolean, note: string | undefined): Cell {
  if (count === null) return { value: null, why: "too little known" };
  const notes = [...(atLeast ? ["or more"] : []), ...(note === undefined ? [] : [note])];
  return notes.length === 0 ? { value: count } : { value: count, note: notes.join(" ") };
}

/** The floor's load over thirteen weeks: the sum of what is known, and a gap where nothing is. */
function floorSection({ weeks, rows }: FloorBoard): Section {
  const totals = weeks.map((week, at) => {
    const known = rows.flatMap(({ weeklyHandleSeconds }) => weeklyHandleSeconds[at] ?? []);
    return {
      week,
      people: known.length,
      seconds: sumOfKnown(known),
    };
  });
  return {
    name: "Weeks",
    heading: "The floor's load, thirteen weeks",
    text: [],
    charts: [
      {
        kind: "weeks",
        title: "Hours of handling, all people together",
        unit: "hours",
        hue: "load",
        items: totals.map(({ week, seconds }) => ({
          label: week.slice(5),
          value: seconds === null ? null : seconds / 3600,
        })),
        mark: null,
      },
    ],
    table: {
      caption: "Oldest first",
      columns: [
        column("Week", "word"),
        column("People known", "count"),
        column("Handling", "seconds", "h:min, all together"),
      ],
      rows: totals.map(({ week, people, seconds }) => [
        { value: week },
        { value: people },
        cellOf(seconds, noContacts),
      ]),
      empty: "No weeks yet.",
    },
    notes: [],
  };
}
