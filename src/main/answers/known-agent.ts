import type { AnswersContext } from "./context.ts";

/** Refuses somebody whom nobody named. */
export interface UnknownAgent {
  UNKNOWN_AGENT(failure: { data: { agent: string } }): Error;
}

/** Refuses an agent who is not there for this viewer: out of scope is as unknown as never named. */
export async function knownAgent(
  context: AnswersContext,
  agent: string,
  errors: UnknownAgent,
): Promise<void> {
  const known = await context.records.read("isAgent", { agent });
  if (!known) throw errors.UNKNOWN_AGENT({ data: { agent } });
}
