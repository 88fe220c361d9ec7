import { createRouterClient, ORPCError, type RouterClient } from "@orpc/server";
import type { AnswersContext } from "./context.ts";
import { router } from "./router.ts";

/** Asks in this very process what a window asks over its transport: the same answers and permissions. */
export type LocalClient = RouterClient<typeof router>;

export function localClient(context: AnswersContext): LocalClient {
  return createRouterClient(router, { context });
}

/** What an error says to people, where the contract names it. */
export function namedSentence(error: unknown): string | undefined {
  if (!(error instanceof ORPCError) || !error.defined) return undefined;
  const sentence = (error.data as { sentence?: unknown } | undefined)?.sentence;
  return typeof sentence === "string" ? sentence : error.message;
}
