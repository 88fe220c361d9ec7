import type { FalseAlarmRates } from "../../../contract/false-alarms.ts";
import { Answered } from "../../components/answered.tsx";
import { Missing } from "../../components/missing.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { useFalseAlarms } from "../../queries/empathy-queries.ts";
import { ClaimsTable, FallsTable } from "./claims-table.tsx";
import { evaluatorWords } from "./empathy-evaluators-words.ts";
import { OwnAlarms } from "./own-alarms.tsx";

const words = evaluatorWords.alarms;

/** How often the words come up where nothing changed: printed beside what they say. */
export function AlarmsPart() {
  const answer = useFalseAlarms();
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="empathy-change" of={words.title} />
      </div>
      <p className="panel-note second">{words.lead}</p>
      <Answered query={answer} failureReplaces label={words.loading} lines={3}>
        {({ floors, simulated, claims, power }) => (
          <>
            <ClaimsTable claims={claims} />
            <p className="panel-note second">{words.byPace}</p>
            <Rates rates={floors.map(ofFloors)} label={words.scroll} />
            <OwnAlarms />
            <details className="alarms-more">
              <summary>{words.more}</summary>
              <Rates rates={simulated.map(ofPeople)} label={words.more} />
            </details>
            <details className="alarms-more">
              <summary>{words.found}</summary>
              <FallsTable power={power} />
            </details>
          </>
        )}
      </Answered>
    </section>
  );
}

const kinds = ["changed", "verdict", "chart"] as const;

interface Line extends Partial<Pick<FalseAlarmRates["simulated"][number], (typeof kinds)[number]>> {
  readonly what: string;
}

function ofFloors({ floors, agents, evaluationsAWeek, ...rates }: FalseAlarmRates["floors"][number]): Line {
  return { what: words.floors(floors, agents, evaluationsAWeek), ...rates };
}

function ofPeople({
  evaluationsAWeek,
  sigma,
  agentYears,
  ...rates
}: FalseAlarmRates["simulated"][number]): Line {
  return { what: words.simulated(evaluationsAWeek, sigma, agentYears), ...rates };
}

function Rates({ rates, label }: { readonly rates: readonly Line[]; readonly label: string }) {
  const shown = kinds.filter((kind) => rates.some((line) => line[kind]));
  return (
    <ScrollRegion label={label} className="rows-wide">
      <table className="rows">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.what}</th>
            {shown.flatMap((kind) =>
              (["look", "year"] as const).map((per) => (
                <th key={`${kind} ${per}`} scope="col" className="number alarm-head">
                  {words.heads[kind]} <span className="note">{words.heads[per]}</span>
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rates.map((line) => (
            <tr key={line.what}>
              <th scope="row">{line.what}</th>
              {shown.flatMap((kind) =>
                (["perLook", "perAgentYear"] as const).map((per) => {
                  const rate = line[kind]?.[per];
                  const rateText = rate && words.rate(rate);
                  return (
                    <td key={`${kind} ${per}`} className="number">
                      {rateText ?? <Missing why={words.notSimulated} />}
                    </td>
                  );
                }),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
