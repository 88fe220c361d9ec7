import { Refusal } from "../import/recognise/refusal.ts";
import type { AnswersContext } from "./context.ts";
import type { RefusedError } from "./refused.ts";

/** The file behind a name that the host gave out. */
export function atHand(context: AnswersContext, handed: string, errors: RefusedError) {
  const file = context.handedFile(handed);
  if (file) return { path: file.path, name: file.name };
  const sentence = "The file is no longer at hand. Choose it again.";
  throw errors.REFUSED({ message: sentence, data: { code: "not-found", sentence } });
}

/** What a file is refused for is reported with its sentence; anything else stays as it is. */
export function refusedFile(error: unknown, errors: RefusedError): unknown {
  if (!(error instanceof Refusal)) return error;
  const { code, message: sentence, nearest } = error;
  return errors.REFUSED({
    message: sentence,
    data: { code, sentence, ...(nearest && { nearest: { ...nearest, lacks: [...nearest.lacks] } }) },
  });
}
