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
