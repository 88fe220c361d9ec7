import { minGroup } from "../privacy/min-group.ts";

/** A number that a rule of the pulses uses, and why it is that one. */
interface PulseRule {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
}

/** Every number by which answers to pulses are shown or kept back, with its reason. */
export const pulseRules = {
  minRespondents: {
    value: minGroup.wellbeing,
    unit: "people who answered",
    reason:
      "A figure of fewer would speak of persons: signals and pulses need ten (methods, 6). It counts people, never answers.",
  },
  weeksAPulse: {
    value: 2,
    unit: "weeks",
    reason: "Pulses are asked every two weeks (methods, 2): one figure a pulse, of weeks that never overlap.",
  },
  pulsesPooled: {
    value: 4,
    unit: "pulses, which are eight weeks",
    reason:
      "A team of few people reaches ten respondents in eight weeks or not at all (methods, 6). The eight weeks are the same for all teams and follow one another, so that no two of them can be subtracted.",
  },
  pulsesShown: {
    value: 12,
    unit: "pulses",
    reason: "Three times eight weeks: enough to see a change, and recent enough to act on.",
  },
} as const satisfies Record<string, PulseRule>;
