import { agentContract } from "./agent.ts";
import { agentCopyContract } from "./agent-copy.ts";
import { auditContract } from "./audit.ts";
import { backupContract } from "./backup.ts";
import { burnoutContract } from "./burnout.ts";
import { catalogueContract } from "./catalogue.ts";
import { empathyContract } from "./empathy.ts";
import { floorContract } from "./floor.ts";
import { guideContract } from "./guide.ts";
import { hrContract } from "./hr.ts";
import { importsContract } from "./imports.ts";
import { mappingsContract } from "./mappings.ts";
import { outcomesContract } from "./outcomes.ts";
import { peopleContract } from "./people.ts";
import { proposalsContract } from "./proposals.ts";
import { pulsesContract } from "./pulses.ts";
import { reconcileContract } from "./reconcile.ts";
import { reportsContract } from "./reports.ts";
import { sampleContract } from "./sample.ts";
import { scheduleContract } from "./schedule.ts";
import { sessionsContract } from "./sessions.ts";
import { todayContract } from "./today.ts";
import { updatesContract } from "./updates.ts";
import { watchContract } from "./watch.ts";
import { windowContract } from "./window.ts";
import { workloadContract } from "./workload.ts";

/** Everything that the window may ask. */
export const contract = {
  floor: floorContract,
  agent: agentContract,
  hr: hrContract,
  burnout: burnoutContract,
  empathy: empathyContract,
  imports: importsContract,
  watch: watchContract,
  mappings: mappingsContract,
  reports: reportsContract,
  sample: sampleContract,
  backup: backupContract,
  window: windowContract,
  workload: workloadContract,
  today: todayContract,
  proposals: proposalsContract,
  sessions: sessionsContract,
  schedule: scheduleContract,
  catalogue: catalogueContract,
  agentCopy: agentCopyContract,
  outcomes: outcomesContract,
  audit: auditContract,
  updates: updatesContract,
  reconcile: reconcileContract,
  guide: guideContract,
  people: peopleContract,
  pulses: pulsesContract,
};
