import type { Mapping } from "../../domain/mapping/mapping.ts";
import { mappingFault, mappingNameFault } from "../../domain/mapping/mapping-fault.ts";
import { headerFingerprint } from "../import/mapping/header-fingerprint.ts";
import { mappingOf } from "../import/mapping/read-mapping.ts";
import { answer } from "./answer.ts";
import { refusedFile } from "./at-hand.ts";
import type { AnswersContext } from "./context.ts";
import { orRefused, type RefusedError } from "./refused.ts";

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
  return kept(context, mapping, errors);
});

function kept({ records, now }: AnswersContext, mapping: Mapping, errors: RefusedError) {
  const fingerprint = headerFingerprint(mapping.table.columns);
  return orRefused(errors, records.write("saveMapping", { mapping, fingerprint, evidence: null, at: now() }));
}

const rename = answer.mappings.rename.handler(({ context, input: { name, to }, errors }) => {
  const fault = mappingNameFault(to);
  if (fault) throw errors.REFUSED({ message: fault.sentence, data: fault });
  return orRefused(
    errors,
    context.records.write("renameMapping", { name, to: to.trim(), at: context.now() }),
  );
});

const remove = answer.mappings.remove.handler(({ context, input: { name }, errors }) =>
  orRefused(errors, context.records.write("removeMapping", { name, at: context.now() })),
);

const exported = answer.mappings.export.handler(async ({ context, input: { name }, errors }) => {
  const found = (await context.records.read("savedMappings")).find(({ mapping }) => mapping.name === name);
  if (found) return { name: `${fileName(name)}.json`, text: `${JSON.stringify(found.mapping, null, 2)}\n` };
  const sentence = `There is no saved mapping called "${name}".`;
  throw errors.REFUSED({ message: sentence, data: { code: "mapping-unknown", sentence } });
});

const imported = answer.mappings.import.handler(async ({ context, input: { file, text }, errors }) => {
  const mapping = read(file, text, errors);
  const { replaced } = await kept(context, mapping, errors);
  return { name: mapping.name, replaced };
});

function read(file: string, text: string, errors: RefusedError): Mapping {
  try {
    return mappingOf(text, file);
  } catch (error) {
    throw refusedFile(error, errors);
  }
}

/** A name without what a file's cannot have. */
function fileName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N} ._-]+/gu, "-");
}

export const mappingsAnswers = { list, save, rename, remove, export: exported, import: imported };
