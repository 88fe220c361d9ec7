import type { ReactNode } from "react";
import type { PulsePanel } from "../../../contract/pulses.ts";
import { Answered } from "../../components/answered.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { signalWords } from "../../words/signal.ts";
import { GuideLink } from "../guide/guide-link.tsx";
import { pulseRows, shownTopics } from "./pulses-model.ts";
import { usePulses } from "./pulses-queries.ts";
import { pulsesWords as words } from "./pulses-words.ts";
import { TopicCellOf } from "./topic-cell.tsx";

/** Figures of a team's load that stand beside what it answers, with their head. */
export interface LoadColumn {
  readonly name: string;
  readonly unit: string;
  /** null where it is not known. */
  readonly of: (team: string | null) => string | null;
}

/** What teams answer for themselves: what no log holds, beside what the logs say where that is known. */
export function PulsesPart({ load = [] }: { readonly load?: readonly LoadColumn[] }) {
  const pulses = usePulses();
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <Answered query={pulses} label={words.loading} lines={5}>
        {(panel) => (
          <>
            {panel.empty ? (
              <p className="panel-note second">
                {words.empty} <GuideLink />
              </p>
            ) : (
              <Panel panel={panel} load={load} />
            )}
            <p className="panel-note note">{signalWords.check(panel.check)}</p>
          </>
        )}
      </Answered>
    </section>
  );
}

function Panel({ panel, load }: { readonly panel: PulsePanel; readonly load: readonly LoadColumn[] }) {
  const { needs, pooled, unplaced } = panel;
  const topics = shownTopics(panel);
  const rows = pulseRows(panel, topics);
  const direction = new Map(
    panel.teams.flatMap((team) => team.topics.map((topic) => [topic.topic, topic.direction])),
  );
  return (
    <>
      <p className="panel-note second">{words.lead(needs)}</p>
      {rows.length === 0 ? (
        <p className="panel-note second">{words.none}</p>
      ) : (
        <ScrollRegion label={words.scroll} className="rows-wide">
          <table className="rows pulse-rows">
            <thead>
              <tr>
                <th scope="col">{words.team}</th>
                {load.map(({ name, unit }) => (
                  <Head key={name} name={name} note={unit} />
                ))}
                {topics.map((topic) => {
                  const way = direction.get(topic);
                  return <Head key={topic} name={words.topic(topic)} note={way && words.direction[way]} />;
                })}
                <Head name={words.answered} />
              </tr>
            </thead>
            <tbody>
              {rows.map(({ team, cells, response }) => (
                <tr key={team === null ? "" : `team ${team.name ?? ""}`}>
                  <th scope="row">{team ? (team.name ?? words.noTeam) : pooled && words.together(pooled)}</th>
                  {load.map(({ name, of }) => (
                    <td key={name} className="number">
                      {(team && of(team.name)) ?? <span className="note">{team ? words.noLoad : ""}</span>}
                    </td>
                  ))}
                  {cells.map((cell, at) => (
                    <TopicCellOf key={topics[at]} cell={cell} needs={needs} />
                  ))}
                  <td className="number">{response && words.response(response)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <p className="panel-note note">
        {words.responseMeaning} {words.once}
      </p>
      {unplaced.length > 0 && <p className="panel-note note">{words.unplaced(unplaced)}</p>}
    </>
  );
}

function Head({ name, note }: { readonly name: string; readonly note?: ReactNode }) {
  return (
    <th scope="col" className="number">
      {name} <span className="note">{note}</span>
    </th>
  );
}
