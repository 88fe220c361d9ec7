import { type CountedKind, countedKinds, difficultShare } from "../../../../domain/burnout/contact-counts.ts";
import { Missing } from "../../../components/missing.tsx";
import { countNames, countWords as words } from "../../../words/counts.ts";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import type { CountedWeek } from "./counts-model.ts";

/** The counts of every week shown, the newest first. */
export function CountsTable({ weeks }: { readonly weeks: readonly CountedWeek[] }) {
  const heads = [words.heads.handled, ...countedKinds.map((kind) => countNames[kind]), words.heads.share];
  return (
    <table className="rows">
      <caption className="visually-hidden">{agentWords.picture.weeks(words.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{agentWords.picture.weekHead}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map((week) => (
          <Row key={week.week} of={week} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ of: { week, counts } }: { readonly of: CountedWeek }) {
  const share = difficultShare(counts);
  const missing = <Missing why={counts === null ? words.noContacts : words.noColumn} />;
  const figure = (kind: CountedKind | "handled") =>
    counts === null || counts[kind] === null ? missing : format.number(counts[kind]);
  return (
    <tr>
      <th scope="row">{format.week(week)}</th>
      <td className="number">{figure("handled")}</td>
      {countedKinds.map((kind) => (
        <td key={kind} className="number">
          {figure(kind)}
        </td>
      ))}
      <td className="number">{share === undefined ? missing : format.percent(share)}</td>
    </tr>
  );
}
