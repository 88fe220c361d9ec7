import type { ServiceDay } from "../calendar/service-day.ts";
import { type Cause, causes, type ProposalKind, proposalKinds } from "./kinds.ts";
import type { ProposalSubject } from "./proposal.ts";

/** What a proposal's id says. */
export interface ProposalName {
  readonly kind: ProposalKind;
  readonly cause: Cause;
  readonly subject: "agent" | "team";
  /** The source's id of the agent, or the team's name. */
  readonly who: string;
}

/** The name under which decisions about a proposal are kept. */
export function proposalId(
  kind: ProposalKind,
  subject: ProposalSubject,
  cause: Cause,
  of: ServiceDay,
): string {
  const who = subject.kind === "agent" ? subject.agent : subject.team;
  return JSON.stringify([kind, cause, subject.kind, who, of]);
}

/**
 * The name of a proposal about a person who goes by another name now: a decision about one name holds for the person.
 *
 * @param id of a proposal about an agent; any other stays as it is
 */
export function proposalIdUnder(id: string, agent: string): string {
  if (proposalNameOf(id)?.subject !== "agent") return id;
  const [kind, cause, subject, , ...rest] = JSON.parse(id) as unknown[];
  return JSON.stringify([kind, cause, subject, agent, ...rest]);
}

/** What an id says; undefined where it is none. */
export function proposalNameOf(id: string): ProposalName | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(id);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const [kind, cause, subject, who] = parts as unknown[];
  const known = proposalKinds.find((one) => one === kind);
  const why = causes.find((one) => one === cause);
  if (!known || !why || typeof who !== "string" || (subject !== "agent" && subject !== "team"))
    return undefined;
  return { kind: known, cause: why, subject, who };
}
