import type { TeamSignal, TeamSignalWeek } from "../../../contract/burnout.ts";
import { type CountedKind, countedKinds, difficultShare } from "../../../domain/burnout/contact-counts.ts";
import { Missing } from "../../components/missing.tsx";
import { countNames, countWords } from "../../words/counts.ts";
import { format } from "../../words/reader.ts";
import { teamKey } from "../floor/board-model.ts";
import { teamSignalWords } from "./team-signal-words.ts";

const words = countWords.ofTeams;

/** Every team's weeks in figures, the newest first. */
export function CountsWeeks({ teams }: { readonly teams: readonly TeamSignal[] }) {
  const heads = [
    countWords.heads.handled,
    ...countedKinds.map((kind) => countNames[kind]),
    countWords.heads.share,
  ];
  return (
    <table className="rows">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.heads.team}</th>
          <th scope="col">{words.heads.week}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {teams.flatMap((team) =>
          team.weeks
            .toReversed()
            .map((week) => (
              <Row
                key={`${teamKey(team.team)} ${week.week}`}
                name={teamSignalWords.findings.team(team.team)}
                of={week}
              />
            )),
        )}
      </tbody>
    </table>
  );
}

function Row({ name, of: { week, counts } }: { readonly name: string; readonly of: TeamSignalWeek }) {
  const share = difficultShare(counts);
  const missing = <Missing why={counts === null ? countWords.noContacts : countWords.noColumn} />;
  const figure = (kind: CountedKind | "handled") =>
    counts === null || counts[kind] === null ? missing : format.number(counts[kind]);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{format.week(week)}</td>
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
