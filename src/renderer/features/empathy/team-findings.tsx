import type { EmpathyTeamFinding } from "../../../contract/empathy.ts";
import { findingWords as words } from "../../words/trend.ts";
import { ClaimChance } from "./claim-chance.tsx";
import { PersonLink } from "./evaluation-rows.tsx";

/** Changes of empathy that most of a team shares: the condition, and inside it whoever alone would have a word. */
export function TeamFindings({ findings }: { readonly findings: readonly EmpathyTeamFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <p className="panel-note second">{words.lead}</p>
      {findings.map((finding) => (
        <div key={finding.team ?? ""} className="panel-note">
          <p>
            <b>{words.headline(finding)}.</b> {words.sentence(finding)}
          </p>
          {finding.alone.length === 0 ? (
            <p className="note">{words.noneAlone}</p>
          ) : (
            <p className="note">
              {words.alone(finding.alone.length)}{" "}
              {finding.alone.map((person, at) => (
                <span key={person.agent}>
                  {at > 0 && ", "}
                  <PersonLink agent={person.agent} name={person.name} />
                </span>
              ))}
            </p>
          )}
        </div>
      ))}
      <p className="panel-note second">{words.look}</p>
      <ClaimChance claim="team-change" />
    </section>
  );
}
