import type { DropReason } from "../../../domain/floor/file-codes.ts";
import { areFeelings, isInferredEmotion } from "../../../domain/privacy/inferred-emotion.ts";
import { columnName } from "../formats/column-name.ts";

const phone =
  /^(customer_|caller_|client_|contact_|from_|to_)?(phone|telephone|mobile|cell|ani|dnis|clid|msisdn|caller_id)(_(number|no|num|nr|dial_num))?$|(^|_)endpoint_address$/;
// Names of numbers where a layout says that the column is never kept; elsewhere they may mean anything.
const numberOfCall =
  /^(dst|remote|from|to|dialednum|lastdigits|aircallnumber|did|cnum|outboundcnum|fromno|tono|dialno|finalnumber|chain)$/;
const nameOfCall = /^(cnam|outboundcnam|dstcnam|fromdispname|todispname|finaldispname)$/;
const identity =
  /^(customer|caller|client|recipient)_(name|first_name|last_name|email|e_mail|address)$|^ip_?address$|^location_(latitude|longitude)$/;
const freeText = /(^|_)(comments?|notes?|remarks?|verbatim|free_text|transcript|transcription)$/;

/**
 * Why a column of this name must not reach the store, or undefined where it may: emotion, sentiment or
 * tone that a machine inferred, phone numbers, names and addresses of customers, and free text. Names of
 * things that a person scored ("tone of voice", "stress on next steps") are none of these.
 */
export function whyDropped(column: string): DropReason | undefined {
  // Of a path within JSON the whole counts ("Sentiment.Agent.Overall"), and its last name ("Caller.Phone").
  const last = column.slice(column.lastIndexOf(".") + 1);
  if (isInferredEmotion(column)) return "inferred-emotion";
  return whyNameDropped(column) ?? (last === column ? undefined : whyNameDropped(last));
}

function whyNameDropped(column: string): DropReason | undefined {
  const name = column
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  if (phone.test(name)) return "phone-number";
  if (identity.test(name)) return "customer-identity";
  return freeText.test(name) ? "free-text" : undefined;
}

/**
 * The columns of a header that are dropped.
 *
 * @param read names of the columns that the format reads
 * @param dropped names of the columns that the format knows and never keeps
 * @param sample first rows of the file: a column that is not read by name may show by its values what it holds
 */
export function droppedColumns(
  header: readonly string[],
  read: readonly string[],
  dropped: readonly string[],
  sample: readonly (readonly string[])[],
): { readonly column: string; readonly why: DropReason }[] {
  const readNames = new Set(read.map(columnName));
  const droppedNames = new Set(dropped.map(columnName));
  return header.flatMap((column, at) => {
    const name = columnName(column);
    if (droppedNames.has(name)) return [{ column, why: whyDropped(column) ?? whyOfCall(name) }];
    if (readNames.has(name)) return [];
    const why = whyDropped(column) ?? (holdsFeelings(sample, at) ? "inferred-emotion" : undefined);
    return why ? [{ column, why }] : [];
  });
}

function whyOfCall(name: string): DropReason {
  if (numberOfCall.test(name)) return "phone-number";
  return nameOfCall.test(name) ? "customer-identity" : "free-text";
}

function holdsFeelings(sample: readonly (readonly string[])[], at: number): boolean {
  return areFeelings(sample.map((cells) => cells[at] ?? ""));
}
