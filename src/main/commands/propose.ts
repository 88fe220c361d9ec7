import { realpath } from "node:fs/promises";
import type { ReadingChoices } from "../../domain/floor/import-codes.ts";
import type { BegunFrom } from "../../domain/mapping/begun-from-saved.ts";
import { type MappedKind, mappedKinds } from "../../domain/mapping/mapped-field.ts";
import { columnsOf } from "../../domain/mapping/mapping.ts";
import type { FieldProposal, Proposal } from "../../domain/mapping/proposal.ts";
import { type LocalClient, resultOf } from "../answers/local-client.ts";
import { Refusal } from "../import/recognise/refusal.ts";
import { type CommandCall, UsageError } from "./command.ts";
import { writeJson } from "./mappings.ts";

interface ProposalOrder extends ReadingChoices {
  readonly path: string;
  readonly out: string;
  /** What the file's rows are said to be. */
  readonly format: string | undefined;
}

/** `evenkeel import FILE --propose OUT.json`: what the columns of a file may mean. Nothing of it is stored. */
export async function proposeTo(
  call: CommandCall,
  ask: LocalClient,
  { path, out, format, ...choices }: ProposalOrder,
): Promise<void> {
  const kind = kindOf(format);
  const [source, target] = await Promise.all([path, out].map((one) => realpath(one).catch(() => undefined)));
  if (source !== undefined && source === target)
    throw new Refusal("same-file", `The proposal cannot be written over ${path} itself; name another file.`);
  const asked = { handed: path, ...choices, ...(kind && { kind }) };
  const proposal: Proposal = await resultOf(await ask.imports.propose(asked));
  const { mapping, ...why } = proposal;
  await writeJson(out, { ...mapping, proposal: why });
  call.answer({ out, ...proposal }, () => proposalText(path, out, proposal));
}

function kindOf(format: string | undefined): MappedKind | undefined {
  const kind = mappedKinds.find((known) => known === format);
  if (format === undefined || kind) return kind;
  throw new UsageError(`With --propose, --as is one of ${mappedKinds.join(", ")}.`);
}

function proposalText(path: string, out: string, proposal: Proposal): string {
  const { file, rows, mapping, kindSure, fields, missing, begunFrom } = proposal;
  return [
    `${file}: ${rows} rows, taken for ${mapping.kind} (${kindSure}); nothing was stored`,
    ...(begunFrom ? [`  ${begunText(begunFrom)}`] : []),
    ...fields.map((field) => `  ${fieldText(field, proposal)}`),
    ...missing.map((field) => `  ${field}: not found, and without it no record can be built`),
    `${out} holds the mapping. Look through it and correct it, then: evenkeel import ${path} --mapping ${out}`,
  ].join("\n");
}

function begunText({ name, more, fewer }: BegunFrom): string {
  const also = more.length > 0 ? [`it also has ${more.join(", ")}`] : [];
  const lacks = fewer.length > 0 ? [`it lacks ${fewer.join(", ")}`] : [];
  return `begun from your mapping "${name}", whose files had other columns: ${[...also, ...lacks].join("; ")}`;
}

function fieldText({ field, sure, why }: FieldProposal, { mapping }: Proposal): string {
  const rule = mapping.fields[field];
  const columns = rule ? columnsOf(rule) : [];
  const of = rule?.from === "constant" ? `always "${rule.value}"` : columns.join(" + ");
  return `${field}: ${of} (${sure}: ${why})`;
}
