import { format } from "../../words/reader.ts";

export const updatesWords = {
  title: "What changed with this update",
  lead: "A newer Evenkeel reads the same records by better rules, so some figures of earlier weeks differ. What you decided, booked and wrote down is as it was.",
  loading: "Loading what changed",
  none: "none",
  floor: "The floor",
  never: "No update has changed this floor's records yet.",
  unchanged: (day: string, from: number, to: number) =>
    `The update of ${day} (records from version ${from} to ${to}) changed no figure.`,
  changed: (day: string, from: number, to: number, figures: number) =>
    `The update of ${day} (records from version ${from} to ${to}) changed ${format.count(figures, { one: "figure", other: "figures" })}.`,
  ofFloor: "The floor and its queues",
  ofPeople: "People",
  noFloor: "No figure of the floor as a whole or of a queue changed.",
  noPeople: "No figure of the people you see changed.",
  heads: {
    whose: "Whose",
    figure: "Figure",
    before: "Before",
    after: "Now",
    difference: "Difference",
    why: "Why",
  },
  again:
    "What an earlier version left out of a file cannot be brought back by an update. Such files are marked in the list of imports: import them once more, and they are read again.",
  toImports: "List of imports",
  today: "An update changed some figures of earlier weeks.",
  link: "See which and why",
  fromImport: "What updates changed",
};
