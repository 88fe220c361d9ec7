/** Who asks. Until people sign in, the viewer is a supervisor of all teams. */
export const roles = ["owner", "supervisor", "hr", "qa-lead"] as const;
export type Role = (typeof roles)[number];

/** Whether a word names a role. */
export function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}

export interface Viewer {
  readonly role: Role;
  /** The teams that the viewer answers for, by name. */
  readonly teams: "all" | readonly string[];
}

/**
 * What an answer reaches: `floor` no person; `persons` persons of the viewer's own teams; `imports` what
 * files brought, without content on persons; `groups` figures of groups, small ones hidden;
 * `reports` what the viewer's own questions reach, on paper.
 */
type Scope = "floor" | "persons" | "imports" | "groups" | "reports";

/** Who may ask for an answer, and its scope; stated once beside each answer. */
export interface Permission {
  readonly may: readonly Role[];
  readonly scope: Scope;
}

/** Whether this viewer may ask for an answer at all. */
export function mayAsk(viewer: Viewer, permission: Permission): boolean {
  return permission.may.includes(viewer.role);
}

/** Whether this viewer may see a person of that team. A person without a team is seen by those of all teams. */
export function maySeeTeam(viewer: Pick<Viewer, "teams">, team: string | null): boolean {
  return viewer.teams === "all" || (team !== null && viewer.teams.includes(team));
}
