import type { EmpathyFloor } from "../../../contract/empathy.ts";
import { ClaimChance } from "./claim-chance.tsx";
import { empathyWords } from "./empathy-words.ts";

const words = empathyWords.load;

interface Found {
  readonly name: string;
  readonly finding: NonNullable<EmpathyFloor["floor"]["loadFinding"]>;
}

/** Teams whose empathy is lower under load, and the whole floor where no single team is: the work, before any person. */
export function loadFindings(answer: EmpathyFloor, team: string | null | undefined): Found[] {
  const teams = answer.teams.filter((one) => team === undefined || one.team === team);
  const found = teams.flatMap(({ team: name, loadFinding }) =>
    loadFinding ? [{ name: empathyWords.team(name), finding: loadFinding }] : [],
  );
  const { loadFinding } = answer.floor;
  return found.length === 0 && team === undefined && loadFinding
    ? [{ name: empathyWords.floor, finding: loadFinding }]
    : found;
}

/** What `loadFindings` gives, as a card that stands before people. */
export function LoadFindings({ findings }: { readonly findings: readonly Found[] }) {
  if (findings.length === 0) return null;
  const names = findings.map(({ name }) => name);
  return (
    <section className="card panel" aria-label={words.saysFinding}>
      <div className="panel-head">
        <h2>{words.saysFinding}</h2>
      </div>
      <p className="panel-note">
        <b>{names.length === 1 ? words.finding(names) : words.findings(names)}</b>{" "}
        {words.findingFigures(findings)}
      </p>
      <ClaimChance claim="team-under-load" />
    </section>
  );
}
