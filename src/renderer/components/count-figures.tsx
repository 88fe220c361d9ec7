import {
  type ContactCounts,
  type CountedKind,
  countedKinds,
  difficultShare,
} from "../../domain/burnout/contact-counts.ts";
import { countNames, countWords as words } from "../words/counts.ts";
import { format } from "../words/reader.ts";
import { Missing } from "./missing.tsx";

const heads = [words.heads.handled, ...countedKinds.map((kind) => countNames[kind]), words.heads.share];

/** The heads of a week's counts in a table. */
export function CountHeads() {
  return heads.map((head) => (
    <th key={head} scope="col" className="number">
      {head}
    </th>
  ));
}

/** A week's counts as the cells of a row; without contacts, or without a column, it says so. */
export function CountFigures({ counts }: { readonly counts: ContactCounts | null }) {
  const share = difficultShare(counts);
  const missing = <Missing why={counts === null ? words.noContacts : words.noColumn} />;
  const figure = (kind: CountedKind | "handled") =>
    counts === null || counts[kind] === null ? missing : format.number(counts[kind]);
  return (
    <>
      {(["handled", ...countedKinds] as const).map((kind) => (
        <td key={kind} className="number">
          {figure(kind)}
        </td>
      ))}
      <td className="number">{share === undefined ? missing : format.percent(share)}</td>
    </>
  );
}
