import { changeActingRules, savePlaybook } from "./acting-settings.ts";
import { annotate } from "./annotate.ts";
import { bookSession } from "./book-session.ts";
import { cancelSession, moveSession } from "./change-session.ts";
import {
  agreeOnStep,
  followUpSession,
  handOverCopy,
  holdSession,
  missSession,
  noteOnSession,
  settleStep,
} from "./close-session.ts";
import { decide } from "./decide.ts";

/** What is written when somebody acts: decisions, sessions and their life, promises, an agent's own words. */
export const actingWrites = {
  ofPeople: {
    agreeOnStep,
    annotate,
    bookSession,
    cancelSession,
    decide,
    followUpSession,
    handOverCopy,
    holdSession,
    missSession,
    moveSession,
    noteOnSession,
    settleStep,
  },
  ofTheFloor: { changeActingRules, savePlaybook },
};
