import { agentAnswers } from "./agent.ts";
import { answer } from "./answer.ts";
import { floorAnswers } from "./floor.ts";
import { importsAnswers } from "./imports.ts";
import { sampleAnswers } from "./sample.ts";
import { workloadAnswers } from "./workload.ts";

/** Every answer of the contract. */
export const router = answer.router({
  floor: floorAnswers,
  agent: agentAnswers,
  imports: importsAnswers,
  sample: sampleAnswers,
  workload: workloadAnswers,
});
