import type { Annotation } from "../../../../contract/agent-copy.ts";
import { format } from "../../../words/reader.ts";

export const annotationWords = {
  title: "In the agent's own words",
  lead: "What the agent wrote beside the figures, on their copy or in the conversation. It stands wherever the figure stands.",
  none: "Nothing was annotated or contested yet.",
  add: "Add the agent's words",
  addTitle: (name: string) => `The words of ${name}`,
  contested: "contested",
  about: {
    workload: "Load",
    rest: "Rest",
    signal: "Signal",
    empathy: "Empathy",
    evaluation: "An evaluation",
    session: "A session",
    note: "A note",
    proposal: "A proposal",
    other: "Something else",
  } satisfies Record<Annotation["about"], string>,
  aboutLabel: "Beside what",
  day: "Of which day, if of one",
  text: "The agent's words, as they said or wrote them",
  contests: "The agent says that the figure is wrong, not only incomplete",
  keep: "Keep beside the figure",
  by: (about: string, day: string | null, by: string) =>
    [about, day === null ? undefined : format.weekday(day), `written down by ${by}`]
      .filter((part) => part !== undefined)
      .join(", "),
  beside: (text: string) => `The agent on this: “${text}”`,
} as const;
