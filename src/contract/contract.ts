import { agentContract } from "./agent.ts";
import { floorContract } from "./floor.ts";
import { importsContract } from "./imports.ts";
import { sampleContract } from "./sample.ts";
import { workloadContract } from "./workload.ts";

/** Everything that the window may ask. */
export const contract = {
  floor: floorContract,
  agent: agentContract,
  imports: importsContract,
  sample: sampleContract,
  workload: workloadContract,
};
