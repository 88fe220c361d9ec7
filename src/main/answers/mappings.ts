import { mappingFault } from "../../domain/mapping/mapping-fault.ts";
import { headerFingerprint } from "../import/mapping/header-fingerprint.ts";
import { answer } from "./answer.ts";
import { orRefused } from "./refused.ts";

const list = answer.mappings.list.handler(async ({ context }) => {
  const saved = await context.records.read("savedMappings");
  return saved.map(({ mapping, fingerprint, madeAt, readBefore }) => ({
    mapping,
    fingerprint,
    madeAt,
    readBefore: readBefore.map(({ importId, file }) => ({ intake: importId, file })),
  }));
});

const save = answer.mappings.save.handler(async ({ context, input: { mapping }, errors }) => {
  const fault = mappingFault(mapping);
  if (fault) throw errors.REFUSED({ message: fault.sentence, data: fault });
  const fingerprint = headerFingerprint(mapping.table.columns);
  const kept = { mapping, fingerprint, evidence: null, at: context.now() };
  return orRefused(errors, context.records.write("saveMapping", kept));
});

const rename = answer.mappings.rename.handler(({ context, input: { name, to }, errors }) =>
  orRefused(errors, context.records.write("renameMapping", { name, to, at: context.now() })),
);

const remove = answer.mappings.remove.handler(({ context, input: { name }, errors }) =>
  orRefused(errors, context.records.write("removeMapping", { name, at: context.now() })),
);

export const mappingsAnswers = { list, save, rename, remove };
