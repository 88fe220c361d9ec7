import type { Router } from "@orpc/server";
import type { contract } from "../../contract/contract.ts";
import {
  agentCopyAnswers,
  catalogueAnswers,
  outcomesAnswers,
  proposalsAnswers,
  scheduleAnswers,
  sessionsAnswers,
  todayAnswers,
} from "./acting-empty.ts";
import { agentAnswers } from "./agent.ts";
import { answer } from "./answer.ts";
import type { AnswersContext } from "./context.ts";
import { floorAnswers } from "./floor.ts";
import { hrAnswers } from "./hr.ts";
import { importsAnswers } from "./imports.ts";
import { sampleAnswers } from "./sample.ts";
import { vaultAnswers } from "./vault.ts";
import { workloadAnswers } from "./workload.ts";

/** Every answer of the contract. The type is written down, for what the compiler infers is too long for it. */
export const router: Router<typeof contract, AnswersContext> = answer.router({
  floor: floorAnswers,
  agent: agentAnswers,
  hr: hrAnswers,
  imports: importsAnswers,
  sample: sampleAnswers,
  vault: vaultAnswers,
  workload: workloadAnswers,
  today: todayAnswers,
  proposals: proposalsAnswers,
  sessions: sessionsAnswers,
  schedule: scheduleAnswers,
  catalogue: catalogueAnswers,
  agentCopy: agentCopyAnswers,
  outcomes: outcomesAnswers,
});
