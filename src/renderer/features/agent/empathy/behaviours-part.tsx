import type { AgentEmpathy } from "../../../../contract/empathy.ts";
import { Missing } from "../../../components/missing.tsx";
import { WorkedOutLink } from "../../../components/worked-out-link.tsx";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import { useOpenBehind } from "../rows/use-open-behind.ts";
import { agentEmpathyWords } from "./agent-empathy-words.ts";
import { behaviourPlaces } from "./behaviour-model.ts";
import { BehaviourScale } from "./behaviour-scale.tsx";

const words = agentEmpathyWords.behaviours;
type Behaviour = AgentEmpathy["behaviours"][number];

/** The nine behaviours: lately and before, beside the team's. A name opens the evaluations in which it applied. */
export function BehavioursPart({ empathy }: { readonly empathy: AgentEmpathy }) {
  return (
    <section className="card panel empathy-part" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="empathy-score" of={words.title} />
      </div>
      <div className="behaviours">
        <BehaviourKey />
        <table>
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col" className="behaviours-head">
                {words.heads.behaviour}
              </th>
              <th scope="col" className="behaviours-head behaviour-scale-head">
                {words.heads.scale}
              </th>
              <th scope="col" className="behaviours-head number">
                {words.heads.own}
              </th>
              <th scope="col" className="behaviours-head number">
                {words.heads.before}
              </th>
              <th scope="col" className="behaviours-head number">
                {words.heads.team}
              </th>
            </tr>
          </thead>
          <tbody>
            {empathy.behaviours.map((behaviour) => (
              <BehaviourRow key={behaviour.behaviour} behaviour={behaviour} />
            ))}
          </tbody>
        </table>
        <p className="note">{words.note}</p>
      </div>
    </section>
  );
}

function BehaviourRow({ behaviour }: { readonly behaviour: Behaviour }) {
  const open = useOpenBehind();
  const { recent, reference, team } = behaviour;
  const name = agentWords.items.behaviours[behaviour.behaviour];
  const none = recent.mean === null && reference.mean === null;
  return (
    <tr>
      <th scope="row">
        {none ? (
          name
        ) : (
          <button
            type="button"
            className="plain-button text-link"
            aria-label={words.opens(name)}
            onClick={() => open(behaviour.behaviour)}
          >
            {name}
          </button>
        )}
      </th>
      <td>
        {none ? <i className="behaviour-gap" /> : <BehaviourScale places={behaviourPlaces(behaviour)} />}
      </td>
      <MeanCell of={recent} strong />
      <MeanCell of={reference} />
      <MeanCell of={team} counted={false} />
    </tr>
  );
}

function MeanCell({
  of: { mean, n },
  strong = false,
  counted = true,
}: {
  readonly of: Behaviour["recent"];
  readonly strong?: boolean;
  readonly counted?: boolean;
}) {
  if (mean === null)
    return (
      <td className="number">
        <Missing why={words.missing} />
      </td>
    );
  return (
    <td className="number" title={agentEmpathyWords.change.stands.n(n)}>
      {strong ? <b>{words.mean(mean)}</b> : words.mean(mean)}
      {counted && <span className="note behaviour-n">{format.number(n)}</span>}
    </td>
  );
}

function BehaviourKey() {
  return (
    <p className="empathy-key note">
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle className="behaviour-lately" cx="6" cy="6" r="5" />
        </svg>
        {words.key.lately}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle className="behaviour-before" cx="6" cy="6" r="4" />
        </svg>
        {words.key.before}
      </span>
      <span>
        <svg width="6" height="14" aria-hidden="true">
          <line className="behaviour-team" x1="3" x2="3" y1="0" y2="14" />
        </svg>
        {words.key.team}
      </span>
    </p>
  );
}
