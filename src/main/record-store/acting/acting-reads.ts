import { agentRecords } from "../floor/agent-records.ts";
import { actingPreview } from "./acting-preview.ts";
import { actingRules } from "./acting-rules.ts";
import { decisionHabits, decisionsOfDay } from "./decisions.ts";
import { outcomes } from "./outcomes.ts";
import { ownPlaybooks } from "./own-playbooks.ts";
import { promises } from "./promises.ts";
import { proposals } from "./proposals.ts";
import { session, sessions } from "./sessions.ts";
import { slotCheck, slots } from "./slots.ts";
import { trainingCoverage } from "./training-coverage.ts";
import { weekLoad } from "./week-load.ts";

/** What the store can be asked about acting: proposals, sessions, slots, promises and what they stand on. */
export const actingReads = {
  ofPeople: {
    actingPreview,
    agentRecords,
    decisionsOfDay,
    outcomes,
    promises,
    proposals,
    session,
    sessions,
    slotCheck,
    slots,
    trainingCoverage,
    weekLoad,
  },
  ofTheFloor: { actingRules, decisionHabits, ownPlaybooks },
};
