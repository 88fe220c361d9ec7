import { createRouterClient, ORPCError, type RouterClient } from "@orpc/server";
import type { AnswersContext } from "./context.ts";
import { router } from "./router.ts";

/** Asks in this very process what a window asks over its transport: the same answers and permissions. */
export type LocalClient = RouterClient<typeof router>;

export function localClient(context: AnswersContext): LocalClient {
  return createRouterClient(router, { context });
}

/** What a long work came to, as a stream answers it; `onStep` hears of what it says on its way. */
export async function resultOf<Step, Result>(
  stream: AsyncIterator<Step, Result>,
  onStep: (step: Step) => void = () => {},
): Promise<Result> {
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return value;
    onStep(value);
  }
}

/** What came of a question instead of an answer. */
export type NoAnswer =
  /** A failure that the contract names; `sentence` says it to people. */
  | { readonly kind: "named"; readonly code: string; readonly sentence: string; readonly data: unknown }
  /** The question does not fit the contract: what is wrong with it, in words. */
  | { readonly kind: "malformed"; readonly faults: readonly string[] }
  /** Nobody expected it; the log has it under this reference. */
  | { readonly kind: "unexpected"; readonly reference: string };

/** What an error of a question stands for; undefined where it is none of a question. */
export function noAnswer(error: unknown): NoAnswer | undefined {
  if (!(error instanceof ORPCError)) return undefined;
  const { code, message, data, defined } = error as ORPCError<string, unknown>;
  if (defined) return { kind: "named", code, sentence: textOf(data, "sentence") ?? message, data };
  if (code === "BAD_REQUEST") return { kind: "malformed", faults: faultsOf(data) };
  const reference = textOf(data, "reference");
  return reference === undefined ? undefined : { kind: "unexpected", reference };
}

function textOf(data: unknown, name: string): string | undefined {
  const value = (data as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === "string" ? value : undefined;
}

interface Fault {
  readonly message: string;
  readonly path?: readonly PropertyKey[];
}

function faultsOf(data: unknown): string[] {
  const { issues = [] } = (data ?? {}) as { readonly issues?: readonly Fault[] };
  return issues.map(({ message, path = [] }) => `${path.join(".")}: ${message}`);
}
