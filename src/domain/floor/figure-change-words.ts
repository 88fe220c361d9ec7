import type { ChangeReason, FigureName } from "./figure-change.ts";

/** The figures of the page about updates, as a title. */
export const figureTitles: Readonly<Record<FigureName, string>> = {
  handled: "Contacts handled",
  handleSeconds: "Total handle time",
  meanHandleSeconds: "Mean handle time",
  arrivals: "Contacts offered",
  abandoned: "Contacts abandoned",
  loggedSeconds: "Time logged in",
  rosteredSeconds: "Time rostered",
  team: "Team",
  meanScore: "Mean score",
};

/** Why an update changed a figure, as a sentence. */
export const changeReasonSentences: Readonly<Record<ChangeReason, string>> = {
  "newest-export-wins": "Of two files, the newer export now wins.",
  "cut-record-is-whole": "A record that the end of one export cut off is now complete.",
  "moved-shift-counts-once": "A shift that was moved now counts once, at its new time.",
  "call-of-two-systems-counts-once": "A call that two systems recorded now counts once.",
  "contact-of-several-agents":
    "A contact of several agents counts once, and each of them keeps their own work.",
  "unknown-times-left-out": "Contacts of unknown handle time no longer count in the mean.",
  "computed-otherwise": "This version computes the figure from the same records in another way.",
};
