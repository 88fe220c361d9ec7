import type { FloorStatus, SourceCoverage } from "../../contract/floor.ts";
import type { SessionLine } from "../../contract/sessions.ts";
import type { Role } from "../../domain/privacy/viewer.ts";
import { actingWords } from "./acting.ts";
import { format } from "./reader.ts";

const sourceNames = {
  contacts: "Calls",
  states: "States",
  shifts: "Shifts",
  evaluations: "QA",
  roster: "Roster",
  surveys: "Surveys",
  absences: "Absences",
  training: "Training",
  pulses: "Pulses",
} as const satisfies Record<SourceCoverage["source"], string>;

const roleNames: Record<Role, string> = {
  owner: "Owner",
  supervisor: "Supervisor",
  hr: "HR reviewer",
  "qa-lead": "QA lead",
};

export const shellWords = {
  howSure: "How sure is this?",
  product: "Evenkeel",
  skip: "Skip to the view",
  sidebar: "Views",
  filters: "Filters",
  views: {
    today: "Today",
    schedule: "Schedule",
    coverage: "Training coverage",
    catalogue: "Catalogue",
    floor: "Floor",
    wellbeing: "Wellbeing",
    empathy: "Empathy",
    import: "Import",
    reports: "Reports",
    hr: "Groups",
    workedOut: "How this is worked out",
    rules: "Rules of the signal",
    actingRules: "Rules of acting",
    summary: "One page for the works council",
    evaluate: "Score an evaluation",
    forms: "Forms of evaluations",
    qaForm: "Own form",
  },
  floorOf: (zone: string | null) => (zone ? `Floor, ${zone}` : "Floor"),
  sample: "made up",
  sampleWhy: "This floor is made up. Nobody on it exists.",
  reminder: {
    soon: (minutes: number) =>
      minutes === 0 ? "Now:" : `In ${format.count(minutes, { one: "minute", other: "minutes" })}:`,
    what: (line: SessionLine, zone: string) =>
      `${line.title} with ${actingWords.peopleShort(line)}, ${format.clock(line.startsAt, zone)}`,
    close: "Close the reminder",
  },
  cards: (count: number) => format.count(count, { one: "thing needs you", other: "things need you" }),
  running: (count: number) => format.count(count, { one: "file in hand", other: "files in hand" }),
  viewer: (viewer: FloorStatus["viewer"]) => ({
    role: roleNames[viewer.role],
    teams: viewer.teams === "all" ? "All teams" : format.list(viewer.teams),
  }),
  scheme: { title: "Appearance", light: "Light", dark: "Dark", auto: "As the system" },
  team: { label: "Team", all: "All" },
  week: {
    group: "Week",
    before: "Week before",
    after: "Week after",
    newest: "Newest",
    newestLong: "Go to the newest week",
    none: "No weeks yet",
  },
  palette: {
    open: "Find or do",
    key: navigator.platform.startsWith("Mac") ? "⌘ K" : "Ctrl K",
    search: "Find a person or a view, or do something",
    found: "Found",
    nothing: "No matches",
    looking: "Looking …",
    goTo: "Go to",
    people: "People",
    queues: "Queues",
    queue: (name: string) => `${name}, its week`,
    figures: "How figures are worked out",
    command: "Do",
    view: (name: string) => `Go to ${name}`,
    savedMappings: "Go to Saved mappings",
    light: "Use light colours",
    dark: "Use dark colours",
    group: "Group the floor by team",
    newestWeek: "Go to the newest week",
    keys: "Show the keyboard map",
    evaluate: "Score an evaluation",
  },
  keys: {
    title: "Keyboard map",
    close: "Close",
    everywhere: "Everywhere",
    inTables: "In the floor's table",
    inPictures: "In a picture of weeks",
    inDays: "In the load by day",
    inTimes: "In a day's timeline or a queue's week",
    inBehaviours: "In the behaviours by team",
    inCalendar: "In the schedule's week",
    inEvaluation: "In an evaluation",
    rows: {
      everywhere: [
        ["Ctrl K", "Find a person or a view, or do something"],
        ["?", "This map"],
        ["Tab", "To the next part; the first stop skips to the view"],
        ["Esc", "Close what is open"],
      ],
      inTables: [
        ["↑ ↓", "Row before, row after"],
        ["Page Up, Page Down", "A screen of rows"],
        ["Home, End", "First row, last row"],
        ["← →", "Cell by cell; a hatched cell says why it is empty"],
        ["Enter", "Open the person, or fold a team"],
      ],
      inPictures: [
        ["← →", "Week before, week after"],
        ["Home, End", "First week, last week"],
        ["Enter", "Open the rows behind a figure"],
      ],
      inDays: [
        ["↑ ↓", "Day before, day after"],
        ["← →", "The same day a week before, a week after"],
        ["Enter", "Open the day"],
      ],
      inTimes: [
        ["← →", "What began before, what begins next"],
        ["Home, End", "The beginning, the end"],
      ],
      inBehaviours: [
        ["← → ↑ ↓", "Team by team, behaviour by behaviour"],
        ["Home, End", "First team, last team"],
        ["Enter", "Open the evaluations behind a figure"],
      ],
      inEvaluation: [
        ["0, 1, 2", "Points of a behaviour; it goes on to the next"],
        ["N", "The behaviour did not apply"],
        ["B, A", "The acknowledgement came before policy, or after it"],
        ["↑ ↓", "Behaviour before, behaviour after"],
        ["Ctrl Enter", "Keep the evaluation"],
      ],
      inCalendar: [
        ["Enter", "Open the session"],
        ["Space", "Lift the session, or drop it"],
        ["← → ↑ ↓", "Carry it by a day or a quarter of an hour; its cost is told"],
        ["Esc", "Put it back"],
      ],
    },
  },
  strip: {
    button: "Data",
    nothing: "nothing imported yet",
    upTo: (source: SourceCoverage["source"], day: string | null) =>
      day === null ? sourceNames[source] : `${sourceNames[source]} to ${format.weekday(day)}`,
    missing(source: SourceCoverage["source"], days: readonly string[], count: number): string {
      const newest = days[0];
      if (!newest) return `${sourceNames[source]} missing`;
      const first = `${sourceNames[source]} missing ${format.day(newest)}`;
      return count > 1
        ? `${first} and ${format.count(count - 1, { one: "day", other: "days" })} before`
        : first;
    },
    never: (sources: readonly SourceCoverage["source"][]) =>
      sources
        .map((source) => `no ${source === "evaluations" ? "QA" : sourceNames[source].toLowerCase()}`)
        .join(", "),
    heads: { source: "Source", from: "From", to: "To", missing: "Missing days" },
    source: (source: SourceCoverage["source"]) => sourceNames[source],
    neverLong: "Nothing imported",
    dateless: "Imported; it has no days of its own",
    noneMissing: "None",
    missingDays(days: readonly string[], count: number): string {
      const shown = days.map((day) => format.day(day)).join(", ");
      return count > days.length ? `${shown} and ${format.number(count - days.length)} more` : shown;
    },
    title: "What the figures stand on",
    explain: "A day without rows is not a day without work: figures that need it are hatched, not zero.",
    kept: {
      file: {
        short: "Stored on this computer, key in the data folder",
        long: "Stored on this computer, encrypted. The key lies in the data folder: this protects only a copy of the store without its folder.",
      },
      keychain: {
        short: "Stored on this computer, encrypted",
        long: "Stored on this computer, encrypted. The operating system keeps the key.",
      },
    },
  },
} as const;
