import type { AgentEmpathy } from "../../../contract/empathy.ts";
import { Missing } from "../../components/missing.tsx";
import { meanText } from "../../words/points.ts";
import { agentEmpathyWords } from "./empathy/agent-empathy-words.ts";

const words = agentEmpathyWords.change.stands;

/** Where somebody stands over the range: raw beside adjusted, and the estimate with how far it was shrunk. */
export function StandsTable({ empathy }: { readonly empathy: AgentEmpathy }) {
  const { raw, adjusted, shrunk } = empathy;
  return (
    <table className="empathy-cells empathy-stands">
      <caption className="visually-hidden">{words.title}</caption>
      <tbody>
        <tr>
          <th scope="row" className="empathy-cells-name">
            {words.raw}
          </th>
          <td>{raw ? <b className="empathy-value">{meanText(raw)}</b> : <Missing why={words.none} />}</td>
          <td className="note">{raw && words.n(raw.n)}</td>
        </tr>
        <tr>
          <th scope="row" className="empathy-cells-name">
            {words.adjusted}
          </th>
          <td>
            {adjusted ? (
              <b className="empathy-value">{meanText(adjusted)}</b>
            ) : (
              <Missing why={raw ? words.notAdjusted : words.none} />
            )}
          </td>
          <td className="note">{adjusted && words.n(adjusted.n)}</td>
        </tr>
        <tr>
          <th scope="row" className="empathy-cells-name">
            {words.estimate}
          </th>
          <td>
            {shrunk ? (
              <b className="empathy-value">
                {meanText({ mean: shrunk.estimate, from: shrunk.from, to: shrunk.to })}
              </b>
            ) : (
              <Missing why={raw ? words.noEstimate : words.none} />
            )}
          </td>
          <td className="note">
            {shrunk && words.shrunk(shrunk.weightShrunk, shrunk.towards)}
            {shrunk?.spread === "alike" && `; ${words.alike}`}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
