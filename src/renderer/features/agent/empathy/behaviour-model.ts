import type { AgentEmpathy } from "../../../../contract/empathy.ts";

type Behaviour = AgentEmpathy["behaviours"][number];

/** Where a behaviour's means stand on the scale, 0 to 1; null where it did not apply. */
export interface BehaviourPlaces {
  readonly recent: number | null;
  readonly reference: number | null;
  readonly team: number | null;
}

export function behaviourPlaces({ recent, reference, team }: Behaviour): BehaviourPlaces {
  return { recent: share(recent.mean), reference: share(reference.mean), team: share(team.mean) };
}

function share(mean: number | null): number | null {
  return mean === null ? null : Math.min(1, Math.max(0, mean / 100));
}
