import { contradictedBelow, minEvents } from "../burnout/pulse-check.ts";
import { minGroup } from "../privacy/min-group.ts";
import { pulseRules } from "../pulses/pulse-rules.ts";
import { consoleRule } from "./console-rule.ts";

const { minRespondents, weeksAPulse, pulsesPooled, pulsesShown } = pulseRules;

/** How small a group may be, how pulses are shown, and when the signal counts as contradicted. */
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
    code: "team-pulses",
    name: "Pulses",
    version: 1,
    sentence: `of ${minRespondents.value} who answered in ${weeksAPulse.value} weeks, in a small team in ${weeksAPulse.value * pulsesPooled.value}, else of small teams together; a shown figure stays.`,
    unit: "people and weeks",
    value: {
      minRespondents: minRespondents.value,
      weeksAPulse: weeksAPulse.value,
      pulsesPooled: pulsesPooled.value,
      pulsesShown: pulsesShown.value,
    },
    reason: [minRespondents, weeksAPulse, pulsesPooled, pulsesShown].map(({ reason }) => reason).join(" "),
    why: "It protects the people who answered, also from the floor itself.",
  }),
  consoleRule({
    code: "pulse-check",
    name: "Check against pulses",
    version: 1,
    sentence: `the signal counts as contradicted where the upper end of its area under the curve lies below ${contradictedBelow}, with at least ${minGroup.wellbeing} people who agreed and ${minEvents} events.`,
    unit: "area under the curve",
    value: { contradictedBelow, minEvents, minPeople: minGroup.wellbeing },
    reason: "With fewer events a check only describes.",
    why: "A check that the checked could move would check nothing.",
  }),
];
