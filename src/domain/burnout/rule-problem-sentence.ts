import type { RuleProblemCode } from "./rule-problems.ts";

/** What is wrong with a rule and what to do, in a sentence; the same in the window and at the command line. */
export const ruleProblemSentences: Readonly<Record<RuleProblemCode, string>> = {
  "no-reason": "Give a reason: it is kept with the change.",
  "past-week": "Weeks that are over keep the rule of their time: choose this week or a later one.",
  "nothing-changed": "Nothing would change: every setting holds this value already.",
  "unknown-setting": "There is no setting of this name in the rule. `rules` lists those there are.",
  "changed-twice": "The same setting is changed twice at once. Give each setting one value.",
  "not-a-number": "This is not a number.",
  "not-on-or-off": "A switch is either on or off.",
  "attention-limit": "The index from which attention begins lies above 0 and up to 100.",
  "attention-weeks": "Weeks in a row are whole, from 1 to 13.",
  "band-cut": "The cut of demand or rest lies above 0 and up to 1.",
  "limit-weeks":
    "The weeks at a limit are whole, at least 1, and no more than the weeks looked at, which are up to 4.",
  limit: "A limit lies above 0.",
  "limit-share": "A limit that is a share lies above 0 and up to 1.",
  "limit-in-week": "The part in the week itself is whole, from 0 up to the limit.",
  "limit-others": "The others that it takes are counted in whole people, at least 1.",
  "no-demand-factor": "At least one factor of demand stays switched on.",
  "no-rest-factor": "At least one factor of rest stays switched on.",
  "factor-missing": "This factor is missing from the rule. A factor can be switched off, but not taken out.",
  "factor-twice": "The rule lists this factor twice. Each factor may appear once.",
  weight: "A weight lies above 0 and up to 10.",
  "least-exposure": "The min amount of records is 0 or more.",
  "least-scale": "The min scale lies above 0.",
  edges: "The factor has to count whole beyond where it begins to count, to its worse side.",
  share: "A share lies from 0 to 1.",
  "not-defined": "This factor is not defined yet and stays off.",
};
