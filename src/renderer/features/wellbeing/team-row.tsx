import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FigureBand, TeamConditions } from "../../../contract/workload.ts";
import { repairedShareToReport } from "../../../domain/workload/repaired-states.ts";
import { BandMark } from "../../components/band-mark.tsx";
import { Missing } from "../../components/missing.tsx";
import { format } from "../../words/reader.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

const words = wellbeingWords.teams;

/** A team's conditions of the week, each figure with its band, and the way to its people. */
export function TeamRow({ team }: { readonly team: TeamConditions }) {
  const { bands, quickReturns, quickReturnPeople, quickReturnsKnown, quickReturnsAtLeast: atLeast } = team;
  const repaired = (team.repairedShare ?? 0) > repairedShareToReport ? team.repairedShare : null;
  return (
    <tr>
      <th scope="row">{team.team ?? <span className="note">{words.unnamed}</span>}</th>
      <td className="number">{words.withData(team.withData, team.people)}</td>
      <Figure
        text={team.occupancy === null ? null : format.number(team.occupancy * 100)}
        why={words.noStates}
        band={bands.occupancy}
        before={repaired !== null && <i className="hatch-mark" title={words.repaired(repaired)} />}
      />
      <Figure
        text={team.busyShare === null ? null : format.number(team.busyShare * 100)}
        why={words.noStates}
        band={undefined}
      />
      <Figure
        text={team.longestStretchSeconds === null ? null : format.hoursColumn(team.longestStretchSeconds)}
        why={words.noContacts}
        band={bands.longestStretch}
      />
      <Figure
        text={quickReturns === null ? null : words.quick(quickReturns, atLeast)}
        why={words.noRests}
        band={atLeast && bands.quickReturns === "usual" ? null : bands.quickReturns}
        before={
          quickReturnPeople !== null && (
            <span className="note">{words.quickOf(quickReturnPeople, quickReturnsKnown)}</span>
          )
        }
      />
      <td className="number">
        {team.team !== null && (
          <Link
            to="/floor"
            search={{ team: team.team }}
            className="text-link"
            aria-label={words.floorOf(team.team)}
          >
            {words.floor}
          </Link>
        )}
      </td>
    </tr>
  );
}

function Figure({
  text,
  why,
  band,
  before,
}: {
  readonly text: string | null;
  readonly why: string;
  /** Undefined where no rule judges the figure. */
  readonly band: FigureBand | undefined;
  readonly before?: ReactNode;
}) {
  return (
    <td className="number">
      <span className="team-figure">
        {text === null ? (
          <Missing why={why} />
        ) : (
          <>
            {before}
            {text}
          </>
        )}
        {band !== undefined && (
          <span className="board-band">{text !== null && band && <BandMark band={band} />}</span>
        )}
      </span>
    </td>
  );
}
