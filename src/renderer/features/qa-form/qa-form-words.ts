import type { QaForm } from "../../../contract/empathy-forms.ts";
import { format } from "../../words/reader.ts";
import type { QaFormDifference } from "./qa-form-model.ts";

export const qaFormWords = {
  loading: "Reading the own form",
  lead: "The nine behaviours in your floor's words. Evaluations keep the version that they were made with.",
  now: (version: number) => `In use: version ${format.number(version)}`,
  scale: "Each item: 0 absent, 1 partial, 2 clear, or it did not apply.",
  form: "A new version of the own form",
  name: (behaviour: string) => `${behaviour}: name`,
  meaning: (behaviour: string) => `${behaviour}: what to look for`,
  up: (name: string) => `${name}: up`,
  down: (name: string) => `${name}: down`,
  leaveOut: "Leave out",
  leaveOutOf: (name: string) => `Leave out ${name}`,
  leftOut: "Left out of this form",
  bringBack: "Bring back",
  bringBackOf: (name: string) => `Bring back ${name}`,
  fewest: (count: number) => `A form has at least ${format.number(count)} behaviours.`,
  orderRule: "E1 is asked with its order rule: after the first policy statement it is partial at most.",
  reason: "Why you change it",
  reasonNote: "Kept with the version.",
  keep: (version: number) => `Keep as version ${format.number(version)}`,
  undo: "Undo all changes here",
  nothing: "Nothing is changed.",
  incomplete: "Every behaviour needs a name and what to look for.",
  kept: (version: number) =>
    `Version ${format.number(version)} is kept. The next evaluation is scored on it; those before stay as they are.`,
  versions: {
    title: "Versions",
    of: ({ version, by, at }: QaForm["versions"][number]) =>
      by === null || at === null
        ? `Version ${format.number(version)}, as Evenkeel came`
        : `Version ${format.number(version)}, ${by}, ${format.day(new Date(at * 1000).toISOString().slice(0, 10))}`,
    difference(difference: QaFormDifference): string {
      switch (difference.kind) {
        case "left-out":
          return `${difference.item.behaviour} ${difference.item.name}: left out`;
        case "brought-back":
          return `${difference.item.behaviour} ${difference.item.name}: brought back`;
        case "order":
          return "The order";
        case "name":
        case "meaning":
          return `${difference.behaviour}: “${difference.before}”, now “${difference.after}”`;
      }
    },
  },
} as const;
