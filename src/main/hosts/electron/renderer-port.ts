import { RPCHandler } from "@orpc/server/message-port";
import type { AnswersContext } from "../../answers/context.ts";
import { router } from "../../answers/router.ts";
import { plainAnswers } from "../shared/plain-answers.ts";
import { keepUnexpected } from "../shared/unexpected.ts";

type Port = Parameters<RPCHandler<AnswersContext>["upgrade"]>[0];

const handler = new RPCHandler<AnswersContext>(router, {
  clientInterceptors: [keepUnexpected],
  ...plainAnswers,
});

/** Answers what is asked through a port, until it closes. */
export function servePort(port: Port & { start(): void }, context: AnswersContext): void {
  handler.upgrade(port, { context });
  port.start();
}
