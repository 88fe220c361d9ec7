import { firstStore } from "./0001-first-store.ts";
import { undoneImports } from "./0002-undone-intakes.ts";
import { surveysAbsencesTraining } from "./0003-surveys-absences-training.ts";
import { restAndQueues } from "./0004-rest-and-queues.ts";
import { acting } from "./0005-acting.ts";
import { burnoutWeeks } from "./0006-burnout-weeks.ts";
import { hrReported } from "./0007-hr-told.ts";
import { empathy } from "./0008-empathy.ts";
import { evaluationWords } from "./0009-evaluation-words.ts";
import { evaluationDays } from "./0010-evaluation-days.ts";
import { openEndsAndPulses } from "./0011-open-ends-and-pulses.ts";
import { readerOfImports } from "./0012-reader-of-imports.ts";
import { stateReasonsMapped } from "./0013-state-reasons.ts";
import { claimsByRow } from "./0014-claims-by-row.ts";
import { keysOfWhatIsMeant } from "./0015-keys-of-what-is-meant.ts";
import { changedFigures } from "./0016-changed-figures.ts";
import { savedMappings } from "./0017-saved-mappings.ts";
import { joinedPeople } from "./0018-joined-people.ts";
import { sourceTotals } from "./0019-source-totals.ts";
import { watchedFiles } from "./0020-watched-files.ts";
import { rulesAsOverlays } from "./0021-rules-as-overlays.ts";
import { purposeOfSessions } from "./0022-purpose-of-sessions.ts";
import { workingIntervals } from "./0023-working-intervals.ts";
import { shownPulses } from "./0024-shown-pulses.ts";
import { attentionByCondition } from "./0025-attention-by-condition.ts";
import { conditionLevels } from "./0026-condition-levels.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [
  firstStore,
  undoneImports,
  surveysAbsencesTraining,
  restAndQueues,
  acting,
  burnoutWeeks,
  hrReported,
  empathy,
  evaluationWords,
  evaluationDays,
  openEndsAndPulses,
  readerOfImports,
  stateReasonsMapped,
  claimsByRow,
  keysOfWhatIsMeant,
  changedFigures,
  savedMappings,
  joinedPeople,
  sourceTotals,
  watchedFiles,
  rulesAsOverlays,
  purposeOfSessions,
  workingIntervals,
  shownPulses,
  attentionByCondition,
  conditionLevels,
];
