import type { FalseAlarmRates } from "../../../contract/false-alarms.ts";
import { Missing } from "../../components/missing.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { evaluatorWords } from "./empathy-evaluators-words.ts";

const words = evaluatorWords.alarms;

/** Every claim that can be made of a person, a session or a team, and how often chance makes it. */
export function ClaimsTable({ claims }: Pick<FalseAlarmRates, "claims">) {
  return (
    <ScrollRegion label={words.claims} className="rows-wide">
      <table className="rows">
        <caption className="visually-hidden">{words.claims}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.claim}</th>
            <th scope="col" className="number">
              {words.heads.look}
            </th>
            <th scope="col" className="number">
              {words.heads.claimYear}
            </th>
            <th scope="col" className="number">
              {words.heads.aFloor}
            </th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ claim, subject, perLook, perAgentYear, aFloorYear }) => (
            <tr key={claim}>
              <th scope="row">
                {words.claim[claim]} <span className="note">{words.subject[subject]}</span>
              </th>
              {[words.rate(perLook), words.rate(perAgentYear)].map((text, at) => (
                <td key={at === 0 ? "look" : "year"} className="number">
                  {text ?? <Missing why={words.notSimulated} />}
                </td>
              ))}
              <td className="number">{words.aFloor(aFloorYear)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** How early a lasting fall is said, of people and of teams. */
export function FallsTable({ power }: Pick<FalseAlarmRates, "power">) {
  const lines = [
    ...power.falls.map((fall) => ({ what: words.fall(fall.evaluationsAWeek, fall.points), ...fall })),
    ...power.teamFalls.map((fall) => ({ what: words.teamFall(fall.evaluationsAWeek, fall.points), ...fall })),
  ];
  return (
    <ScrollRegion label={words.found} className="rows-wide">
      <table className="rows">
        <caption className="visually-hidden">{words.found}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.fall}</th>
            {words.fallWeeks.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, by }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {words.fallWeeks.map((head, at) => (
                <td key={head} className="number">
                  {words.share(by[at] ?? null) ?? <Missing why={words.notSimulated} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
