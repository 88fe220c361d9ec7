import type { TeamSignal } from "../../../contract/burnout.ts";
import { CountFigures, CountHeads } from "../../components/count-figures.tsx";
import { countWords } from "../../words/counts.ts";
import { format } from "../../words/reader.ts";
import { teamKey } from "../floor/board-model.ts";
import { teamSignalWords } from "./team-signal-words.ts";

const words = countWords.ofTeams;

/** Every team's weeks in figures, the newest first. */
export function CountsWeeks({ teams }: { readonly teams: readonly TeamSignal[] }) {
  return (
    <table className="rows">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.heads.team}</th>
          <th scope="col">{words.heads.week}</th>
          <CountHeads />
        </tr>
      </thead>
      <tbody>
        {teams.flatMap((team) =>
          team.weeks.toReversed().map(({ week, counts }) => (
            <tr key={`${teamKey(team.team)} ${week}`}>
              <th scope="row">{teamSignalWords.findings.team(team.team)}</th>
              <td>{format.week(week)}</td>
              <CountFigures counts={counts} />
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
