import { contradictedBelow, minEvents } from "../burnout/pulse-check.ts";
import { minGroup } from "../privacy/min-group.ts";
import { consoleRule } from "./console-rule.ts";

/** How small a group may be, and when the signal counts as contradicted. */
export const privacyRules = [
  consoleRule({
    code: "min-group",
    name: "Groups",
    version: 1,
    sentence: `figures of load and rest stand on at least ${minGroup.operational} people, of wellbeing on at least ${minGroup.wellbeing}.`,
    unit: "people",
    value: { ...minGroup },
    reason: "A figure of fewer would describe persons.",
    why: "It protects the people that the figures are of, also from the floor itself.",
  }),
  consoleRule({
    code: "pulse-check",
    name: "Check against pulses",
    version: 1,
    sentence: `the signal counts as contradicted where the upper end of its area under the curve lies below ${contradictedBelow}, with at least ${minEvents} events.`,
    unit: "area under the curve",
    value: { contradictedBelow, minEvents },
    reason: "With fewer events a check only describes.",
    why: "A check that the checked could move would check nothing.",
  }),
];
