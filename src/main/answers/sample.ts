import type { SampleStep } from "../../domain/floor/import-codes.ts";
import { Refusal } from "../import/recognise/refusal.ts";
import { answer } from "./answer.ts";
import { progressOf } from "./progress.ts";
import { orRefused } from "./refused.ts";

const add = answer.sample.add.handler(async function* ({ context, errors, signal }) {
  try {
    yield* progressOf<SampleStep, void>(signal, (onStep, stop) => context.addSample(onStep, stop));
    return { added: true as const };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw errors.REFUSED({ message: error.message, data: { code: error.code, sentence: error.message } });
  }
});

const remove = answer.sample.remove.handler(async ({ context, errors }) => {
  const removed = await orRefused(errors, context.records.write("removeSample", { at: context.now() }));
  await context.readZone();
  return removed;
});

export const sampleAnswers = { add, remove };
