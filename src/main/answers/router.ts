import type { Router } from "@orpc/server";
import type { contract } from "../../contract/contract.ts";
import { agentAnswers } from "./agent.ts";
import { agentCopyAnswers } from "./agent-copy.ts";
import { answer } from "./answer.ts";
import { auditAnswers } from "./audit.ts";
import { backupAnswers } from "./backup.ts";
import { burnoutAnswers } from "./burnout.ts";
import { catalogueAnswers } from "./catalogue.ts";
import type { AnswersContext } from "./context.ts";
import { empathyAnswers } from "./empathy.ts";
import { floorAnswers } from "./floor.ts";
import { guideAnswers } from "./guide.ts";
import { hrAnswers } from "./hr.ts";
import { importsAnswers } from "./imports.ts";
import { mappingsAnswers } from "./mappings.ts";
import { outcomesAnswers } from "./outcomes.ts";
import { peopleAnswers } from "./people.ts";
import { proposalsAnswers } from "./proposals.ts";
import { pulsesAnswers } from "./pulses.ts";
import { reconcileAnswers } from "./reconcile.ts";
import { reportsAnswers } from "./reports.ts";
import { sampleAnswers } from "./sample.ts";
import { scheduleAnswers } from "./schedule.ts";
import { sessionsAnswers } from "./sessions.ts";
import { todayAnswers } from "./today.ts";
import { updatesAnswers } from "./updates.ts";
import { watchAnswers } from "./watch.ts";
import { windowAnswers } from "./window.ts";
import { workloadAnswers } from "./workload.ts";

/** Every answer of the contract. The type is written down, for what the compiler infers is too long for it. */
export const router: Router<typeof contract, AnswersContext> = answer.router({
  floor: floorAnswers,
  agent: agentAnswers,
  hr: hrAnswers,
  burnout: burnoutAnswers,
  empathy: empathyAnswers,
  imports: importsAnswers,
  watch: watchAnswers,
  mappings: mappingsAnswers,
  reports: reportsAnswers,
  sample: sampleAnswers,
  backup: backupAnswers,
  window: windowAnswers,
  workload: workloadAnswers,
  today: todayAnswers,
  proposals: proposalsAnswers,
  sessions: sessionsAnswers,
  schedule: scheduleAnswers,
  catalogue: catalogueAnswers,
  agentCopy: agentCopyAnswers,
  outcomes: outcomesAnswers,
  audit: auditAnswers,
  updates: updatesAnswers,
  reconcile: reconcileAnswers,
  guide: guideAnswers,
  people: peopleAnswers,
  pulses: pulsesAnswers,
});
