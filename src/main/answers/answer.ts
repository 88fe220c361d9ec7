import { type ImplementerInternalWithMiddlewares, implement, ORPCError } from "@orpc/server";
import { contract } from "../../contract/contract.ts";
import { permissionOf } from "../../contract/question.ts";
import { mayAsk } from "../../domain/privacy/viewer.ts";
import type { AnswersContext } from "./context.ts";

/**
 * Where every answer begins: whoever the contract does not name is refused, and a failure that nobody
 * expected is kept under a reference and shown without its message.
 */
const guarded = implement(contract)
  .$context<AnswersContext>()
  .use(async ({ context, next, path, procedure, errors }) => {
    if (!mayAsk(context.viewer, permissionOf(procedure))) {
      throw (errors as { NOT_YOURS: () => Error }).NOT_YOURS();
    }
    // Only what can mend it is answered over a damaged store.
    const damaged = () => path[0] !== "backup" && context.backups.damage() !== undefined;
    const known = errors as { STORE_DAMAGED: () => Error };
    if (damaged()) throw known.STORE_DAMAGED();
    try {
      return await next();
    } catch (error) {
      context.backups.noteDamage(error);
      if (damaged()) throw known.STORE_DAMAGED();
      if (error instanceof ORPCError && error.defined) throw error;
      if (error instanceof ORPCError && error.code === "BAD_REQUEST") throw error;
      throw new ORPCError("INTERNAL_SERVER_ERROR", {
        message: "Something went wrong.",
        data: { reference: context.report(error) },
      });
    }
  });

/**
 * The guarded beginning, under a type with a name: the inferred one spells out every question of the
 * contract, and is too long to be written down.
 * Where every answer begins: whoever the contract does not name is refused, and a failure that nobody
 * expected is kept under a reference and shown without its message.
 *
 * Its type is named: written out, that of a contract of this size is more than the compiler declares.
 */
export const answer: ImplementerInternalWithMiddlewares<typeof contract, AnswersContext, AnswersContext> =
  guarded;
