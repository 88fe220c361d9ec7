import { getRouteApi } from "@tanstack/react-router";
import type { EmpathyFloor, TeamUnderLoad } from "../../../contract/empathy.ts";
import { Missing } from "../../components/missing.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { format } from "../../words/reader.ts";
import { teamKey } from "../floor/board-model.ts";
import { empathyWords, signed } from "./empathy-words.ts";
import { EvaluationsOf } from "./evaluation-rows.tsx";
import { IntervalLine, IntervalTicks } from "./interval-line.tsx";
import { type IntervalFigure, type IntervalScale, intervalScale } from "./interval-model.ts";
import { floorKey } from "./rows-asked.ts";
import { useOpenRows } from "./use-open-rows.ts";

const route = getRouteApi("/empathy");
const words = empathyWords.load;
const minPoints = 10;

interface LoadLine {
  readonly key: string;
  readonly name: string;
  readonly underLoad: TeamUnderLoad;
  readonly finding: EmpathyFloor["floor"]["loadFinding"];
  readonly tooSmall: boolean;
  readonly people: number;
}

/** Whether a team's empathy falls under load: something to change at the work, before anybody is looked at. */
export function LoadPart({ answer }: { readonly answer: EmpathyFloor }) {
  const { team: only } = route.useSearch();
  const teams = answer.teams.filter(({ team }) => only === undefined || team === only);
  const lines: LoadLine[] = [
    {
      key: floorKey,
      name: empathyWords.floor,
      underLoad: answer.floor.underLoad,
      finding: answer.floor.loadFinding,
      tooSmall: false,
      people: 0,
    },
    ...teams.map(({ team, underLoad, loadFinding, tooSmall, people }) => ({
      key: teamKey(team),
      name: empathyWords.team(team),
      underLoad,
      finding: loadFinding,
      tooSmall,
      people,
    })),
  ];
  const scale = intervalScale(
    lines.flatMap(({ underLoad }) => figureOf(underLoad) ?? []),
    minPoints,
  );
  const ofTeams = lines.slice(1);
  const lower = ofTeams.flatMap(({ name, finding }) => (finding ? [{ name, finding }] : []));
  const known = ofTeams.some(({ underLoad }) => underLoad.kind === "compared");
  return (
    <>
      <section className="card panel" aria-label={words.title}>
        <div className="panel-head">
          <h2>{words.title}</h2>
          <WorkedOutLink figure="team-under-load" of={words.title} />
        </div>
        <p className="panel-note">
          {lower.length > 0 ? (
            <b>{words.findingFigures(lower)}</b>
          ) : (
            <span className="second">
              {!known && <i className="hatch-mark" />}
              {known ? words.noFinding : words.notKnown}
            </span>
          )}{" "}
          <span className="second">{words.lead}</span>
        </p>
        <ScrollRegion label={words.scroll} className="rows-wide">
          <table className="rows interval-rows">
            <thead>
              <tr>
                <th scope="col">{words.heads.team}</th>
                <th scope="col" className="interval-head">
                  {words.heads.picture} <span className="note">{words.heads.unit}</span>
                  <IntervalTicks scale={scale} figure={signed} />
                </th>
                <th scope="col" className="number">
                  {words.heads.difference}
                </th>
                <th scope="col" className="number">
                  {words.heads.loaded}
                </th>
                <th scope="col" className="number">
                  {words.heads.rested}
                </th>
                <th scope="col" className="number">
                  {words.heads.people}
                </th>
                <th scope="col">{words.heads.says}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <LoadRow key={line.key} line={line} scale={scale} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <p className="panel-note panel-foot note">{words.meaning}</p>
      </section>
      <EvaluationsOf section="load" floor={answer} />
    </>
  );
}

function LoadRow({ line, scale }: { readonly line: LoadLine; readonly scale: IntervalScale }) {
  const openRows = useOpenRows();
  const { key, name, underLoad, finding, tooSmall, people } = line;
  const why = tooSmall ? empathyWords.tooSmallShort(people) : words.missing(underLoad.agents);
  if (underLoad.kind === "not-enough") {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td className="interval-cell">
          <span className="interval-missing" title={why} />
        </td>
        {(["difference", "loaded", "rested"] as const).map((figure) => (
          <td key={figure} className="number">
            <Missing why={why} />
          </td>
        ))}
        <td className="number">{format.number(underLoad.agents)}</td>
        <td className="second">{tooSmall ? words.saysTooSmall(people) : words.says(underLoad)}</td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="interval-cell">
        <IntervalLine figure={figureOf(underLoad)} scale={scale} />
      </td>
      <td className="number">{words.difference(underLoad.difference, underLoad.from, underLoad.to)}</td>
      {(["loaded", "rested"] as const).map((cell) => (
        <td key={cell} className="number">
          <button
            type="button"
            className="plain-button text-link"
            aria-label={words.open(cell, name, underLoad[cell])}
            onClick={() => openRows({ of: key, cell })}
          >
            {format.number(underLoad[cell])}
          </button>
        </td>
      ))}
      <td className="number">{format.number(underLoad.agents)}</td>
      <td>{finding ? <b>{words.saysFinding}</b> : words.says(underLoad)}</td>
    </tr>
  );
}

function figureOf(underLoad: TeamUnderLoad): IntervalFigure | undefined {
  return underLoad.kind === "compared"
    ? { value: underLoad.difference, from: underLoad.from, to: underLoad.to }
    : undefined;
}
