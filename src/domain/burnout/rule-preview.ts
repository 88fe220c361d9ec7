import { minGroup } from "../privacy/min-group.ts";
/** Whether an agent is in attention under the rules as they are and as they would be. */
export interface PreviewedAgent {
  readonly team: string | null;
  readonly before: boolean;
  readonly after: boolean;
}

/** How many of a team are in attention, without a name. */
export interface TeamPreview {
  /** null for the small teams together, with all who have none. */
  readonly team: string | null;
  readonly agents: number;
  readonly before: number;
  readonly after: number;
}

/**
 * What changed rules would do, counted by team and never by name (methods, 3.7). Teams of fewer than five
 * are counted together; where they are fewer than five even so, they are left out.
 *
 * @param agents in any order
 * @returns teams by name, the small ones last
 */
export function rulePreview(agents: readonly PreviewedAgent[]): TeamPreview[] {
  const teams = [...Map.groupBy(agents, ({ team }) => team)];
  const large = teams.filter(([team, members]) => team !== null && members.length >= minGroup.operational);
  const small = teams.filter((entry) => !large.includes(entry)).flatMap(([, members]) => members);
  const counted = large
    .map(([team, members]) => preview(team, members))
    .sort((a, b) => ((a.team ?? "") < (b.team ?? "") ? -1 : 1));
  return small.length >= minGroup.operational ? [...counted, preview(null, small)] : counted;
}

function preview(team: string | null, members: readonly PreviewedAgent[]): TeamPreview {
  return {
    team,
    agents: members.length,
    before: members.filter(({ before }) => before).length,
    after: members.filter(({ after }) => after).length,
  };
}
