import { getRouteApi } from "@tanstack/react-router";
import type { EmpathyFloor } from "../../../contract/empathy.ts";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { empathyWords as words } from "./empathy-words.ts";
import { EvaluationsOf } from "./evaluation-rows.tsx";
import { useOpenRows } from "./use-open-rows.ts";

const route = getRouteApi("/empathy");

/** What the figures stand on: how many evaluations, which are left out, and whether people can be compared. */
export function StandingPart({ answer }: { readonly answer: EmpathyFloor }) {
  const { team } = route.useSearch();
  const openRows = useOpenRows();
  const { comparison, evaluations, from, to, leftOut } = answer;
  const known = team === undefined || answer.teams.some((one) => one.team === team);
  return (
    <>
      <div className="empathy-standing second">
        <p>{words.standing(evaluations, from, to, comparison.kind === "open")}</p>
        {leftOut.length > 0 && (
          <p>
            {leftOut.map(({ reason, count }) => words.leftOut(reason, count)).join("; ")}.{" "}
            <button
              type="button"
              className="plain-button text-link"
              onClick={() => openRows({ out: "open" })}
            >
              {words.leftOutSee}
            </button>
          </p>
        )}
        {team !== undefined && <p>{known ? words.only(team) : words.noSuchTeam(team)}</p>}
        {comparison.kind === "open" && comparison.apart.agents + comparison.apart.evaluators > 0 && (
          <p>{words.refused.apart(comparison.apart.agents, comparison.apart.evaluators)}</p>
        )}
      </div>
      {comparison.kind === "refused" && <Refusal comparison={comparison} />}
      <EvaluationsOf section="left-out" floor={answer} />
    </>
  );
}

function Refusal({
  comparison,
}: {
  readonly comparison: Extract<EmpathyFloor["comparison"], { readonly kind: "refused" }>;
}) {
  const groups = words.refused.groups(comparison);
  return (
    <section className="card message empathy-uncompared" aria-label={words.refused.title}>
      <h2>
        <i className="hatch-mark" /> {words.refused.title}
      </h2>
      <p className="second">{words.refused.reason(comparison.reason)}</p>
      {groups.length > 1 && (
        <ul className="second">
          {groups.map((group) => (
            <li key={group}>{group}</li>
          ))}
        </ul>
      )}
      <p className="second">
        {words.refused.raw} <WorkedOutLink figure="evaluator-severity" of={words.refused.title} />
      </p>
    </section>
  );
}
